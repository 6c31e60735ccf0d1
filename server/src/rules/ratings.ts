/** How well the year's work must have been done for an award, as the law's own words say. */
import { law } from '../law/provisions';
import type { Citation } from '../law/citation';
import type { ItemOf, Nominee } from '../model/kinds';
import { OFFICIALS } from './standards';

export type Rating = NonNullable<ItemOf<'bao-cao', 'thanh_tich'>['muc_hoan_thanh']>;

/** From the lowest up. */
const SCALE: readonly Rating[] = ['khong-hoan-thanh', 'hoan-thanh', 'tot', 'xuat-sac'];

export interface NeededRating {
  readonly rating: Rating;
  readonly citations: readonly Citation[];
}

const WORK_WELL_DONE = law('15/2003/QH11', '24.1.a');

const OF_TITLES: Readonly<Record<string, NeededRating>> = {
  'lao-dong-tien-tien': { rating: 'tot', citations: [WORK_WELL_DONE] },
  'chien-si-thi-dua-co-so': { rating: 'tot', citations: [WORK_WELL_DONE, law('91/2017/NĐ-CP', '9.3.a')] },
  'tap-the-lao-dong-tien-tien': { rating: 'tot', citations: [law('15/2003/QH11', '28.1.a')] },
  'tap-the-lao-dong-xuat-sac': { rating: 'xuat-sac', citations: [law('15/2003/QH11', '27.1.a')] },
  // «hoàn thành vượt mức các chỉ tiêu và nhiệm vụ»: what was not fulfilled was not exceeded
  'co-thi-dua-cap-bo': { rating: 'hoan-thanh', citations: [law('15/2003/QH11', '26.1')] },
};

/** The criterion of Giấy khen that rests on the year's work. */
const WELL_DONE = 'hoan-thanh-tot-nhiem-vu';
const OF_PERSONS: NeededRating = { rating: 'tot', citations: [law('15/2003/QH11', '75.1.c')] };
const OF_COLLECTIVES: NeededRating = { rating: 'tot', citations: [law('15/2003/QH11', '75.2.c')] };

/** All that these rules may cite. */
export const RATING_CITATIONS: readonly Citation[] = [
  ...new Set([...Object.values(OF_TITLES), OF_PERSONS, OF_COLLECTIVES].flatMap(({ citations }) => citations)),
];

/** What an award of the catalogue asks of a nominee's work in the year; null where its text names no degree. */
export function neededRating(award: string | undefined, nominee: Nominee): NeededRating | null {
  if (award === 'giay-khen' && nominee.tieu_chuan === WELL_DONE)
    return nominee.tap_the === undefined ? OF_PERSONS : OF_COLLECTIVES;
  const needed = Object.hasOwn(OF_TITLES, award ?? '') ? OF_TITLES[award ?? ''] : undefined;
  // workers have standards of their own (Luật Điều 24 khoản 3), which name no degree
  const isOfficial = nominee.tap_the !== undefined || OFFICIALS.includes(nominee.doi_tuong ?? '');
  return needed && isOfficial ? needed : null;
}

/** Whether a rating falls short of another. */
export function isBelow(rating: Rating, needed: Rating): boolean {
  return SCALE.indexOf(rating) < SCALE.indexOf(needed);
}
