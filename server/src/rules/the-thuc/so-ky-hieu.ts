import { law } from '../../law/provisions';
import type { Route } from '../../text/types';
import { yaml } from '../examples';
import { formatLaw } from '../format-regime';
import { defineRule, type Report } from '../rule';

const PLACE = law('30/2020/NĐ-CP', 'PL I.I.II.3');

/** Number / type - issuer, with the spaces that people leave in it. A hyphen with spaces on both sides is a dash. */
const SYMBOL =
  /\d+(?:\/\d{4})?\s*\/\s*\p{Lu}[\p{L}\d]*(?:(?:-\s*|\s+-)\p{Lu}[\p{L}\d]*)*|\d+\s*-\s*\p{Lu}+\s*\/\s*\p{Lu}+/gu;

/** What a number and symbol looks like: 31/TTr-PNV, 91/2017/NĐ-CP; of the Party 18-NQ/TW. */
const SHAPE =
  /^(?:\d+\p{L}?(?:\/\d{4})?\/\p{L}[\p{L}\d]*(?:[-.&]\p{L}[\p{L}\d]*)*|\d+-\p{L}+\/\p{L}[\p{L}\d]*)$/u;

interface Symbol {
  readonly route: Route;
  readonly text: string;
  /** Date of the document that bears the symbol. */
  readonly date: string | undefined;
  /** A document that this office makes: its shape is checked, too. */
  readonly own: boolean;
}

export default defineRule({
  id: 'the-thuc/so-ky-hieu',
  severity: 'info',
  on: [
    'ho-so', 'ho-so.de_nghi', 'ho-so.hop_binh_xet', 'ho-so.thanh_phan_hop', 'dang-ky', 'dang-ky.dang_ky', 'bao-cao',
    'ke-hoach',
  ], // prettier-ignore
  reads: 'document',
  citations: [PLACE, law('01/2011/TT-BNV', 'toan-van')],
  blocks: [],
  fields: ['ho-so.to_trinh.so', 'ho-so.bien_ban.so', 'ho-so.to_trinh.can_cu', 'dang-ky.so'],

  *check({ subject, document, at }): Iterable<Report> {
    const symbols = subject === document ? symbolsOfFile(document) : symbolsOfItem(subject, document);
    for (const symbol of symbols) {
      const squeezed = symbol.text.replace(SYMBOL, (found) => found.replace(/\s+/g, ''));
      const padded = symbol.own ? squeezed.replace(/^(?=[1-9]\/)/, '0') : squeezed;
      const place = at(...symbol.route).value();
      const citations = [formatLaw(symbol.date, PLACE)];
      if (padded !== symbol.text) {
        yield {
          at: place,
          message: squeezed === symbol.text ? 'so_khong' : 'main',
          data: { gia_tri: symbol.text, dung: padded },
          citations,
          fixes: [
            {
              safety: 'safe',
              title: { vi: 'Viết lại thành {dung}', en: 'Write it as {dung}' },
              changes: [{ op: 'set', at: place, text: padded }],
            },
          ],
        };
      } else if (symbol.own && !SHAPE.test(symbol.text.trim())) {
        yield { at: place, message: 'dang', data: { gia_tri: symbol.text }, citations };
      }
    }
  },

  vi: {
    title: 'Số, ký hiệu văn bản viết chưa đúng thể thức',
    why: 'Số và ký hiệu viết liền, giữa số và ký hiệu là dấu gạch chéo, giữa các nhóm chữ là dấu gạch nối không cách chữ; số dưới 10 thêm số 0 ở trước.',
    todo: 'Viết như 09/KH-SNV, 31/TTr-PNV.',
    messages: {
      main: 'Số, ký hiệu có khoảng trắng thừa: hiện viết «{gia_tri}», nên viết «{dung}».',
      so_khong: 'Số dưới 10 nên có số 0 ở trước: hiện viết «{gia_tri}», nên viết «{dung}».',
      dang: 'Số, ký hiệu «{gia_tri}» chưa đúng dạng: nên là số/loại văn bản-cơ quan, ví dụ 31/TTr-PNV.',
    },
  },
  en: {
    title: 'Number and symbol not in the official form',
    why: 'Number and symbol are written without spaces, with a slash between them and hyphens between groups of letters; numbers below 10 take a leading 0.',
    todo: 'Write them like 09/KH-SNV, 31/TTr-PNV.',
    messages: {
      main: 'There are spaces in the number and symbol: found “{gia_tri}”, better “{dung}”.',
      so_khong: 'Numbers below 10 take a leading 0: found “{gia_tri}”, better “{dung}”.',
      dang: 'The number and symbol “{gia_tri}” has an unusual form: better number/type-issuer, e.g. 31/TTr-PNV.',
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
            so: 31/TTr-PNV
            ngay: 2020-11-26
            can_cu:
              - Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003 - văn bản hợp nhất
              - Nghị quyết số 18-NQ/TW ngày 25/10/2017
              - Kế hoạch số 09/KH-SNV ngày 07/02/2020 của Sở Nội vụ
          bien_ban: { so: 02/BB-PNV, ngay: 2020-11-24 }
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
            so: 31/TTr- PNV
          #     ^^^^^^^^^^^ the-thuc/so-ky-hieu
            ngay: 2020-11-26
            can_cu:
              - Chỉ thị số 18/CT- TTg ngày 19/5/2018 của Thủ tướng Chính phủ
          #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the-thuc/so-ky-hieu
              - Kế hoạch số 09 /KH-SNV ngày 07/02/2020 của Sở Nội vụ
          #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the-thuc/so-ky-hieu
          bien_ban: { so: 2/BB-PNV, ngay: 2020-11-24 }
          #               ^^^^^^^^ the-thuc/so-ky-hieu
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
        fixed: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          to_trinh:
            so: 31/TTr-PNV
            ngay: 2020-11-26
            can_cu:
              - Chỉ thị số 18/CT- TTg ngày 19/5/2018 của Thủ tướng Chính phủ
              - Kế hoạch số 09 /KH-SNV ngày 07/02/2020 của Sở Nội vụ
          bien_ban: { so: 2/BB-PNV, ngay: 2020-11-24 }
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
      {
        // an older document, and one whose symbol has no slash
        files: {
          'dang-ky.tdkt.yaml': yaml`
            loai: dang-ky
            ke_hoach: 09/KH-SNV
            don_vi: pnv-phu-cu
            so: 05 /ĐK-PNV
            #   ^^^^^^^^^^ the-thuc/so-ky-hieu
            ngay: 2020-02-13
            ngay_nhan: 2020-02-14
            dang_ky:
              - { tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so, noi_dung: [II.2.d], nhiem_vu: [Rà soát 126 thủ tục] }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            to_trinh: { so: TTr-PNV 31, ngay: 2020-11-26 }
            #               ^^^^^^^^^^ the-thuc/so-ky-hieu
            de_nghi:
              - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
          `,
        },
      },
    ],
  },
});

