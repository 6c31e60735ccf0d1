/** What the rules on standards have in common: the award asked for, its year, and what a report holds for it. */
import { catalogueAward, type CatalogueAward, type Criterion } from '../law/catalogue';
import type { Citation } from '../law/citation';
import { law } from '../law/provisions';
import type { Nominee, Place, Plan, Report as ReportData } from '../model/kinds';
import { awardOf } from '../model/plan';
import type { Facts, UnitFact } from '../workspace/facts';
import { isAbout } from './papers';

/** Titles that ask for the standards of Lao động tiên tiến, and where that is said of a title that is not it. */
export const WORKER_TITLES: Readonly<Record<string, readonly Citation[]>> = {
  'lao-dong-tien-tien': [],
  'chien-si-thi-dua-co-so': [law('91/2017/NĐ-CP', '9.3.a')],
};

const YEARLY = law('91/2017/NĐ-CP', '50.1');

/** Titles of one year's work, and where that is said; Luật Điều 20 khoản 4 leaves others to drives, too. */
export const TITLES_OF_A_YEAR: Readonly<Record<string, Citation>> = {
  'lao-dong-tien-tien': YEARLY,
  'chien-si-thi-dua-co-so': YEARLY,
  'tap-the-lao-dong-tien-tien': YEARLY,
  'tap-the-lao-dong-xuat-sac': YEARLY,
  'co-thi-dua-cap-bo': law('15/2003/QH11', '26.1'),
};

/** Categories of persons to whom Luật Điều 24 khoản 1 applies; workers have standards of their own (khoản 3). */
export const OFFICIALS: readonly string[] = ['can-bo', 'cong-chuc', 'vien-chuc'];

/** The award of the national catalogue that a code of the plan means; null where the plan does not say. */
export function nationalAward(plan: Plan | null, code: string | undefined): CatalogueAward | null {
  return catalogueAward(awardOf(plan, code)?.danh_muc ?? '');
}

/** The year considered: the last of the period, else the plan's. */
export function yearOf(plan: Plan | null, nominee: Pick<Nominee, 'giai_doan'>): number | null {
  return nominee.giai_doan?.den_nam ?? plan?.nam ?? null;
}

/** A nominee's own report, where it is a file of the project. Of any other report rules of their own speak. */
export function reportOf(
  nominee: Nominee,
  facts: Facts,
): { readonly file: string; readonly data: ReportData } | null {
  if (typeof nominee.bao_cao !== 'string') return null;
  const report = facts.report(nominee.bao_cao);
  return report.state === 'ok' && isAbout(report.data, nominee) ? report : null;
}

/** A past award that the catalogue knows, with the years it was given for. */
export interface PastAward {
  /** Code of the catalogue. */
  readonly code: string;
  readonly from: number;
  readonly to: number;
  /** Index in `khen_thuong_da_co`. */
  readonly index: number;
}

/**
 * Past awards of a report, by the period that the decision names; without one, by the year of the decision (TT
 * 12/2019/TT-BNV Điều 2 khoản 6). One with neither is left out.
 */
export function pastAwards(plan: Plan | null, report: ReportData): readonly PastAward[] {
  return (report.khen_thuong_da_co ?? []).flatMap(({ ma, giai_doan, quyet_dinh }, index) => {
    const code = awardOf(plan, ma)?.danh_muc ?? catalogueAward(ma ?? '')?.code;
    const decided = quyet_dinh?.ngay === undefined ? undefined : Number(quyet_dinh.ngay.slice(0, 4));
    const to = giai_doan?.den_nam ?? giai_doan?.tu_nam ?? decided;
    if (code === undefined || to === undefined) return [];
    return [{ code, from: giai_doan?.tu_nam ?? to, to, index }];
  });
}

/** The longest run of consecutive years; of equally long ones the latest. */
export function longestRun(years: Iterable<number>): readonly number[] {
  let best: number[] = [];
  let run: number[] = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    run = run.at(-1) === year - 1 ? [...run, year] : [year];
    if (run.length >= best.length) best = run;
  }
  return best;
}

/** All years from the first to the last. */
export function span(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** Where each criterion stands, a place that holds several of them once. */
export function placesOf(criteria: readonly Criterion[]): readonly Citation[] {
  const first = criteria.flatMap(({ citations }) => citations[0] ?? []);
  return [...new Map(first.map((citation) => [citation.label, citation])).values()];
}

/** The unit under which shares are counted: the topmost of those declared above a unit, or itself. */
export function topUnit(facts: Facts, code: string | undefined): UnitFact | null {
  const seen = new Set<string>();
  let top = facts.unit(code);
  for (let next = top; next?.unit.ma !== undefined && !seen.has(next.unit.ma);) {
    seen.add(next.unit.ma);
    top = next;
    next = facts.unit(next.unit.thuoc);
  }
  return top;
}

/** A key of a unit's entry in the units file. */
export function inUnitEntry({ at }: UnitFact, key: string): Place {
  return { file: at.file, route: [...at.route, key], part: 'value' };
}
