import type { Route } from '../../text/types';
import type { Report as ReportData } from '../../model/kinds';
import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

interface Dated {
  readonly route: Route;
  readonly day: string;
  /** The year it is about. */
  readonly year: number | undefined;
}

export default defineRule({
  id: 'bao-cao/ngay-quyet-dinh',
  severity: 'warning',
  on: 'bao-cao',
  reads: 'document',
  citations: [],
  uncited: 'Ngày quyết định đối chiếu với năm được công nhận và ngày lập báo cáo trong cùng một văn bản.',
  blocks: ['trinh-ky', 'nop'],
  fields: [
    'bao-cao.thanh_tich.quyet_dinh',
    'bao-cao.sang_kien.quyet_dinh',
    'bao-cao.khen_thuong_da_co.quyet_dinh',
  ],

  *check({ document, at }): Iterable<Report> {
    for (const { route, day, year } of decisionsIn(document)) {
      const place = at(...route).value();
      if (document.ngay !== undefined && day > document.ngay) {
        yield {
          at: place,
          data: { ngay: { date: day }, bao_cao: { date: document.ngay } },
          related: [{ at: at('ngay').value(), message: 'bao_cao' }],
        };
      } else if (year !== undefined && Number(day.slice(0, 4)) < year) {
        yield { at: place, message: 'truoc_nam', data: { ngay: { date: day }, nam: year } };
      }
    }
  },

  vi: {
    title: 'Ngày quyết định không hợp lý',
    why: 'Quyết định công nhận một năm không thể ban hành trước năm ấy, và báo cáo không thể nêu quyết định ban hành sau ngày lập báo cáo.',
    todo: 'Đối chiếu quyết định đã ký, sửa ngày quyết định, năm hoặc ngày lập báo cáo.',
    messages: {
      main: 'Quyết định ngày {ngay} sau ngày lập báo cáo {bao_cao}. Đối chiếu quyết định đã ký rồi sửa ngày ghi sai.',
      truoc_nam:
        'Quyết định ngày {ngay} có trước năm được công nhận ({nam}). Đối chiếu quyết định đã ký rồi sửa ngày hoặc năm ghi sai.',
      bao_cao: 'Ngày lập báo cáo.',
    },
  },
  en: {
    title: 'A decision of an impossible date',
    why: 'A decision that recognises a year cannot be older than it, and a report cannot name a decision made after it was written.',
    todo: 'Compare with the signed decision; correct its date, the year, or the date of the report.',
    messages: {
      main: 'The decision of {ngay} is later than the report of {bao_cao}. Compare with the signed decision and correct the wrong date.',
      truoc_nam:
        'The decision of {ngay} is older than the year it recognises ({nam}). Compare with the signed decision and correct date or year.',
      bao_cao: 'The date of the report.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'bao-cao/vinh.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
            ngay: 2020-11-18
            thanh_tich:
              - { nam: 2019, muc_hoan_thanh: xuat-sac, quyet_dinh: { so: 3415/QĐ-UBND, ngay: 2020-01-15 } }
            sang_kien:
              - { ten: Bản đồ địa giới số, nam: 2020, quyet_dinh: { so: 2986/QĐ-UBND, ngay: 2020-10-30 } }
            khen_thuong_da_co:
              - { ma: giay-khen, giai_doan: { tu_nam: 2015, den_nam: 2017 }, quyet_dinh: { so: 3046/QĐ-UBND, ngay: 2017-12-22 } }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'bao-cao/vinh.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
            ngay: 2020-11-18
            thanh_tich:
              - { nam: 2019, muc_hoan_thanh: xuat-sac, quyet_dinh: { so: 3415/QĐ-UBND, ngay: 2018-12-27 } }
            #                                                                                ^^^^^^^^^^ bao-cao/ngay-quyet-dinh
            sang_kien:
              - { ten: Bản đồ địa giới số, nam: 2020, quyet_dinh: { so: 2986/QĐ-UBND, ngay: 2020-12-30 } }
            #                                                                               ^^^^^^^^^^ bao-cao/ngay-quyet-dinh
            khen_thuong_da_co:
              - { ma: giay-khen, giai_doan: { tu_nam: 2018, den_nam: 2018 }, quyet_dinh: { so: 3046/QĐ-UBND, ngay: 2017-12-22 } }
          `,
        },
      },
    ],
  },
});

/** The dated decisions of a report with the year each is about. */
function* decisionsIn({
  thanh_tich = [],
  sang_kien = [],
  khen_thuong_da_co = [],
}: ReportData): Iterable<Dated> {
  const lists = { thanh_tich, sang_kien, khen_thuong_da_co };
  for (const [list, items] of Object.entries(lists)) {
    for (const [index, item] of items.entries()) {
      const day = item.quyet_dinh?.ngay;
      const year = 'nam' in item ? item.nam : undefined; // of past awards bao-cao/giai-doan-khen-thuong
      if (day !== undefined) yield { route: [list, index, 'quyet_dinh', 'ngay'], day, year };
    }
  }
}
