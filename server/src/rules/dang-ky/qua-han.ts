import { deadlineFor, lastDay, missed } from '../../model/plan';
import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'dang-ky/qua-han',
  severity: 'error',
  on: 'dang-ky',
  reads: 'document',
  citations: [{ plan: 'thoi_han' }],
  blocks: [],
  fields: ['dang-ky.ngay_nhan', 'dang-ky.ngay_gui'],

  *check({ document, at, plan, cite }) {
    const deadline = deadlineFor(plan, 'dang-ky');
    const late = missed(deadline, document);
    if (!deadline || !late) return;
    yield {
      at: at(late.key).value(),
      data: {
        ngay: { date: late.day },
        han: { date: late.due },
        ngay_cuoi: { date: lastDay(deadline) ?? '' },
      },
      citations: cite(deadline.muc),
    };
  },

  vi: {
    title: 'Bản đăng ký nộp quá hạn',
    why: 'Kế hoạch chỉ xét tập thể, cá nhân đã đăng ký đúng hạn; bản đăng ký nhận từ ngày hết hạn trở đi không được xét.',
    todo: 'Kiểm tra lại ngày nơi tiếp nhận ghi nhận. Nếu đúng là nộp muộn, hỏi nơi tiếp nhận xem có văn bản gia hạn không; có thì ghi vào gia_han của thời hạn trong kế hoạch.',
    messages: {
      main: 'Bản đăng ký nhận ngày {ngay} là quá hạn: yêu cầu trước ngày {han} (ngày cuối cùng là {ngay_cuoi}). Các mục đăng ký này không được xét khen thưởng.',
    },
  },
  en: {
    title: 'Registration received late',
    why: 'The plan considers only those who registered in time; what arrives on the day of the deadline or later is not considered.',
    todo: 'Check the day the receiving office recorded. If it was late, ask whether an extension was granted and write it into gia_han of the plan’s deadline.',
    messages: {
      main: 'The registration was received on {ngay}, which is late: required before {han} (last day {ngay_cuoi}). Its entries will not be considered.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'dang-ky.tdkt.yaml': yaml`
            loai: dang-ky
            ke_hoach: 09/KH-SNV
            don_vi: pnv-phu-cu
            ngay_nhan: 2020-02-16
            dang_ky:
              - { tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so, noi_dung: [II.2.d], nhiem_vu: [Rà soát 126 thủ tục] }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'dang-ky.tdkt.yaml': yaml`
            loai: dang-ky
            ke_hoach: 09/KH-SNV
            don_vi: pnv-phu-cu
            ngay_nhan: 2020-02-17
            #          ^^^^^^^^^^ dang-ky/qua-han
            dang_ky:
              - { tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so, noi_dung: [II.2.d], nhiem_vu: [Rà soát 126 thủ tục] }
          `,
        },
      },
    ],
  },
});
