import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-hinh/bo-qua-thua',
  problem: 'bo-qua-thua',
  severity: 'warning',
  citations: [],
  uncited: 'Cách dùng công cụ, không phải điều của văn bản pháp luật.',
  blocks: [],
  fields: [],
  locked: true,

  message: ({ o }) => (o === 'tep' ? 'ca_tep' : 'main'),

  fixes: (at, { mot_minh, con_lai }, span) =>
    span
      ? [
          {
            safety: 'safe',
            title:
              mot_minh === ''
                ? { vi: 'Bỏ {quy_tac} khỏi chú thích', en: 'Take {quy_tac} out of the comment' }
                : { vi: 'Xóa chú thích này', en: 'Delete this comment' },
            changes: [
              {
                op: 'text',
                at,
                span,
                text: '',
                cut: mot_minh === '' ? 'word' : 'comment',
                was: { from: span.start, text: String(con_lai) },
              },
            ],
          },
        ]
      : [],

  vi: {
    title: 'Chú thích bỏ qua không còn cần',
    why: 'Chú thích thừa che mất phát hiện về sau ở chính chỗ ấy.',
    todo: 'Xóa chú thích, hoặc đưa nó về đúng dòng có phát hiện.',
    messages: {
      main: 'Ở dòng này không có phát hiện nào của «{quy_tac}» để bỏ qua. Xóa chú thích, hoặc đưa về đúng dòng.',
      ca_tep: 'Trong tệp này không có phát hiện nào của «{quy_tac}» để bỏ qua. Xóa chú thích.',
    },
  },
  en: {
    title: 'A suppression that is not needed',
    why: 'A comment that suppresses nothing hides what is found later at that very place.',
    todo: 'Delete the comment, or move it to the line with the finding.',
    messages: {
      main: 'Nothing of “{quy_tac}” is found on this line to be suppressed. Delete the comment, or move it to the right line.',
      ca_tep: 'Nothing of “{quy_tac}” is found in this file to be suppressed. Delete the comment.',
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
            # tdkt: bỏ qua dang-ky/qua-han -- Sở gia hạn riêng cho huyện đến hết ngày 20/02
            ngay_nhan: 2020-02-18
            dang_ky:
              - { ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so, noi_dung: [II.2.e], nhiem_vu: [Số hóa 400 hồ sơ] }
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
            # tdkt: bỏ qua dang-ky/qua-han -- đã xin gia hạn
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ cau-hinh/bo-qua-thua
            ngay_nhan: 2020-02-14
            dang_ky:
              - { ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so, noi_dung: [II.2.e], nhiem_vu: [Số hóa 400 hồ sơ] }
          `,
        },
        fixed: yaml`
            loai: dang-ky
            ke_hoach: 09/KH-SNV
            don_vi: pnv-phu-cu
            ngay_nhan: 2020-02-14
            dang_ky:
              - { ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so, noi_dung: [II.2.e], nhiem_vu: [Số hóa 400 hồ sơ] }
          `,
      },
      {
        files: {
          'dang-ky.tdkt.yaml': yaml`
            # tdkt: bỏ qua cả tệp nhat-quan, dang-ky/qua-han -- Sở đồng ý nhận muộn
                                  ^^^^^^^^^ cau-hinh/bo-qua-thua
            loai: dang-ky
            ke_hoach: 09/KH-SNV
            don_vi: pnv-phu-cu
            ngay_nhan: 2020-02-18
            dang_ky:
              - { ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so, noi_dung: [II.2.e], nhiem_vu: [Số hóa 400 hồ sơ] }
          `,
        },
        fixed: yaml`
            # tdkt: bỏ qua cả tệp dang-ky/qua-han -- Sở đồng ý nhận muộn
            loai: dang-ky
            ke_hoach: 09/KH-SNV
            don_vi: pnv-phu-cu
            ngay_nhan: 2020-02-18
            dang_ky:
              - { ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so, noi_dung: [II.2.e], nhiem_vu: [Số hóa 400 hồ sơ] }
          `,
      },
    ],
  },
});
