import { law } from '../../law/provisions';
import { addMonths } from '../../model/dates';
import { awardName } from '../../model/plan';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';
import { nationalAward, WORKER_TITLES, yearOf } from '../standards';
import { TITLES } from '../title-examples';

/** «Có thời gian công tác ở cơ quan cũ từ 06 tháng trở lên». */
const MONTHS = 6;
const LAW = law('91/2017/NĐ-CP', '10.5');

export default defineRule({
  id: 'tieu-chuan/thieu-nhan-xet-noi-cu',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [LAW, law('91/2017/NĐ-CP', '9.3.a')],
  blocks: ['nop'],
  fields: ['ho-so.de_nghi.chuyen_cong_tac'],

  *check({ subject, at, plan, unread, facts }) {
    const through = WORKER_TITLES[nationalAward(plan, subject.de_nghi_tang)?.code ?? ''];
    const year = yearOf(plan, subject);
    const moved = subject.chuyen_cong_tac;
    if (!through || year === null || subject.tap_the !== undefined || moved?.ngay === undefined) return;
    // counted within the year considered, the reading that asks it of fewest
    if (moved.ngay < addMonths(`${year}-01-01`, MONTHS) || moved.nhan_xet?.so !== undefined) return;
    if (unread('chuyen_cong_tac', 'nhan_xet')) return;
    yield {
      at: at('chuyen_cong_tac').key(),
      data: {
        ten: calledIn(facts, subject),
        hinh_thuc: awardName(plan, subject.de_nghi_tang),
        ngay: { date: moved.ngay },
        noi_cu: moved.noi_cu ?? '…',
        yeu_cau: MONTHS,
      },
      citations: [LAW, ...through],
    };
  },

  vi: {
    title: 'Chuyển công tác mà chưa có nhận xét của cơ quan cũ',
    why: 'Đơn vị mới bình xét người chuyển đến; có từ 06 tháng ở cơ quan cũ thì phải có ý kiến nhận xét của cơ quan ấy.',
    todo: 'Xin ý kiến nhận xét của cơ quan cũ, ghi số, ngày vào nhan_xet của chuyen_cong_tac.',
    messages: {
      main: '«{ten}» về đơn vị ngày {ngay}, trước đó ở {noi_cu} từ {yeu_cau} tháng trở lên: {hinh_thuc} yêu cầu ý kiến nhận xét của cơ quan cũ, hiện chưa có số văn bản. Cần rà soát, rồi thêm nhan_xet.',
    },
  },
  en: {
    title: 'Transferred, without an opinion of the former agency',
    why: 'The new unit reviews who was transferred; with six months or more at the former agency that agency’s opinion is required.',
    todo: 'Ask the former agency for its opinion and write number and date into nhan_xet of chuyen_cong_tac.',
    messages: {
      main: '“{ten}” came on {ngay} after {yeu_cau} months or more at {noi_cu}: {hinh_thuc} requires the former agency’s opinion, no document number is given. Please check, then add nhan_xet.',
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
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: lao-dong-tien-tien, chuyen_cong_tac: { ngay: 2021-08-02, noi_cu: Phòng Nội vụ huyện Lộc Bình, nhan_xet: { so: 33/NX-PNV, ngay: 2021-11-01 } } }
              - { ma: loan, ca_nhan: Ma Thị Loan, doi_tuong: cong-chuc, de_nghi_tang: lao-dong-tien-tien, chuyen_cong_tac: { ngay: 2021-03-01, noi_cu: Phòng Nội vụ huyện Lộc Bình } }
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
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: lao-dong-tien-tien, chuyen_cong_tac: { ngay: 2021-08-02, noi_cu: Phòng Nội vụ huyện Lộc Bình } }
            #                                                                                           ^^^^^^^^^^^^^^^ tieu-chuan/thieu-nhan-xet-noi-cu
          `,
        },
      },
    ],
  },
});
