import { law } from '../../law/provisions';
import { yaml } from '../examples';
import { basesOf, hasWrongShape } from '../bases';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'can-cu/so-sai-dang',
  severity: 'warning',
  on: ['ho-so', 'ke-hoach'],
  reads: 'document',
  citations: [law('30/2020/NĐ-CP', 'PL I.I.II.3')],
  blocks: [],
  fields: ['ho-so.to_trinh.can_cu', 'ke-hoach.can_cu.van_ban'],

  *check({ document, at }): Iterable<Report> {
    for (const basis of basesOf(document, at)) {
      const fault = hasWrongShape(basis);
      const { word, number } = basis.found;
      if (!fault || number === null) continue;
      const data = { so: number.text, loai: word ?? '', nam: basis.day?.slice(0, 4) ?? '' };
      yield { at: basis.at, message: fault, data };
    }
  },

  vi: {
    title: 'Số văn bản không thể có',
    why: 'Ký hiệu nói loại văn bản và cơ quan ban hành, phần giữa là năm: luật có ký hiệu QH, nghị định NĐ-CP, thông tư TT. Trái nhau thì số ấy không phải của văn bản nào.',
    todo: 'Xem văn bản gốc rồi viết lại loại, số, năm, ký hiệu.',
    messages: {
      main: 'Số «{so}» không phải số của {loai}: loại văn bản và ký hiệu trái nhau. Xem văn bản gốc rồi viết lại.',
      nam: 'Số «{so}» có năm không thể có ở một căn cứ viết năm {nam}. Xem văn bản gốc rồi viết lại.',
    },
  },
  en: {
    title: 'A number that cannot be',
    why: 'The symbol says kind and issuer, the middle part the year: laws have QH, decrees NĐ-CP, circulars TT. Where they disagree no instrument has that number.',
    todo: 'Look at the instrument and write kind, number, year and symbol again.',
    messages: {
      main: '“{so}” is no number of a {loai}: kind and symbol disagree. Look at the instrument and write it again.',
      nam: '“{so}” has a year that cannot be in a basis written in {nam}. Look at the instrument and write it again.',
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
              - Luật số 15/2003/QH11 ngày 26/11/2003
              - Thông tư số 12/2019/TT-BNV của Bộ Nội vụ
              - Kế hoạch số 09/KH-SNV ngày 07/02/2020 của Sở Nội vụ
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
              - Thông tư số 91/2017/NĐ-CP
          #     ^^^^^^^^^^^^^^^^^^^^^^^^^ can-cu/so-sai-dang
              - Nghị định số 91/2071/NĐ-CP
          #     ^^^^^^^^^^^^^^^^^^^^^^^^^^ can-cu/so-sai-dang
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
  },
});
