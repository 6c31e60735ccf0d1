import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-truc/nhieu-tai-lieu',
  problem: 'nhieu-tai-lieu',
  severity: 'error',
  citations: [],
  uncited: 'Hình thức của tệp, không phải điều của văn bản pháp luật.',
  blocks: ['du-thao', 'trinh-ky', 'nop'],
  fields: [],
  locked: true,
  aboutText: true,

  vi: {
    title: 'Nhiều tài liệu trong một tệp',
    why: 'Mỗi tệp chỉ mang một tài liệu; phần sau dòng --- không được đọc.',
    todo: 'Tách phần sau dòng --- ra tệp riêng, hoặc xóa dòng ---.',
    messages: {
      main: 'Từ dòng --- này là một tài liệu khác và không được đọc: mỗi tệp chỉ có một. Tách ra tệp riêng, hoặc xóa dòng ---.',
    },
  },
  en: {
    title: 'Several documents in one file',
    why: 'A file holds one document; what follows the line --- is not read.',
    todo: 'Move what follows --- into a file of its own, or delete the line.',
    messages: {
      main: 'Another document starts at this --- and is not read: a file holds one. Move it into a file of its own, or delete the line.',
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
            ---
            ^^^ cau-truc/nhieu-tai-lieu
            ngay_nhan: 2020-02-14
          `,
        },
      },
    ],
  },
});
