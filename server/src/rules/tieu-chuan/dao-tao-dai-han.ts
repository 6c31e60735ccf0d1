import { law } from '../../law/provisions';
import { addDays, addMonths } from '../../model/dates';
import { awardName } from '../../model/plan';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';
import { nationalAward, WORKER_TITLES } from '../standards';
import { TITLES } from '../title-examples';

/** «Đào tạo, bồi dưỡng từ 01 năm trở lên». */
const MONTHS = 12;
/** «Kết quả học tập từ loại khá trở lên». */
const GOOD: readonly string[] = ['kha', 'gioi', 'xuat-sac'];
const LAW = law('91/2017/NĐ-CP', '10.3');

export default defineRule({
  id: 'tieu-chuan/dao-tao-dai-han',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [LAW, law('91/2017/NĐ-CP', '9.3.a')],
  blocks: ['nop'],
  fields: ['ho-so.de_nghi.dao_tao'],

  *check({ subject, at, plan, unread, facts }) {
    const through = WORKER_TITLES[nationalAward(plan, subject.de_nghi_tang)?.code ?? ''];
    const { tu_ngay, den_ngay, ket_qua } = subject.dao_tao ?? {};
    if (!through || subject.tap_the !== undefined || tu_ngay === undefined || den_ngay === undefined) return;
    const isLong = addDays(den_ngay, 1) >= addMonths(tu_ngay, MONTHS);
    if (!isLong || GOOD.includes(ket_qua ?? '') || unread('dao_tao', 'ket_qua')) return;
    yield {
      at: ket_qua === undefined ? at('dao_tao').key() : at('dao_tao', 'ket_qua').value(),
      message: ket_qua === undefined ? 'chua_ket_qua' : 'main',
      data: {
        ten: calledIn(facts, subject),
        hinh_thuc: awardName(plan, subject.de_nghi_tang),
        tu: { date: tu_ngay },
        den: { date: den_ngay },
        hien_co: ket_qua ?? '…',
      },
      citations: [LAW, ...through],
    };
  },

  vi: {
    title: 'Đào tạo từ một năm mà kết quả chưa đến loại khá',
    why: 'Thời gian được cử đi đào tạo, bồi dưỡng từ 01 năm trở lên chỉ được tính để xét khi kết quả học tập từ loại khá.',
    todo: 'Ghi ket_qua theo bảng điểm, giấy chứng nhận của cơ sở đào tạo; dưới loại khá thì cân nhắc lại đề nghị.',
    messages: {
      main: '«{ten}» đi học từ {tu} đến {den}, kết quả «{hien_co}»: {hinh_thuc} chỉ tính thời gian học từ 01 năm khi kết quả từ loại khá. Cần rà soát và cân nhắc lại.',
      chua_ket_qua:
        '«{ten}» đi học từ {tu} đến {den}, chưa ghi kết quả: {hinh_thuc} chỉ tính thời gian học từ 01 năm khi kết quả từ loại khá. Cần rà soát, rồi thêm ket_qua.',
    },
  },
  en: {
    title: 'A year or more of training without a good result',
    why: 'Training of a year or more, to which a person was sent, counts only with a good result (khá) or better.',
    todo: 'Write ket_qua by the school’s record; below khá think again about the proposal.',
    messages: {
      main: '“{ten}” studied from {tu} to {den} with the result “{hien_co}”: for {hinh_thuc} a year or more of training counts only with khá or better. Please check and think again.',
      chua_ket_qua:
        '“{ten}” studied from {tu} to {den}, no result is given: for {hinh_thuc} a year or more of training counts only with khá or better. Please check, then add ket_qua.',
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
            de_nghi:
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: lao-dong-tien-tien, dao_tao: { tu_ngay: 2020-09-01, den_ngay: 2021-08-31, ket_qua: kha } }
              - { ma: loan, ca_nhan: Ma Thị Loan, doi_tuong: cong-chuc, de_nghi_tang: lao-dong-tien-tien, dao_tao: { tu_ngay: 2021-03-01, den_ngay: 2021-06-30 } }
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
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: lao-dong-tien-tien, dao_tao: { tu_ngay: 2020-09-01, den_ngay: 2021-08-31, ket_qua: trung-binh } }
            #                                                                                                                                                          ^^^^^^^^^^ tieu-chuan/dao-tao-dai-han
              - { ma: loan, ca_nhan: Ma Thị Loan, doi_tuong: cong-chuc, de_nghi_tang: chien-si-co-so, dao_tao: { tu_ngay: 2020-09-01, den_ngay: 2021-10-31 } }
            #                                                                                         ^^^^^^^ tieu-chuan/dao-tao-dai-han
          `,
        },
      },
    ],
  },
});
