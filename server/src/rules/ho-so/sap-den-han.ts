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
      {
        // the last day is Sunday 16/5/2021
        today: '2021-05-12',
        files: {
          'ke-hoach.tdkt.yaml': yaml`
            loai: ke-hoach
            so: 33/KH-SNV
            ngay: 2021-03-01
            co_quan: Sở Nội vụ tỉnh Bắc Sơn
            nam: 2021
            thoi_han:
              - { ma: nop-ho-so, cho: ho-so, truoc_ngay: 2021-05-17, tinh_theo: gui, noi_nhan: Văn phòng Sở, muc: II.2 }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ^^^^ ho-so/sap-den-han
            ke_hoach: 33/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-tong-hop
            de_nghi:
              - { ma: ha, ca_nhan: Phan Thu Hà, de_nghi_tang: giay-khen }
          `,
        },
      },
    ],
  },
});
