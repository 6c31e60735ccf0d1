import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'bao-cao/xac-nhan-truoc-bao-cao',
  severity: 'warning',
  on: 'bao-cao',
  reads: 'document',
  citations: [],
  uncited: 'Ngày xác nhận đối chiếu với ngày lập báo cáo trong cùng một văn bản.',
  blocks: ['nop'],
  fields: ['bao-cao.xac_nhan.ngay', 'bao-cao.ngay'],

  *check({ document, at }): Iterable<Report> {
    const written = document.ngay;
    if (written === undefined) return;
    for (const [index, { ngay, ho_ten }] of (document.xac_nhan ?? []).entries()) {
      if (ngay === undefined || ngay >= written) continue;
      yield {
        at: at('xac_nhan', index, 'ngay').value(),
        data: { ten: ho_ten ?? '…', ngay: { date: ngay }, bao_cao: { date: written } },
        related: [{ at: at('ngay').value(), message: 'bao_cao' }],
      };
    }
  },

  vi: {
    title: 'Xác nhận trước ngày lập báo cáo',
    why: 'Người xác nhận đọc báo cáo rồi mới xác nhận; ngày xác nhận sớm hơn thì một trong hai ngày sai, hoặc báo cáo đã bị sửa sau khi xác nhận.',
    todo: 'Đối chiếu bản đã ký, rồi sửa ngày ghi sai; báo cáo đã sửa thì xin xác nhận lại.',
    messages: {
      main: '«{ten}» xác nhận ngày {ngay}, trước ngày lập báo cáo {bao_cao}. Đối chiếu bản đã ký rồi sửa ngày ghi sai; báo cáo đã sửa thì xin xác nhận lại.',
      bao_cao: 'Ngày lập báo cáo.',
    },
  },
  en: {
    title: 'Confirmed before it was written',
    why: 'One confirms a report that is there to read; an earlier date is wrong, or the report was changed after it was confirmed.',
    todo: 'Compare with the signed report and correct the wrong date; ask for another confirmation if the report was changed.',
    messages: {
      main: '“{ten}” confirmed on {ngay} a report of {bao_cao}. Compare with the signed report and correct the wrong date; ask again if the report was changed.',
      bao_cao: 'The date of the report.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'bao-cao/vinh.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
            ngay: 2020-11-18
            xac_nhan:
              - { cap: thu-truong-don-vi, ho_ten: Nguyễn Văn Thái, ngay: 2020-11-18 }
              - { cap: giam-doc-so, ho_ten: Phan Thu Hà }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'bao-cao/vinh.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
            ngay: 2020-11-18
            xac_nhan:
              - { cap: thu-truong-don-vi, ho_ten: Nguyễn Văn Thái, ngay: 2020-11-13 }
            #                                                            ^^^^^^^^^^ bao-cao/xac-nhan-truoc-bao-cao
          `,
        },
      },
    ],
  },
});
