import { REASON_PLACEHOLDER } from '../../model/suppression';
import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-hinh/bo-qua-thieu-ly-do',
  problem: 'bo-qua-thieu-ly-do',
  severity: 'warning',
  citations: [],
  uncited: 'Cách dùng công cụ, không phải điều của văn bản pháp luật.',
  blocks: [],
  fields: [],
  locked: true,

  message: ({ o }) => String(o),

  fixes: (at, { gach, o, con_lai }, span) => {
    if (!span || o === 'cho_trong') return [];
    const was = { from: span.start, text: String(con_lai) };
    if (o === 'khong_gach') {
      return [
        {
          safety: 'suggestion',
          title: { vi: 'Lấy phần chữ này làm lý do', en: 'Take these words for the reason' },
          changes: [{ op: 'text', at, span: { start: span.start, end: span.start }, text: '-- ', was }],
        },
      ];
    }
    const text = gach === '' ? ` -- ${REASON_PLACEHOLDER}` : ` ${REASON_PLACEHOLDER}`;
    return [
      {
        safety: 'suggestion',
        title: { vi: 'Thêm chỗ ghi lý do', en: 'Add a place for the reason' },
        changes: [{ op: 'text', at, span: { start: span.end, end: span.end }, text, was }],
      },
    ];
  },

  vi: {
    title: 'Bỏ qua mà không nêu lý do',
    why: 'Người nhận hồ sơ phải biết vì sao một phát hiện được bỏ qua; không có lý do thì không bỏ qua.',
    todo: 'Ghi lý do sau hai gạch ngang: «-- lý do».',
    messages: {
      main: 'Chú thích chưa nêu lý do nên chưa bỏ qua gì. Ghi thêm ở cuối: « -- lý do».',
      khong_gach:
        'Phần chữ này chưa có hai gạch ngang đứng trước nên chưa là lý do, và chú thích chưa bỏ qua gì. Viết: «mã-quy-tắc -- lý do».',
      cho_trong: 'Lý do còn là chỗ trống nên chưa bỏ qua gì. Thay bằng lý do thật.',
    },
  },
  en: {
    title: 'Suppressed without a reason',
    why: 'Who receives the dossier must know why a finding was passed over; without a reason it is not.',
    todo: 'Write the reason behind two hyphens: “-- reason”.',
    messages: {
      main: 'The comment gives no reason, so it suppresses nothing. Add at its end: “ -- reason”.',
      khong_gach:
        'These words have no two hyphens before them, so they are no reason and nothing is suppressed. Write “RULE-ID -- reason”.',
      cho_trong: 'The reason is still a blank, so nothing is suppressed. Put the real reason in its place.',
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
            # tdkt: bỏ qua dang-ky/qua-han -- bản giấy đến đúng hạn, văn thư vào sổ muộn
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
            # tdkt: bỏ qua dang-ky/qua-han
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ cau-hinh/bo-qua-thieu-ly-do
            ngay_nhan: 2020-02-18
          `,
        },
      },
      {
        files: {
          'dang-ky.tdkt.yaml': yaml`
            loai: dang-ky
            ke_hoach: 09/KH-SNV
            don_vi: pnv-phu-cu
            # tdkt: bỏ qua dang-ky/qua-han -- (ghi lý do)
                                              ^^^^^^^^^^^ cau-hinh/bo-qua-thieu-ly-do
            ngay_nhan: 2020-02-18
          `,
        },
      },
      {
        files: {
          'dang-ky.tdkt.yaml': yaml`
            loai: dang-ky
            ke_hoach: 09/KH-SNV
            don_vi: pnv-phu-cu
            ngay_nhan: 2020-02-18 # tdkt: bỏ qua dang-ky/qua-han Sở đã đồng ý
                                                                 ^^^^^^^^^^^^ cau-hinh/bo-qua-thieu-ly-do
          `,
        },
      },
    ],
  },
});
