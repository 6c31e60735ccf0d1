import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-hinh/bo-qua-la',
  problem: 'bo-qua-la',
  severity: 'warning',
  citations: [],
  uncited: 'Cách dùng công cụ, không phải điều của văn bản pháp luật.',
  blocks: [],
  fields: [],
  locked: true,

  message: ({ quy_tac, goi_y }) => {
    if (quy_tac === '') return 'khong_hieu';
    return goi_y === '' ? 'main' : 'goi_y';
  },

  fixes: (at, { goi_y, con_lai }, span) =>
    typeof goi_y === 'string' && goi_y !== '' && span
      ? [
          {
            safety: 'suggestion',
            title: { vi: 'Đổi thành {goi_y}', en: 'Change to {goi_y}' },
            changes: [
              { op: 'text', at, span, text: goi_y, was: { from: span.start, text: String(con_lai) } },
            ],
          },
        ]
      : [],

  vi: {
    title: 'Chú thích bỏ qua một quy tắc không có',
    why: 'Mã viết sai thì chú thích không bỏ qua gì cả.',
    todo: 'Sửa mã; lệnh «tdkt rules» liệt kê mọi quy tắc và nhóm.',
    messages: {
      main: 'Không có quy tắc hay nhóm quy tắc «{quy_tac}» nên chú thích không bỏ qua gì. Xem danh sách bằng «tdkt rules» rồi sửa.',
      goi_y:
        'Không có quy tắc hay nhóm quy tắc «{quy_tac}»; có phải «{goi_y}»? Sửa mã, nếu không chú thích không bỏ qua gì.',
      khong_hieu:
        'Không hiểu chú thích này. Viết: «# tdkt: bỏ qua mã-quy-tắc -- lý do», hoặc «# tdkt: bỏ qua cả tệp mã-quy-tắc -- lý do».',
    },
  },
  en: {
    title: 'A comment suppresses a rule that does not exist',
    why: 'With a misspelt id the comment suppresses nothing.',
    todo: 'Correct the id; “tdkt rules” lists all rules and groups.',
    messages: {
      main: 'There is no rule or group “{quy_tac}”, so the comment suppresses nothing. See “tdkt rules” and correct it.',
      goi_y:
        'There is no rule or group “{quy_tac}”; is it “{goi_y}”? Correct the id, or the comment suppresses nothing.',
      khong_hieu:
        'This comment is not understood. Write “# tdkt: bỏ qua RULE-ID -- reason”, or “# tdkt: bỏ qua cả tệp RULE-ID -- reason” for the whole file.',
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
            # tdkt: bỏ qua dang-ky/qua-han -- Sở đồng ý nhận muộn tại Công văn số 112/SNV-VP
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
            ngay_nhan: 2020-02-18 # tdkt: bo qua dang-ky/qa-han -- Sở đồng ý nhận muộn
                                                 ^^^^^^^^^^^^^^ cau-hinh/bo-qua-la
          `,
        },
        fixed: yaml`
            loai: dang-ky
            ke_hoach: 09/KH-SNV
            don_vi: pnv-phu-cu
            ngay_nhan: 2020-02-18 # tdkt: bo qua dang-ky/qua-han -- Sở đồng ý nhận muộn
          `,
      },
      {
        files: {
          'dang-ky.tdkt.yaml': yaml`
            loai: dang-ky
            ke_hoach: 09/KH-SNV
            don_vi: pnv-phu-cu
            # tdkt: tắt hết cảnh báo
            ^^^^^^^^^^^^^^^^^^^^^^^^ cau-hinh/bo-qua-la
            ngay_nhan: 2020-02-14 # tdkt: bỏ qua -- lười
                                  ^^^^^^^^^^^^^^^^^^^^^^ cau-hinh/bo-qua-la
          `,
        },
      },
    ],
  },
});
