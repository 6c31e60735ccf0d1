import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-hinh/quy-tac-la',
  problem: 'quy-tac-la',
  severity: 'warning',
  citations: [],
  uncited: 'Cách dùng công cụ, không phải điều của văn bản pháp luật.',
  blocks: [],
  fields: [],
  locked: true,

  message: ({ goi_y }) => (goi_y === '' ? 'main' : 'goi_y'),

  fixes: (at, { goi_y }) =>
    typeof goi_y === 'string' && goi_y !== ''
      ? [
          {
            safety: 'suggestion',
            title: { vi: 'Đổi thành {goi_y}', en: 'Change to {goi_y}' },
            changes: [{ op: 'rename-key', at, key: goi_y }],
          },
        ]
      : [],

  vi: {
    title: 'Cấu hình nêu một quy tắc không có',
    why: 'Mã viết sai thì mức độ đã đặt không có tác dụng, mà không ai hay.',
    todo: 'Sửa mã; lệnh «tdkt rules» liệt kê mọi quy tắc và nhóm.',
    messages: {
      main: 'Không có quy tắc hay nhóm quy tắc «{quy_tac}» nên dòng này không có tác dụng. Xem danh sách bằng «tdkt rules» rồi sửa, hoặc xóa dòng này.',
      goi_y:
        'Không có quy tắc hay nhóm quy tắc «{quy_tac}»; có phải «{goi_y}»? Sửa mã, nếu không dòng này không có tác dụng.',
    },
  },
  en: {
    title: 'The configuration names a rule that does not exist',
    why: 'With a misspelt id the severity that was set has no effect, and nobody notices.',
    todo: 'Correct the id; “tdkt rules” lists all rules and groups.',
    messages: {
      main: 'There is no rule or group “{quy_tac}”, so this line has no effect. See “tdkt rules” and correct it, or delete the line.',
      goi_y:
        'There is no rule or group “{quy_tac}”; is it “{goi_y}”? Correct the id, or this line has no effect.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'tdkt.config.yaml': yaml`
            # Mức độ của từng quy tắc trong đợt thi đua này
            muc_do:
              nhat-quan/so-luong: error
              the-thuc: off
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'tdkt.config.yaml': yaml`
            muc_do:
              nhat-quan/so-luog: error
              ^^^^^^^^^^^^^^^^^ cau-hinh/quy-tac-la
              the-thuc: off
          `,
        },
        fixed: yaml`
            muc_do:
              nhat-quan/so-luong: error
              the-thuc: off
          `,
      },
      {
        files: {
          'tdkt.config.yaml': yaml`
            muc_do: { tien-thuong/muc-chi: off }
                      ^^^^^^^^^^^^^^^^^^^ cau-hinh/quy-tac-la
          `,
        },
      },
    ],
  },
});
