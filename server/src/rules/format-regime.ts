/** Which instrument governs the format of a document: by the document's own date. */
import type { Citation } from '../law/citation';
import { law } from '../law/provisions';

/** First day of Nghị định 30/2020/NĐ-CP. */
const DECREE_30_FROM = '2020-03-05';

/** Whether Decree 30/2020 governs a document of that date; one without a date is being written now. */
export function underDecree30(date: string | undefined): boolean {
  return date === undefined || date >= DECREE_30_FROM;
}

/** The place of Decree 30/2020, or for an older document the circular before it, known from comparisons only. */
export function formatLaw(date: string | undefined, place: Citation): Citation {
  return underDecree30(date) ? place : law('01/2011/TT-BNV', 'toan-van');
}
