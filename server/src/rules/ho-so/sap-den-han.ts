import { daysBetween, weekday } from '../../model/dates';
import { deadlineFor, dueBefore, lastDay } from '../../model/plan';
import { yaml } from '../examples';
import { defineRule } from '../rule';

/** Days before the deadline from which on one is reminded. */
const DAYS = 7;
const SATURDAY = 6;

export default defineRule({
  id: 'ho-so/sap-den-han',
  severity: 'hint',
  on: 'ho-so',
  reads: 'document',
  today: true,
  citations: [{ plan: 'thoi_han' }],
  blocks: [],
  fields: ['ho-so.ngay_gui', 'ho-so.ngay_nhan'],

  *check({ document, at, plan, cite, today }) {
    const deadline = deadlineFor(plan, 'ho-so', document.cap_trinh);
    const due = deadline && dueBefore(deadline);
    const last = deadline && lastDay(deadline);
    if (!deadline || !due || !last) return;
    if (document.ngay_gui !== undefined || document.ngay_nhan !== undefined) return;
    const left = daysBetween(today, due);
    if (left < 1 || left > DAYS) return;
    yield {
      at: at('ngay_gui').key(),
      message: weekday(last) >= SATURDAY ? 'ngay_nghi' : 'main',
      data: { con: left, ngay_cuoi: { date: last }, noi_nhan: deadline.noi_nhan ?? '…' },
      citations: cite(deadline.muc),
    };
  },

  vi: {
    title: 'Sắp đến hạn nộp hồ sơ',
    why: 'Hồ sơ chưa ghi ngày gửi, mà chỉ còn vài ngày nữa là hết hạn.',
    todo: 'Hoàn thiện và gửi hồ sơ trước ngày cuối cùng; gửi rồi thì ghi ngay_gui.',
    messages: {
      main: 'Sắp đến hạn nộp hồ sơ: ngày cuối cùng là {ngay_cuoi} (ngày làm việc), còn {con} ngày kể cả hôm nay; nơi nhận {noi_nhan}. Gửi rồi thì ghi ngay_gui.',
      ngay_nghi:
        'Sắp đến hạn nộp hồ sơ: ngày cuối cùng là {ngay_cuoi}, rơi vào ngày nghỉ, nên gửi từ ngày làm việc trước đó; còn {con} ngày kể cả hôm nay; nơi nhận {noi_nhan}. Gửi rồi thì ghi ngay_gui.',
    },
  },
  en: {
    title: 'Deadline near',
    why: 'The dossier has no day sent, and the deadline is a few days away.',
    todo: 'Complete and send the dossier before the last day; once sent, write ngay_gui.',
    messages: {
      main: 'The deadline is near: the last day is {ngay_cuoi} (a working day), {con} days left with today; to {noi_nhan}. Once sent, write ngay_gui.',
      ngay_nghi:
        'The deadline is near: the last day is {ngay_cuoi}, a day off, so send it on the working day before; {con} days left with today; to {noi_nhan}. Once sent, write ngay_gui.',
    },
  },

  examples: {
    valid: [
      {
        today: '2020-11-27',
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
      {
        today: '2020-12-05',
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
    invalid: [
      {
        today: '2020-11-28',
        files: yaml`
          loai: ho-so
          ^^^^ ho-so/sap-den-han
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - { ma: phong-noi-vu, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
      {
        today: '2020-12-04',
        files: yaml`
          loai: ho-so
          ^^^^ ho-so/sap-den-han
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: vp-so-y-te
          de_nghi:
            - { ma: van-phong, tap_the: vp-so-y-te, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
  },
});
