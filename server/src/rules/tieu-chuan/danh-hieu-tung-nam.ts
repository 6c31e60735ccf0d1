import { awardName } from '../../model/plan';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';
import { nationalAward, TITLES_OF_A_YEAR } from '../standards';
import { TITLES } from '../title-examples';

export default defineRule({
  id: 'tieu-chuan/danh-hieu-tung-nam',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [...new Set(Object.values(TITLES_OF_A_YEAR))],
  blocks: ['nop'],
  fields: ['ho-so.de_nghi.giai_doan'],

  *check({ subject, at, plan, facts }) {
    const citation = TITLES_OF_A_YEAR[nationalAward(plan, subject.de_nghi_tang)?.code ?? ''];
    const { tu_nam, den_nam } = subject.giai_doan ?? {};
    const year = plan?.nam;
    const isLonger = tu_nam !== undefined && den_nam !== undefined && tu_nam < den_nam;
    const isEarlier = den_nam !== undefined && year !== undefined && den_nam < year;
    if (!citation || (!isLonger && !isEarlier)) return;
    const place = at('giai_doan', isEarlier ? 'den_nam' : 'tu_nam').value();
    yield {
      at: place,
      data: {
        ten: calledIn(facts, subject),
        hinh_thuc: awardName(plan, subject.de_nghi_tang),
        nam: isEarlier ? year : den_nam,
        tu: tu_nam ?? '…',
        den: den_nam,
      },
      citations: [citation],
      fixes:
        isLonger && !isEarlier
          ? [
              {
                safety: 'suggestion',
                title: { vi: 'Tính từ năm {nam}', en: 'Count from {nam}' },
                changes: [{ op: 'set', at: place, text: `${den_nam}` }],
              },
            ]
          : [],
    };
  },

  vi: {
    title: 'Danh hiệu xét từng năm mà ghi thời gian khác',
    why: 'Danh hiệu này xét tặng hằng năm, theo kết quả của một năm.',
    todo: 'Ghi giai_doan đúng năm của phong trào; thành tích các năm trước để ở báo cáo.',
    messages: {
      main: '«{ten}»: {hinh_thuc} xét cho riêng năm {nam}, hiện ghi thời gian {tu}–{den}. Sửa giai_doan cho đúng năm được xét.',
    },
  },
  en: {
    title: 'A yearly title with another period',
    why: 'This title is given yearly, for the work of one year.',
    todo: 'Let giai_doan be the year of the campaign; achievements of earlier years belong in the report.',
    messages: {
      main: '“{ten}”: {hinh_thuc} is considered for {nam} alone, the period given is {tu}–{den}. Correct giai_doan to the year considered.',
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
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: lao-dong-tien-tien, giai_doan: { tu_nam: 2021, den_nam: 2021 } }
              - { ma: loan, ca_nhan: Ma Thị Loan, doi_tuong: cong-chuc, de_nghi_tang: chien-si-cap-tinh, giai_doan: { tu_nam: 2019, den_nam: 2021 } }
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
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: lao-dong-tien-tien, giai_doan: { tu_nam: 2019, den_nam: 2021 } }
            #                                                                                                                ^^^^ tieu-chuan/danh-hieu-tung-nam
              - { ma: loan, ca_nhan: Ma Thị Loan, doi_tuong: cong-chuc, de_nghi_tang: chien-si-co-so, giai_doan: { tu_nam: 2020, den_nam: 2020 } }
            #                                                                                                                             ^^^^ tieu-chuan/danh-hieu-tung-nam
          `,
        },
        fixed: yaml`
          loai: ho-so
          ke_hoach: 21/KH-SNV
          cap_trinh: don-vi
          don_vi: phong-cchc
          de_nghi:
            - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: lao-dong-tien-tien, giai_doan: { tu_nam: 2021, den_nam: 2021 } }
            - { ma: loan, ca_nhan: Ma Thị Loan, doi_tuong: cong-chuc, de_nghi_tang: chien-si-co-so, giai_doan: { tu_nam: 2020, den_nam: 2020 } }
        `,
      },
    ],
  },
});
