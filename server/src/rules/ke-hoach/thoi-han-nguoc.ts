import type { Deadline, Plan } from '../../model/kinds';
import { deadlineFor } from '../../model/plan';
import type { Step } from '../../text/types';
import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'ke-hoach/thoi-han-nguoc',
  severity: 'warning',
  on: 'ke-hoach',
  reads: 'document',
  citations: [{ plan: 'thoi_han' }],
  blocks: [],
  fields: ['ke-hoach.thoi_han.truoc_ngay', 'ke-hoach.thoi_han.gia_han'],

  *check({ document, at, file, cite }): Iterable<Report> {
    for (const [index, { truoc_ngay, gia_han, muc }] of (document.thoi_han ?? []).entries()) {
      const extended = gia_han?.truoc_ngay;
      if (truoc_ngay === undefined || extended === undefined || extended > truoc_ngay) continue;
      yield {
        at: at('thoi_han', index, 'gia_han', 'truoc_ngay').value(),
        message: 'gia_han',
        data: { ngay: { date: extended }, han: { date: truoc_ngay } },
        citations: cite(muc),
      };
    }
    for (const [before, after] of inOrder(document)) {
      if (before.due < after.due) continue;
      yield {
        at: at(...after.route).value(),
        data: {
          viec: after.name,
          ngay: { date: after.due },
          viec_truoc: before.name,
          ngay_truoc: { date: before.due },
        },
        citations: cite(after.muc),
        related: [{ at: { file, route: before.route, part: 'value' }, message: 'truoc' }],
      };
    }
  },

  vi: {
    title: 'Thời hạn của kế hoạch ngược thứ tự',
    why: 'Đăng ký đầu năm rồi mới nộp hồ sơ, đơn vị nộp rồi Sở mới tổng hợp; hạn ghi ngược thì cả đợt bị tính sai.',
    todo: 'Đối chiếu với văn bản của kế hoạch, rồi sửa ngày ghi nhầm (thường là nhầm năm).',
    messages: {
      main: 'Hạn «{viec}» là trước ngày {ngay}: yêu cầu sau hạn «{viec_truoc}», hiện có trước ngày {ngay_truoc}. Đối chiếu với kế hoạch rồi sửa ngày ghi nhầm.',
      gia_han:
        'Hạn gia thêm là trước ngày {ngay}: yêu cầu muộn hơn hạn cũ, hiện có trước ngày {han}. Đối chiếu với văn bản gia hạn rồi sửa.',
      truoc: 'Hạn phải đến trước.',
    },
  },
  en: {
    title: 'Deadlines of the plan out of order',
    why: 'One registers first and sends dossiers later; units send theirs before they are consolidated. Deadlines in another order judge everyone wrongly.',
    todo: 'Compare with the text of the plan and correct the date (often the year is wrong).',
    messages: {
      main: 'The deadline of “{viec}” is before {ngay}: it must come after that of “{viec_truoc}”, which is before {ngay_truoc}. Compare with the plan and correct the date.',
      gia_han:
        'The extension is to before {ngay}: it must be later than the deadline it extends, before {han}. Compare with the document of extension.',
      truoc: 'The deadline that must come first.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'ke-hoach.tdkt.yaml': yaml`
            loai: ke-hoach
            so: 12/KH-SNV
            ngay: 2021-01-22
            co_quan: Sở Nội vụ tỉnh Hà Xuyên
            thoi_han:
              - { ma: dang-ky, cho: dang-ky, truoc_ngay: 2021-02-27, gia_han: { truoc_ngay: 2021-03-06 } }
              - { ma: nop-ho-so, cho: ho-so, cap_trinh: don-vi, truoc_ngay: 2021-11-20 }
              - { ma: trinh-bo, cho: ho-so, cap_trinh: so-noi-vu, truoc_ngay: 2021-11-21 }
          `,
        },
      },
      {
        // one deadline for the dossiers of both levels
        files: {
          'ke-hoach.tdkt.yaml': yaml`
            loai: ke-hoach
            so: 13/KH-SNV
            ngay: 2021-01-22
            co_quan: Sở Nội vụ tỉnh Hà Xuyên
            thoi_han:
              - { ma: nop-ho-so, cho: ho-so, truoc_ngay: 2021-11-20 }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'ke-hoach.tdkt.yaml': yaml`
            loai: ke-hoach
            so: 12/KH-SNV
            ngay: 2021-01-22
            co_quan: Sở Nội vụ tỉnh Hà Xuyên
            thoi_han:
              - { ma: dang-ky, viec: Gửi bản đăng ký, cho: dang-ky, truoc_ngay: 2021-02-27 }
              - { ma: nop-ho-so, viec: Gửi hồ sơ, cho: ho-so, cap_trinh: don-vi, truoc_ngay: 2020-11-20 }
            #                                                                                ^^^^^^^^^^ ke-hoach/thoi-han-nguoc
              - { ma: trinh-bo, viec: Trình hồ sơ tổng hợp, cho: ho-so, cap_trinh: so-noi-vu, truoc_ngay: 2021-12-10 }
          `,
        },
      },
      {
        // the same day for units and for the office that consolidates is too late for the units
        files: {
          'ke-hoach.tdkt.yaml': yaml`
            loai: ke-hoach
            so: 12/KH-SNV
            ngay: 2021-01-22
            co_quan: Sở Nội vụ tỉnh Hà Xuyên
            thoi_han:
              - { ma: nop-ho-so, cho: ho-so, cap_trinh: don-vi, truoc_ngay: 2021-12-10 }
              - { ma: trinh-bo, cho: ho-so, cap_trinh: so-noi-vu, truoc_ngay: 2021-12-10 }
            #                                                                 ^^^^^^^^^^ ke-hoach/thoi-han-nguoc
          `,
        },
      },
      {
        files: {
          'ke-hoach.tdkt.yaml': yaml`
            loai: ke-hoach
            so: 12/KH-SNV
            ngay: 2021-01-22
            co_quan: Sở Nội vụ tỉnh Hà Xuyên
            thoi_han:
              - ma: nop-ho-so
                cho: ho-so
                truoc_ngay: 2021-11-20
                gia_han: { truoc_ngay: 2021-11-02 }
            #                          ^^^^^^^^^^ ke-hoach/thoi-han-nguoc
          `,
        },
      },
    ],
  },
});

