import { law } from '../../law/provisions';
import { calledIn, unitOf } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';
import { nationalAward, pastAwards, reportOf, yearOf } from '../standards';
import { TITLES } from '../title-examples';

const TITLE = 'chien-si-thi-dua-co-so';
const BASIC = 'lao-dong-tien-tien';

export default defineRule({
  id: 'tieu-chuan/chua-thay-ldtt',
  severity: 'info',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [law('91/2017/NĐ-CP', '9.3.a'), law('15/2003/QH11', '23.1')],
  blocks: [],
  fields: ['ho-so.de_nghi.de_nghi_tang'],

  *check({ subject, document, at, plan, facts }) {
    if (nationalAward(plan, subject.de_nghi_tang)?.code !== TITLE || subject.ca_nhan === undefined) return;
    if (!plan?.hinh_thuc?.some(({ danh_muc }) => danh_muc === BASIC)) return;
    const others = facts.nominees(unitOf(subject, document), subject);
    if (others.some(({ nominee }) => nationalAward(plan, nominee.de_nghi_tang)?.code === BASIC)) return;
    const year = yearOf(plan, subject);
    const report = reportOf(subject, facts);
    const past = report ? pastAwards(plan, report.data) : [];
    if (past.some(({ code, to }) => code === BASIC && to === year)) return;
    yield { at: at('de_nghi_tang').value(), data: { ten: calledIn(facts, subject), nam: year ?? '…' } };
  },

  vi: {
    title: 'Chiến sĩ thi đua cơ sở chưa thấy Lao động tiên tiến cùng năm',
    why: 'Chiến sĩ thi đua cơ sở phải đạt tiêu chuẩn Lao động tiên tiến của năm xét; kế hoạch có danh hiệu ấy thì nên thấy ở danh sách, hoặc trong báo cáo.',
    todo: 'Xem lại: hoặc thêm đề nghị Lao động tiên tiến, hoặc ghi vào khen_thuong_da_co nếu đã có quyết định.',
    messages: {
      main: '«{ten}» được đề nghị Chiến sĩ thi đua cơ sở mà chưa thấy Lao động tiên tiến năm {nam}, ở danh sách hay trong báo cáo. Nên thêm để thấy tiêu chuẩn đã đạt.',
    },
  },
  en: {
    title: 'Chiến sĩ thi đua cơ sở without Lao động tiên tiến of the year',
    why: 'Chiến sĩ thi đua cơ sở must meet the standards of Lao động tiên tiến in the year; where the plan has that title, it should be on the list or in the report.',
    todo: 'Look again: add the proposal for Lao động tiên tiến, or write it into khen_thuong_da_co if it was decided.',
    messages: {
      main: '“{ten}” is proposed for Chiến sĩ thi đua cơ sở, but no Lao động tiên tiến of {nam} is seen, on a list or in the report. Better add it, to show that the standard is met.',
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
              - { ma: ha-ldtt, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: lao-dong-tien-tien }
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: chien-si-co-so }
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
              - { ma: loan, ca_nhan: Ma Thị Loan, doi_tuong: cong-chuc, de_nghi_tang: lao-dong-tien-tien }
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: chien-si-co-so }
            #                                                                       ^^^^^^^^^^^^^^ tieu-chuan/chua-thay-ldtt
          `,
        },
      },
    ],
  },
});
