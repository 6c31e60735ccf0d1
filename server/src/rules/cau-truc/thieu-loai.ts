import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-truc/thieu-loai',
  problem: 'thieu-loai',
  severity: 'error',
  citations: [],
  uncited: 'Hình thức của tệp, không phải điều của văn bản pháp luật.',
  blocks: ['du-thao', 'trinh-ky', 'nop'],
  fields: [],

  vi: {
    title: 'Chưa ghi loại tệp',
    why: 'Không có khóa loai thì không biết tệp là hồ sơ, báo cáo hay bản đăng ký, nên không kiểm tra được gì.',
    todo: 'Thêm dòng đầu «loai: …».',
    messages: {
      main: 'Tệp chưa ghi loai: yêu cầu một trong {cho_phep}, hiện chưa có. Thêm dòng đầu tiên, ví dụ «loai: ho-so».',
    },
  },
  en: {
    title: 'Kind of file missing',
    why: 'Without the key loai nobody knows whether this is a dossier, a report or a registration, so nothing can be checked.',
    todo: 'Add a first line “loai: …”.',
    messages: {
      main: 'The file does not say its loai: one of {cho_phep} is required. Add a first line, e.g. “loai: ho-so”.',
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
          'moi.tdkt.yaml': yaml`
            don_vi: pnv-phu-cu
            ^^^^^^ cau-truc/thieu-loai
            ngay_gui: 2020-11-27
          `,
        },
      },
    ],
  },
});
