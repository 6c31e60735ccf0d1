import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-truc/ngay-sai-dang',
  problem: 'ngay-sai-dang',
  severity: 'error',
  citations: [],
  uncited: 'Hình thức của tệp, không phải điều của văn bản pháp luật.',
  blocks: ['du-thao', 'trinh-ky', 'nop'],
  fields: [],

  fixes: (at, { goi_y }) =>
    typeof goi_y === 'string' && goi_y !== ''
      ? [
          {
            safety: 'safe',
            title: { vi: 'Viết lại thành {goi_y}', en: 'Write it as {goi_y}' },
            changes: [{ op: 'set', at, text: goi_y }],
          },
        ]
      : [],

  vi: {
    title: 'Ngày viết sai dạng',
    why: 'Trong tệp, ngày viết năm-tháng-ngày để máy và người không đọc nhầm ngày với tháng; văn bản xuất ra vẫn là ngày/tháng/năm.',
    todo: 'Viết ngày dạng 2020-12-04.',
    messages: { main: 'Ngày «{gia_tri}» viết sai dạng: yêu cầu năm-tháng-ngày, ví dụ 2020-12-04.' },
  },
  en: {
    title: 'Date in the wrong form',
    why: 'Dates in a file are year-month-day, so that neither machine nor man takes the day for the month; documents still show dd/mm/yyyy.',
    todo: 'Write the date as 2020-12-04.',
    messages: {
      main: 'The date “{gia_tri}” is in the wrong form: year-month-day is required, e.g. 2020-12-04.',
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
      ngay_nhan: 2020-02-14
      dang_ky:
        - { tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so, nhiem_vu: [Rà soát 126 thủ tục] }
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
          ngay_nhan: 14/02/2020
          #          ^^^^^^^^^^ cau-truc/ngay-sai-dang
          dang_ky:
            - { tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so, nhiem_vu: [Rà soát 126 thủ tục] }
        `,
        },
        fixed: yaml`
          loai: dang-ky
          ke_hoach: 09/KH-SNV
          don_vi: pnv-phu-cu
          ngay_nhan: 2020-02-14
          dang_ky:
            - { tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so, nhiem_vu: [Rà soát 126 thủ tục] }
        `,
      },
    ],
  },
});
