import type { KindData } from '../../generated/types';
import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

type Key = 'bien_ban' | 'to_trinh' | 'ngay_gui' | 'ngay_nhan';

interface DatedStep {
  readonly key: Key;
  readonly route: readonly string[];
  readonly day: string;
}

export default defineRule({
  id: 'nhat-quan/thu-tu-ngay',
  severity: 'warning',
  on: 'ho-so',
  reads: 'document',
  citations: [],
  uncited: 'Các ngày của cùng một hồ sơ đối chiếu với nhau.',
  blocks: ['nop'],
  fields: ['ho-so.bien_ban.ngay', 'ho-so.to_trinh.ngay', 'ho-so.ngay_gui', 'ho-so.ngay_nhan'],

  *check({ document, at }): Iterable<Report> {
    let steps = stepsOf(document);
    for (;;) {
      const wrong = steps.findIndex((step, index) => step.day < (steps[index - 1]?.day ?? ''));
      const [before, after] = [steps[wrong - 1], steps[wrong]];
      if (!before || !after) return;
      const withoutBefore = steps.filter((step) => step !== before);
      const withoutAfter = steps.filter((step) => step !== after);
      // of several dates the odd one out; of two, or where either could be it, the later of the process
      const beforeIsOdd = inOrder(withoutBefore) && !inOrder(withoutAfter);
      const [odd, other] = beforeIsOdd ? [before, after] : [after, before];
      yield {
        at: at(...odd.route).value(),
        message: `${before.key}-${after.key}` === 'bien_ban-to_trinh' ? 'main' : `${before.key}-${after.key}`,
        data: { truoc: { date: before.day }, sau: { date: after.day } },
        related: [{ at: at(...other.route).value(), message: 'ngay_kia' }],
      };
      steps = beforeIsOdd ? withoutBefore : withoutAfter;
    }
  },

  vi: {
    title: 'Các ngày của hồ sơ không theo thứ tự',
    why: 'Họp bình xét trước, rồi mới ký tờ trình, gửi và nhận hồ sơ; ngày ngược thứ tự thì hồ sơ bị hỏi lại.',
    todo: 'Đối chiếu với văn bản đã ký và sổ văn bản, rồi sửa ngày ghi sai.',
    messages: {
      main: 'Tờ trình ký ngày {sau}, trước ngày họp bình xét {truoc}: yêu cầu họp trước, ký sau. Đối chiếu với bản gốc rồi sửa ngày ghi sai.',
      'bien_ban-ngay_gui':
        'Hồ sơ gửi ngày {sau}, trước ngày họp bình xét {truoc}: yêu cầu họp trước, gửi sau. Đối chiếu với bản gốc rồi sửa ngày ghi sai.',
      'bien_ban-ngay_nhan':
        'Hồ sơ nhận ngày {sau}, trước ngày họp bình xét {truoc}: yêu cầu họp trước, nhận sau. Đối chiếu với bản gốc rồi sửa ngày ghi sai.',
      'to_trinh-ngay_gui':
        'Hồ sơ gửi ngày {sau}, trước ngày ký tờ trình {truoc}: yêu cầu ký trước, gửi sau. Đối chiếu với bản gốc rồi sửa ngày ghi sai.',
      'to_trinh-ngay_nhan':
        'Hồ sơ nhận ngày {sau}, trước ngày ký tờ trình {truoc}: yêu cầu ký trước, nhận sau. Đối chiếu với bản gốc rồi sửa ngày ghi sai.',
      'ngay_gui-ngay_nhan':
        'Hồ sơ nhận ngày {sau}, trước ngày gửi {truoc}: yêu cầu gửi trước, nhận sau. Đối chiếu với sổ văn bản rồi sửa ngày ghi sai.',
      ngay_kia: 'Ngày được đối chiếu.',
    },
  },
  en: {
    title: 'Dates of the dossier out of order',
    why: 'First the review meeting, then the letter is signed, sent and received; dates in another order will be asked about.',
    todo: 'Compare with the signed papers and the register, then correct the date that is wrong.',
    messages: {
      main: 'The letter was signed on {sau}, before the meeting of {truoc}: the meeting comes first. Compare with the originals and correct the wrong date.',
      'bien_ban-ngay_gui':
        'The dossier was sent on {sau}, before the meeting of {truoc}: the meeting comes first. Compare with the originals and correct the wrong date.',
      'bien_ban-ngay_nhan':
        'The dossier was received on {sau}, before the meeting of {truoc}: the meeting comes first. Compare with the originals and correct the wrong date.',
      'to_trinh-ngay_gui':
        'The dossier was sent on {sau}, before the letter was signed on {truoc}: the signature comes first. Compare with the originals and correct the wrong date.',
      'to_trinh-ngay_nhan':
        'The dossier was received on {sau}, before the letter was signed on {truoc}: the signature comes first. Compare with the originals and correct the wrong date.',
      'ngay_gui-ngay_nhan':
        'The dossier was received on {sau}, before it was sent on {truoc}: sending comes first. Compare with the register and correct the wrong date.',
      ngay_kia: 'The date it is compared with.',
    },
  },

  examples: {
    valid: [
      {
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          ngay_gui: 2020-11-26
          ngay_nhan: 2020-11-27
          to_trinh: { ngay: 2020-11-26 }
          bien_ban: { ngay: 2020-11-24 }
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
    invalid: [
      {
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          to_trinh: { ngay: 2020-11-23 }
          #                 ^^^^^^^^^^ nhat-quan/thu-tu-ngay
          bien_ban: { ngay: 2020-11-24 }
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
      {
        // of four the minutes are the odd one out: all other dates are in order
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          ngay_gui: 2020-11-27
          ngay_nhan: 2020-11-30
          to_trinh: { ngay: 2020-11-26 }
          bien_ban: { ngay: 2020-12-24 }
          #                 ^^^^^^^^^^ nhat-quan/thu-tu-ngay
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
      {
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          ngay_gui: 2020-11-27
          ngay_nhan: 2020-11-25
          #          ^^^^^^^^^^ nhat-quan/thu-tu-ngay
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
  },
});

/** The dates that are written, in the order of the process. A meeting counts from the day it ended. */
function stepsOf(document: KindData['ho-so']): DatedStep[] {
  const { bien_ban, to_trinh, ngay_gui, ngay_nhan } = document;
  const ended = bien_ban?.ngay_ket_thuc === undefined ? 'ngay' : 'ngay_ket_thuc';
  const steps = [
    { key: 'bien_ban', route: ['bien_ban', ended], day: bien_ban?.[ended] },
    { key: 'to_trinh', route: ['to_trinh', 'ngay'], day: to_trinh?.ngay },
    { key: 'ngay_gui', route: ['ngay_gui'], day: ngay_gui },
    { key: 'ngay_nhan', route: ['ngay_nhan'], day: ngay_nhan },
  ] as const;
  return steps.flatMap(({ key, route, day }) => (day === undefined ? [] : { key, route, day }));
}

function inOrder(steps: readonly DatedStep[]): boolean {
  return steps.every((step, index) => step.day >= (steps[index - 1]?.day ?? ''));
}
