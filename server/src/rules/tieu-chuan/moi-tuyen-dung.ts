import { law } from '../../law/provisions';
import { addMonths } from '../../model/dates';
import { awardName } from '../../model/plan';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';
import { nationalAward, WORKER_TITLES, yearOf } from '../standards';
import { TITLES } from '../title-examples';

/** «Mới tuyển dụng dưới 10 tháng». */
const MONTHS = 10;
const LAW = law('91/2017/NĐ-CP', '10.6');

export default defineRule({
  id: 'tieu-chuan/moi-tuyen-dung',
  severity: 'error',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [LAW, law('91/2017/NĐ-CP', '9.3.a')],
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.de_nghi.ngay_tuyen_dung'],

  *check({ subject, at, plan, facts }) {
    const through = WORKER_TITLES[nationalAward(plan, subject.de_nghi_tang)?.code ?? ''];
    const year = yearOf(plan, subject);
    const { ngay_tuyen_dung } = subject;
    if (!through || year === null || ngay_tuyen_dung === undefined || subject.tap_the !== undefined) return;
    // the decree does not say to which day the months count: the last day of the year favours the nominee most
    if (addMonths(ngay_tuyen_dung, MONTHS) <= `${year + 1}-01-01`) return;
    yield {
      at: at('ngay_tuyen_dung').value(),
      data: {
        ten: calledIn(facts, subject),
        hinh_thuc: awardName(plan, subject.de_nghi_tang),
        ngay: { date: ngay_tuyen_dung },
        yeu_cau: MONTHS,
        nam: year,
      },
      citations: [LAW, ...through],
    };
  },

  vi: {
    title: 'Mới tuyển dụng dưới 10 tháng',
    why: 'Nghị định không xét Lao động tiên tiến cho người mới tuyển dụng dưới 10 tháng; Chiến sĩ thi đua cơ sở phải đạt tiêu chuẩn ấy.',
    todo: 'Đối chiếu quyết định tuyển dụng. Nếu ngày đúng thì đưa ra khỏi danh sách của năm nay.',
    messages: {
      main: '«{ten}» tuyển dụng ngày {ngay}: {hinh_thuc} yêu cầu từ {yeu_cau} tháng, tính đến hết năm {nam} vẫn chưa đủ. Đối chiếu ngày tuyển dụng, nếu đúng thì đưa ra khỏi danh sách.',
    },
  },
  en: {
    title: 'Recruited less than 10 months ago',
    why: 'The decree excludes from Lao động tiên tiến whoever was recruited less than 10 months ago; Chiến sĩ thi đua cơ sở must meet that standard.',
    todo: 'Compare with the decision of recruitment. If the day is right, take the nominee off this year’s list.',
    messages: {
      main: '“{ten}” was recruited on {ngay}: {hinh_thuc} requires {yeu_cau} months, which are not reached even at the end of {nam}. Check the day; if it is right, take the nominee off the list.',
    },
  },

  examples: {
    valid: [
      {
        // ten months to the day at the end of the year
        files: {
          ...TITLES,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, ngay_tuyen_dung: 2021-03-01, de_nghi_tang: lao-dong-tien-tien }
              - { ma: loan, ca_nhan: Ma Thị Loan, doi_tuong: cong-chuc, ngay_tuyen_dung: 2021-06-01, de_nghi_tang: giay-khen-giam-doc }
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
            de_nghi:
              - ma: ha
                ca_nhan: Phan Thu Hà
                doi_tuong: cong-chuc
                ngay_tuyen_dung: 2021-03-02
            #                    ^^^^^^^^^^ tieu-chuan/moi-tuyen-dung
                de_nghi_tang: lao-dong-tien-tien
              - { ma: loan, ca_nhan: Ma Thị Loan, doi_tuong: cong-chuc, ngay_tuyen_dung: 2021-06-01, de_nghi_tang: chien-si-co-so }
            #                                                                            ^^^^^^^^^^ tieu-chuan/moi-tuyen-dung
          `,
        },
      },
    ],
  },
});
