import { law } from '../../law/provisions';
import { awardName, awardOf, eligible } from '../../model/plan';
import { calledIn, candidateOf } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';
import { nationalAward } from '../standards';

export default defineRule({
  id: 'tieu-chuan/chua-khai-co-chinh-phu',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [law('12/2019/TT-BNV', '8.3')],
  blocks: ['nop'],
  fields: ['ho-so.de_nghi.du_tieu_chuan_co_chinh_phu'],

  *check({ subject, document, at, plan, unread, facts }) {
    if (nationalAward(plan, subject.de_nghi_tang)?.code !== 'co-thi-dua-cap-bo') return;
    if (subject.tap_the === undefined || unread('du_tieu_chuan_co_chinh_phu')) return;
    if (subject.du_tieu_chuan_co_chinh_phu !== undefined) return;
    const award = awardOf(plan, subject.de_nghi_tang);
    if (award && eligible(award, candidateOf(facts, subject, document)) === 'no') return;
    yield {
      at: at('de_nghi_tang').value(),
      data: { ten: calledIn(facts, subject), hinh_thuc: awardName(plan, subject.de_nghi_tang) },
      fixes: [
        {
          safety: 'suggestion',
          title: { vi: 'Ghi là không đủ chuẩn Cờ của Chính phủ', en: 'Say that it does not meet them' },
          changes: [{ op: 'insert', at: at().value(), key: 'du_tieu_chuan_co_chinh_phu', value: 'false' }],
        },
      ],
    };
  },

  vi: {
    title: 'Chưa khai có đủ chuẩn Cờ thi đua của Chính phủ không',
    why: 'Bộ, tỉnh không tặng cờ của mình cho tập thể đủ tiêu chuẩn đề nghị Cờ thi đua của Chính phủ. Chưa khai không có nghĩa là đủ, nhưng phải có người xem lại.',
    todo: 'Xem kết quả bình xét của cụm, khối rồi ghi du_tieu_chuan_co_chinh_phu: true hoặc false.',
    messages: {
      main: '«{ten}»: {hinh_thuc} không tặng tập thể đủ tiêu chuẩn đề nghị Cờ thi đua của Chính phủ, hiện chưa khai. Cần rà soát, rồi ghi du_tieu_chuan_co_chinh_phu.',
    },
  },
  en: {
    title: 'The Government’s flag not spoken of',
    why: 'A ministry or province gives no flag of its own to a collective that meets the standards for the Government’s flag. Not declared does not mean met, but somebody must look.',
    todo: 'Look at the cluster’s result and write du_tieu_chuan_co_chinh_phu: true or false.',
    messages: {
      main: '“{ten}”: {hinh_thuc} does not go to a collective that meets the standards for the Government’s flag, which is not declared. Please check, then write du_tieu_chuan_co_chinh_phu.',
    },
  },

  examples: {
    valid: [
      {
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: so-noi-vu
          don_vi: snv
          de_nghi:
            - { ma: so, tap_the: snv, de_nghi_tang: co-thi-dua-bo, du_tieu_chuan_co_chinh_phu: false }
        `,
      },
    ],
    invalid: [
      {
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: so-noi-vu
          don_vi: snv
          de_nghi:
            - ma: so
              tap_the: snv
              de_nghi_tang: co-thi-dua-bo
          #                 ^^^^^^^^^^^^^ tieu-chuan/chua-khai-co-chinh-phu
              tom_tat: Hoàn thành 142 trên 142 việc được giao.
        `,
        fixed: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: so-noi-vu
          don_vi: snv
          de_nghi:
            - ma: so
              tap_the: snv
              de_nghi_tang: co-thi-dua-bo
              tom_tat: Hoàn thành 142 trên 142 việc được giao.
              du_tieu_chuan_co_chinh_phu: false
        `,
      },
    ],
  },
});
