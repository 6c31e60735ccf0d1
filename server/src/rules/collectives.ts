/** The two titles of collectives that rest on numbers of people, and the numbers that the units file holds. */
import type { Citation } from '../law/citation';
import { law } from '../law/provisions';
import type { Nominee, Plan, Unit } from '../model/kinds';
import type { Facts, UnitFact } from '../workspace/facts';
import { nationalAward } from './standards';

/** Keys of a unit that hold numbers of people. */
export type Count = 'so_nguoi' | 'so_ldtt' | 'so_cstd_co_so' | 'so_hoan_thanh' | 'so_bi_canh_cao';

interface CollectiveTitle {
  /** Percent of Lao động tiên tiến among its people. */
  readonly percent: number;
  /** Whether the share must be above the percentage, rather than at least that. */
  readonly above: boolean;
  readonly share: Citation;
  /** That nobody was disciplined from cảnh cáo up. */
  readonly discipline: Citation;
  /** What one must know to tell. */
  readonly counts: readonly Count[];
}

/** By code of the catalogue. */
export const COLLECTIVE_TITLES: Readonly<Record<string, CollectiveTitle>> = {
  'tap-the-lao-dong-tien-tien': {
    percent: 50,
    above: true,
    share: law('15/2003/QH11', '28.1.c'),
    discipline: law('15/2003/QH11', '28.1.c'),
    counts: ['so_nguoi', 'so_ldtt', 'so_bi_canh_cao'],
  },
  'tap-the-lao-dong-xuat-sac': {
    percent: 70,
    above: false,
    share: law('15/2003/QH11', '27.1.c'),
    discipline: law('15/2003/QH11', '27.1.d'),
    counts: ['so_nguoi', 'so_ldtt', 'so_bi_canh_cao', 'so_cstd_co_so', 'so_hoan_thanh'],
  },
};

export interface ProposedCollective {
  /** Code of the catalogue. */
  readonly code: string;
  readonly title: CollectiveTitle;
  readonly fact: UnitFact;
  readonly unit: Unit;
}

/** A collective proposed for one of these titles, with its unit; null for any other, or where the unit is not declared. */
export function collectiveOf(plan: Plan | null, nominee: Nominee, facts: Facts): ProposedCollective | null {
  const code = nationalAward(plan, nominee.de_nghi_tang)?.code ?? '';
  const title = Object.hasOwn(COLLECTIVE_TITLES, code) ? COLLECTIVE_TITLES[code] : undefined;
  const fact = title && nominee.ca_nhan === undefined ? facts.unit(nominee.tap_the) : null;
  return title && fact ? { code, title, fact, unit: fact.unit } : null;
}
