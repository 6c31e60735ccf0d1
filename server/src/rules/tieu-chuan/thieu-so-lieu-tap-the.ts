import { awardName } from '../../model/plan';
import { COLLECTIVE_TITLES, collectiveOf } from '../collectives';
import { yaml } from '../examples';
import { defineRule } from '../rule';
import { TITLES } from '../title-examples';

export default defineRule({
  id: 'tieu-chuan/thieu-so-lieu-tap-the',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [
    ...new Set(Object.values(COLLECTIVE_TITLES).flatMap(({ share, discipline }) => [share, discipline])),
  ],
  blocks: ['nop'],
  fields: [
    'don-vi.don_vi.so_nguoi', 'don-vi.don_vi.so_ldtt', 'don-vi.don_vi.so_cstd_co_so',
    'don-vi.don_vi.so_hoan_thanh', 'don-vi.don_vi.so_bi_canh_cao',
  ], // prettier-ignore

  *check({ subject, at, plan, facts }) {
    const proposed = collectiveOf(plan, subject, facts);
    if (!proposed) return;
    const { title, unit, fact } = proposed;
    const missing = title.counts.filter((key) => unit[key] === undefined);
    if (missing.length === 0) return;
    yield {
      at: at('tap_the').value(),
      data: {
        ten: unit.ten ?? subject.tap_the ?? '…',
        hinh_thuc: awardName(plan, subject.de_nghi_tang),
        cac_khoa: { list: missing },
      },
      citations: [...new Set([title.share, title.discipline])],
      related: [{ at: fact.at, message: 'don_vi' }],
    };
  },

  vi: {
    title: 'Chưa khai số liệu để xét danh hiệu tập thể',
    why: 'Hai danh hiệu Tập thể lao động tiên tiến và Tập thể lao động xuất sắc xét theo số người, số Lao động tiên tiến, số người bị kỷ luật. Chưa khai không có nghĩa là không đạt, nhưng phải có người xem lại.',
    todo: 'Ghi các số còn thiếu ở mục của đơn vị trong tệp đơn vị (loai: don-vi); không có ai thì ghi 0.',
    messages: {
      main: '«{ten}»: {hinh_thuc} xét theo số người của tập thể, tệp đơn vị chưa khai {cac_khoa}. Cần rà soát, rồi ghi thêm vào mục của đơn vị.',
      don_vi: 'Mục của đơn vị.',
    },
  },
  en: {
    title: 'Numbers for a collective’s title not declared',
    why: 'Tập thể lao động tiên tiến and Tập thể lao động xuất sắc depend on the numbers of people, of Lao động tiên tiến, of those disciplined. Not declared does not mean not met, but somebody must look.',
    todo: 'Write the missing numbers at the unit in the units file (loai: don-vi); 0 where there is nobody.',
    messages: {
      main: '“{ten}”: {hinh_thuc} depends on numbers of people, the units file lacks {cac_khoa}. Please check, then add them at the unit.',
      don_vi: 'The unit’s entry.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          ...TITLES,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: phong, tap_the: phong-cchc, de_nghi_tang: tap-the-xuat-sac }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          ...TITLES,
          'don-vi-2021.tdkt.yaml': yaml`
            loai: don-vi
            ke_hoach: 21/KH-SNV
            don_vi:
              - { ma: phong-cchc, ten: Phòng Cải cách hành chính, loai: phong-thuoc-so, so_nguoi: 10, so_ldtt: 8, so_bi_canh_cao: 0 }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: phong, tap_the: phong-cchc, de_nghi_tang: tap-the-xuat-sac }
            #                         ^^^^^^^^^^ tieu-chuan/thieu-so-lieu-tap-the
          `,
        },
      },
    ],
  },
});
