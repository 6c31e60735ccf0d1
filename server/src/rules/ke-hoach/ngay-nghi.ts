import { addDays, weekday } from '../../model/dates';
import { lastDay } from '../../model/plan';
import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

const SATURDAY = 6;
const FRIDAY = 5;

export default defineRule({
  id: 'ke-hoach/ngay-nghi',
  severity: 'hint',
  on: 'ke-hoach.thoi_han',
  reads: 'item',
  citations: [{ plan: 'thoi_han' }],
  blocks: [],
  fields: ['ke-hoach.thoi_han.truoc_ngay', 'ke-hoach.thoi_han.gia_han.truoc_ngay'],

  *check({ subject, at, cite }): Iterable<Report> {
    const last = lastDay(subject);
    if (last === undefined || weekday(last) < SATURDAY) return;
    const place = subject.gia_han?.truoc_ngay === undefined ? at('truoc_ngay') : at('gia_han', 'truoc_ngay');
    yield {
      at: place.value(),
      message: weekday(last) === SATURDAY ? 'main' : 'chu_nhat',
      data: {
        viec: subject.viec ?? subject.ma ?? '…',
        ngay: { date: last },
        lam_viec: { date: addDays(last, FRIDAY - weekday(last)) },
      },
      citations: cite(subject.muc),
    };
  },

  vi: {
    title: 'Ngày cuối cùng của hạn là ngày nghỉ',
    why: '«Trước ngày» là muộn nhất ngày hôm trước; ngày ấy rơi vào thứ Bảy, Chủ nhật thì nơi tiếp nhận thường không nhận, đơn vị dễ thành nộp muộn.',
    todo: 'Nhắc các đơn vị gửi trước ngày làm việc cuối cùng, hoặc ra văn bản gia hạn rồi ghi vào gia_han.',
    messages: {
      main: '«{viec}»: ngày cuối cùng còn trong hạn là thứ Bảy {ngay}, ngày làm việc cuối cùng là {lam_viec}. Nhắc các đơn vị gửi sớm, hoặc gia hạn.',
      chu_nhat:
        '«{viec}»: ngày cuối cùng còn trong hạn là Chủ nhật {ngay}, ngày làm việc cuối cùng là {lam_viec}. Nhắc các đơn vị gửi sớm, hoặc gia hạn.',
    },
  },
  en: {
    title: 'Last day of a deadline is a day off',
    why: '“Before” a day means the day before at the latest; where that is a weekend the office is mostly closed, and units come late.',
    todo: 'Remind the units of the last working day, or grant an extension and write it into gia_han.',
    messages: {
      main: '“{viec}”: the last day in time is Saturday {ngay}, the last working day {lam_viec}. Remind the units, or extend the deadline.',
      chu_nhat:
        '“{viec}”: the last day in time is Sunday {ngay}, the last working day {lam_viec}. Remind the units, or extend the deadline.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'ke-hoach.tdkt.yaml': yaml`
            loai: ke-hoach
            so: 12/KH-SNV
            ngay: 2021-01-22
            co_quan: Sở Nội vụ tỉnh Hà Xuyên
            thoi_han:
              - { ma: dang-ky, cho: dang-ky, truoc_ngay: 2021-02-28, gia_han: { truoc_ngay: 2021-03-06 } }
              - { ma: nop-ho-so, cho: ho-so, truoc_ngay: 2021-11-20 }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'ke-hoach.tdkt.yaml': yaml`
            loai: ke-hoach
            so: 12/KH-SNV
            ngay: 2021-01-22
            co_quan: Sở Nội vụ tỉnh Hà Xuyên
            thoi_han:
              - { ma: dang-ky, viec: Gửi bản đăng ký, cho: dang-ky, truoc_ngay: 2021-02-28 }
            #                                                                   ^^^^^^^^^^ ke-hoach/ngay-nghi
              - ma: nop-ho-so
                viec: Gửi hồ sơ
                cho: ho-so
                truoc_ngay: 2021-11-20
                gia_han: { truoc_ngay: 2021-11-22 }
            #                          ^^^^^^^^^^ ke-hoach/ngay-nghi
          `,
        },
      },
    ],
  },
});
