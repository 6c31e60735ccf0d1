import { subjectKey, subjectName } from '../../model/people';
import { awardOf } from '../../model/plan';
import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'doi-tuong/thieu-doi-tuong',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'item',
  citations: [{ plan: 'hinh_thuc' }],
  blocks: ['nop'],
  fields: ['ho-so.de_nghi.doi_tuong'],

  *check({ subject, at, plan, cite }): Iterable<Report> {
    const award = awardOf(plan, subject.de_nghi_tang);
    const codes = (plan?.doi_tuong ?? []).flatMap(({ ma }) => ma ?? []);
    if (!award || subjectKey(subject) !== 'ca_nhan') return;
    const { doi_tuong } = subject;
    if (doi_tuong !== undefined && (codes.length === 0 || codes.includes(doi_tuong))) return;
    yield {
      at: doi_tuong === undefined ? at('ca_nhan').value() : at('doi_tuong').value(),
      message: doi_tuong === undefined ? 'main' : 'la',
      data: { ten: subjectName(subject), ma: doi_tuong ?? '', cac_ma: { list: codes } },
      citations: cite(award.muc),
    };
  },

  vi: {
    title: 'Chưa rõ đối tượng của cá nhân',
    why: 'Kế hoạch phân biệt cán bộ, công chức, viên chức, người lao động; chưa rõ thì chưa biết hình thức này có dành cho người đó không.',
    todo: 'Ghi doi_tuong theo hồ sơ cán bộ, ví dụ cong-chuc.',
    messages: {
      main: '«{ten}» chưa ghi đối tượng: yêu cầu một trong {cac_ma}. Cần rà soát, rồi thêm doi_tuong.',
      la: 'Đối tượng «{ma}» không có trong kế hoạch: yêu cầu một trong {cac_ma}. Cần rà soát, rồi sửa lại.',
    },
  },
  en: {
    title: 'Category of the person unknown',
    why: 'The plan tells officials, civil servants, public employees and workers apart; without it nobody knows whether the award is for this person.',
    todo: 'Write doi_tuong as in the personnel file, e.g. cong-chuc.',
    messages: {
      main: '“{ten}” has no category: one of {cac_ma} is required. Please check, then add doi_tuong.',
      la: 'The category “{ma}” is not in the plan: one of {cac_ma} is required. Please check and correct it.',
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
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
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
            - { ma: vinh, ca_nhan: Lê Quang Vinh, de_nghi_tang: giay-khen-giam-doc-so }
          #                        ^^^^^^^^^^^^^ doi-tuong/thieu-doi-tuong
            - { ma: hoa, ca_nhan: Trần Thị Hoa, doi_tuong: chuyen-vien, de_nghi_tang: giay-khen-giam-doc-so }
          #                                                ^^^^^^^^^^^ doi-tuong/thieu-doi-tuong
        `,
      },
    ],
  },
});
