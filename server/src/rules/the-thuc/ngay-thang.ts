import { law } from '../../law/provisions';
import type { Place } from '../../model/kinds';
import { yaml } from '../examples';
import { formatLaw } from '../format-regime';
import { defineRule, type Report } from '../rule';

const PLACE = law('30/2020/NĐ-CP', 'PL I.I.II.4');

/** «ngày 5 tháng 2 năm 2020»: a day below 10, or month 1 or 2, without its 0. */
const DAY = /(?<![\p{L}\d])(?<before>[Nn]gày )(?<day>[1-9])(?=(?: tháng | và |, ngày )\D{0,12}\d)/gu;
const MONTH = /(?<=[Nn]gày \d{1,2} )(?<before>tháng )(?<month>[12])(?=(?: năm |[\s,.;)]|$))(?!\s?\/)/gu;

export default defineRule({
  id: 'the-thuc/ngay-thang',
  severity: 'info',
  on: 'ho-so',
  reads: 'document',
  citations: [PLACE, law('01/2011/TT-BNV', 'toan-van')],
  blocks: [],
  fields: [
    'ho-so.to_trinh.can_cu',
    'ho-so.to_trinh.noi_dung',
    'ho-so.bien_ban.noi_dung',
    'ho-so.bien_ban.ket_luan',
  ],

  *check({ document, at }): Iterable<Report> {
    const { to_trinh, bien_ban } = document;
    for (const [index, text] of (to_trinh?.can_cu ?? []).entries()) {
      const place = at('to_trinh', 'can_cu', index).value();
      const found = slips(text);
      if (!found) continue;
      yield {
        ...finding(place, found, to_trinh?.ngay),
        fixes: [
          {
            safety: 'safe',
            title: { vi: 'Thêm số 0', en: 'Add the 0' },
            changes: [{ op: 'set', at: place, text: found.better }],
          },
        ],
      };
    }
    for (const [where, key, text] of [
      ['to_trinh', 'noi_dung', to_trinh?.noi_dung],
      ['bien_ban', 'noi_dung', bien_ban?.noi_dung],
      ['bien_ban', 'ket_luan', bien_ban?.ket_luan],
    ] as const) {
      const found = slips(text ?? '');
      const date = where === 'to_trinh' ? to_trinh?.ngay : bien_ban?.ngay;
      if (found) yield finding(at(where, key).key(), found, date);
    }
  },

  vi: {
    title: 'Ngày, tháng thiếu số 0',
    why: 'Ngày nhỏ hơn 10 và tháng 1, tháng 2 viết thêm số 0 ở trước, để không ai chữa được.',
    todo: 'Viết như «ngày 05 tháng 02 năm 2020»; tháng 3 đến tháng 9 không cần số 0.',
    messages: {
      main: 'Ngày nhỏ hơn 10, tháng 1 và tháng 2 viết thêm số 0: hiện viết «{hien_co}», nên viết «{dung}».',
    },
  },
  en: {
    title: 'Day or month without its 0',
    why: 'Days below 10 and months 1 and 2 take a leading 0, so that nobody can change them.',
    todo: 'Write it like «ngày 05 tháng 02 năm 2020»; months 3 to 9 need no 0.',
    messages: {
      main: 'Days below 10 and months 1 and 2 take a leading 0: found “{hien_co}”, better “{dung}”.',
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
              - Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ
              - Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ
            noi_dung: Từ tháng 1 đến tháng 10, xong trước 7 ngày so với hạn; mỗi ngày 2 lượt kiểm tra.
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
              - Kế hoạch số 09/KH-SNV ngày 7 tháng 2 năm 2020 của Sở Nội vụ
          #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the-thuc/ngay-thang
          bien_ban:
            ngay: 2020-11-24
            ket_luan: Gửi hồ sơ trước ngày 5 tháng 12 năm 2020.
          # ^^^^^^^^ the-thuc/ngay-thang
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
              - Kế hoạch số 09/KH-SNV ngày 07 tháng 02 năm 2020 của Sở Nội vụ
          bien_ban:
            ngay: 2020-11-24
            ket_luan: Gửi hồ sơ trước ngày 5 tháng 12 năm 2020.
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
  },
});

interface Slip {
  /** The whole text put right. */
  readonly better: string;
  /** The first date as it is written, and as it should be. */
  readonly written: string;
  readonly right: string;
}

const DATE = /[Nn]gày \d{1,2} tháng \d{1,2}(?: năm \d{4})?/gu;

function slips(written: string): Slip | null {
  const text = written.normalize('NFC');
  const put = (date: string) => date.replace(DAY, '$<before>0$<day>').replace(MONTH, '$<before>0$<month>');
  const first = [...text.matchAll(DATE)].map(([date]) => date).find((date) => put(date) !== date);
  if (first === undefined) return null;
  return { better: text.replace(DATE, put), written: first, right: put(first) };
}

function finding(at: Place, { written, right }: Slip, date: string | undefined): Report {
  return { at, data: { hien_co: written, dung: right }, citations: [formatLaw(date, PLACE)] };
}
