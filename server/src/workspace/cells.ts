/**
 * Cells: a rule on a whole file, or all rules of one item of a list, with the findings and with what was asked for on
 * the way. A cell is run again when one of those answers may have changed.
 */
import type { Place } from '../model/kinds';
import type { Finding } from '../rules/finding';
import { createRun, type RunInput } from '../rules/engine';
import type { AnyCheckRule, Fix } from '../rules/rule';
import { accountFor, type Account } from './lookups';
import type { Slot, Slots } from './slots';
import type { View } from './view';

export interface Cell {
  /** Its file. */
  readonly path: string;
  readonly rules: readonly AnyCheckRule[];
  /** The item, or null where the cell is about the whole file. */
  readonly slot: Slot | null;
  /** Of a cell about a whole file: the document it read. */
  view: View | null;
  /** Of a cell about a whole file: routes at which it asked whether something could not be read. */
  asked: ReadonlySet<string>;
  /** Keys of what was asked for (see lookups.ts). */
  keys: ReadonlySet<string>;
  /** As the rules made them: with steps of slots in their routes. */
  findings: readonly Finding[];
  /** The same with indexes, as last settled. */
  settled: readonly Finding[];
  /** Rules that failed, with what they threw. */
  failures: readonly (readonly [rule: string, error: string])[];
}

const NO_KEYS: ReadonlySet<string> = new Set();
const NO_FINDINGS: readonly Finding[] = [];

export function createCell(path: string, rules: readonly AnyCheckRule[], slot: Slot | null): Cell {
  return {
    path, rules, slot, view: null, asked: NO_KEYS, keys: NO_KEYS, findings: NO_FINDINGS, settled: NO_FINDINGS, failures: [],
  }; // prettier-ignore
}

/** Key of today's date. */
export const TODAY = 'today';

/** Runs the rules of a cell. */
export function runCell(
  cell: Cell,
  account: Account,
  from: Pick<RunInput, 'subject' | 'plan' | 'document' | 'facts' | 'unread' | 'today'>,
): void {
  const { slot } = cell;
  const run = createRun({
    ...from,
    file: cell.path,
    item: slot && { list: slot.list, index: slot.index, step: slot.step },
  });
  const findings: Finding[] = [];
  const failures: (readonly [string, string])[] = [];
  const { keys } = accountFor(account, () => {
    for (const rule of cell.rules) {
      if (rule.today) account.keys?.add(TODAY);
      try {
        findings.push(...run(rule));
      } catch (error) {
        failures.push([rule.id, error instanceof Error ? error.message : String(error)]);
      }
    }
  });
  Object.assign(cell, { keys, findings, settled: NO_FINDINGS, failures });
}

/** The findings of a cell with the indexes of now: the same objects for as long as those are the same. */
export function findingsOfCell(cell: Cell, slots: Slots): readonly Finding[] {
  const settle = (place: Place): Place => slots.settle(place);
  const now = cell.findings.map((finding, at) => {
    const settled = settledFinding(finding, settle);
    const before = cell.settled[at];
    return before && samePlaces(before, settled) ? before : settled;
  });
  return (cell.settled = now);
}

function settledFinding(finding: Finding, settle: (place: Place) => Place): Finding {
  return {
    ...finding,
    at: settle(finding.at),
    related: finding.related.map((related) => ({ ...related, at: settle(related.at) })),
    fixes: finding.fixes.map((fix) => settledFix(fix, settle)),
  };
}

function settledFix(fix: Fix, settle: (place: Place) => Place): Fix {
  return { ...fix, changes: fix.changes.map((change) => ({ ...change, at: settle(change.at) })) };
}

function samePlaces(a: Finding, b: Finding): boolean {
  const [first, second] = [placesOf(a), placesOf(b)];
  return first.every((place, at) => sameRoute(place.route, second[at]?.route ?? []));
}

/** Of one finding as of another version of it: as many, in the same files. */
function placesOf({ at, related, fixes }: Finding): readonly Place[] {
  return [
    at,
    ...related.map((one) => one.at),
    ...fixes.flatMap(({ changes }) => changes.map((one) => one.at)),
  ];
}

function sameRoute(a: Place['route'], b: Place['route']): boolean {
  return a.every((step, at) => step === b[at]);
}
