import { law } from '../../law/provisions';
import type { Place } from '../../model/kinds';
import { yaml } from '../examples';
import { underDecree30 } from '../format-regime';
import { defineRule, type Report } from '../rule';

const PARTS = law('30/2020/NĐ-CP', 'PL II.V.7');
const NAMES = law('30/2020/NĐ-CP', 'PL II.IV');

export default defineRule({
  id: 'the-thuc/viet-hoa-can-cu',
  severity: 'info',
  on: ['ho-so', 'ke-hoach'],
  reads: 'document',
  citations: [PARTS, NAMES],
  blocks: [],
  fields: ['ho-so.to_trinh.can_cu', 'ke-hoach.can_cu.van_ban'],

  *check({ document, at }): Iterable<Report> {
    const lines: { readonly text: string; readonly place: Place }[] = [];
    if ('to_trinh' in document) {
      const { to_trinh, ngay_gui, ngay_nhan } = document;
      if (!underDecree30(ngay_nhan ?? ngay_gui ?? to_trinh?.ngay)) return;
      for (const [index, text] of (to_trinh?.can_cu ?? []).entries())
        lines.push({ text, place: at('to_trinh', 'can_cu', index).value() });
    } else if ('can_cu' in document && underDecree30(document.ngay)) {
      for (const [index, { van_ban }] of (document.can_cu ?? []).entries())
        if (van_ban !== undefined)
          lines.push({ text: van_ban, place: at('can_cu', index, 'van_ban').value() });
    }
    for (const { text, place } of lines) {
      const parts = text
        .replace(/(?<=\S\s)Khoản(?=\s\d)/gu, 'khoản')
        .replace(/(?<=\S\s)Điểm(?=\s[\p{Ll}]\s)/gu, 'điểm')
        .replace(/(?<!\p{L})điều(?=\s\d)/gu, 'Điều');
      const names = text.replaceAll('Chính Phủ', 'Chính phủ');
      for (const [message, dung, source] of [
        ['main', parts, PARTS],
        ['ten', names, NAMES],
      ] as const) {
        if (dung === text) continue;
        yield {
          at: place,
          message,
          data: { dung },
          citations: [source],
          fixes: [
            {
              safety: 'safe',
              title: { vi: 'Viết lại cho đúng thể thức', en: 'Write it in the official form' },
              changes: [{ op: 'set', at: place, text: dung }],
            },
          ],
        };
      }
    }
  },

  vi: {
    title: 'Viết hoa trong căn cứ',
    why: 'Khi viện dẫn, Điều viết hoa, còn khoản, điểm viết thường; tên Chính phủ chỉ viết hoa chữ đầu.',
    todo: 'Viết như «điểm c khoản 1 Điều 39 Nghị định số 91/2017/NĐ-CP … của Chính phủ».',
    messages: {
      main: 'Khi viện dẫn, Điều viết hoa, khoản và điểm viết thường: nên viết «{dung}».',
      ten: 'Tên «Chính phủ» chỉ viết hoa chữ đầu (chưa xác minh): nên viết «{dung}».',
    },
  },
  en: {
    title: 'Capitals in a legal basis',
    why: 'In a citation Điều takes a capital, khoản and điểm do not; of Chính phủ only the first letter is a capital.',
    todo: 'Write it like «điểm c khoản 1 Điều 39 Nghị định số 91/2017/NĐ-CP … của Chính phủ».',
    messages: {
      main: 'In a citation Điều takes a capital, khoản and điểm do not: better “{dung}”.',
      ten: 'Of “Chính phủ” only the first letter is a capital (not verified): better “{dung}”.',
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
              - Khoản 1 Điều 39 Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ
              - Điểm tựa của phong trào năm 2020
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
      {
        // before Decree 30/2020 all of Điều, Khoản, Điểm took capitals
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          to_trinh:
            ngay: 2020-02-26
            can_cu: [Căn cứ Khoản 1 Điều 39 Nghị định số 91/2017/NĐ-CP]
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
              - Căn cứ Điểm c Khoản 1 điều 39 Nghị định số 91/2017/NĐ-CP
          #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the-thuc/viet-hoa-can-cu
              - Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính Phủ
          #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the-thuc/viet-hoa-can-cu
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
              - Căn cứ điểm c khoản 1 Điều 39 Nghị định số 91/2017/NĐ-CP
              - Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính Phủ
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
  },
});
