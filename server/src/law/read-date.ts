/** Dates and years as they stand behind the name of an instrument. */
import { isNext, type Token } from './tokens';

export interface WrittenDate {
  /** Plain ISO date; null where the calendar has no such day. */
  readonly value: string | null;
  /** Indexes of its first and last token, from «ngày» on. */
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

/** «ngày 31 tháng 7 năm 2017», «ngày 31/7/2017», «ngày 31-7-2017». */
export function readDate(tokens: readonly Token[], at: number): WrittenDate | null {
  if (!isNext(tokens, at, 'ngày')) return null;
  const [day, between, month, before, year] = tokens.slice(at + 1, at + 6);
  const isWords = between?.key === 'tháng' && before?.key === 'năm';
  const isSigns = between !== undefined && between.key === before?.key && '/-.'.includes(between.key);
  const areNumbers = [day, month, year].every((token) => token?.kind === 'number');
  if (!areNumbers || !(isWords || isSigns) || year?.text.length !== 4) return null;
  const value = dayOf(Number(year.text), Number(month?.text), Number(day?.text));
  return { value, from: at, to: at + 5, next: at + 6 };
}

/** «năm 2003», or the bare year behind a law's name («Luật Thi đua, khen thưởng 2003»). */
export function readYear(
  tokens: readonly Token[],
  at: number,
): { readonly value: string; readonly next: number } | null {
  const from = isNext(tokens, at, 'năm') ? at + 1 : at;
  const token = tokens[from];
  return token && /^(?:19|20)\d\d$/.test(token.text) ? { value: token.text, next: from + 1 } : null;
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
