import { catalogueAward } from '../../law/catalogue';
import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'ke-hoach/doi-tuong-trai-luat',
  severity: 'error',
  on: 'ke-hoach.hinh_thuc',
  reads: 'item',
  citations: [],
  uncited:
    'Mỗi danh hiệu có điểm riêng ở Điều 20 của Luật; phát hiện dẫn điểm của danh hiệu mà kế hoạch nêu.',
  blocks: [],
  fields: ['ke-hoach.hinh_thuc.doi_tuong', 'ke-hoach.hinh_thuc.danh_muc'],

  *check({ subject, at }): Iterable<Report> {
    const award = catalogueAward(subject.danh_muc ?? '');
    if (!award) return;
    for (const [index, line] of (subject.doi_tuong ?? []).entries()) {
      for (const [key, who] of [
        ['tap_the', 'tap-the'],
        ['ca_nhan', 'ca-nhan'],
      ] as const) {
        if ((line[key] ?? []).length === 0 || award.subjects.includes(who)) continue;
        yield {
          at: at('doi_tuong', index, key).key(),
          message: key === 'tap_the' ? 'main' : 'ca_nhan',
          data: { hinh_thuc: subject.ten ?? award.name.vi },
          citations: award.citations.filter(({ article }) => article === '20'),
        };
      }
    }
  },

  vi: {
    title: 'Kế hoạch tặng danh hiệu cho đối tượng trái Luật',
    why: 'Luật chia danh hiệu thi đua của cá nhân và danh hiệu của tập thể; kế hoạch không đổi được điều đó.',
    todo: 'Bỏ dòng đối tượng sai, hoặc sửa danh_muc nếu dẫn nhầm danh hiệu.',
    messages: {
      main: '{hinh_thuc} theo Luật là danh hiệu của cá nhân, kế hoạch ghi tặng tập thể. Bỏ tap_the ở dòng này, hoặc sửa danh_muc.',
      ca_nhan:
        '{hinh_thuc} theo Luật là danh hiệu của tập thể, kế hoạch ghi tặng cá nhân. Bỏ ca_nhan ở dòng này, hoặc sửa danh_muc.',
    },
  },
  en: {
    title: 'The plan gives a title to those the Law does not',
    why: 'The Law has titles for persons and titles for collectives; a plan cannot change that.',
    todo: 'Drop the wrong recipients, or correct danh_muc if another title was meant.',
    messages: {
      main: '{hinh_thuc} is by the Law a title of persons, the plan gives it to collectives. Drop tap_the of this line, or correct danh_muc.',
      ca_nhan:
        '{hinh_thuc} is by the Law a title of collectives, the plan gives it to persons. Drop ca_nhan of this line, or correct danh_muc.',
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
              - { ma: giay-khen, ten: Giấy khen của Giám đốc Sở, danh_muc: giay-khen, doi_tuong: [{ tap_the: [phong] }, { ca_nhan: [cong-chuc], thuoc: [phong] }] }
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
              - ma: lao-dong-tien-tien
                ten: Danh hiệu Lao động tiên tiến
                danh_muc: lao-dong-tien-tien
                doi_tuong:
                  - { tap_the: [phong] }
            #         ^^^^^^^ ke-hoach/doi-tuong-trai-luat
                  - { ca_nhan: [cong-chuc], thuoc: [phong] }
              - { ma: co, ten: Cờ thi đua của UBND tỉnh, danh_muc: co-thi-dua-cap-bo, doi_tuong: [{ ca_nhan: [cong-chuc], thuoc: [phong] }] }
            #                                                                                       ^^^^^^^ ke-hoach/doi-tuong-trai-luat
          `,
        },
      },
    ],
  },
});
