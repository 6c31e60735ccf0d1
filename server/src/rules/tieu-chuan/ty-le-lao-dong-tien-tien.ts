import { awardName } from '../../model/plan';
import { COLLECTIVE_TITLES, collectiveOf } from '../collectives';
import { yaml } from '../examples';
import { defineRule } from '../rule';
import { inUnitEntry } from '../standards';
import { TITLES } from '../title-examples';

const PERCENT = 100;

export default defineRule({
  id: 'tieu-chuan/ty-le-lao-dong-tien-tien',
  severity: 'error',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: Object.values(COLLECTIVE_TITLES).map(({ share }) => share),
  blocks: ['trinh-ky', 'nop'],
  fields: ['don-vi.don_vi.so_ldtt', 'don-vi.don_vi.so_nguoi'],

  *check({ subject, at, plan, facts }) {
    const proposed = collectiveOf(plan, subject, facts);
    if (!proposed) return;
    const { title, unit, fact } = proposed;
    const { so_ldtt, so_nguoi } = unit;
    if (so_ldtt === undefined || so_nguoi === undefined || so_nguoi === 0) return;
    const [share, needed] = [so_ldtt * PERCENT, title.percent * so_nguoi];
    if (title.above ? share > needed : share >= needed) return;
    yield {
      at: at('de_nghi_tang').value(),
      message: title.above ? 'main' : 'xuat_sac',
      data: {
        ten: unit.ten ?? subject.tap_the ?? '…',
        hinh_thuc: awardName(plan, subject.de_nghi_tang),
        yeu_cau: title.percent,
        ldtt: so_ldtt,
        nguoi: so_nguoi,
      },
      citations: [title.share],
      related: [{ at: inUnitEntry(fact, 'so_ldtt'), message: 'don_vi' }],
    };
  },

  vi: {
    title: 'Tập thể không đủ tỷ lệ Lao động tiên tiến',
    why: 'Luật yêu cầu trên 50% cá nhân trong tập thể là Lao động tiên tiến với Tập thể lao động tiên tiến, ít nhất 70% với Tập thể lao động xuất sắc.',
    todo: 'Đối chiếu số người, số Lao động tiên tiến trong tệp đơn vị với quyết định công nhận; đúng thì chọn danh hiệu khác.',
    messages: {
      main: '«{ten}»: {hinh_thuc} yêu cầu trên {yeu_cau}% cá nhân là Lao động tiên tiến, hiện có {ldtt} trên {nguoi} người. Đối chiếu số liệu; nếu đúng thì không đề nghị danh hiệu này.',
      xuat_sac:
        '«{ten}»: {hinh_thuc} yêu cầu ít nhất {yeu_cau}% cá nhân là Lao động tiên tiến, hiện có {ldtt} trên {nguoi} người. Đối chiếu số liệu; nếu đúng thì không đề nghị danh hiệu này.',
      don_vi: 'Số Lao động tiên tiến của tập thể.',
    },
  },
  en: {
    title: 'Too small a share of Lao động tiên tiến',
    why: 'The Law asks for more than 50% of a collective’s people to be Lao động tiên tiến for Tập thể lao động tiên tiến, for at least 70% for Tập thể lao động xuất sắc.',
    todo: 'Compare the numbers in the units file with the decisions; if they are right, choose another title.',
    messages: {
      main: '“{ten}”: {hinh_thuc} requires more than {yeu_cau}% Lao động tiên tiến, found {ldtt} of {nguoi} people. Compare the numbers; if they are right, do not propose this title.',
      xuat_sac:
        '“{ten}”: {hinh_thuc} requires at least {yeu_cau}% Lao động tiên tiến, found {ldtt} of {nguoi} people. Compare the numbers; if they are right, do not propose this title.',
      don_vi: 'The number of Lao động tiên tiến of the collective.',
    },
  },

  examples: {
    valid: [
      {
        // seven of ten are 70 %: enough for the one title and for the other
        files: {
          ...TITLES,
          'don-vi-2021.tdkt.yaml': yaml`
            loai: don-vi
            ke_hoach: 21/KH-SNV
            don_vi:
              - { ma: phong-cchc, ten: Phòng Cải cách hành chính, loai: phong-thuoc-so, so_nguoi: 10, so_ldtt: 7 }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: phong, tap_the: phong-cchc, de_nghi_tang: tap-the-xuat-sac }
              - { ma: phong-tien-tien, tap_the: phong-cchc, de_nghi_tang: tap-the-tien-tien }
          `,
        },
      },
    ],
    invalid: [
      {
        // half is not more than half
        files: {
          ...TITLES,
          'don-vi-2021.tdkt.yaml': yaml`
            loai: don-vi
            ke_hoach: 21/KH-SNV
            don_vi:
              - { ma: phong-cchc, ten: Phòng Cải cách hành chính, loai: phong-thuoc-so, so_nguoi: 10, so_ldtt: 5 }
              - { ma: phong-tchc, ten: Phòng Tổ chức hành chính, loai: phong-thuoc-so, so_nguoi: 10, so_ldtt: 6 }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: so-noi-vu
            don_vi: so
            de_nghi:
              - { ma: cchc, tap_the: phong-cchc, de_nghi_tang: tap-the-tien-tien }
            #                                                  ^^^^^^^^^^^^^^^^^ tieu-chuan/ty-le-lao-dong-tien-tien
              - { ma: tchc, tap_the: phong-tchc, de_nghi_tang: tap-the-xuat-sac }
            #                                                  ^^^^^^^^^^^^^^^^ tieu-chuan/ty-le-lao-dong-tien-tien
          `,
        },
      },
    ],
  },
});
