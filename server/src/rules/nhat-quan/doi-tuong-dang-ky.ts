import { awardOf, eligible, nameOf } from '../../model/plan';
import { candidateOf, unitOf } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'nhat-quan/doi-tuong-dang-ky',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [],
  uncited: 'Danh sách đề nghị đối chiếu với bản đăng ký.',
  blocks: ['nop'],
  fields: ['ho-so.de_nghi.doi_tuong', 'dang-ky.dang_ky.doi_tuong'],

  *check({ subject, document, at, plan, facts }) {
    const { doi_tuong, nguon } = subject;
    const award = awardOf(plan, subject.de_nghi_tang);
    if (doi_tuong === undefined || subject.tap_the !== undefined || nguon !== undefined || !award) return;
    if (eligible(award, candidateOf(facts, subject, document)) === 'no') return; // doi-tuong/khong-dung-doi-tuong
    const { entries, near } = facts.registered(unitOf(subject, document), subject);
    const written = [...entries, ...(near ? [near] : [])].filter(
      ({ entry }) => entry.doi_tuong !== undefined,
    );
    const [first] = written;
    if (!first || written.some(({ entry }) => entry.doi_tuong === doi_tuong)) return;
    yield {
      at: at('doi_tuong').value(),
      data: {
        danh_sach: nameOf(plan?.doi_tuong, doi_tuong),
        dang_ky: nameOf(plan?.doi_tuong, first.entry.doi_tuong),
      },
      related: [
        { at: { ...first.at, route: [...first.at.route, 'doi_tuong'], part: 'value' }, message: 'dang_ky' },
      ],
    };
  },

  vi: {
    title: 'Đối tượng khác bản đăng ký',
    why: 'Hình thức nào tặng được cho ai tùy người đó là công chức, viên chức hay người lao động; hai nơi ghi khác nhau thì chưa biết nơi nào đúng.',
    todo: 'Đối chiếu hồ sơ cán bộ, rồi sửa nơi ghi sai.',
    messages: {
      main: 'Đối tượng không khớp: danh sách ghi {danh_sach}, bản đăng ký ghi {dang_ky}. Đối chiếu hồ sơ cán bộ rồi sửa nơi ghi sai.',
      dang_ky: 'Điều ghi trong bản đăng ký.',
    },
  },
  en: {
    title: 'Category differs from the registration',
    why: 'Who may receive an award depends on whether they are a civil servant, a public employee or a worker; with two answers nobody knows which is right.',
    todo: 'Compare with the personnel file and correct the wrong one.',
    messages: {
      main: 'The categories differ: {danh_sach} on the list, {dang_ky} in the registration. Compare with the personnel file and correct the wrong one.',
      dang_ky: 'What the registration says.',
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
        `,
      },
    ],
    invalid: [
      {
        files: {
          'dang-ky.tdkt.yaml': yaml`
            loai: dang-ky
            ke_hoach: 09/KH-SNV
            don_vi: pnv-phu-cu
            ngay_nhan: 2020-02-14
            dang_ky:
              - { ca_nhan: Lê Quang Vinh, doi_tuong: nguoi-lao-dong, de_nghi_tang: giay-khen-giam-doc-so, noi_dung: [II.2.e], nhiem_vu: [Số hóa 400 hồ sơ] }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
            #                                                  ^^^^^^^^^ nhat-quan/doi-tuong-dang-ky
          `,
        },
      },
    ],
  },
});
