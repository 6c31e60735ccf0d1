import { law } from '../../law/provisions';
import { yaml } from '../examples';
import { underDecree30 } from '../format-regime';
import { defineRule, type Report } from '../rule';

/** « số 15/2003/QH11» after the name of a law or ordinance. */
const NUMBER =
  /(?<name>(?:Luật|Bộ luật|Pháp lệnh)(?:\s[^\d;,.()]+)?(?:,\s[^\d;,.()]+)?)\s+số\s+\d+\/\d{4}\/[\p{L}\d-]+/gu;

export default defineRule({
  id: 'the-thuc/luat-ghi-so',
  severity: 'info',
  on: 'ho-so',
  reads: 'document',
  citations: [law('30/2020/NĐ-CP', 'PL I.I.II.6')],
  blocks: [],
  fields: ['ho-so.to_trinh.can_cu'],

  *check({ document, at }): Iterable<Report> {
    const { to_trinh, ngay_gui, ngay_nhan } = document;
    if (!underDecree30(to_trinh?.ngay ?? ngay_gui ?? ngay_nhan)) return;
    for (const [index, text] of (to_trinh?.can_cu ?? []).entries()) {
      const better = text.normalize('NFC').replace(NUMBER, '$<name>');
      if (better === text.normalize('NFC')) continue;
      const place = at('to_trinh', 'can_cu', index).value();
      yield {
        at: place,
        data: { dung: better },
        fixes: [
          {
            safety: 'suggestion',
            title: { vi: 'Bỏ số của luật', en: 'Leave the number out' },
            changes: [{ op: 'set', at: place, text: better }],
          },
        ],
      };
    }
  },

  vi: {
    title: 'Căn cứ luật mà ghi số',
    why: 'Khi viện dẫn, luật và pháp lệnh chỉ ghi tên và ngày, không ghi số và cơ quan ban hành.',
    todo: 'Bỏ số của luật, giữ tên và ngày.',
    messages: { main: 'Luật, pháp lệnh viện dẫn bằng tên và ngày, không ghi số: nên viết «{dung}».' },
  },
  en: {
    title: 'A law cited with its number',
    why: 'Laws and ordinances are cited by name and date, without number and issuer.',
    todo: 'Leave the number out, keep name and date.',
    messages: { main: 'Laws and ordinances are cited by name and date, without a number: better “{dung}”.' },
  },

  examples: {
    valid: [
      {
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          to_trinh:
            ngay: 2020-11-26
            can_cu:
              - Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003
              - Luật Thi đua, khen thưởng năm 2003 (sửa đổi, bổ sung năm 2005, 2013)
              - Nghị định số 91/2017/NĐ-CP quy định chi tiết Luật Thi đua, khen thưởng
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
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
          to_trinh:
            ngay: 2020-11-26
            can_cu:
              - Luật Thi đua, khen thưởng số 15/2003/QH11 ngày 26 tháng 11 năm 2003
          #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the-thuc/luat-ghi-so
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
        fixed: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          to_trinh:
            ngay: 2020-11-26
            can_cu:
              - "Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003"
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
  },
});
