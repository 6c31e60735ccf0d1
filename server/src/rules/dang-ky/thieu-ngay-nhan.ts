import { deadlineFor } from '../../model/plan';
import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'dang-ky/thieu-ngay-nhan',
  severity: 'warning',
  on: 'dang-ky',
  reads: 'document',
  citations: [{ plan: 'thoi_han' }],
  blocks: [],
  fields: ['dang-ky.ngay_nhan'],

  *check({ document, at, plan, cite }) {
    const deadline = deadlineFor(plan, 'dang-ky');
    if (!deadline || deadline.tinh_theo === 'gui' || document.ngay_nhan !== undefined) return;
    yield {
      at: at('ngay_nhan').key(),
      data: { noi_nhan: deadline.noi_nhan ?? '…' },
      citations: cite(deadline.muc),
    };
  },

  vi: {
    title: 'Bản đăng ký chưa ghi ngày nhận',
    why: 'Hạn đăng ký tính theo ngày nơi tiếp nhận nhận được; không có ngày này thì chưa biết đăng ký có đúng hạn không.',
    todo: 'Hỏi nơi tiếp nhận ngày ghi trên sổ văn bản đến, rồi ghi vào ngay_nhan.',
    messages: {
      main: 'Bản đăng ký chưa ghi ngày nhận (ngay_nhan): hạn đăng ký tính theo ngày {noi_nhan} nhận được, nên cần rà soát. Hỏi nơi tiếp nhận rồi ghi ngày vào đây.',
    },
  },
  en: {
    title: 'Day of receipt missing from the registration',
    why: 'The deadline counts the day the receiving office got the registration; without it nobody knows whether it was in time.',
    todo: 'Ask the receiving office for the date in its register and write it into ngay_nhan.',
    messages: {
      main: 'The registration does not say when it was received (ngay_nhan): the deadline counts the day {noi_nhan} received it, so somebody must look. Ask the receiving office and write the date here.',
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
            ngay_nhan: 2020-02-13
            dang_ky:
              - { tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so, noi_dung: [II.2.d], nhiem_vu: [Rà soát 118 thủ tục] }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'dang-ky.tdkt.yaml': yaml`
            loai: dang-ky
            ^^^^ dang-ky/thieu-ngay-nhan
            ke_hoach: 09/KH-SNV
            don_vi: pnv-phu-cu
            ngay_gui: 2020-02-13
            dang_ky:
              - { tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so, noi_dung: [II.2.d], nhiem_vu: [Rà soát 118 thủ tục] }
          `,
        },
      },
    ],
  },
});
