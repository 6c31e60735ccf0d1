import { deadlineFor, dueBefore, lastDay, missed } from '../../model/plan';
import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'ho-so/qua-han',
  severity: 'error',
  on: 'ho-so',
  reads: 'document',
  today: true,
  citations: [{ plan: 'thoi_han' }, { plan: 'chi_xet' }],
  blocks: [],
  fields: ['ho-so.ngay_gui', 'ho-so.ngay_nhan'],

  *check({ document, at, plan, cite, today }) {
    const deadline = deadlineFor(plan, 'ho-so', document.cap_trinh);
    const due = deadline && dueBefore(deadline);
    if (!deadline || !due) return;
    const late = missed(deadline, document);
    const han = { han: { date: due }, ngay_cuoi: { date: lastDay(deadline) ?? '' } };
    const condition = plan?.chi_xet?.find(({ ma }) => ma === 'ho-so-dung-han');
    const citations = [...cite(deadline.muc), ...cite(condition?.muc)];
    if (late && late.day > today) return; // a day yet to come is a slip of the pen: ho-so/ngay-tuong-lai
    if (late) {
      yield {
        at: at(late.key).value(),
        message: late.key === 'ngay_nhan' ? 'main' : 'gui',
        data: { ...han, ngay: { date: late.day } },
        citations,
      };
      return;
    }
    const unsent = document.ngay_gui === undefined && document.ngay_nhan === undefined;
    if (!unsent || today < due) return;
    yield {
      at: at('ngay_gui').key(),
      message: 'chua_gui',
      data: { ...han, noi_nhan: deadline.noi_nhan ?? '…' },
      citations,
    };
  },

  vi: {
    title: 'Hồ sơ nộp quá hạn',
    why: 'Kế hoạch chỉ xét hồ sơ nộp đúng thời gian quy định; từ ngày hết hạn trở đi là muộn.',
    todo: 'Kiểm tra lại ngày đã ghi. Nếu đúng là muộn, hỏi nơi nhận xem có văn bản gia hạn không; có thì ghi vào gia_han của thời hạn trong kế hoạch.',
    messages: {
      main: 'Hồ sơ nhận ngày {ngay} là quá hạn: yêu cầu trước ngày {han} (ngày cuối cùng là {ngay_cuoi}). Kiểm tra lại ngày, hoặc hỏi nơi nhận về việc gia hạn.',
      gui: 'Hồ sơ gửi ngày {ngay} là quá hạn: yêu cầu trước ngày {han} (ngày cuối cùng là {ngay_cuoi}). Kiểm tra lại ngày, hoặc hỏi nơi nhận về việc gia hạn.',
      chua_gui:
        'Hồ sơ chưa ghi ngày gửi, ngày nhận, mà hạn đã qua: yêu cầu trước ngày {han} (ngày cuối cùng là {ngay_cuoi}), nơi nhận {noi_nhan}. Nếu đã gửi thì ghi ngay_gui, ngay_nhan; nếu chưa, hỏi ngay nơi nhận.',
    },
  },
  en: {
    title: 'Dossier late',
    why: 'The plan considers only dossiers handed in in time; the day of the deadline is already late.',
    todo: 'Check the date written. If it was late, ask whether an extension was granted and write it into gia_han of the plan’s deadline.',
    messages: {
      main: 'The dossier was received on {ngay}, which is late: required before {han} (last day {ngay_cuoi}). Check the date, or ask about an extension.',
      gui: 'The dossier was sent on {ngay}, which is late: required before {han} (last day {ngay_cuoi}). Check the date, or ask about an extension.',
      chua_gui:
        'The dossier has no day sent or received and the deadline has passed: required before {han} (last day {ngay_cuoi}) at {noi_nhan}. If it was sent, write ngay_gui, ngay_nhan; if not, ask the receiving office at once.',
    },
  },

  examples: {
    valid: [
      {
        // a day yet to come is a slip of the pen, not lateness
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          ngay_nhan: 2021-11-30
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
      {
        today: '2021-03-01',
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          ngay_nhan: 2020-12-04
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
      {
        today: '2020-12-04',
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
      {
        // the consolidated dossier's deadline counts the day it was sent, and is another day
        today: '2020-12-31',
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: so-noi-vu
          don_vi: snv
          ngay_gui: 2020-12-09
          ngay_nhan: 2020-12-14
          de_nghi:
            - { ma: so, tap_the: snv, de_nghi_tang: co-thi-dua-bo }
        `,
      },
    ],
    invalid: [
      {
        today: '2020-12-20',
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          ngay_gui: 2020-12-04
          ngay_nhan: 2020-12-05
          #          ^^^^^^^^^^ ho-so/qua-han
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
      {
        today: '2020-12-20',
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: so-noi-vu
          don_vi: snv
          ngay_gui: 2020-12-10
          #         ^^^^^^^^^^ ho-so/qua-han
          de_nghi:
            - { ma: so, tap_the: snv, de_nghi_tang: co-thi-dua-bo }
        `,
      },
      {
        today: '2020-12-05',
        files: yaml`
          loai: ho-so
          ^^^^ ho-so/qua-han
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
  },
});
