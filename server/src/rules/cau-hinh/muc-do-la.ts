import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-hinh/muc-do-la',
  problem: 'muc-do-la',
  severity: 'warning',
  citations: [],
  uncited: 'Cách dùng công cụ, không phải điều của văn bản pháp luật.',
  blocks: [],
  fields: [],
  locked: true,

  message: ({ gia_tri, goi_y }) => {
    if (gia_tri === '') return 'trong';
    return goi_y === '' ? 'main' : 'goi_y';
  },

  fixes: (at, { goi_y }) =>
    typeof goi_y === 'string' && goi_y !== ''
      ? [
          {
            safety: 'suggestion',
            title: { vi: 'Đổi thành {goi_y}', en: 'Change to {goi_y}' },
            changes: [{ op: 'set', at, text: goi_y }],
          },
        ]
      : [],

  vi: {
    title: 'Mức độ không có',
    why: 'Mức độ viết sai thì không có tác dụng: quy tắc vẫn theo mức của nó.',
    todo: 'Ghi một trong: error (lỗi), warning (cảnh báo), info (lưu ý), hint (gợi ý), off (tắt).',
    messages: {
      main: 'Yêu cầu một mức trong: {cho_phep} / hiện có «{gia_tri}». Sửa lại, nếu không dòng này không có tác dụng.',
      goi_y: 'Yêu cầu một mức trong: {cho_phep} / hiện có «{gia_tri}»; có phải «{goi_y}»?',
      trong: 'Yêu cầu một mức trong: {cho_phep} / hiện chưa ghi mức nào. Ghi một mức sau dấu hai chấm.',
    },
  },
  en: {
    title: 'Unknown severity',
    why: 'A severity that is misspelt has no effect: the rule keeps its own.',
    todo: 'Write one of: error, warning, info, hint, off.',
    messages: {
      main: 'One of these is required: {cho_phep} / found “{gia_tri}”. Correct it, or this line has no effect.',
      goi_y: 'One of these is required: {cho_phep} / found “{gia_tri}”; is it “{goi_y}”?',
      trong: 'One of these is required: {cho_phep} / none is written. Write one behind the colon.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'tdkt.config.yaml': yaml`
            muc_do:
              nhat-quan: error
              nhat-quan/thu-tu-ngay: warning
              ho-so/sap-den-han: info
              the-thuc/so-ky-hieu: hint
              the-thuc/viet-hoa-can-cu: "off"
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'tdkt.config.yaml': yaml`
            muc_do:
              nhat-quan/so-luong: cảnh báo
                                  ^^^^^^^^ cau-hinh/muc-do-la
          `,
        },
        fixed: yaml`
            muc_do:
              nhat-quan/so-luong: warning
          `,
      },
      {
        files: {
          'tdkt.config.yaml': yaml`
            muc_do:
              the-thuc:
              ^^^^^^^^ cau-hinh/muc-do-la
              ke-hoach/ngay-nghi: [off]
                                  ^^^^^ cau-hinh/muc-do-la
              nhat-quan/so-luong: 3
                                  ^ cau-hinh/muc-do-la
          `,
        },
      },
    ],
  },
});
