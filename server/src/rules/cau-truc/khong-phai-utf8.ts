import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-truc/khong-phai-utf8',
  problem: 'khong-phai-utf8',
  severity: 'error',
  citations: [],
  uncited: 'Hình thức của tệp, không phải điều của văn bản pháp luật.',
  blocks: ['du-thao', 'trinh-ky', 'nop'],
  fields: [],
  aboutText: true,

  vi: {
    title: 'Tệp không ở bảng mã UTF-8',
    why: 'Chữ có dấu bị đọc sai khi tệp ở bảng mã khác (TCVN3, VNI, UTF-16); tên người có thể hỏng.',
    todo: 'Mở tệp bằng đúng bảng mã cũ, rồi lưu lại là UTF-8.',
    messages: {
      main: 'Tệp không ở bảng mã UTF-8: một số chữ không đọc được. Mở lại bằng đúng bảng mã cũ (ví dụ UTF-16, TCVN3) rồi lưu thành UTF-8.',
    },
  },
  en: {
    title: 'Not in UTF-8',
    why: 'Letters with marks are misread when a file is in another encoding (TCVN3, VNI, UTF-16); names may be broken.',
    todo: 'Reopen it in its old encoding, then save it as UTF-8.',
    messages: {
      main: 'The file is not in UTF-8: some characters cannot be read. Reopen it in its old encoding (e.g. UTF-16, TCVN3) and save it as UTF-8.',
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
            ^^^^ cau-truc/khong-phai-utf8
            don_vi: pnv-phu-cu
          `,
        },
        reported: { 'dang-ky.tdkt.yaml': { code: 'khong-phai-utf8', route: [], part: 'key', data: {} } },
      },
    ],
  },
});
