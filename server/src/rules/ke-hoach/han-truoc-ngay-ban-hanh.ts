import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'ke-hoach/han-truoc-ngay-ban-hanh',
  severity: 'warning',
  on: 'ke-hoach',
  reads: 'document',
  citations: [{ plan: 'thoi_han' }],
  blocks: [],
  fields: ['ke-hoach.thoi_han.truoc_ngay', 'ke-hoach.ngay'],

  *check({ document, at, file, cite }): Iterable<Report> {
    const { ngay } = document;
    if (ngay === undefined) return;
    for (const [index, { viec, ma, truoc_ngay, muc }] of (document.thoi_han ?? []).entries()) {
      if (truoc_ngay === undefined || truoc_ngay > ngay) continue;
      yield {
        at: at('thoi_han', index, 'truoc_ngay').value(),
        data: { viec: viec ?? ma ?? '…', han: { date: truoc_ngay }, ban_hanh: { date: ngay } },
        citations: cite(muc),
        related: [{ at: { file, route: ['ngay'], part: 'value' }, message: 'ban_hanh' }],
      };
    }
  },

  vi: {
    title: 'Thời hạn sớm hơn ngày ban hành kế hoạch',
    why: 'Hạn đã qua khi kế hoạch ban hành thì ai cũng quá hạn; thường là nhầm năm.',
    todo: 'Đối chiếu với văn bản của kế hoạch, rồi sửa năm của thời hạn hoặc ngày ban hành.',
    messages: {
      main: 'Hạn «{viec}» là trước ngày {han}, không sau ngày ban hành kế hoạch ({ban_hanh}): ai cũng quá hạn. Đối chiếu với kế hoạch rồi sửa năm ghi nhầm.',
      ban_hanh: 'Ngày ban hành kế hoạch.',
    },
  },
  en: {
    title: 'Deadline before the plan was issued',
    why: 'With a deadline that had passed when the plan came out everybody is late; mostly the year is wrong.',
    todo: 'Compare with the text of the plan and correct the year of the deadline, or the plan’s date.',
    messages: {
      main: 'The deadline of “{viec}” is before {han}, not after the plan was issued on {ban_hanh}: everybody is late. Compare with the plan and correct the year.',
      ban_hanh: 'The day the plan was issued.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'ke-hoach.tdkt.yaml': yaml`
            loai: ke-hoach
            so: 12/KH-SNV
            ngay: 2021-01-22
            co_quan: Sở Nội vụ tỉnh Hà Xuyên
            thoi_han:
              - { ma: dang-ky, viec: Đăng ký thi đua, cho: dang-ky, truoc_ngay: 2021-01-30 }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'ke-hoach.tdkt.yaml': yaml`
            loai: ke-hoach
            so: 12/KH-SNV
            ngay: 2021-01-22
            co_quan: Sở Nội vụ tỉnh Hà Xuyên
            thoi_han:
              - { ma: dang-ky, viec: Đăng ký thi đua, cho: dang-ky, truoc_ngay: 2020-02-27 }
            #                                                                   ^^^^^^^^^^ ke-hoach/han-truoc-ngay-ban-hanh
          `,
        },
      },
    ],
  },
});
