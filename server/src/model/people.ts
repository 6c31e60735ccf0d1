/** Who is who: people and units as DOMAIN decides. */
import { toneFold } from '../text/unicode';

/** What a subject of an award is called in any file. */
export interface SubjectName {
  readonly ca_nhan?: string | undefined;
  readonly tap_the?: string | undefined;
  readonly ngay_sinh?: string | undefined;
}

/** Equal for the same name, however normalised, spaced, or with the tone mark placed (Hoà = Hòa). Marks count. */
export function nameKey(name: string): string {
  return toneFold(name.trim().replace(/\s+/g, ' ')).toLowerCase();
}

/** Whether two names with birth dates mean one person of one unit: a date separates only where both have one. */
export function samePerson(a: SubjectName, b: SubjectName): boolean {
  if (a.ca_nhan === undefined || b.ca_nhan === undefined || nameKey(a.ca_nhan) !== nameKey(b.ca_nhan))
    return false;
  return a.ngay_sinh === undefined || b.ngay_sinh === undefined || a.ngay_sinh === b.ngay_sinh;
}

/** How a subject is called in messages. */
export function subjectName(subject: SubjectName): string {
  return subject.ca_nhan ?? subject.tap_the ?? '…';
}
