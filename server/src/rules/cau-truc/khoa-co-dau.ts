import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-truc/khoa-co-dau',
  problem: 'khoa-co-dau',
  severity: 'info',
  citations: [],
  uncited: 'Hình thức của tệp, không phải điều của văn bản pháp luật.',
  blocks: [],
  fields: [],

  fixes: (at, { dung }) =>
    typeof dung === 'string'
      ? [
          {
            safety: 'safe',
            title: { vi: 'Đổi khóa thành {dung}', en: 'Change the key to {dung}' },
            changes: [{ op: 'rename-key', at, key: dung }],
          },
        ]
      : [],

  vi: {
    title: 'Khóa viết có dấu hoặc chữ hoa',
    why: 'Khóa vẫn được hiểu, nhưng công cụ khác chỉ nhận khóa không dấu, chữ thường.',
    todo: 'Đổi sang khóa không dấu (sửa nhanh làm việc này).',
    messages: {
      main: 'Khóa «{khoa}» được hiểu là «{dung}». Viết không dấu, chữ thường để công cụ khác cũng đọc được.',
    },
  },
  en: {
    title: 'Key with marks or capitals',
    why: 'The key is understood, but other tools take only keys without marks, in lower case.',
    todo: 'Change it to the key without marks (the quick fix does).',
    messages: {
      main: 'The key “{khoa}” is taken for “{dung}”. Write it without marks, in lower case, so that other tools read it too.',
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
            ngày_gửi: 2020-11-27
            ^^^^^^^^ cau-truc/khoa-co-dau
            de_nghi:
              - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
          `,
        },
        fixed: yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            ngay_gui: 2020-11-27
            de_nghi:
              - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
          `,
      },
    ],
  },
});
