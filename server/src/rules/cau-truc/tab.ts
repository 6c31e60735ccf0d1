import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-truc/tab',
  problem: 'tab',
  severity: 'error',
  citations: [],
  uncited: 'Hình thức của tệp, không phải điều của văn bản pháp luật.',
  blocks: ['du-thao', 'trinh-ky', 'nop'],
  fields: [],
  aboutText: true,

  vi: {
    title: 'Thụt lề bằng phím Tab',
    why: 'YAML chỉ nhận dấu cách để thụt lề; dòng có Tab không đọc được.',
    todo: 'Thay Tab bằng dấu cách (hai dấu cách một cấp).',
    messages: {
      main: 'Dòng này thụt lề bằng Tab: yêu cầu dấu cách. Thay Tab bằng hai dấu cách cho mỗi cấp.',
    },
  },
  en: {
    title: 'Indented by tab',
    why: 'YAML takes only spaces for indentation; a line with a tab cannot be read.',
    todo: 'Put spaces in place of the tab (two for a level).',
    messages: {
      main: 'This line is indented by a tab: spaces are required. Put two spaces for each level in its place.',
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
            'loai: dang-ky\nke_hoach: 09/KH-SNV\nnguoi_ky:\n\tho_ten: Nguyễn Văn Thái\n^ cau-truc/tab\n',
        },
      },
    ],
  },
});
