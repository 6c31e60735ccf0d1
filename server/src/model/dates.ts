/** Plain calendar dates as ISO strings. Never `Date`: a day must not depend on a time zone. */
import { Temporal } from 'temporal-polyfill';

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is written yyyy-mm-dd and that day exists. Asked of every date of every file. */
export function isDate(text: string | undefined): text is string {
  if (text === undefined || !ISO.test(text)) return false;
  const [year, month, day] = [text.slice(0, 4), text.slice(5, 7), text.slice(8)].map(Number) as Ymd;
  if (day < 1) return false;
  if (month === 2) return day <= (isLeap(year) ? 29 : 28);
  return month === 4 || month === 6 || month === 9 || month === 11
    ? day <= 30
    : month >= 1 && month <= 12 && day <= 31;
}

type Ymd = [year: number, month: number, day: number];

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The date `days` later (earlier where negative). Throws RangeError where `date` is no date. */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The date so many months later; the last day of a month that has no such day. Throws RangeError where `date` is no date. */
export function addMonths(date: string, months: number): string {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** Days from `a` to `b`; negative where `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b), { largestUnit: 'day' }).days;
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(date: string): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** `2020-12-04` → `04/12/2020`. */
export function dmy(date: string): string {
  return date.split('-').reverse().join('/');
}

/** The ISO date of what people write (27/11/2020, 27-11-2020, 27.11.2020, 2020/11/27, 2020-1-7), or null. */
export function parseLoose(text: string): string | null {
  const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text.trim());
  const [year, month, day] = dayFirst
    ? [dayFirst[3], dayFirst[2], dayFirst[1]]
    : [yearFirst?.[1], yearFirst?.[2], yearFirst?.[3]];
  if (!year || !month || !day) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(iso) ? iso : null;
}

/** Today in Việt Nam, for the edges (command line, language server); the engine is handed its `today`. */
export function todayInVietnam(epochMilliseconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds)
    .toZonedDateTimeISO('Asia/Ho_Chi_Minh')
    .toPlainDate()
    .toString();
}
