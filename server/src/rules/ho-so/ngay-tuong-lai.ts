import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'ho-so/ngay-tuong-lai',
  severity: 'warning',
  on: ['ho-so', 'dang-ky'],
  reads: 'document',
  today: true,
  citations: [],
  uncited: 'So với ngày hôm nay, không phải điều của văn bản pháp luật.',
  blocks: [],
  fields: ['ho-so.ngay_gui', 'ho-so.ngay_nhan', 'dang-ky.ngay_gui', 'dang-ky.ngay_nhan'],

  *check({ document, at, today }): Iterable<Report> {
    for (const key of ['ngay_gui', 'ngay_nhan'] as const) {
      const day = document[key];
      if (day === undefined || day <= today) continue;
      yield {
        at: at(key).value(),
        message: key === 'ngay_gui' ? 'main' : 'nhan',
        data: { ngay: { date: day }, hom_nay: { date: today } },
      };
    }
  },

  vi: {
    title: 'Ngày gửi, ngày nhận ở tương lai',
    why: 'Việc gửi, nhận chưa xảy ra thì chưa có ngày; ngày ở tương lai thường là gõ nhầm.',
    todo: 'Sửa lại ngày; chưa gửi, chưa nhận thì để trống.',
    messages: {
      main: 'Ngày gửi {ngay} còn chưa tới (hôm nay là {hom_nay}). Sửa lại ngày; chưa gửi thì bỏ ngay_gui đi.',
      nhan: 'Ngày nhận {ngay} còn chưa tới (hôm nay là {hom_nay}). Sửa lại ngày; chưa nhận thì bỏ ngay_nhan đi.',
    },
  },
  en: {
    title: 'Day sent or received in the future',
    why: 'What has not been sent or received has no day yet; a day in the future is mostly a slip.',
    todo: 'Correct the date; leave it out if nothing was sent or received yet.',
    messages: {
      main: 'The day sent, {ngay}, is still to come (today is {hom_nay}). Correct it; leave ngay_gui out if it was not sent yet.',
      nhan: 'The day received, {ngay}, is still to come (today is {hom_nay}). Correct it; leave ngay_nhan out if it was not received yet.',
    },
  },

  examples: {
    valid: [
      {
        today: '2020-11-30',
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          ngay_gui: 2020-11-27
          ngay_nhan: 2020-11-30
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
    invalid: [
      {
        today: '2020-11-29',
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          ngay_gui: 2020-11-27
          ngay_nhan: 2020-11-30
          #          ^^^^^^^^^^ ho-so/ngay-tuong-lai
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
      {
        today: '2020-03-02',
        files: {
          'dang-ky.tdkt.yaml': yaml`
            loai: dang-ky
            ke_hoach: 09/KH-SNV
            don_vi: pnv-phu-cu
            ngay_gui: 2020-12-02
            #         ^^^^^^^^^^ ho-so/ngay-tuong-lai
            dang_ky:
              - { tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so, noi_dung: [II.2.d], nhiem_vu: [Rà soát 126 thủ tục] }
          `,
        },
      },
    ],
  },
});
