import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-truc/loi-noi-bo',
  problem: 'loi-noi-bo',
  severity: 'info',
  citations: [],
  uncited: 'Hình thức của tệp, không phải điều của văn bản pháp luật.',
  blocks: [],
  fields: [],
  locked: true,

  vi: {
    title: 'Một quy tắc bị lỗi',
    why: 'Lỗi của chính TĐKT, không phải của hồ sơ; các quy tắc khác vẫn chạy.',
    todo: 'Báo cho người phát triển tên quy tắc và lời báo lỗi.',
    messages: {
      main: 'Quy tắc «{quy_tac}» bị lỗi nên chưa kiểm tra được: {loi}. Đây là lỗi của phần mềm, không phải của hồ sơ; hãy báo cho người phát triển.',
    },
  },
  en: {
    title: 'A rule failed',
    why: 'A fault of TĐKT itself, not of the dossier; the other rules still run.',
    todo: 'Tell the developers the rule’s name and the error.',
    messages: {
      main: 'The rule “{quy_tac}” failed and was left out: {loi}. This is a fault of the program, not of the dossier; please report it.',
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
          'dang-ky.tdkt.yaml': yaml`
            loai: dang-ky
            ^^^^ cau-truc/loi-noi-bo
            ke_hoach: 09/KH-SNV
          `,
        },
        reported: {
          'dang-ky.tdkt.yaml': {
            code: 'loi-noi-bo',
            route: [],
            part: 'key',
            data: { quy_tac: 'dang-ky/qua-han', loi: 'hỏng' },
          },
        },
      },
    ],
  },
});