/** Lists whose items are looked at one by one, so that a change of one is a matter of that one. */
const ITEM_LISTS: readonly string[] = ['de_nghi', 'hop_binh_xet', 'thanh_phan_hop', 'dang_ky'];

function* symbolsOfFile(document: object): Iterable<Symbol> {
  for (const key of Object.keys(document)) {
    if (ITEM_LISTS.includes(key)) continue;
    yield* symbolsOf((document as Readonly<Record<string, unknown>>)[key], [key], dateOf(document));
  }
}

/** Routes count from the item. */
function* symbolsOfItem(item: unknown, document: object): Iterable<Symbol> {
  for (const symbol of symbolsOf(item, ['muc'], dateOf(document))) {
    yield { ...symbol, route: symbol.route.slice(1) };
  }
}

function dateOf(document: object): string | undefined {
  return 'ngay' in document && typeof document.ngay === 'string' ? document.ngay : undefined;
}

/** Values of keys `so`, and lines of legal bases: wherever a symbol stands outside of prose. */
function* symbolsOf(value: unknown, route: Route, date: string | undefined): Iterable<Symbol> {
  const key = route.at(-1);
  if (typeof value === 'string') {
    const isBasis = route.includes('can_cu');
    if (key !== 'so' && key !== 'ke_hoach' && !isBasis) return;
    const own = key === 'so' && ['to_trinh', 'bien_ban', undefined].includes(route.at(-2)?.toString());
    yield { route, text: value, date, own };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* symbolsOf(item, [...route, index], date);
  } else if (typeof value === 'object' && value !== null) {
    const own = 'ngay' in value && typeof value.ngay === 'string' ? value.ngay : undefined;
    const inner = own ?? ('so' in value ? undefined : date);
    for (const [name, item] of Object.entries(value)) yield* symbolsOf(item, [...route, name], inner);
  }
}
