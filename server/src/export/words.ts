/** How an office writes dates, counts, times and references to documents. What is missing is dotted. */
import type { VanBan } from '../generated/types';

const DOTS = '…';
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const CLOCK = /^(\d{1,2})[:h](\d{2})$/;
/** C0 but for white space, DEL, C1, non-characters, halves of surrogate pairs: what XML or Word cannot hold. */
const UNPRINTABLE =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const LINE_BREAKS = /[\t\n\v\f\r\u2028\u2029]+/g;

/** The text on one line, without the characters that no document can hold; everything else as it is. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '').replace(LINE_BREAKS, ' ');
}

/** The value, or dots where there is none. */
export function orDots(value: string | number | undefined): string {
  return value === undefined || value === '' ? DOTS : String(value);
}

/** «02», «15»: numbers below ten carry a zero. */
export function count(value: number): string {
  return String(value).padStart(2, '0');
}

/** PL I.II.4: day below 10 and months 1 and 2 with a zero, months 3 to 12 without. */
function dateParts(iso: string): [day: string, month: string, year: string] | null {
  const [, year, month, day] = ISO.exec(iso) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return [day, Number(month) > 2 ? String(Number(month)) : month, year];
}

/** «ngày 07 tháng 02 năm 2020»; a text that is no date stays as it is. */
export function longDate(iso: string | undefined): string {
  if (iso === undefined) return `ngày ${DOTS} tháng ${DOTS} năm ${DOTS}`;
  const parts = dateParts(iso);
  return parts ? `ngày ${parts[0]} tháng ${parts[1]} năm ${parts[2]}` : `ngày ${iso}`;
}

/** «07/02/2020», «19/5/1984». */
export function shortDate(iso: string | undefined): string {
  return iso === undefined ? DOTS : (dateParts(iso)?.join('/') ?? iso);
}

/** «14 giờ 00 phút» of `14:00`. */
export function clockTime(time: string | undefined): string {
  if (time === undefined) return `${DOTS} giờ ${DOTS} phút`;
  const [, hours, minutes] = CLOCK.exec(time) ?? [];
  return hours === undefined || minutes === undefined
    ? time
    : `${hours.padStart(2, '0')} giờ ${minutes} phút`;
}

/** «87,5%» of a share between 0 and 1; one decimal at most. */
export function percent(share: number): string {
  return `${String(Math.round(share * 1000) / 10).replace('.', ',')}%`;
}

export const SEXES = { nam: 'Nam', nu: 'Nữ' } as const;

/** The text with a small first letter, but an abbreviation («UBND tỉnh») stays. */
export function lowerFirst(text: string): string {
  const [first = '', second = ''] = text;
  return second !== second.toLowerCase() ? text : first.toLowerCase() + text.slice(first.length);
}

/** The text with a capital first letter. */
export function upperFirst(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** The text without the punctuation that a list will set itself. */
export function bare(text: string): string {
  return text.trim().replace(/[\s;,.]+$/, '');
}

/** Lines of a list: each ends with «;», the last with «.». */
export function listed(items: readonly string[]): string[] {
  return items.map((item, index) => `${bare(item)}${index === items.length - 1 ? '.' : ';'}`);
}

/** «Quyết định số 102/QĐ-UBND ngày 27/12/2019 của UBND huyện Phù Cừ», with what is known of it. */
export function reference(kind: string, document: VanBan | undefined): string {
  if (!document) return '';
  const issuer = document.co_quan === undefined ? '' : ` của ${document.co_quan}`;
  const abstract = document.trich_yeu === undefined ? '' : ` ${withAbout(document.trich_yeu)}`;
  return `${kind} số ${orDots(document.so)} ngày ${shortDate(document.ngay)}${issuer}${abstract}`;
}

/** A document's abstract inside a sentence: «về việc phát động …». */
export function withAbout(abstract: string): string {
  return /^về\s/iu.test(abstract) ? lowerFirst(abstract) : `về việc ${lowerFirst(abstract)}`;
}

/** Words joined as in a sentence: «a», «a và b», «a, b và c». */
export function joined(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} và ${items.at(-1) ?? ''}`;
}

/** The ISO date that the exporter may compute with, or null where the text is not one. */
export function isIsoDate(text: string): boolean {
  return ISO.test(text);
}

/** Days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