interface Due {
  readonly name: string;
  readonly due: string;
  readonly muc: string | undefined;
  /** Where the day stands. */
  readonly route: readonly Step[];
}

/** Pairs of deadlines of which the first must come first. */
function* inOrder(plan: Plan): Iterable<readonly [Due, Due]> {
  const deadlines = [
    deadlineFor(plan, 'dang-ky'),
    deadlineFor(plan, 'ho-so', 'don-vi'),
    deadlineFor(plan, 'ho-so', 'so-noi-vu'),
  ];
  const dues = [...new Set(deadlines)].flatMap((deadline) => (deadline && dueOf(plan, deadline)) ?? []);
  for (const [index, before] of dues.entries()) {
    const after = dues[index + 1];
    if (after) yield [before, after];
  }
}

/** An extension to an earlier day is a finding of its own and moves nothing here. */
function dueOf(plan: Plan, deadline: Deadline): Due | null {
  const { truoc_ngay, gia_han, muc, viec, ma } = deadline;
  const extended = gia_han?.truoc_ngay;
  if (truoc_ngay === undefined) return null;
  const route = ['thoi_han', plan.thoi_han?.indexOf(deadline) ?? 0];
  const head = { name: viec ?? ma ?? '…', muc };
  return extended !== undefined && extended > truoc_ngay
    ? { ...head, due: extended, route: [...route, 'gia_han', 'truoc_ngay'] }
    : { ...head, due: truoc_ngay, route: [...route, 'truoc_ngay'] };
}
