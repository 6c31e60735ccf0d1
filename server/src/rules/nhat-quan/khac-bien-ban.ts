import { subjectKey } from '../../model/people';
import { awardName, awardOf } from '../../model/plan';
import { yaml } from '../examples';
import { awardsOf, differences, isSamePost, nomineeOf, postsOf, sourceSpeaks, told } from '../papers';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'nhat-quan/khac-bien-ban',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [],
  uncited: 'Danh sách đề nghị đối chiếu với biên bản của cùng một hồ sơ.',
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.de_nghi.de_nghi_tang', 'ho-so.hop_binh_xet.de_nghi_tang', 'ho-so.thanh_phan_hop.chuc_vu'],

  *check({ document, subject, file, at: placed, plan, facts }): Iterable<Report> {
    const nominee = nomineeOf({ document, subject, at: placed, file, facts });
    if (!nominee || subjectKey(subject) === null) return;
    // an award that differs from the registration, too, is dang-ky/khac-dang-ky
    const awards = awardOf(plan, subject.de_nghi_tang) ? differences(awardsOf(nominee, facts)) : [];
    const posts = differences(postsOf(nominee, facts), isSamePost);
    for (const [message, found] of [
      ['main', awards],
      ['chuc_vu', posts],
    ] as const) {
      for (const { at, against } of told(found, 'bien_ban', placed().item())) {
        if (sourceSpeaks(nominee, facts, at.at)) continue;
        const [inList, inMinutes] = at.paper === 'de_nghi' ? [at, against] : [against, at];
        const shown = (value: string) => (message === 'main' ? awardName(plan, value) : value);
        yield {
          at: at.at,
          message,
          data: { danh_sach: shown(inList.value), bien_ban: shown(inMinutes.value) },
          related: [{ at: against.at, message: against.paper === 'de_nghi' ? 'danh_sach' : 'bien_ban' }],
        };
      }
    }
  },

  vi: {
    title: 'Danh sách khác biên bản',
    why: 'Cuộc họp bình xét một hình thức mà danh sách đề nghị hình thức khác thì đề nghị không có căn cứ.',
    todo: 'Đối chiếu biên bản đã ký, rồi sửa danh sách hoặc kết quả bình xét.',
    messages: {
      main: 'Hình thức không khớp: biên bản bình xét {bien_ban}, danh sách đề nghị {danh_sach}. Đối chiếu biên bản rồi sửa cho khớp.',
      chuc_vu:
        'Chức vụ không khớp: biên bản ghi «{bien_ban}», danh sách ghi «{danh_sach}». Đối chiếu hồ sơ cán bộ rồi sửa nơi ghi sai.',
      bien_ban: 'Điều ghi trong biên bản.',
      danh_sach: 'Điều ghi trong danh sách.',
    },
  },
  en: {
    title: 'The list differs from the minutes',
    why: 'When the meeting reviewed one award and the list proposes another, the proposal has no basis.',
    todo: 'Compare with the signed minutes, then correct the list or the votes.',
    messages: {
      main: 'The awards differ: the meeting reviewed {bien_ban}, the list proposes {danh_sach}. Compare with the minutes and correct one.',
      chuc_vu:
        'The posts differ: “{bien_ban}” in the minutes, “{danh_sach}” on the list. Compare with the personnel file and correct the wrong one.',
      bien_ban: 'What the minutes say.',
      danh_sach: 'What the list says.',
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
          hop_binh_xet:
            - { ca_nhan: Đỗ Thị Minh Hằng, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 8 }
            - { ca_nhan: Đỗ Thị Minh Hằng, de_nghi_tang: bang-khen-bo-truong, dong_y: 7 }
          de_nghi:
            - { ma: hang, ca_nhan: Đỗ Thị Minh Hằng, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong }
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
          hop_binh_xet:
            - { ca_nhan: Đỗ Thị Minh Hằng, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 8 }
          #                                              ^^^^^^^^^^^^^^^^^^^^^ nhat-quan/khac-bien-ban
          de_nghi:
            - { ma: hang, ca_nhan: Đỗ Thị Minh Hằng, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong }
        `,
      },
      {
        // of two papers the later one: nobody registered here
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: vp-so-y-te
          hop_binh_xet:
            - { ca_nhan: Phan Thu Hà, de_nghi_tang: bang-khen-bo-truong, dong_y: 8 }
          de_nghi:
            - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
          #                                                                       ^^^^^^^^^^^^^^^^^^^^^ nhat-quan/khac-bien-ban
        `,
      },
      {
        // who sat in the meeting as a clerk is listed as its head
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          thanh_phan_hop:
            - { ho_ten: Lê Quang Vinh, chuc_vu: Cán sự, vai_tro: thanh-vien, co_mat: true }
          de_nghi:
            - { ma: vinh, ca_nhan: Lê Quang Vinh, chuc_vu: Trưởng phòng, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
          #                                                ^^^^^^^^^^^^ nhat-quan/khac-bien-ban
        `,
      },
    ],
  },
});
