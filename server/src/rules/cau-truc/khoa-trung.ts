import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-truc/khoa-trung',
  problem: 'khoa-trung',
  severity: 'error',
  citations: [],
  uncited: 'Hình thức của tệp, không phải điều của văn bản pháp luật.',
  blocks: ['du-thao', 'trinh-ky', 'nop'],
  fields: [],

  vi: {
    title: 'Khóa ghi hai lần',
    why: 'Cùng một khóa ghi hai lần thì chỉ lần đầu được đọc; lần sau mất mà không ai hay.',
    todo: 'Giữ một trong hai, hoặc gộp giá trị lại.',
    messages: {
      main: 'Khóa «{chi_tiet}» đã ghi ở trên: chỉ lần đầu được đọc. Xóa một trong hai, hoặc gộp lại.',
    },
  },
  en: {
    title: 'Key given twice',
    why: 'Of a key given twice only the first counts; the second is lost unnoticed.',
    todo: 'Keep one of them, or put the values together.',
    messages: {
      main: 'The key “{chi_tiet}” stands above already: only the first counts. Delete one, or put them together.',
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
            ngay_nhan: 2020-02-14
            ngay_nhan: 2020-02-13
            ^^^^^^^^^ cau-truc/khoa-trung
            dang_ky:
              - { tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so, nhiem_vu: [Rà soát 126 thủ tục] }
          `,
        },
      },
      {
        files: {
          'dang-ky.tdkt.yaml': yaml`
            loai: dang-ky
            ke_hoach: 09/KH-SNV
            don_vi: pnv-phu-cu
            dang_ky:
              - tap_the: pnv-phu-cu
                de_nghi_tang: giay-khen-giam-doc-so
                nhiem_vu: [Rà soát 126 thủ tục]
                nhiệm_vụ: [Số hóa 400 hồ sơ]
            #   ^^^^^^^^ cau-truc/khoa-trung
          `,
        },
      },
    ],
  },
});
