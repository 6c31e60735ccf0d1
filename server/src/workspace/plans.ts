/** Which plan a file belongs to. Identity is number + date + issuer: numbers restart every year and in every office. */
import builtIn from '../generated/plans.json';
import type { KeHoach } from '../generated/types';
import { dmy } from '../model/dates';
import type { FileOf, KnownFile, Plan } from '../model/kinds';
import { readFile } from '../model/read';
import { parseText } from '../text/document';
import { fold } from '../text/unicode';

export interface PlanFact {
  readonly plan: Plan;
  /** Path in the project, or null for a plan shipped with the product. */
  readonly file: string | null;
}

export type PlanState =
  | { readonly state: 'found'; readonly fact: PlanFact }
  | { readonly state: 'missing'; readonly wanted: string; readonly known: readonly PlanFact[] }
  | { readonly state: 'ambiguous'; readonly candidates: readonly PlanFact[] }
  | { readonly state: 'unnamed' };

let shipped: readonly PlanFact[] | undefined;

/** The plans shipped with the product. */
export function builtInPlans(): readonly PlanFact[] {
  shipped ??= builtIn.map(({ file, text }) => {
    const read = readFile(file, parseText(text));
    if (read.kind !== 'ke-hoach') throw new Error(`built-in plan ${file} is no plan`);
    return { plan: read.data, file: null };
  });
  return shipped;
}

/** The plans a project knows: its own, then the shipped ones that none of its own replaces. */
export function knownPlans(files: Iterable<KnownFile>): readonly PlanFact[] {
  const own = [...files]
    .filter((file): file is FileOf<'ke-hoach'> => file.kind === 'ke-hoach')
    .map((file) => ({ plan: file.data, file: file.path }));
  const replaced = new Set(own.map(({ plan }) => identity(plan)));
  return [...own, ...builtInPlans().filter(({ plan }) => !replaced.has(identity(plan)))];
}

/** Equal for equal plans: number, date and issuer, however spaced or spelt in case and marks. */
export function identity(plan: Pick<Plan, 'so' | 'ngay' | 'co_quan'>): string {
  return [plan.so ?? '', plan.ngay ?? '', plan.co_quan ?? ''].map(squash).join('|');
}

/** A plan by all that identifies it: «09/KH-SNV (07/02/2020, Sở Nội vụ tỉnh Hưng Yên)». */
export function describePlan({ plan }: PlanFact): string {
  return `${plan.so ?? '…'} (${plan.ngay === undefined ? '…' : dmy(plan.ngay)}, ${plan.co_quan ?? '…'})`;
}

/** The plan that a file's `ke_hoach` means. */
export function findPlan(plans: readonly PlanFact[], reference: KeHoach | undefined): PlanState {
  const wanted = typeof reference === 'string' ? { so: reference } : reference;
  if (wanted?.so === undefined) return { state: 'unnamed' };
  const candidates = plans.filter(
    ({ plan }) =>
      squash(plan.so ?? '') === squash(wanted.so ?? '') &&
      (wanted.ngay === undefined || wanted.ngay === plan.ngay) &&
      (wanted.co_quan === undefined || squash(wanted.co_quan) === squash(plan.co_quan ?? '')),
  );
  const [first, second] = candidates;
  if (first === undefined) return { state: 'missing', wanted: wanted.so, known: plans };
  return second === undefined ? { state: 'found', fact: first } : { state: 'ambiguous', candidates };
}

function squash(text: string): string {
  return fold(text).replace(/\s+/g, '');
}

/** Whether a file has the same plan as before, with the same content. */
export function samePlanState(a: PlanState, b: PlanState): boolean {
  if (a.state === 'found') return b.state === 'found' && sameFacts([a.fact], [b.fact]);
  if (a.state === 'ambiguous') return b.state === 'ambiguous' && sameFacts(a.candidates, b.candidates);
  if (a.state === 'unnamed') return b.state === 'unnamed';
  return b.state === 'missing' && a.wanted === b.wanted && sameFacts(a.known, b.known);
}

function sameFacts(a: readonly PlanFact[], b: readonly PlanFact[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ plan, file }, index) => plan === b[index]?.plan && file === b[index]?.file)
  );
}
