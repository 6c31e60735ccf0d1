import type { KindData } from '../../generated/types';
import { identityKey, subjectKey } from '../../model/people';
import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

/** «đề nghị … 01 tập thể và 03 cá nhân»: both numbers of one proposal, in one clause. */
const PAIR =
  /(?:đề nghị|trình)[^.;:\d\n]{0,160}?(?<!\d)(?<collectives>\d{1,4}) tập thể(?:,| và|, và) (?<persons>\d{1,4}) cá nhân/giu;

/** Texts in which a letter or minutes state what is proposed. */
const TEXTS = [
  ['to_trinh', 'trich_yeu'],
  ['to_trinh', 'noi_dung'],
  ['bien_ban', 'ket_luan'],
] as const;

export default defineRule({
  id: 'nhat-quan/so-luong-loi-van',
  severity: 'warning',
  on: 'ho-so',
  reads: 'document',
  citations: [],
  uncited: 'Lời văn của tờ trình, biên bản đối chiếu với danh sách của cùng một hồ sơ.',
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.to_trinh.noi_dung', 'ho-so.to_trinh.trich_yeu', 'ho-so.bien_ban.ket_luan'],

  *check({ document, at }): Iterable<Report> {
    for (const [where, key] of TEXTS) {
      const text = (document[where] as Readonly<Record<string, unknown>> | undefined)?.[key];
      if (typeof text !== 'string') continue;
      const counts = countsOf(document);
      if (counts === null) return;
      for (const { groups } of text.normalize('NFC').matchAll(PAIR)) {
        const said = { tap_the: Number(groups?.['collectives']), ca_nhan: Number(groups?.['persons']) };
        if (counts.some(({ tap_the, ca_nhan }) => tap_the === said.tap_the && ca_nhan === said.ca_nhan))
          continue;
        const [list] = counts;
        yield {
          at: at(where, key).key(),
          message: where === 'to_trinh' ? 'main' : 'bien_ban',
          data: {
            tap_the: said.tap_the,
            ca_nhan: said.ca_nhan,
            co_tap_the: list?.tap_the ?? 0,
            co_ca_nhan: list?.ca_nhan ?? 0,
          },
          related: [{ at: at('de_nghi').key(), message: 'danh_sach' }],
        };
        break;
      }
    }
  },

  vi: {
    title: 'Số lượng trong lời văn khác danh sách',
    why: 'Con số viết trong tờ trình, kết luận của biên bản thường còn sót từ bản thảo trước; nơi nhận đếm danh sách và hỏi lại.',
    todo: 'Đếm lại danh sách, rồi sửa con số trong lời văn.',
    messages: {
      main: 'Tờ trình viết đề nghị {tap_the} tập thể, {ca_nhan} cá nhân; danh sách có {co_tap_the} tập thể, {co_ca_nhan} cá nhân. Sửa con số trong lời văn, hoặc xem lại danh sách.',
      bien_ban:
        'Biên bản viết đề nghị {tap_the} tập thể, {ca_nhan} cá nhân; danh sách có {co_tap_the} tập thể, {co_ca_nhan} cá nhân. Sửa con số trong lời văn, hoặc xem lại danh sách.',
      danh_sach: 'Danh sách đề nghị.',
    },
  },
  en: {
    title: 'Counts in the text differ from the list',
    why: 'Numbers in a letter or in the conclusion of minutes are often left from an earlier draft; receivers count the list and ask.',
    todo: 'Count the list again and correct the numbers in the text.',
    messages: {
      main: 'The letter speaks of {tap_the} collectives and {ca_nhan} persons; the list has {co_tap_the} and {co_ca_nhan}. Correct the text, or look at the list again.',
      bien_ban:
        'The minutes speak of {tap_the} collectives and {ca_nhan} persons; the list has {co_tap_the} and {co_ca_nhan}. Correct the text, or look at the list again.',
      danh_sach: 'The list.',
    },
  },

  examples: {
    valid: [
      {
        // what was registered or reviewed is no proposal; an award alone may be counted, and people rather than proposals
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          to_trinh:
            noi_dung: |
              Đầu năm có 02 tập thể và 06 cá nhân đăng ký. Phòng kính trình Sở xem xét, đề nghị khen thưởng 01 tập thể và 02 cá nhân.
              Trong đó đề nghị tặng Giấy khen 01 tập thể, 01 cá nhân; đề nghị trình Bộ tặng Bằng khen 01 cá nhân.
          bien_ban: { ket_luan: Các tổ đề nghị 1 tập thể và 3 cá nhân. }
          hop_binh_xet:
            - { tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 8 }
            - { ca_nhan: Đỗ Thị Minh Hằng, de_nghi_tang: bang-khen-bo-truong, dong_y: 8 }
            - { ca_nhan: Lê Quang Vinh, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 7 }
            - { ca_nhan: Trần Thị Hoa, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 2 }
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
            - { ma: hang, ca_nhan: Đỗ Thị Minh Hằng, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong }
            - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
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
            noi_dung: |
          # ^^^^^^^^ nhat-quan/so-luong-loi-van
              Phòng Nội vụ đề nghị Giám đốc Sở Nội vụ tặng Giấy khen cho 01 tập thể và 04 cá nhân.
          bien_ban: { ket_luan: Thống nhất đề nghị 02 tập thể và 01 cá nhân. }
          #           ^^^^^^^^ nhat-quan/so-luong-loi-van
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
            - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
  },
});

interface Counts {
  readonly tap_the: number;
  readonly ca_nhan: number;
}

/**
 * What a text may rightly count, the list first: proposals, people proposed, those of one award, those voted on. Null
 * where the list does not say of each whether it is a person.
 */
function countsOf({ de_nghi = [], hop_binh_xet = [] }: KindData['ho-so']): readonly Counts[] | null {
  if (de_nghi.length === 0 || de_nghi.some((one) => subjectKey(one) === null)) return null;
  const awards = new Set(de_nghi.map(({ de_nghi_tang }) => de_nghi_tang));
  const distinct = [...new Map(de_nghi.map((one) => [identityKey(one), one])).values()];
  return [
    count(de_nghi),
    count(distinct),
    ...[...awards].map((award) => count(de_nghi.filter(({ de_nghi_tang }) => de_nghi_tang === award))),
    count(hop_binh_xet),
  ];
}

function count(subjects: readonly { readonly tap_the?: string | undefined }[]): Counts {
  const collectives = subjects.filter(({ tap_the }) => tap_the !== undefined).length;
  return { tap_the: collectives, ca_nhan: subjects.length - collectives };
}
