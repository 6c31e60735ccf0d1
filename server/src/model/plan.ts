/** What a plan says of an award, a part or a deadline: reading its closed vocabulary, nothing else. */
import { editDistance } from '../text/unicode';
import { addDays } from './dates';
import type { Award, Deadline, Nominee, Plan, PlanPart, Unit } from './kinds';

/** Something the plan names in a clause. */
export interface NamedClause {
  readonly ma?: string | undefined;
  readonly ten?: string | undefined;
  readonly muc?: string | undefined;
}

export function awardOf(plan: Plan | null, code: string | undefined): Award | null {
  return plan?.hinh_thuc?.find((award) => award.ma !== undefined && award.ma === code) ?? null;
}

/** Name of an award in the plan's words; the code where the plan does not know it. */
export function awardName(plan: Plan | null, code: string | undefined): string {
  return awardOf(plan, code)?.ten ?? code ?? '…';
}

/** Name of a code in a list of the plan; the code itself where the plan does not know it. */
export function nameOf(list: readonly NamedClause[] | undefined, code: string | undefined): string {
  return list?.find(({ ma }) => ma === code)?.ten ?? code ?? '…';
}

/** What the plan asks before anyone is considered (`chi_xet`), by its code. */
export function conditionOf(plan: Plan | null, code: string): NamedClause | null {
  return plan?.chi_xet?.find(({ ma }) => ma === code) ?? null;
}

/** The deadline of registrations, or of dossiers of a level. */
export function deadlineFor(plan: Plan | null, what: 'dang-ky' | 'ho-so', level?: string): Deadline | null {
  return (
    plan?.thoi_han?.find(
      (deadline) =>
        deadline.cho === what && (deadline.cap_trinh === undefined || deadline.cap_trinh === level),
    ) ?? null
  );
}

/** The day before which it must be done: the extension's, where there is one. */
export function dueBefore(deadline: Deadline): string | undefined {
  return deadline.gia_han?.truoc_ngay ?? deadline.truoc_ngay;
}

/** The last day on which it is still in time («trước ngày» is strictly before). */
export function lastDay(deadline: Deadline): string | undefined {
  const due = dueBefore(deadline);
  return due === undefined ? undefined : addDays(due, -1);
}

/** The day a deadline counts, of those written: where it counts the day received, the day sent stands in for it. */
export function countedDay(
  deadline: Deadline,
  days: { readonly ngay_gui?: string | undefined; readonly ngay_nhan?: string | undefined },
): { readonly key: 'ngay_gui' | 'ngay_nhan'; readonly day: string } | null {
  if (deadline.tinh_theo !== 'gui' && days.ngay_nhan !== undefined)
    return { key: 'ngay_nhan', day: days.ngay_nhan };
  return days.ngay_gui === undefined ? null : { key: 'ngay_gui', day: days.ngay_gui };
}

/** The written day that misses a deadline, or null where none does (in time, or no day written). */
export function missed(
  deadline: Deadline | null,
  days: { readonly ngay_gui?: string | undefined; readonly ngay_nhan?: string | undefined },
): { readonly key: 'ngay_gui' | 'ngay_nhan'; readonly day: string; readonly due: string } | null {
  const due = deadline && dueBefore(deadline);
  const counted = deadline && countedDay(deadline, days);
  if (!due || !counted || counted.day < due) return null;
  return { ...counted, due };
}

/** A nominee as far as eligibility and parts depend on it. */
export interface Candidate {
  readonly nominee: Pick<
    Nominee,
    'tap_the' | 'ca_nhan' | 'doi_tuong' | 'chuc_danh' | 'de_nghi_tang' | 'tieu_chuan'
  >;
  /** Type of the collective, or of the person's unit; undefined where the unit is not declared. */
  readonly unitType: Unit['loai'];
}

export type Eligibility = 'yes' | 'no' | 'unknown';

/**
 * Whether the plan lets this award go to this candidate. Missing evidence is `unknown`, never `no`: of the candidate,
 * or of a plan that does not say who may receive the award.
 */
export function eligible(award: Award, candidate: Candidate): Eligibility {
  const { nominee, unitType } = candidate;
  const recipients = award.doi_tuong ?? [];
  if (recipients.length === 0 || unitType === undefined) return 'unknown';
  if (nominee.tap_the === undefined && nominee.doi_tuong === undefined) return 'unknown';
  const fits = recipients.some((who) =>
    nominee.tap_the !== undefined
      ? who.tap_the?.includes(unitType)
      : has(who.ca_nhan, nominee.doi_tuong) && has(who.thuoc, unitType),
  );
  return fits ? 'yes' : 'no';
}

/** Needs (`can`) of the recipients' line that fits the candidate, e.g. `suy-ton`. */
export function needsOf(award: Award, candidate: Candidate): readonly string[] {
  const { nominee, unitType } = candidate;
  if (nominee.tap_the === undefined || unitType === undefined) return [];
  return (award.doi_tuong ?? [])
    .filter((who) => who.tap_the?.includes(unitType))
    .flatMap((who) => who.can ?? []);
}

/** Whether a part is needed: any case suffices, all that a case says must hold. No cases: always. */
export function partNeeded(
  part: PlanPart,
  level: string | undefined,
  award: Award | null,
  candidate: Candidate | null,
): boolean {
  if (part.khi === undefined) return true;
  return part.khi.some((when) => {
    const nominee = candidate?.nominee;
    const isCollective = nominee?.tap_the !== undefined;
    return (
      (when.cap_trinh === undefined || when.cap_trinh === level) &&
      (when.cap_khen === undefined || when.cap_khen === award?.cap) &&
      (when.hinh_thuc === undefined || has(when.hinh_thuc, award?.ma)) &&
      (when.tap_the === undefined || (isCollective && has(when.tap_the, candidate?.unitType))) &&
      (when.ca_nhan === undefined || (!isCollective && has(when.ca_nhan, nominee?.doi_tuong))) &&
      (when.thuoc === undefined || has(when.thuoc, candidate?.unitType)) &&
      (when.chuc_danh === undefined ||
        (!isCollective && has(when.chuc_danh, nominee?.chuc_danh ?? 'khong'))) &&
      (when.tieu_chuan === undefined || has(when.tieu_chuan, nominee?.tieu_chuan))
    );
  });
}

/** The one of the codes that a misspelt code most likely means (two letters off, three in a long one), or null. */
export function nearest(code: string, codes: readonly string[]): string | null {
  const limit = code.length > 12 ? 3 : 2;
  const [first] = codes
    .map((candidate) => ({ candidate, distance: editDistance(code, candidate, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return first?.candidate ?? null;
}

function has(list: readonly string[] | undefined, code: string | undefined): boolean {
  return code !== undefined && list !== undefined && list.includes(code);
}
