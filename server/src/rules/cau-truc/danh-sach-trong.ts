import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-truc/danh-sach-trong',
  problem: 'danh-sach-trong',
  severity: 'error',
  citations: [],
  uncited: 'Hình thức của tệp, không phải điều của văn bản pháp luật.',
  blocks: ['du-thao', 'trinh-ky', 'nop'],
  fields: [],

  message: ({ khoa }) => (khoa === 'de_nghi' ? 'de_nghi' : 'main'),

  vi: {
    title: 'Danh sách trống',
    why: 'Danh sách này phải có ít nhất một mục thì tệp mới có ý nghĩa.',
    todo: 'Thêm ít nhất một mục. Hồ sơ không còn ai để đề nghị thì rút: chuyển tệp ra khỏi thư mục.',
    messages: {
      main: 'Danh sách «{khoa}» chưa có mục nào: yêu cầu ít nhất một. Thêm mục, mỗi mục bắt đầu bằng «- ».',
      de_nghi:
        'Danh sách «de_nghi» chưa có ai: yêu cầu ít nhất một người hoặc tập thể. Thêm mục, mỗi mục bắt đầu bằng «- ». Không còn ai trong danh sách thì rút hồ sơ: chuyển tệp ra khỏi thư mục.',
    },
  },
  en: {
    title: 'Empty list',
    why: 'The list needs at least one item for the file to mean anything.',
    todo: 'Add at least one item. A dossier with nobody left to propose is withdrawn: move the file out of the folder.',
    messages: {
      main: 'The list “{khoa}” has no item: at least one is required. Add items, each starting with “- ”.',
      de_nghi:
        'The list “de_nghi” names nobody: at least one person or collective is required. Add items, each starting with “- ”. If nobody is left, withdraw the dossier: move the file out of the folder.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi: []
            ^^^^^^^ cau-truc/danh-sach-trong
          `,
        },
      },
      {
        files: {
          'don-vi-khac.tdkt.yaml': yaml`
            loai: don-vi
            ke_hoach: 09/KH-SNV
            don_vi: []
            ^^^^^^ cau-truc/danh-sach-trong
          `,
        },
      },
    ],
  },
});
