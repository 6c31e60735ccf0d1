import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-truc/loai-la',
  problem: 'loai-la',
  severity: 'error',
  citations: [],
  uncited: 'Hình thức của tệp, không phải điều của văn bản pháp luật.',
  blocks: ['du-thao', 'trinh-ky', 'nop'],
  fields: [],

  vi: {
    title: 'Loại tệp không có',
    why: 'Khóa loai quyết định tệp được đọc thế nào; giá trị lạ thì cả tệp không được kiểm tra.',
    todo: 'Sửa loai thành một trong các giá trị cho phép.',
    messages: { main: 'Không có loại tệp «{gia_tri}»: yêu cầu một trong {cho_phep}. Sửa lại loai.' },
  },
  en: {
    title: 'Unknown kind of file',
    why: 'The key loai decides how a file is read; with an unknown value nothing in it is checked.',
    todo: 'Change loai to one of the values allowed.',
    messages: { main: 'There is no kind of file “{gia_tri}”: one of {cho_phep} is required. Correct loai.' },
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
          'moi.tdkt.yaml': yaml`
            loai: hồ-sơ-đề-nghị
                  ^^^^^^^^^^^^^ cau-truc/loai-la
            don_vi: pnv-phu-cu
          `,
        },
      },
    ],
  },
});
