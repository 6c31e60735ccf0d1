/** Which parts of a dossier the plan asks for, and for whom. */
import type { PlanPart } from '../model/kinds';
import { partNeeded } from '../model/plan';
import type { Dossier, ListedNominee } from './dossier';

/** Whether the plan asks for the part for this nominee. */
export function asksFor(part: PlanPart, dossier: Dossier, { nominee, award, unit }: ListedNominee): boolean {
  const level = dossier.input.dossier.cap_trinh;
  return partNeeded(part, level, award ?? null, { nominee, unitType: unit?.loai });
}

/** Whether the plan asks for a part of the dossier as a whole: by its level alone, or for any nominee. */
export function asksForDossier(part: PlanPart, dossier: Dossier): boolean {
  const byLevel = partNeeded(part, dossier.input.dossier.cap_trinh, null, null);
  return byLevel || dossier.nominees.some((nominee) => asksFor(part, dossier, nominee));
}
