import type { Award } from '../../model/kinds';
import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

type Recipients = NonNullable<Award['doi_tuong']>[number];

export default defineRule({
  id: 'ke-hoach/hinh-thuc-khong-doi-tuong',
  severity: 'error',
  on: 'ke-hoach.hinh_thuc',
  reads: 'item',
  citations: [{ plan: 'hinh_thuc' }],
  blocks: ['trinh-ky', 'nop'],
  fields: ['ke-hoach.hinh_thuc.doi_tuong'],

  *check({ subject, at, cite }): Iterable<Report> {
    if (subject.ma === undefined) return; // no award yet; the missing key is reported
    const data = { hinh_thuc: subject.ten ?? subject.ma };
    const citations = cite(subject.muc);
    const lines = subject.doi_tuong ?? [];
    if (lines.length === 0) yield { at: at('doi_tuong').key(), data, citations };
    for (const [index, line] of lines.entries()) {
      const missing = missingIn(line);
      if (missing === null) continue;
      yield { at: at('doi_tuong', index, missing).key(), message: `thieu_${missing}`, data, citations };
    }
  },

  vi: {
    title: 'Hình thức khen thưởng không ghi tặng ai',
    why: 'Kế hoạch nói mỗi danh hiệu, hình thức dành cho tập thể, cá nhân nào; chưa ghi thì không xét được ai đúng đối tượng.',
    todo: 'Ghi doi_tuong của hình thức: loại tập thể ở tap_the, hoặc đối tượng cá nhân ở ca_nhan cùng loại đơn vị ở thuoc.',
    messages: {
      main: '{hinh_thuc} chưa ghi tặng ai: yêu cầu ít nhất một dòng trong doi_tuong, hiện chưa có. Thêm loại tập thể (tap_the), hoặc cá nhân (ca_nhan) cùng loại đơn vị (thuoc).',
      thieu_tap_the:
        'Dòng này của {hinh_thuc} không nêu ai: yêu cầu tap_the (loại tập thể), hoặc ca_nhan cùng thuoc. Ghi thêm, hoặc xóa dòng.',
      thieu_ca_nhan:
        'Dòng này của {hinh_thuc} nêu đơn vị mà không nêu ai trong đơn vị: thêm ca_nhan (ví dụ cong-chuc); nếu tặng cả tập thể thì đổi thuoc thành tap_the.',
      thieu_thuoc:
        'Dòng này của {hinh_thuc} nêu cá nhân mà không nêu thuộc loại đơn vị nào, nên chưa ai đúng đối tượng. Thêm thuoc với các loại đơn vị.',
    },
  },
  en: {
    title: 'Award without recipients',
    why: 'A plan says which collectives and persons each title and award is for; while it does not, nobody’s eligibility can be told.',
    todo: 'Fill doi_tuong of the award: types of collectives in tap_the, or categories of persons in ca_nhan with their unit types in thuoc.',
    messages: {
      main: '{hinh_thuc} does not say who may receive it: doi_tuong needs one line at least, there is none. Add collectives (tap_the), or persons (ca_nhan) with their unit types (thuoc).',
      thieu_tap_the:
        'This line of {hinh_thuc} names nobody: tap_the (types of collectives) is required, or ca_nhan with thuoc. Fill it in, or delete the line.',
      thieu_ca_nhan:
        'This line of {hinh_thuc} names units, but nobody in them: add ca_nhan (e.g. cong-chuc); if it is for the collectives themselves, make thuoc tap_the.',
      thieu_thuoc:
        'This line of {hinh_thuc} names persons without the types of their units, so that nobody is eligible yet. Add thuoc with the unit types.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'ke-hoach.tdkt.yaml': yaml`
            loai: ke-hoach
            so: 12/KH-SNV
            ngay: 2021-01-22
            co_quan: Sở Nội vụ tỉnh Hà Xuyên
            hinh_thuc:
              - ma: giay-khen
                ten: Giấy khen của Giám đốc Sở
                doi_tuong:
                  - { tap_the: [phong-thuoc-so] }
                  - { ca_nhan: [cong-chuc], thuoc: [phong-thuoc-so] }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'ke-hoach.tdkt.yaml': yaml`
            loai: ke-hoach
            so: 12/KH-SNV
            ngay: 2021-01-22
            co_quan: Sở Nội vụ tỉnh Hà Xuyên
            hinh_thuc:
              - ma: giay-khen
            #   ^^ ke-hoach/hinh-thuc-khong-doi-tuong
                ten: Giấy khen của Giám đốc Sở
          `,
        },
      },
      {
        files: {
          'ke-hoach.tdkt.yaml': yaml`
            loai: ke-hoach
            so: 12/KH-SNV
            ngay: 2021-01-22
            co_quan: Sở Nội vụ tỉnh Hà Xuyên
            hinh_thuc:
              - ma: giay-khen
                ten: Giấy khen của Giám đốc Sở
                doi_tuong:
                  - { ca_nhan: [cong-chuc] }
            #         ^^^^^^^ ke-hoach/hinh-thuc-khong-doi-tuong
                  - { thuoc: [phong-thuoc-so] }
            #         ^^^^^ ke-hoach/hinh-thuc-khong-doi-tuong
                  - { can: [suy-ton] }
            #         ^^^ ke-hoach/hinh-thuc-khong-doi-tuong
          `,
        },
      },
    ],
  },
});

/** The key that a line of recipients lacks to mean anyone, or null; of a line that holds nothing that is said already. */
function missingIn(line: Recipients): 'tap_the' | 'ca_nhan' | 'thuoc' | null {
  const { tap_the = [], ca_nhan = [], thuoc = [] } = line;
  if (ca_nhan.length > 0) return thuoc.length > 0 ? null : 'thuoc';
  if (thuoc.length > 0) return 'ca_nhan';
  return tap_the.length > 0 || Object.keys(line).length === 0 ? null : 'tap_the';
}
