import { law } from '../../law/provisions';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';
import { nationalAward } from '../standards';
import { TITLES } from '../title-examples';

const YEARS = 2;
const PERSON = law('91/2017/NĐ-CP', '39.1.c');
const COLLECTIVE = law('91/2017/NĐ-CP', '39.2.c');

export default defineRule({
  id: 'tieu-chuan/giai-doan-ngan',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [PERSON, COLLECTIVE],
  blocks: ['nop'],
  fields: ['ho-so.de_nghi.giai_doan', 'ho-so.de_nghi.tieu_chuan'],

  *check({ subject, at, plan, facts }) {
    const isPerson = subject.tieu_chuan === 'hai-nam-hai-sang-kien' && subject.tap_the === undefined;
    const isCollective = subject.tieu_chuan === 'hai-nam-xuat-sac' && subject.tap_the !== undefined;
    if (!isPerson && !isCollective) return;
    const { tu_nam, den_nam } = subject.giai_doan ?? {};
    if (nationalAward(plan, subject.de_nghi_tang)?.code !== 'bang-khen-cap-bo') return;
    if (tu_nam === undefined || den_nam === undefined || den_nam < tu_nam) return;
    if (den_nam - tu_nam + 1 >= YEARS) return;
    const place = at('giai_doan', 'tu_nam').value();
    yield {
      at: place,
      data: {
        ten: calledIn(facts, subject),
        yeu_cau: YEARS,
        tu: tu_nam,
        den: den_nam,
        dung: den_nam - YEARS + 1,
      },
      citations: [isPerson ? PERSON : COLLECTIVE],
      fixes: [
        {
          safety: 'suggestion',
          title: { vi: 'Tính từ năm {dung}', en: 'Count from {dung}' },
          changes: [{ op: 'set', at: place, text: `${den_nam - YEARS + 1}` }],
        },
      ],
    };
  },

  vi: {
    title: 'Thời gian lập thành tích ngắn hơn tiêu chuẩn',
    why: 'Tiêu chuẩn này cần từ 02 năm liên tục hoàn thành xuất sắc nhiệm vụ; thời gian ghi trong quyết định còn là mốc để tính lần sau.',
    todo: 'Ghi giai_doan đủ các năm dùng để xét, hoặc chọn tiêu chuẩn khác.',
    messages: {
      main: '«{ten}»: tiêu chuẩn này yêu cầu từ {yeu_cau} năm liên tục, giai_doan hiện ghi {tu}–{den}. Ghi đủ các năm dùng để xét, hoặc chọn tiêu chuẩn khác.',
    },
  },
  en: {
    title: 'Period shorter than the criterion asks',
    why: 'This criterion needs two or more consecutive excellent years; the period in the decision is also where the next one counts from.',
    todo: 'Let giai_doan hold all years relied on, or choose another criterion.',
    messages: {
      main: '“{ten}”: this criterion requires {yeu_cau} consecutive years or more, giai_doan says {tu}–{den}. Write all years relied on, or choose another criterion.',
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
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-tinh, tieu_chuan: hai-nam-hai-sang-kien, giai_doan: { tu_nam: 2020, den_nam: 2021 } }
              - { ma: loan, ca_nhan: Ma Thị Loan, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-tinh, tieu_chuan: nhieu-thanh-tich-anh-huong, giai_doan: { tu_nam: 2021, den_nam: 2021 } }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          ...TITLES,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-tinh, tieu_chuan: hai-nam-hai-sang-kien, giai_doan: { tu_nam: 2021, den_nam: 2021 } }
            #                                                                                                                                               ^^^^ tieu-chuan/giai-doan-ngan
          `,
        },
        fixed: yaml`
          loai: ho-so
          ke_hoach: 21/KH-SNV
          cap_trinh: don-vi
          don_vi: phong-cchc
          de_nghi:
            - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-tinh, tieu_chuan: hai-nam-hai-sang-kien, giai_doan: { tu_nam: 2020, den_nam: 2021 } }
        `,
      },
    ],
  },
});
