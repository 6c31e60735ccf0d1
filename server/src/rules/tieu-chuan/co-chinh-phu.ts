import { law } from '../../law/provisions';
import { awardName } from '../../model/plan';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';
import { nationalAward } from '../standards';
import { TITLES } from '../title-examples';

export default defineRule({
  id: 'tieu-chuan/co-chinh-phu',
  severity: 'error',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [law('12/2019/TT-BNV', '8.3')],
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.de_nghi.du_tieu_chuan_co_chinh_phu'],

  *check({ subject, at, plan, facts }) {
    if (nationalAward(plan, subject.de_nghi_tang)?.code !== 'co-thi-dua-cap-bo') return;
    const { tap_the } = subject;
    if (tap_the === undefined) return;
    const data = { ten: calledIn(facts, subject), hinh_thuc: awardName(plan, subject.de_nghi_tang) };
    if (subject.du_tieu_chuan_co_chinh_phu === true) {
      yield { at: at('du_tieu_chuan_co_chinh_phu').value(), data };
      return;
    }
    const other = facts
      .nominees(tap_the, subject)
      .find(({ nominee }) => nationalAward(plan, nominee.de_nghi_tang)?.code === 'co-thi-dua-chinh-phu');
    if (!other) return;
    yield {
      at: at('de_nghi_tang').value(),
      message: 'ca_hai',
      data,
      related: [
        { at: { ...other.at, route: [...other.at.route, 'de_nghi_tang'], part: 'value' }, message: 'co' },
      ],
    };
  },

  vi: {
    title: 'Cờ thi đua cấp bộ, tỉnh cho tập thể đủ chuẩn Cờ của Chính phủ',
    why: 'Bộ, tỉnh không tặng cờ của mình cho tập thể đủ tiêu chuẩn đề nghị Cờ thi đua của Chính phủ.',
    todo: 'Nếu tập thể được chọn đề nghị Cờ thi đua của Chính phủ thì bỏ đề nghị này; nếu không thì sửa du_tieu_chuan_co_chinh_phu thành false.',
    messages: {
      main: '«{ten}» đủ tiêu chuẩn đề nghị Cờ thi đua của Chính phủ nên không được tặng {hinh_thuc}. Bỏ đề nghị này, hoặc sửa thành false nếu khai nhầm.',
      ca_hai:
        '«{ten}» được đề nghị cả {hinh_thuc} và Cờ thi đua của Chính phủ: yêu cầu chỉ một. Bỏ một trong hai đề nghị.',
      co: 'Đề nghị Cờ thi đua của Chính phủ.',
    },
  },
  en: {
    title: 'A ministry’s or province’s flag beside the Government’s',
    why: 'A ministry or province gives no flag of its own to a collective that meets the standards for the Government’s flag.',
    todo: 'If the collective was chosen for the Government’s flag, drop this proposal; else set du_tieu_chuan_co_chinh_phu to false.',
    messages: {
      main: '“{ten}” meets the standards for the Government’s flag and cannot be given {hinh_thuc}. Drop this proposal, or set it to false if it was entered by mistake.',
      ca_hai:
        '“{ten}” is proposed for both {hinh_thuc} and the Government’s flag: only one is allowed. Drop one of the proposals.',
      co: 'The proposal for the Government’s flag.',
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
            cap_trinh: so-noi-vu
            don_vi: so
            de_nghi:
              - { ma: so, tap_the: so, de_nghi_tang: co-thi-dua-tinh, du_tieu_chuan_co_chinh_phu: false }
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
            cap_trinh: so-noi-vu
            don_vi: so
            de_nghi:
              - { ma: so, tap_the: so, de_nghi_tang: co-thi-dua-tinh, du_tieu_chuan_co_chinh_phu: true }
            #                                                                                     ^^^^ tieu-chuan/co-chinh-phu
          `,
        },
      },
    ],
  },
});
