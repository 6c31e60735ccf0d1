import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-truc/tep-trong',
  problem: 'tep-trong',
  severity: 'warning',
  citations: [],
  uncited: 'Hình thức của tệp, không phải điều của văn bản pháp luật.',
  blocks: [],
  fields: [],
  aboutText: true,

  vi: {
    title: 'Tệp trống',
    why: 'Tệp chưa có gì nên không được tính vào hồ sơ.',
    todo: 'Viết nội dung, bắt đầu bằng «loai: …», hoặc xóa tệp.',
    messages: {
      main: 'Tệp chưa có nội dung. Bắt đầu bằng dòng «loai: ho-so» (hoặc ke-hoach, don-vi, dang-ky, bao-cao), hoặc xóa tệp nếu không dùng.',
    },
  },
  en: {
    title: 'Empty file',
    why: 'The file holds nothing, so it counts for nothing.',
    todo: 'Write its content, starting with “loai: …”, or delete it.',
    messages: {
      main: 'The file is empty. Start with a line “loai: ho-so” (or ke-hoach, don-vi, dang-ky, bao-cao), or delete it if it is not needed.',
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
    invalid: [{ files: { 'moi.tdkt.yaml': '\n| cau-truc/tep-trong\n' } }],
  },
});
