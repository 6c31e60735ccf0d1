import { subjectKey, writtenName } from '../../model/people';
import { unitOf } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'nhat-quan/ten-dang-ky',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [],
  uncited: 'Danh sách đề nghị đối chiếu với bản đăng ký.',
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.de_nghi.ca_nhan', 'dang-ky.dang_ky.ca_nhan'],

  *check({ subject, document, at, facts }) {
    const { ca_nhan } = subject;
    if (ca_nhan === undefined || subjectKey(subject) !== 'ca_nhan') return;
    const { entries, near } = facts.registered(unitOf(subject, document), subject);
    const names = entries.map(({ entry }) => writtenName(entry.ca_nhan ?? ''));
    const fact = near ?? entries[0];
    const registered = fact?.entry.ca_nhan;
    if (!fact || registered === undefined || names.includes(writtenName(ca_nhan))) return;
    yield {
      at: at('ca_nhan').value(),
      data: { danh_sach: ca_nhan, dang_ky: registered },
      related: [
        { at: { ...fact.at, route: [...fact.at.route, 'ca_nhan'], part: 'value' }, message: 'dang_ky' },
      ],
      fixes: [
        {
          safety: 'suggestion',
          title: { vi: 'Viết như đã đăng ký: {dang_ky}', en: 'Write it as registered: {dang_ky}' },
          changes: [{ op: 'set', at: at('ca_nhan').value(), text: writtenName(registered) }],
        },
      ],
    };
  },

  vi: {
    title: 'Tên trong danh sách viết khác bản đăng ký',
    why: 'Tên khác bản đăng ký thì nơi nhận không chắc đó là người đã đăng ký.',
    todo: 'Đối chiếu với giấy tờ gốc. Danh sách sai thì sửa danh sách; bản đăng ký sai thì làm văn bản đính chính.',
    messages: {
      main: 'Tên viết khác nhau: danh sách ghi «{danh_sach}», bản đăng ký ghi «{dang_ky}». Đối chiếu giấy tờ gốc rồi viết thống nhất.',
      dang_ky: 'Tên trong bản đăng ký.',
    },
  },
  en: {
    title: 'Name on the list differs from the registration',
    why: 'With another name nobody can be sure that this is the person who registered.',
    todo: 'Compare with the identity papers. Correct the list if it is wrong; if the registration is, issue a correction.',
    messages: {
      main: 'The name is written in two ways: “{danh_sach}” on the list, “{dang_ky}” in the registration. Compare with the identity papers and write one.',
      dang_ky: 'The name in the registration.',
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
          de_nghi:
            - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
            - { ma: tuan, ca_nhan: Hoàng Văn Tuấn, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
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
          de_nghi:
            - ma: vinh
              ca_nhan: Lê Quang Vịnh
          #            ^^^^^^^^^^^^^ nhat-quan/ten-dang-ky
              doi_tuong: cong-chuc
              de_nghi_tang: giay-khen-giam-doc-so
            - ma: hang
              ca_nhan: ĐỖ THỊ MINH HẰNG
          #            ^^^^^^^^^^^^^^^^ nhat-quan/ten-dang-ky
              doi_tuong: cong-chuc
              de_nghi_tang: bang-khen-bo-truong
        `,
        fixed: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - ma: vinh
              ca_nhan: Lê Quang Vinh
              doi_tuong: cong-chuc
              de_nghi_tang: giay-khen-giam-doc-so
            - ma: hang
              ca_nhan: ĐỖ THỊ MINH HẰNG
              doi_tuong: cong-chuc
              de_nghi_tang: bang-khen-bo-truong
        `,
      },
    ],
  },
});
