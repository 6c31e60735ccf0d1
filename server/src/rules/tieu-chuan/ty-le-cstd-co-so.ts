import { law } from '../../law/provisions';
import { unitOf } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';
import { inUnitEntry, nationalAward, topUnit } from '../standards';
import { TITLES } from '../title-examples';

const TITLE = 'chien-si-thi-dua-co-so';
/** Percent of those who are Lao động tiên tiến, at most. */
const SHARE = 15;
const PERCENT = 100;

export default defineRule({
  id: 'tieu-chuan/ty-le-cstd-co-so',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [law('91/2017/NĐ-CP', '9.3')],
  blocks: ['nop'],
  fields: ['don-vi.don_vi.so_cstd_co_so', 'don-vi.don_vi.so_ldtt'],

  *check({ subject, document, at, plan, facts }) {
    if (nationalAward(plan, subject.de_nghi_tang)?.code !== TITLE || subject.tap_the !== undefined) return;
    // the decree names no unit; the share is taken where the title is decided, which is above a unit's own rooms
    const fact = topUnit(facts, unitOf(subject, document));
    if (!fact) return;
    const { so_ldtt, so_cstd_co_so, ten, ma } = fact.unit;
    const place = at('de_nghi_tang').value();
    const data = { don_vi: ten ?? ma ?? '…', toi_da: SHARE };
    if (so_ldtt === undefined || so_cstd_co_so === undefined) {
      const missing = [
        ...(so_ldtt === undefined ? ['so_ldtt'] : []),
        ...(so_cstd_co_so === undefined ? ['so_cstd_co_so'] : []),
      ];
      yield {
        at: place,
        message: 'thieu',
        data: { ...data, cac_khoa: { list: missing } },
        related: [{ at: fact.at, message: 'don_vi' }],
      };
      return;
    }
    if (so_cstd_co_so * PERCENT <= SHARE * so_ldtt) return;
    yield {
      at: place,
      data: {
        ...data,
        cstd: so_cstd_co_so,
        ldtt: so_ldtt,
        nhieu_nhat: Math.floor((SHARE * so_ldtt) / PERCENT),
      },
      related: [{ at: inUnitEntry(fact, 'so_cstd_co_so'), message: 'don_vi' }],
    };
  },

  vi: {
    title: 'Chiến sĩ thi đua cơ sở quá 15% số Lao động tiên tiến',
    why: 'Nghị định để bộ, tỉnh quy định tỷ lệ Chiến sĩ thi đua cơ sở, nhưng không quá 15% tổng số người đạt Lao động tiên tiến.',
    todo: 'Đối chiếu hai số trong tệp đơn vị với danh sách, và hỏi tỷ lệ của bộ, tỉnh; vượt thì phải bớt người được đề nghị.',
    messages: {
      main: '{don_vi} có {cstd} Chiến sĩ thi đua cơ sở trên {ldtt} Lao động tiên tiến: yêu cầu không quá {toi_da}%, tức nhiều nhất {nhieu_nhat} người. Cần rà soát số liệu; nếu đúng thì bớt người được đề nghị.',
      thieu:
        'Chưa tính được tỷ lệ Chiến sĩ thi đua cơ sở (không quá {toi_da}% số Lao động tiên tiến) của {don_vi}: tệp đơn vị chưa khai {cac_khoa}. Cần rà soát, rồi ghi thêm.',
      don_vi: 'Số liệu của đơn vị.',
    },
  },
  en: {
    title: 'Chiến sĩ thi đua cơ sở above 15% of Lao động tiên tiến',
    why: 'The decree leaves the share of Chiến sĩ thi đua cơ sở to the ministry or province, but at most 15% of all who are Lao động tiên tiến.',
    todo: 'Compare both numbers in the units file with the lists, and ask for the ministry’s or province’s share; if it is exceeded, propose fewer.',
    messages: {
      main: '{don_vi} has {cstd} Chiến sĩ thi đua cơ sở for {ldtt} Lao động tiên tiến: at most {toi_da}% is allowed, that is {nhieu_nhat}. Please check the numbers; if they are right, propose fewer.',
      thieu:
        'The share of Chiến sĩ thi đua cơ sở (at most {toi_da}% of Lao động tiên tiến) of {don_vi} cannot be told: the units file lacks {cac_khoa}. Please check, then add them.',
      don_vi: 'The unit’s numbers.',
    },
  },

  examples: {
    valid: [
      {
        // one of four in the room, but the Sở as a whole is within its share
        files: {
          ...TITLES,
          'don-vi-2021.tdkt.yaml': yaml`
            loai: don-vi
            ke_hoach: 21/KH-SNV
            don_vi:
              - { ma: so, ten: Sở Nội vụ tỉnh Bắc Sơn, loai: so-noi-vu, so_nguoi: 60, so_ldtt: 40, so_cstd_co_so: 6 }
              - { ma: phong-cchc, ten: Phòng Cải cách hành chính, loai: phong-thuoc-so, thuoc: so, so_nguoi: 5, so_ldtt: 4, so_cstd_co_so: 1 }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: chien-si-co-so }
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
              - { ma: so, ten: Sở Nội vụ tỉnh Bắc Sơn, loai: so-noi-vu, so_nguoi: 60, so_ldtt: 46, so_cstd_co_so: 7 }
              - { ma: phong-cchc, ten: Phòng Cải cách hành chính, loai: phong-thuoc-so, thuoc: so }
              - { ma: tt-tin-hoc, ten: Trung tâm Tin học, loai: phong-thuoc-so, so_ldtt: 9 }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: chien-si-co-so }
            #                                                                       ^^^^^^^^^^^^^^ tieu-chuan/ty-le-cstd-co-so
              - { ma: loan, ca_nhan: Ma Thị Loan, don_vi: tt-tin-hoc, doi_tuong: cong-chuc, de_nghi_tang: chien-si-co-so }
            #                                                                                             ^^^^^^^^^^^^^^ tieu-chuan/ty-le-cstd-co-so
          `,
        },
      },
    ],
  },
});
