import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-hinh/chua-xac-minh',
  problem: 'chua-xac-minh',
  severity: 'warning',
  citations: [],
  uncited: 'Cách dùng công cụ, không phải điều của văn bản pháp luật.',
  blocks: [],
  fields: [],
  locked: true,

  fixes: (at) => [
    {
      safety: 'safe',
      title: { vi: 'Để ở mức hint (gợi ý)', en: 'Leave it at hint' },
      changes: [{ op: 'set', at, text: 'hint' }],
    },
  ],

  vi: {
    title: 'Nâng mức một quy tắc dựa vào căn cứ chưa xác minh',
    why: 'Căn cứ của quy tắc này chưa được đối chiếu với văn bản gốc, nên chỉ được nêu là gợi ý: báo lỗi bằng một căn cứ có thể sai thì hại hơn là không báo.',
    todo: 'Để ở mức hint hoặc off; muốn nâng mức thì gửi văn bản gốc cho người phát triển để xác minh.',
    messages: {
      main: 'Không nâng được «{quy_tac}» lên mức {muc}: căn cứ của quy tắc này chưa xác minh trên văn bản gốc nên chỉ được là gợi ý. Ghi hint hoặc off.',
    },
  },
  en: {
    title: 'A rule on an unverified provision is made graver',
    why: 'What this rule rests on was not compared with the instrument itself, so it may only hint: an error on a provision that may be wrong does more harm than none.',
    todo: 'Leave it at hint or off; to raise it, send the developers the instrument, to be verified.',
    messages: {
      main: '“{quy_tac}” cannot be made {muc}: what it rests on is not verified on the instrument itself, so it may only hint. Write hint or off.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'tdkt.config.yaml': yaml`
            muc_do: { bao-cao/sai-mau: off }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'tdkt.config.yaml': yaml`
            muc_do:
              bao-cao/sai-mau: error # mẫu nào cho ai, đơn vị chúng tôi đã thuộc
                               ^^^^^ cau-hinh/chua-xac-minh
          `,
        },
        fixed: yaml`
            muc_do:
              bao-cao/sai-mau: hint # mẫu nào cho ai, đơn vị chúng tôi đã thuộc
          `,
      },
    ],
  },
});
