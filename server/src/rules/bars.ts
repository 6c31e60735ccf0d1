/** What the three bars to consideration have in common: the plan and the circular both say «chưa». */
import { law } from '../law/provisions';
import type { Citation } from '../law/citation';
import type { Nominee, Plan } from '../model/kinds';
import type { NamedClause } from '../model/plan';
import { calledIn, type Facts } from '../workspace/facts';
import type { AnyContext, Report } from './rule';

/** Keys of `tinh_trang`. The plan (`chua_xet`) has the same codes, with hyphens. */
export const BARS = ['ky_luat', 'dieu_tra_thanh_tra_kiem_tra', 'khieu_nai_to_cao'] as const;

export type Bar = (typeof BARS)[number];

/** TT 12/2019/TT-BNV Điều 2 khoản 5, second paragraph: not yet considered while any of the three lasts. */
export const BAR_LAW: Citation = law('12/2019/TT-BNV', '2.5#2');

type BarContext = Pick<AnyContext, 'at' | 'plan' | 'cite'> & {
  readonly subject: Nominee;
  readonly facts: Facts;
};

/** A finding where the bar is declared to be there. */
export function* barred({ subject, at, plan, cite, facts }: BarContext, bar: Bar): Iterable<Report> {
  if (subject.tinh_trang?.[bar] !== 'co') return;
  yield {
    at: at('tinh_trang', bar).value(),
    data: { ten: calledIn(facts, subject) },
    citations: [...cite(barClause(plan, bar)?.muc), BAR_LAW],
  };
}

/** What the plan says of the bar. */
export function barClause(plan: Plan | null, bar: Bar): NamedClause | null {
  return plan?.chua_xet?.find(({ ma }) => ma === bar.replaceAll('_', '-')) ?? null;
}
