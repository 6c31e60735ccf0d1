/** Which parts of a dossier the plan asks for, and for whom: `thanh_phan` with its conditions. */
import type { KeHoachFile } from '../generated/types';
import type { Dossier, ListedNominee } from './dossier';

export type PlanPart = NonNullable<KeHoachFile['thanh_phan']>[number];
type Condition = NonNullable<PlanPart['khi']>[number];

/** Whether the plan asks for the part for this nominee: no case given, or any case of which all holds. */
export function asksFor(part: PlanPart, dossier: Dossier, nominee: ListedNominee): boolean {
  return part.khi === undefined || part.khi.some((condition) => holds(condition, dossier, nominee));
}

/** Whether the plan asks for a part of the dossier as a whole. */
export function asksForDossier(part: PlanPart, dossier: Dossier): boolean {
  const level = dossier.input.dossier.cap_trinh;
  if (part.khi === undefined) return true;
  return part.khi.some((condition) =>
    Object.keys(condition).every((key) => key === 'cap_trinh')
      ? condition.cap_trinh === undefined || condition.cap_trinh === level
      : dossier.nominees.some((nominee) => holds(condition, dossier, nominee)),
  );
}

function holds(condition: Condition, { input }: Dossier, listed: ListedNominee): boolean {
  const { nominee, person, unit, award } = listed;
  const among = (codes: readonly string[] | undefined, code: string | undefined) =>
    codes === undefined || (code !== undefined && codes.includes(code));
  return (
    (condition.cap_trinh === undefined || condition.cap_trinh === input.dossier.cap_trinh) &&
    (condition.cap_khen === undefined || condition.cap_khen === award?.cap) &&
    among(condition.hinh_thuc, nominee.de_nghi_tang) &&
    among(condition.tap_the, person ? undefined : unit?.loai) &&
    among(condition.ca_nhan, person ? nominee.doi_tuong : undefined) &&
    among(condition.thuoc, person ? unit?.loai : undefined) &&
    among(condition.chuc_danh, nominee.chuc_danh) &&
    among(condition.tieu_chuan, nominee.tieu_chuan)
  );
}
