import { yaml } from '../examples';
import { basesOf, hasWrongShape } from '../bases';
import { defineRule, type Report } from '../rule';

/** Numbers of laws, decrees and circulars: of these the register means to have what dossiers cite. */
const LEGAL = /\/(?:QH\d+|NĐ-CP|TT-\p{Lu}+|TTLT-[\p{Lu}-]+)$/u;

export default defineRule({
  id: 'can-cu/van-ban-la',
  severity: 'hint',
  on: ['ho-so', 'ke-hoach'],
  reads: 'document',
  citations: [],
  uncited: 'Văn bản không có trong sổ văn bản đi kèm, nên không có gì để dẫn.',
  blocks: [],
  fields: ['ho-so.to_trinh.can_cu', 'ke-hoach.can_cu.van_ban'],

  *check({ document, at }): Iterable<Report> {
    for (const basis of basesOf(document, at)) {
      const { id } = basis.found.identity;
      if (id === null || basis.head || !LEGAL.test(id) || hasWrongShape(basis)) continue;
      yield { at: basis.at, data: { so: id } };
    }
  },

  vi: {
    title: 'Văn bản không có trong sổ văn bản',
    why: 'Không kiểm được ngày, cơ quan ban hành và hiệu lực của văn bản này; có thể số gõ nhầm.',
    todo: 'Đối chiếu số, ký hiệu với văn bản gốc. Đúng rồi thì không phải sửa gì.',
    messages: {
      main: 'Chưa biết văn bản số {so} (chưa xác minh). Đối chiếu số, ký hiệu với văn bản gốc; đúng rồi thì không phải sửa.',
    },
  },
  en: {
    title: 'The instrument is not on the register',
    why: 'Its date, issuer and force could not be checked; the number may be mistyped.',
    todo: 'Compare number and symbol with the instrument. If they are right there is nothing to do.',
    messages: {
      main: 'Instrument {so} is not known here (not verified). Compare number and symbol with the instrument; if they are right there is nothing to do.',
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
              - Nghị định số 90/2020/NĐ-CP ngày 13/8/2020 của Chính phủ
              - Quyết định số 1204/QĐ-UBND ngày 10/6/2020 của Chủ tịch UBND tỉnh
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
              - Nghị định số 19/2017/NĐ-CP của Chính phủ
          #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ can-cu/van-ban-la
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
  },
});
