import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'nhat-quan/so-luong',
  severity: 'warning',
  on: 'ho-so',
  reads: 'index',
  citations: [],
  uncited: 'Tờ trình đối chiếu với danh sách của cùng một hồ sơ.',
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.to_trinh.so_luong', 'ho-so.de_nghi'],

  *check({ document, at, facts }): Iterable<Report> {
    const stated = document.to_trinh?.so_luong;
    const counts = facts.nomineeCounts();
    if (!stated || !counts || counts.ca_nhan + counts.tap_the === 0) return;
    for (const key of ['tap_the', 'ca_nhan'] as const) {
      const said = stated[key];
      if (said === undefined || said === counts[key]) continue;
      const place = at('to_trinh', 'so_luong', key).value();
      yield {
        at: at('de_nghi').key(),
        message: key === 'tap_the' ? 'main' : 'ca_nhan',
        data: { to_trinh: said, danh_sach: counts[key] },
        related: [{ at: place, message: 'to_trinh' }],
        fixes: [
          {
            safety: 'suggestion',
            title: { vi: 'Ghi {danh_sach} vào tờ trình', en: 'Write {danh_sach} into the letter' },
            changes: [{ op: 'set', at: place, text: String(counts[key]) }],
          },
        ],
      };
    }
  },

  vi: {
    title: 'Số lượng trong tờ trình khác danh sách',
    why: 'Tờ trình và danh sách kèm theo phải nói cùng một con số; lệch nhau thì hồ sơ bị hỏi lại.',
    todo: 'Đếm lại danh sách, rồi sửa so_luong của tờ trình hoặc bổ sung danh sách.',
    messages: {
      main: 'Số tập thể không khớp: tờ trình ghi {to_trinh}, danh sách có {danh_sach}. Sửa so_luong của tờ trình, hoặc xem lại danh sách.',
      ca_nhan:
        'Số cá nhân không khớp: tờ trình ghi {to_trinh}, danh sách có {danh_sach}. Sửa so_luong của tờ trình, hoặc xem lại danh sách.',
      to_trinh: 'Số lượng ghi trong tờ trình.',
    },
  },
  en: {
    title: 'Counts of the letter differ from the list',
    why: 'The letter and its list must state the same numbers; a difference will be asked about.',
    todo: 'Count the list again, then correct so_luong of the letter or complete the list.',
    messages: {
      main: 'The number of collectives differs: the letter says {to_trinh}, the list has {danh_sach}. Correct so_luong of the letter, or look at the list again.',
      ca_nhan:
        'The number of persons differs: the letter says {to_trinh}, the list has {danh_sach}. Correct so_luong of the letter, or look at the list again.',
      to_trinh: 'The count that the letter states.',
    },
  },

  examples: {
    valid: [
      {
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          to_trinh: { so_luong: { tap_the: 1, ca_nhan: 2 } }
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
            - { ma: hang, ca_nhan: Đỗ Thị Minh Hằng, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong }
            - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
    invalid: [
      {
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          to_trinh: { so_luong: { tap_the: 1, ca_nhan: 3 } }
          de_nghi:
          ^^^^^^^ nhat-quan/so-luong
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
            - { ma: hang, ca_nhan: Đỗ Thị Minh Hằng, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong }
            - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
        `,
        fixed: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          to_trinh: { so_luong: { tap_the: 1, ca_nhan: 2 } }
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
            - { ma: hang, ca_nhan: Đỗ Thị Minh Hằng, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong }
            - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
  },
});
