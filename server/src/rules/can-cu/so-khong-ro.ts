import { yaml } from '../examples';
import { basesOf, wholeOf, withPart } from '../bases';
import { instrumentRecord } from '../../law/data';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'can-cu/so-khong-ro',
  severity: 'warning',
  on: ['ho-so', 'ke-hoach'],
  reads: 'document',
  citations: [wholeOf('12/2019/TT-BNV'), wholeOf('12/2019/TT-BCA')],
  blocks: [],
  fields: ['ho-so.to_trinh.can_cu', 'ke-hoach.can_cu.van_ban'],

  *check({ document, at }): Iterable<Report> {
    for (const basis of basesOf(document, at)) {
      const { identity, number } = basis.found;
      if (identity.candidates.length < 2 || number === null) continue;
      const fitting = identity.candidates.flatMap((id) => instrumentRecord(id) ?? []);
      yield {
        at: basis.at,
        data: {
          so: number.text,
          danh_sach: { list: fitting.map(({ cite_as, issuer }) => `${cite_as.vi} (${issuer.vi})`) },
        },
        citations: fitting.map(({ id }) => wholeOf(id)),
        fixes: fitting.map(({ id }) => ({
          safety: 'suggestion' as const,
          title: { vi: `Ghi đủ: ${id}`, en: `Write in full: ${id}` },
          changes: [{ op: 'set' as const, at: basis.at, text: withPart(basis, number.span, id) }],
        })),
      };
    }
  },

  vi: {
    title: 'Số văn bản thiếu ký hiệu, hợp với nhiều văn bản',
    why: 'Cùng một số và năm có thể là văn bản của hai cơ quan; thiếu ký hiệu và tên cơ quan thì không biết dẫn văn bản nào.',
    todo: 'Ghi đủ số, năm, ký hiệu, ví dụ Thông tư số 12/2019/TT-BNV.',
    messages: {
      main: '«{so}» chưa rõ là văn bản nào: có thể là {danh_sach}. Ghi đủ ký hiệu hoặc cơ quan ban hành.',
    },
  },
  en: {
    title: 'A number without its symbol fits several instruments',
    why: 'One number and year may belong to instruments of two offices; without symbol or issuer nobody can tell which is meant.',
    todo: 'Write number, year and symbol in full, e.g. Thông tư số 12/2019/TT-BNV.',
    messages: {
      main: 'It is not clear which instrument “{so}” is: it may be {danh_sach}. Write the symbol in full, or the issuer.',
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
          to_trinh:
            ngay: 2020-11-26
            can_cu:
              - Thông tư 12/2019 ngày 04/11/2019 của Bộ Nội vụ
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
              - khoản 5 Điều 2 Thông tư 12/2019
          #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ can-cu/so-khong-ro
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
              - khoản 5 Điều 2 Thông tư 12/2019/TT-BNV
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
  },
});
