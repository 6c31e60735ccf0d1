/** Who is who: people and units as DOMAIN decides. */
import { editDistance, nfc, toneFold } from '../text/unicode';

/** What a subject of an award is called in any file. */
export interface SubjectName {
  readonly ca_nhan?: string | undefined;
  readonly tap_the?: string | undefined;
  readonly ngay_sinh?: string | undefined;
}

/** Names are compared again and again, and folding is slow: what was folded is kept, up to so many names. */
const MAX_KEPT = 50_000;
const kept = new Map<string, string>();

/** Equal for the same name, however normalised, spaced, or with the tone mark placed (Hoà = Hòa). Marks count. */
export function nameKey(name: string): string {
  const known = kept.get(name);
  if (known !== undefined) return known;
  if (kept.size >= MAX_KEPT) kept.clear();
  const key = toneFold(name.trim().replace(/\s+/g, ' ')).toLowerCase();
  kept.set(ownCopy(name), key);
  return key;
}

/** A part of a text keeps the whole text in memory; what is kept must not. */
function ownCopy(part: string): string {
  return Array.from({ length: part.length }, (_, index) => part.charAt(index)).join('');
}

/** Whether two names with birth dates mean one person of one unit: a date separates only where both have one. */
export function samePerson(a: SubjectName, b: SubjectName): boolean {
  if (a.ca_nhan === undefined || b.ca_nhan === undefined || nameKey(a.ca_nhan) !== nameKey(b.ca_nhan))
    return false;
  return a.ngay_sinh === undefined || b.ngay_sinh === undefined || a.ngay_sinh === b.ngay_sinh;
}

/**
 * The key that names a subject: where a finding about it stands. Null where nobody is named, or both a person and a
 * collective: of whom there is one defect to tell, and nothing else.
 */
export function subjectKey(subject: SubjectName): 'ca_nhan' | 'tap_the' | null {
  const { ca_nhan, tap_the } = subject;
  if ((ca_nhan === undefined) === (tap_the === undefined)) return null;
  return tap_the === undefined ? 'ca_nhan' : 'tap_the';
}

/** Whether two names mean one subject: a unit by its code, a person by name and birth date. */
export function sameSubject(a: SubjectName, b: SubjectName): boolean {
  return b.tap_the === undefined ? samePerson(a, b) : a.tap_the === b.tap_the;
}

/** Equal for subjects that may be one: under it they are indexed; birth dates are compared after. */
export function identityKey(subject: SubjectName): string | null {
  if (subject.tap_the !== undefined) return `t:${subject.tap_the}`;
  return subject.ca_nhan === undefined ? null : `p:${nameKey(subject.ca_nhan)}`;
}

/** Whether two different names are so close (two letters, marks count) that one is likely misspelt. */
export function nearName(a: string, b: string): boolean {
  return isNearKey(nameKey(a), nameKey(b));
}

/** The same of names as `nameKey` writes them. */
export function isNearKey(a: string, b: string): boolean {
  return a !== b && editDistance(a, b, 2) <= 2;
}

/** The name as it is written, but for white space: equal names may still be written differently (Hoà, Hòa). */
export function writtenName(name: string): string {
  return nfc(name).trim().replace(/\s+/g, ' ');
}

/** How a subject is called in messages. */
export function subjectName(subject: SubjectName): string {
  return subject.ca_nhan ?? subject.tap_the ?? '…';
}
