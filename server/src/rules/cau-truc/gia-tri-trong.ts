import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-truc/gia-tri-trong',
  problem: 'gia-tri-trong',
  severity: 'warning',
  citations: [],
  uncited: 'Hình thức của tệp, không phải điều của văn bản pháp luật.',
  blocks: ['nop'],
  fields: [],

  vi: {
    title: 'Khóa chưa có giá trị',
    why: 'Khóa đã ghi mà chưa có giá trị thì coi như chưa ghi.',
    todo: 'Ghi giá trị, hoặc xóa khóa nếu chưa cần.',
    messages: {
      main: 'Khóa «{khoa}» chưa có giá trị. Ghi giá trị sau dấu hai chấm, hoặc xóa khóa nếu chưa cần.',
    },
  },
  en: {
    title: 'Key without a value',
    why: 'A key without a value counts as not written.',
    todo: 'Write the value, or delete the key while it is not needed.',
    messages: {
      main: 'The key “{khoa}” has no value. Write it behind the colon, or delete the key while it is not needed.',
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
            ngay_gui:
            ^^^^^^^^ cau-truc/gia-tri-trong
            de_nghi:
              - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
          `,
        },
      },
    ],
  },
});
