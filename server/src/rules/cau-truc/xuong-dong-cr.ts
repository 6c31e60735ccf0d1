import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-truc/xuong-dong-cr',
  problem: 'xuong-dong-cr',
  severity: 'warning',
  citations: [],
  uncited: 'Hình thức của tệp, không phải điều của văn bản pháp luật.',
  blocks: [],
  fields: [],
  aboutText: true,

  vi: {
    title: 'Xuống dòng kiểu cũ (CR)',
    why: 'Tệp xuống dòng bằng ký tự CR của máy cũ; nhiều công cụ, cả git, thấy cả tệp là một dòng.',
    todo: 'Trong VS Code, bấm CRLF/LF ở thanh dưới cùng, chọn LF rồi lưu.',
    messages: {
      main: 'Tệp xuống dòng bằng ký tự CR kiểu cũ. Chọn LF ở thanh trạng thái của trình soạn thảo rồi lưu lại.',
    },
  },
  en: {
    title: 'Old line ends (CR)',
    why: 'The file ends lines by the CR of old machines; many tools, git too, see it as one line.',
    todo: 'In VS Code click CRLF/LF in the bottom bar, choose LF, save.',
    messages: {
      main: 'The file ends its lines by lone CR characters. Choose LF in the editor’s status bar and save.',
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
          'dang-ky.tdkt.yaml':
            'loai: dang-ky\rke_hoach: 09/KH-SNV\rdon_vi: pnv-phu-cu\r\n             | cau-truc/xuong-dong-cr\n',
        },
      },
    ],
  },
});
