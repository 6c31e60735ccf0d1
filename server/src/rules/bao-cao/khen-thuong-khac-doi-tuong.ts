import { catalogueAward } from '../../law/catalogue';
import { awardName, awardOf } from '../../model/plan';
import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'bao-cao/khen-thuong-khac-doi-tuong',
  severity: 'warning',
  on: 'bao-cao',
  reads: 'document',
  citations: [],
  uncited: 'Mỗi danh hiệu có điểm riêng ở Điều 20 của Luật; phát hiện dẫn điểm của danh hiệu đã ghi.',
  blocks: ['nop'],
  fields: ['bao-cao.khen_thuong_da_co.ma'],

  *check({ document, at, plan }): Iterable<Report> {
    const isPerson = document.so_luoc_ly_lich !== undefined;
    // a report with both parts, or neither, does not say whose it is
    if (isPerson === (document.dac_diem_tinh_hinh !== undefined)) return;
    for (const [index, { ma }] of (document.khen_thuong_da_co ?? []).entries()) {
      const award = catalogueAward(awardOf(plan, ma)?.danh_muc ?? ma ?? '');
      if (!award || award.subjects.includes(isPerson ? 'ca-nhan' : 'tap-the')) continue;
      yield {
        at: at('khen_thuong_da_co', index, 'ma').value(),
        message: isPerson ? 'main' : 'tap_the',
        data: { hinh_thuc: awardOf(plan, ma) ? awardName(plan, ma) : award.name.vi },
        citations: award.citations.filter(({ article }) => article === '20'),
      };
    }
  },

  vi: {
    title: 'Khen thưởng đã có của đối tượng khác',
    why: 'Danh hiệu của tập thể không phải thành tích của cá nhân, và ngược lại; ghi lẫn thì các lần đã khen bị đếm sai.',
    todo: 'Bỏ mục ấy khỏi báo cáo, hoặc sửa mã nếu ghi nhầm danh hiệu.',
    messages: {
      main: 'Báo cáo của cá nhân mà ghi {hinh_thuc}, danh hiệu của tập thể. Bỏ mục này, hoặc sửa mã nếu ghi nhầm.',
      tap_the:
        'Báo cáo của tập thể mà ghi {hinh_thuc}, danh hiệu của cá nhân. Bỏ mục này, hoặc sửa mã nếu ghi nhầm.',
    },
  },
  en: {
    title: 'A past award of somebody else',
    why: 'A collective’s title is no achievement of a person, nor the other way round; mixed up, past awards are counted wrongly.',
    todo: 'Take it out of the report, or correct the code if another title was meant.',
    messages: {
      main: 'A person’s report with {hinh_thuc}, a title of collectives. Take it out, or correct the code.',
      tap_the:
        'A collective’s report with {hinh_thuc}, a title of persons. Take it out, or correct the code.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'bao-cao/phong.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "01"
            dac_diem_tinh_hinh: { don_vi: pnv-phu-cu }
            khen_thuong_da_co:
              - { ma: tap-the-lao-dong-tien-tien, giai_doan: { tu_nam: 2019, den_nam: 2019 } }
              - { ma: giay-khen, giai_doan: { tu_nam: 2018, den_nam: 2018 } }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'bao-cao/vinh.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
            so_luoc_ly_lich: { ho_ten: Lê Quang Vinh, don_vi: pnv-phu-cu }
            khen_thuong_da_co:
              - { ma: lao-dong-tien-tien, giai_doan: { tu_nam: 2019, den_nam: 2019 } }
              - { ma: tap-the-lao-dong-tien-tien, giai_doan: { tu_nam: 2019, den_nam: 2019 } }
            #         ^^^^^^^^^^^^^^^^^^^^^^^^^^ bao-cao/khen-thuong-khac-doi-tuong
          `,
        },
      },
    ],
  },
});
