import { criteriaOf } from '../../law/catalogue';
import { subjectKey } from '../../model/people';
import { awardName, awardOf, nearest } from '../../model/plan';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';
import { placesOf } from '../standards';

export default defineRule({
  id: 'tieu-chuan/tieu-chuan-la',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [],
  uncited: 'Mỗi hình thức có điều luật riêng về tiêu chuẩn; phát hiện dẫn điều của hình thức được đề nghị.',
  blocks: ['nop'],
  fields: ['ho-so.de_nghi.tieu_chuan'],

  *check({ subject, at, plan, facts }): Iterable<Report> {
    const key = subjectKey(subject);
    const award = awardOf(plan, subject.de_nghi_tang)?.danh_muc;
    if (key === null || award === undefined || subject.tieu_chuan === undefined) return;
    const criteria = criteriaOf(award, key === 'tap_the' ? 'tap-the' : 'ca-nhan');
    const codes = criteria.map(({ code }) => code);
    if (codes.length === 0 || codes.includes(subject.tieu_chuan)) return;
    const near = nearest(subject.tieu_chuan, codes);
    const place = at('tieu_chuan').value();
    yield {
      at: place,
      data: {
        ten: calledIn(facts, subject),
        hinh_thuc: awardName(plan, subject.de_nghi_tang),
        ma: subject.tieu_chuan,
        cac_ma: { list: codes },
        goi_y: near ?? '',
      },
      citations: placesOf(criteria),
      fixes:
        near === null
          ? []
          : [
              {
                safety: 'suggestion',
                title: { vi: 'Đổi thành {goi_y}', en: 'Change to {goi_y}' },
                changes: [{ op: 'set', at: place, text: near }],
              },
            ],
    };
  },

  vi: {
    title: 'Tiêu chuẩn không thuộc hình thức được đề nghị',
    why: 'Luật và nghị định kể những tiêu chuẩn của từng hình thức, cho tập thể và cho cá nhân; chọn tiêu chuẩn của hình thức khác thì không có căn cứ xét.',
    todo: 'Chọn một tiêu chuẩn của hình thức này.',
    messages: {
      main: '«{ten}»: tiêu chuẩn «{ma}» không phải của {hinh_thuc}. Chọn một trong: {cac_ma}.',
    },
  },
  en: {
    title: 'Criterion of another award',
    why: 'The Law and the decree list the criteria of each award, for collectives and for persons; one of another award is no basis.',
    todo: 'Choose a criterion of this award.',
    messages: { main: '“{ten}”: the criterion “{ma}” is not one of {hinh_thuc}. Choose one of: {cac_ma}.' },
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
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so, tieu_chuan: hoan-thanh-tot-nhiem-vu }
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
          de_nghi:
            - ma: phong
              tap_the: pnv-phu-cu
              de_nghi_tang: giay-khen-giam-doc-so
              tieu_chuan: hoan-thanh-tot-nhiem-vụ
          #               ^^^^^^^^^^^^^^^^^^^^^^^ tieu-chuan/tieu-chuan-la
            - ma: vinh
              ca_nhan: Lê Quang Vinh
              doi_tuong: cong-chuc
              de_nghi_tang: giay-khen-giam-doc-so
              tieu_chuan: hai-nam-hai-sang-kien
          #               ^^^^^^^^^^^^^^^^^^^^^ tieu-chuan/tieu-chuan-la
        `,
        fixed: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - ma: phong
              tap_the: pnv-phu-cu
              de_nghi_tang: giay-khen-giam-doc-so
              tieu_chuan: hoan-thanh-tot-nhiem-vu
            - ma: vinh
              ca_nhan: Lê Quang Vinh
              doi_tuong: cong-chuc
              de_nghi_tang: giay-khen-giam-doc-so
              tieu_chuan: hai-nam-hai-sang-kien
        `,
      },
    ],
  },
});
