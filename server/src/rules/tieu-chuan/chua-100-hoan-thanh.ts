import { law } from '../../law/provisions';
import { awardName } from '../../model/plan';
import { collectiveOf } from '../collectives';
import { yaml } from '../examples';
import { defineRule } from '../rule';
import { inUnitEntry } from '../standards';
import { TITLES } from '../title-examples';

const TITLE = 'tap-the-lao-dong-xuat-sac';

export default defineRule({
  id: 'tieu-chuan/chua-100-hoan-thanh',
  severity: 'error',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [law('15/2003/QH11', '27.1.c')],
  blocks: ['trinh-ky', 'nop'],
  fields: ['don-vi.don_vi.so_hoan_thanh'],

  *check({ subject, at, plan, facts }) {
    const proposed = collectiveOf(plan, subject, facts);
    if (proposed?.code !== TITLE) return;
    const { so_hoan_thanh, so_nguoi, ten } = proposed.unit;
    if (so_hoan_thanh === undefined || so_nguoi === undefined || so_hoan_thanh >= so_nguoi) return;
    yield {
      at: at('de_nghi_tang').value(),
      data: {
        ten: ten ?? subject.tap_the ?? '…',
        hinh_thuc: awardName(plan, subject.de_nghi_tang),
        hien_co: so_hoan_thanh,
        nguoi: so_nguoi,
      },
      related: [{ at: inUnitEntry(proposed.fact, 'so_hoan_thanh'), message: 'don_vi' }],
    };
  },

  vi: {
    title: 'Tập thể chưa đủ 100% người hoàn thành nhiệm vụ',
    why: 'Luật yêu cầu Tập thể lao động xuất sắc có 100% cá nhân hoàn thành nhiệm vụ được giao.',
    todo: 'Đối chiếu kết quả đánh giá năm của từng người; nếu đúng thì chọn danh hiệu khác.',
    messages: {
      main: '«{ten}»: {hinh_thuc} yêu cầu 100% cá nhân hoàn thành nhiệm vụ, hiện có {hien_co} trên {nguoi} người. Đối chiếu số liệu; nếu đúng thì không đề nghị danh hiệu này.',
      don_vi: 'Số người hoàn thành nhiệm vụ của tập thể.',
    },
  },
  en: {
    title: 'Not all of the collective fulfilled their tasks',
    why: 'The Law asks that all people of a Tập thể lao động xuất sắc fulfilled their tasks.',
    todo: 'Compare with each person’s assessment of the year; if the number is right, choose another title.',
    messages: {
      main: '“{ten}”: {hinh_thuc} requires that all fulfilled their tasks, found {hien_co} of {nguoi} people. Compare the numbers; if that is right, do not propose this title.',
      don_vi: 'The number of those who fulfilled their tasks.',
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
              - { ma: phong, tap_the: phong-cchc, de_nghi_tang: tap-the-xuat-sac, linh_vuc: [] }
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
              - { ma: phong-cchc, ten: Phòng Cải cách hành chính, loai: phong-thuoc-so, so_nguoi: 10, so_ldtt: 8, so_hoan_thanh: 9 }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: phong, tap_the: phong-cchc, de_nghi_tang: tap-the-xuat-sac }
            #                                                   ^^^^^^^^^^^^^^^^ tieu-chuan/chua-100-hoan-thanh
          `,
        },
      },
    ],
  },
});
