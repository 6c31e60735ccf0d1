import { awardName } from '../../model/plan';
import { COLLECTIVE_TITLES, collectiveOf } from '../collectives';
import { yaml } from '../examples';
import { defineRule } from '../rule';
import { inUnitEntry } from '../standards';
import { TITLES } from '../title-examples';

export default defineRule({
  id: 'tieu-chuan/nguoi-bi-canh-cao',
  severity: 'error',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: Object.values(COLLECTIVE_TITLES).map(({ discipline }) => discipline),
  blocks: ['trinh-ky', 'nop'],
  fields: ['don-vi.don_vi.so_bi_canh_cao'],

  *check({ subject, at, plan, facts }) {
    const proposed = collectiveOf(plan, subject, facts);
    const count = proposed?.unit.so_bi_canh_cao ?? 0;
    if (!proposed || count === 0) return;
    yield {
      at: at('de_nghi_tang').value(),
      data: {
        ten: proposed.unit.ten ?? subject.tap_the ?? '…',
        hinh_thuc: awardName(plan, subject.de_nghi_tang),
        hien_co: count,
      },
      citations: [proposed.title.discipline],
      related: [{ at: inUnitEntry(proposed.fact, 'so_bi_canh_cao'), message: 'don_vi' }],
    };
  },

  vi: {
    title: 'Tập thể có người bị kỷ luật từ cảnh cáo',
    why: 'Luật yêu cầu tập thể lao động tiên tiến, lao động xuất sắc không có cá nhân bị kỷ luật từ hình thức cảnh cáo trở lên.',
    todo: 'Đối chiếu quyết định kỷ luật trong năm; nếu đúng thì không đề nghị danh hiệu này.',
    messages: {
      main: '«{ten}»: {hinh_thuc} yêu cầu không có cá nhân bị kỷ luật từ cảnh cáo trở lên, hiện có {hien_co} người. Đối chiếu quyết định; nếu đúng thì không đề nghị danh hiệu này.',
      don_vi: 'Số người bị kỷ luật từ cảnh cáo của tập thể.',
    },
  },
  en: {
    title: 'Somebody of the collective was disciplined',
    why: 'The Law asks that nobody of the collective was disciplined from a warning (cảnh cáo) up.',
    todo: 'Compare with the decisions of the year; if the number is right, do not propose this title.',
    messages: {
      main: '“{ten}”: {hinh_thuc} requires that nobody was disciplined from a warning up, found {hien_co}. Compare with the decisions; if that is right, do not propose this title.',
      don_vi: 'The number of those disciplined from a warning up.',
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
              - { ma: phong, tap_the: phong-cchc, de_nghi_tang: tap-the-tien-tien, noi_dung: [] }
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
              - { ma: phong-cchc, ten: Phòng Cải cách hành chính, loai: phong-thuoc-so, so_nguoi: 10, so_ldtt: 8, so_bi_canh_cao: 1 }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: phong, tap_the: phong-cchc, de_nghi_tang: tap-the-tien-tien }
            #                                                   ^^^^^^^^^^^^^^^^^ tieu-chuan/nguoi-bi-canh-cao
          `,
        },
      },
    ],
  },
});
