import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-truc/nhi-phan',
  problem: 'nhi-phan',
  severity: 'error',
  citations: [],
  uncited: 'Hình thức của tệp, không phải điều của văn bản pháp luật.',
  blocks: ['du-thao', 'trinh-ky', 'nop'],
  fields: [],
  locked: true,
  aboutText: true,

  vi: {
    title: 'Tệp không phải văn bản',
    why: 'Tệp chứa ký tự điều khiển của tệp nhị phân hoặc dán từ Word; chỗ đó không đọc được.',
    todo: 'Nếu tệp là bản quét hay tệp Word thì đổi tên; nếu dán từ Word thì xóa ký tự lạ.',
    messages: {
      main: 'Ở đây có ký tự điều khiển: tệp không phải văn bản thuần, hoặc có ký tự lạ dán từ Word. Xóa ký tự đó, hoặc kiểm tra xem có lưu nhầm tệp không.',
    },
  },
  en: {
    title: 'Not a text file',
    why: 'The file has control characters of a binary file, or some pasted from Word; that place cannot be read.',
    todo: 'If it is a scan or a Word file, rename it; if it was pasted from Word, delete the odd character.',
    messages: {
      main: 'There is a control character here: the file is no plain text, or an odd character was pasted from Word. Delete it, or see whether the wrong file was saved.',
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
          'dang-ky.tdkt.yaml': 'loai: dang-ky\nso: 05/ĐK-PNV\u0000\n#            ^ cau-truc/nhi-phan\n',
        },
      },
    ],
  },
});
