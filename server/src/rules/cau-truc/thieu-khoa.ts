import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-truc/thieu-khoa',
  problem: 'thieu-khoa',
  severity: 'error',
  citations: [],
  uncited: 'Hình thức của tệp, không phải điều của văn bản pháp luật.',
  blocks: ['du-thao', 'trinh-ky', 'nop'],
  fields: [],

  vi: {
    title: 'Thiếu khóa bắt buộc',
    why: 'Thiếu khóa này thì không biết hồ sơ của ai, theo kế hoạch nào, nên không kiểm tra và không xuất được.',
    todo: 'Thêm khóa còn thiếu.',
    messages: { main: 'Thiếu khóa «{khoa}»: bắt buộc phải có ở đây. Thêm «{khoa}: …».' },
  },
  en: {
    title: 'Required key missing',
    why: 'Without it nobody knows whose dossier this is or by which plan, so it can neither be checked nor exported.',
    todo: 'Add the missing key.',
    messages: { main: 'The key “{khoa}” is missing: it is required here. Add “{khoa}: …”.' },
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
            ^^^^ cau-truc/thieu-khoa
            ke_hoach: 09/KH-SNV
            don_vi: pnv-phu-cu
            de_nghi:
              - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
          `,
        },
      },
      {
        files: {
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - ca_nhan: Lê Quang Vinh
                ^^^^^^^ cau-truc/thieu-khoa
                de_nghi_tang: giay-khen-giam-doc-so
          `,
        },
      },
    ],
  },
});
