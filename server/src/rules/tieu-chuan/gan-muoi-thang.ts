import { law } from '../../law/provisions';
import { addMonths } from '../../model/dates';
import { awardName } from '../../model/plan';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';
import { nationalAward, WORKER_TITLES, yearOf } from '../standards';
import { TITLES } from '../title-examples';

const MONTHS = 10;
const LAW = law('91/2017/NĐ-CP', '10.6');

export default defineRule({
  id: 'tieu-chuan/gan-muoi-thang',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [LAW, law('91/2017/NĐ-CP', '9.3.a')],
  blocks: ['nop'],
  fields: ['ho-so.de_nghi.ngay_tuyen_dung'],

  *check({ subject, document, at, plan, facts }) {
    const through = WORKER_TITLES[nationalAward(plan, subject.de_nghi_tang)?.code ?? ''];
    const year = yearOf(plan, subject);
    const { ngay_tuyen_dung } = subject;
    const reviewed = document.bien_ban?.ngay ?? document.to_trinh?.ngay;
    if (!through || year === null || ngay_tuyen_dung === undefined || reviewed === undefined) return;
    const reached = addMonths(ngay_tuyen_dung, MONTHS);
    // not reached even at the end of the year: tieu-chuan/moi-tuyen-dung speaks of it
    if (subject.tap_the !== undefined || reached <= reviewed || reached > `${year + 1}-01-01`) return;
    yield {
      at: at('ngay_tuyen_dung').value(),
      data: {
        ten: calledIn(facts, subject),
        hinh_thuc: awardName(plan, subject.de_nghi_tang),
        ngay: { date: ngay_tuyen_dung },
        ngay_xet: { date: reviewed },
        du_tu: { date: reached },
        yeu_cau: MONTHS,
      },
      citations: [LAW, ...through],
    };
  },

  vi: {
    title: 'Đến ngày xét chưa đủ 10 tháng tuyển dụng',
    why: 'Nghị định không xét người mới tuyển dụng dưới 10 tháng mà không nói tính đến ngày nào: có nơi tính đến ngày xét, có nơi tính đến hết năm.',
    todo: 'Hỏi nơi tiếp nhận tính đến ngày nào; chưa đủ thì đưa ra khỏi danh sách.',
    messages: {
      main: '«{ten}» tuyển dụng ngày {ngay}: {hinh_thuc} yêu cầu từ {yeu_cau} tháng, đến ngày xét {ngay_xet} chưa đủ (đủ từ {du_tu}). Cần rà soát: hỏi nơi tiếp nhận tính đến ngày nào.',
    },
  },
  en: {
    title: 'Less than 10 months on the day of the review',
    why: 'The decree excludes whoever was recruited less than 10 months ago without saying up to which day: some count to the review, some to the end of the year.',
    todo: 'Ask the receiving office up to which day it counts; if there are too few months, take the nominee off the list.',
    messages: {
      main: '“{ten}” was recruited on {ngay}: {hinh_thuc} requires {yeu_cau} months, not reached on the day of the review, {ngay_xet} (reached from {du_tu}). Please check: ask the receiving office up to which day it counts.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          ...TITLES,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            bien_ban: { loai: hop-don-vi, ngay: 2021-11-15 }
            de_nghi:
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, ngay_tuyen_dung: 2021-01-15, de_nghi_tang: lao-dong-tien-tien }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          ...TITLES,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            bien_ban: { loai: hop-don-vi, ngay: 2021-11-15 }
            de_nghi:
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, ngay_tuyen_dung: 2021-01-18, de_nghi_tang: lao-dong-tien-tien }
            #                                                                          ^^^^^^^^^^ tieu-chuan/gan-muoi-thang
          `,
        },
      },
    ],
  },
});
