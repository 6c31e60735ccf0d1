import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-truc/khoang-trang-la',
  problem: 'khoang-trang-la',
  severity: 'info',
  citations: [],
  uncited: 'Hình thức của tệp, không phải điều của văn bản pháp luật.',
  blocks: [],
  fields: [],
  aboutText: true,

  fixes: (at) => [
    {
      safety: 'safe',
      title: { vi: 'Thay bằng dấu cách thường', en: 'Put plain spaces in their place' },
      changes: [{ op: 'spaces', at }],
    },
  ],

  vi: {
    title: 'Khoảng trắng lạ',
    why: 'Khoảng trắng không ngắt dán từ Word trông như dấu cách nhưng làm tên và số hiệu không khớp nhau.',
    todo: 'Thay bằng dấu cách thường (sửa nhanh làm việc này).',
    messages: {
      main: 'Tệp có {so_cho} khoảng trắng lạ (không ngắt hoặc ẩn), thường dán từ Word. Thay bằng dấu cách thường.',
    },
  },
  en: {
    title: 'Odd spaces',
    why: 'Non-breaking spaces pasted from Word look like spaces, but keep names and numbers from matching.',
    todo: 'Put plain spaces in their place (the quick fix does).',
    messages: {
      main: 'The file has {so_cho} odd spaces (non-breaking or hidden), often pasted from Word. Put plain spaces in their place.',
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
          'dv.tdkt.yaml':
            'loai: don-vi\nke_hoach: 09/KH-SNV\ndon_vi:\n  - { ma: pnv, ten: Phòng\u00a0Nội\u00a0vụ, loai: phong-noi-vu-huyen }\n      ^^ cau-truc/khoang-trang-la\n',
        },
      },
    ],
  },
});
