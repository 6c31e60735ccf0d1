import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'cau-truc/mot-doi-tuong',
  severity: 'error',
  on: ['dang-ky.dang_ky', 'ho-so.hop_binh_xet', 'ho-so.de_nghi'],
  reads: 'item',
  citations: [],
  uncited: 'Hình thức của tệp, không phải điều của văn bản pháp luật.',
  blocks: ['du-thao', 'trinh-ky', 'nop'],
  fields: [],

  *check({ subject, at }): Iterable<Report> {
    const { ca_nhan, tap_the } = subject;
    if (ca_nhan === undefined && tap_the === undefined) yield { at: at('ca_nhan').key(), message: 'main' };
    if (ca_nhan !== undefined && tap_the !== undefined) yield { at: at('tap_the').key(), message: 'ca_hai' };
  },

  vi: {
    title: 'Mỗi mục là một cá nhân hoặc một tập thể',
    why: 'Đối tượng, tiêu chuẩn, mẫu báo cáo của cá nhân và tập thể khác nhau; không rõ là ai thì không xét được.',
    todo: 'Ghi ca_nhan (họ và tên) hoặc tap_the (mã đơn vị), không ghi cả hai.',
    messages: {
      main: 'Mục này chưa ghi là của ai: yêu cầu ca_nhan (họ và tên) hoặc tap_the (mã đơn vị). Thêm một trong hai.',
      ca_hai: 'Mục này ghi cả ca_nhan lẫn tap_the: yêu cầu đúng một. Tách thành hai mục, hoặc xóa một.',
    },
  },
  en: {
    title: 'Each entry is one person or one collective',
    why: 'Recipients, standards and forms differ between persons and collectives; without knowing who it is nothing can be considered.',
    todo: 'Write ca_nhan (full name) or tap_the (unit code), not both.',
    messages: {
      main: 'This entry does not say whose it is: ca_nhan (full name) or tap_the (unit code) is required. Add one of them.',
      ca_hai:
        'This entry has both ca_nhan and tap_the: exactly one is required. Make two entries of it, or delete one.',
    },
  },

  examples: {
    valid: [
      {
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - { ma: pnv, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
            - { ma: vinh, ca_nhan: Lê Quang Vinh, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
    invalid: [
      {
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - ma: vinh
          #   ^^ cau-truc/mot-doi-tuong
              de_nghi_tang: giay-khen-giam-doc-so
            - ma: pnv
              ca_nhan: Lê Quang Vinh
              tap_the: pnv-phu-cu
          #   ^^^^^^^ cau-truc/mot-doi-tuong
              de_nghi_tang: giay-khen-giam-doc-so
        `,
      },
    ],
  },
});
