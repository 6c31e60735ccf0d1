import { law } from '../../law/provisions';
import { awardName } from '../../model/plan';
import { collectiveOf } from '../collectives';
import { yaml } from '../examples';
import { defineRule } from '../rule';
import { inUnitEntry } from '../standards';
import { TITLES } from '../title-examples';

const TITLE = 'tap-the-lao-dong-xuat-sac';

export default defineRule({
  id: 'tieu-chuan/thieu-chien-si-thi-dua-co-so',
  severity: 'error',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [law('15/2003/QH11', '27.1.d')],
  blocks: ['trinh-ky', 'nop'],
  fields: ['don-vi.don_vi.so_cstd_co_so'],

  *check({ subject, at, plan, facts }) {
    const proposed = collectiveOf(plan, subject, facts);
    if (proposed?.code !== TITLE || proposed.unit.so_cstd_co_so !== 0) return;
    yield {
      at: at('de_nghi_tang').value(),
      data: {
        ten: proposed.unit.ten ?? subject.tap_the ?? '…',
        hinh_thuc: awardName(plan, subject.de_nghi_tang),
      },
      related: [{ at: inUnitEntry(proposed.fact, 'so_cstd_co_so'), message: 'don_vi' }],
    };
  },

  vi: {
    title: 'Tập thể lao động xuất sắc không có Chiến sĩ thi đua cơ sở',
    why: 'Luật yêu cầu Tập thể lao động xuất sắc có cá nhân đạt danh hiệu Chiến sĩ thi đua cơ sở.',
    todo: 'Đối chiếu danh sách Chiến sĩ thi đua cơ sở của năm; quả thật không có ai thì chọn danh hiệu khác.',
    messages: {
      main: '«{ten}»: {hinh_thuc} yêu cầu có cá nhân đạt Chiến sĩ thi đua cơ sở, tệp đơn vị ghi 0 người. Đối chiếu số liệu; nếu đúng thì không đề nghị danh hiệu này.',
      don_vi: 'Số Chiến sĩ thi đua cơ sở của tập thể.',
    },
  },
  en: {
    title: 'Tập thể lao động xuất sắc without a Chiến sĩ thi đua cơ sở',
    why: 'The Law asks that somebody of the collective is Chiến sĩ thi đua cơ sở.',
    todo: 'Compare with the year’s list of Chiến sĩ thi đua cơ sở; if there is nobody, choose another title.',
    messages: {
      main: '“{ten}”: {hinh_thuc} requires somebody who is Chiến sĩ thi đua cơ sở, the units file has 0. Compare the numbers; if that is right, do not propose this title.',
      don_vi: 'The number of Chiến sĩ thi đua cơ sở of the collective.',
    },
  },

  examples: {
    valid: [
      {
        // the other title asks for none
        files: {
          ...TITLES,
          'don-vi-2021.tdkt.yaml': yaml`
            loai: don-vi
            ke_hoach: 21/KH-SNV
            don_vi:
              - { ma: phong-cchc, ten: Phòng Cải cách hành chính, loai: phong-thuoc-so, so_nguoi: 10, so_ldtt: 8, so_cstd_co_so: 0 }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: phong, tap_the: phong-cchc, de_nghi_tang: tap-the-tien-tien }
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
              - { ma: phong-cchc, ten: Phòng Cải cách hành chính, loai: phong-thuoc-so, so_nguoi: 10, so_ldtt: 8, so_cstd_co_so: 0 }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: phong, tap_the: phong-cchc, de_nghi_tang: tap-the-xuat-sac }
            #                                                   ^^^^^^^^^^^^^^^^ tieu-chuan/thieu-chien-si-thi-dua-co-so
          `,
        },
      },
    ],
  },
});
