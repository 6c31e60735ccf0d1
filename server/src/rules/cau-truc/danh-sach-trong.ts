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

  vi: {
    title: 'Danh sách trống',
    why: 'Danh sách này phải có ít nhất một mục thì tệp mới có ý nghĩa.',
    todo: 'Thêm ít nhất một mục.',
    messages: {
      main: 'Danh sách «{khoa}» chưa có mục nào: yêu cầu ít nhất một. Thêm mục, mỗi mục bắt đầu bằng «- ».',
    },
  },
  en: {
    title: 'Empty list',
    why: 'The list needs at least one item for the file to mean anything.',
    todo: 'Add at least one item.',
    messages: {
      main: 'The list “{khoa}” has no item: at least one is required. Add items, each starting with “- ”.',
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
    ],
  },
});
