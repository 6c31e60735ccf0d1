/** The titles of Chiến sĩ thi đua: what each rests on, and where the law says so. */
import type { Citation } from '../law/citation';
import { law } from '../law/provisions';
import type { SangKien } from '../generated/types';

type Level = NonNullable<SangKien['cap']>;

/** From the lowest up. */
const LEVELS: readonly Level[] = ['co-so', 'bo-tinh', 'toan-quoc'];

export interface Fighter {
  /** Reach that the initiative must be recognised for, at least. */
  readonly level: Level;
  /** That there must be an initiative or research topic. */
  readonly initiative: readonly Citation[];
  /** That the file must hold its certificate. */
  readonly certificate: readonly Citation[];
  /** The title that must have been won before, how many times in a row. */
  readonly before: {
    readonly title: string;
    readonly times: number;
    readonly citations: readonly Citation[];
  } | null;
}

/** By code of the catalogue. */
export const FIGHTERS: Readonly<Record<string, Fighter>> = {
  'chien-si-thi-dua-co-so': {
    level: 'co-so',
    initiative: [law('91/2017/NĐ-CP', '9.3.b'), law('15/2003/QH11', '23.2')],
    certificate: [law('15/2003/QH11', '84.1.d'), law('91/2017/NĐ-CP', '50.2.d')],
    before: null,
  },
  'chien-si-thi-dua-cap-bo': {
    level: 'bo-tinh',
    initiative: [law('91/2017/NĐ-CP', '9.2')],
    certificate: [law('15/2003/QH11', '84.1.d'), law('91/2017/NĐ-CP', '50.2.d')],
    before: {
      title: 'chien-si-thi-dua-co-so',
      times: 3,
      citations: [law('91/2017/NĐ-CP', '9.2'), law('15/2003/QH11', '22')],
    },
  },
  'chien-si-thi-dua-toan-quoc': {
    level: 'toan-quoc',
    initiative: [law('91/2017/NĐ-CP', '9.1')],
    certificate: [law('15/2003/QH11', '84.1.d')],
    before: {
      title: 'chien-si-thi-dua-cap-bo',
      times: 2,
      citations: [law('91/2017/NĐ-CP', '9.1'), law('15/2003/QH11', '21')],
    },
  },
};

/** Whether an initiative's level falls short of another. */
export function isLowerLevel(level: Level, needed: Level): boolean {
  return LEVELS.indexOf(level) < LEVELS.indexOf(needed);
}
