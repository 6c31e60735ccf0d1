import { law } from '../../law/provisions';
import { awardOf } from '../../model/plan';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'doi-tuong/co-va-bang-khen',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [law('12/2019/TT-BNV', '8.2#2')],
  blocks: ['nop'],
  fields: ['ho-so.de_nghi.de_nghi_tang'],

  *check({ subject, at, plan, facts }) {
    if (subject.tap_the === undefined) return;
    if (awardOf(plan, subject.de_nghi_tang)?.danh_muc !== 'bang-khen-cap-bo') return;
    const flag = facts
      .nominees(subject.tap_the, subject)
      .find(({ nominee }) => awardOf(plan, nominee.de_nghi_tang)?.danh_muc === 'co-thi-dua-cap-bo');
    if (!flag) return;
    yield {
      at: at('de_nghi_tang').value(),
      data: { ten: calledIn(facts, subject) },
      related: [
        { at: { ...flag.at, route: [...flag.at.route, 'de_nghi_tang'], part: 'value' }, message: 'co' },
      ],
    };
  },

  vi: {
    title: 'Cờ thi đua và Bằng khen cấp bộ cho cùng một tập thể',
    why: 'Cơ quan chuyên môn thuộc tỉnh tham gia cụm, khối thi đua của bộ thì được xét Cờ thi đua hoặc Bằng khen, không cả hai.',
    todo: 'Giữ một trong hai đề nghị, theo kết quả suy tôn của cụm.',
    messages: {
      main: '«{ten}» được đề nghị cả Cờ thi đua và Bằng khen cấp bộ: yêu cầu chỉ một trong hai. Xem lại kết quả suy tôn của cụm rồi giữ một.',
      co: 'Đề nghị tặng Cờ thi đua.',
    },
  },
  en: {
    title: 'The ministry’s flag and its certificate for one collective',
    why: 'A provincial department in a ministry’s emulation cluster is considered for the flag or for the certificate, not both.',
    todo: 'Keep one of the two proposals, as the cluster chose.',
    messages: {
      main: '“{ten}” is proposed for both the ministry’s flag and its certificate: only one of them is allowed. Look at the cluster’s choice and keep one.',
      co: 'The proposal for the flag.',
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
            - { ma: so, tap_the: snv, de_nghi_tang: co-thi-dua-bo }
            - { ma: hang, ca_nhan: Đỗ Thị Minh Hằng, don_vi: pnv-phu-cu, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong }
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
            - { ma: so, tap_the: snv, de_nghi_tang: co-thi-dua-bo }
            - ma: so-bang-khen
              tap_the: snv
              de_nghi_tang: bang-khen-bo-truong
          #                 ^^^^^^^^^^^^^^^^^^^ doi-tuong/co-va-bang-khen
        `,
      },
    ],
  },
});
