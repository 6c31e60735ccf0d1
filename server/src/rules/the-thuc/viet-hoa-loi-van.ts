import { law } from '../../law/provisions';
import { yaml } from '../examples';
import { underDecree30 } from '../format-regime';
import { defineRule, type Report } from '../rule';

const PARTS = law('30/2020/NĐ-CP', 'PL II.V.7');
const NAMES = law('30/2020/NĐ-CP', 'PL II.IV');
const SPECIAL = law('30/2020/NĐ-CP', 'PL II.V.1');

/** What is written, what should be, and where that is said. Only where no other reading is left. */
const SLIPS = [
  { slip: /(?<=[^\s.?!:] )Khoản(?=\s\d)/gu, right: 'khoản', message: 'main', source: PARTS },
  { slip: /(?<=[^\s.?!:] )Điểm(?=\s\p{Ll}\s(?:khoản|Khoản)\s\d)/gu, right: 'điểm', message: 'main', source: PARTS },
  { slip: /(?<!\p{L})điều(?=\s\d+\s+(?:của\s+)?(?:Luật|Nghị định|Thông tư))/gu, right: 'Điều', message: 'main', source: PARTS },
  { slip: /Chính Phủ/gu, right: 'Chính phủ', message: 'ten', source: NAMES },
  { slip: /(?<=(?:Đảng,|Đảng và|của Đảng,) )nhà nước(?!\p{L})/gu, right: 'Nhà nước', message: 'dac_biet', source: SPECIAL },
  { slip: /(?<=(?:phục vụ|hài lòng của|lợi ích của|ý kiến của|đời sống) )nhân dân(?!\p{L})/gu, right: 'Nhân dân', message: 'dac_biet', source: SPECIAL },
] as const; // prettier-ignore

export default defineRule({
  id: 'the-thuc/viet-hoa-loi-van',
  severity: 'info',
  on: 'ho-so',
  reads: 'document',
  citations: [PARTS, NAMES, SPECIAL],
  blocks: [],
  fields: [
    'ho-so.to_trinh.noi_dung',
    'ho-so.to_trinh.trich_yeu',
    'ho-so.bien_ban.noi_dung',
    'ho-so.bien_ban.ket_luan',
  ],

  *check({ document, at }): Iterable<Report> {
    const { to_trinh, bien_ban } = document;
    for (const [where, key, text] of [
      ['to_trinh', 'trich_yeu', to_trinh?.trich_yeu],
      ['to_trinh', 'noi_dung', to_trinh?.noi_dung],
      ['bien_ban', 'noi_dung', bien_ban?.noi_dung],
      ['bien_ban', 'ket_luan', bien_ban?.ket_luan],
    ] as const) {
      if (text === undefined || !underDecree30(document[where]?.ngay)) continue;
      for (const { slip, right, message, source } of SLIPS) {
        const [found] = text.normalize('NFC').match(slip) ?? [];
        if (found === undefined) continue;
        yield {
          at: at(where, key).key(),
          message,
          data: { hien_co: found, dung: right },
          citations: [source],
        };
        break; // one of a text: who mends it sees the rest
      }
    }
  },

  vi: {
    title: 'Viết hoa trong lời văn',
    why: 'Khi viện dẫn, Điều viết hoa, khoản và điểm viết thường; Nhân dân, Nhà nước viết hoa chữ đầu; Chính phủ chỉ viết hoa chữ đầu.',
    todo: 'Sửa chữ hoa trong lời văn của tờ trình, biên bản.',
    messages: {
      main: 'Khi viện dẫn, Điều viết hoa, khoản và điểm viết thường: hiện viết «{hien_co}», nên viết «{dung}».',
      ten: 'Tên «{dung}» chỉ viết hoa chữ đầu: hiện viết «{hien_co}».',
      dac_biet: '«{dung}» viết hoa chữ đầu: hiện viết «{hien_co}».',
    },
  },
  en: {
    title: 'Capitals in the text',
    why: 'In a citation Điều takes a capital, khoản and điểm do not; Nhân dân and Nhà nước begin with one; of Chính phủ only the first letter is one.',
    todo: 'Correct the capitals in the text of letter and minutes.',
    messages: {
      main: 'In a citation Điều takes a capital, khoản and điểm do not: found “{hien_co}”, better “{dung}”.',
      ten: 'Of “{dung}” only the first letter is a capital: found “{hien_co}”.',
      dac_biet: '“{dung}” begins with a capital: found “{hien_co}”.',
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
          to_trinh:
            ngay: 2020-11-26
            noi_dung: |
              Căn cứ điểm c khoản 1 Điều 39 Nghị định số 91/2017/NĐ-CP; làm tốt quản lý nhà nước, phục vụ Nhân dân.
              Khoản 2 giao Ủy ban nhân dân huyện; các Điểm 3, Điểm 4 không áp dụng; làm theo điều 1 nêu trên.
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
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
          to_trinh:
            ngay: 2020-11-26
            noi_dung: Thực hiện chỉ đạo của Chính Phủ, Phòng Nội vụ đề nghị khen thưởng theo danh sách.
          # ^^^^^^^^ the-thuc/viet-hoa-loi-van
          bien_ban:
            ngay: 2020-11-24
            noi_dung: Các cá nhân đạt tiêu chuẩn tại Điểm c Khoản 1 Điều 39.
          # ^^^^^^^^ the-thuc/viet-hoa-loi-van
            ket_luan: Tiếp tục đổi mới, phục vụ nhân dân tốt hơn.
          # ^^^^^^^^ the-thuc/viet-hoa-loi-van
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
  },
});
