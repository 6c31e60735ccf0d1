/**
 * Cells: a rule on a whole file, or all rules of one item of a list, with the findings and with what was asked for on
 * the way. A cell is run again when one of those answers may have changed.
 */
import type { Place } from '../model/kinds';
import type { Finding } from '../rules/finding';
import { createRun, type RunInput } from '../rules/engine';
import type { AnyCheckRule, Fix } from '../rules/rule';
import { accountFor, type Account } from './lookups';
import type { View } from './view';

export interface Cell {
  /** Its file. */
  readonly path: string;
  readonly rules: readonly AnyCheckRule[];
  /** The list and the item, or null where the cell is about the whole file. */
  readonly item: { readonly list: string; readonly value: unknown; index: number } | null;
  /** Of a cell about a whole file: the document it read. */
  view: View | null;
  /** Of a cell about a whole file: routes at which it asked whether something could not be read. */
  asked: ReadonlySet<string>;
  /** Keys of what was asked for (see lookups.ts). */
  keys: ReadonlySet<string>;
  findings: readonly Finding[];
  /** Rules that failed, with what they threw. */
  failures: readonly (readonly [rule: string, error: string])[];
  /** Index of the item when the findings were made. */
  madeAt: number;
}

export function createCell(path: string, rules: readonly AnyCheckRule[], item: Cell['item']): Cell {
  const none = new Set<string>();
  return { path, rules, item, view: null, asked: none, keys: none, findings: [], failures: [], madeAt: -1 };
}

/** Key of today's date. */
export const TODAY = 'today';

/** Key of the index of a cell's own item. */
export const OWN_INDEX = 'index';

/** Runs the rules of a cell. */
export function runCell(
  cell: Cell,
  account: Account,
  from: Pick<RunInput, 'subject' | 'plan' | 'document' | 'facts' | 'unread' | 'today'>,
): void {
  const index = cell.item?.index ?? -1;
  const read = (): number => {
    account.keys?.add(OWN_INDEX);
    return index;
  };
  const input: RunInput = {
    ...from,
    file: cell.path,
    list: cell.item?.list ?? null,
    index: { now: index, read },
  };
  const run = createRun(input);
  const findings: Finding[] = [];
  const failures: (readonly [string, string])[] = [];
  const own = cell.item && { path: cell.path, list: cell.item.list, index };
  const { keys } = accountFor(account, own, () => {
    for (const rule of cell.rules) {
      if (rule.today) account.keys?.add(TODAY);
      try {
        findings.push(...run(rule));
      } catch (error) {
        failures.push([rule.id, error instanceof Error ? error.message : String(error)]);
      }
    }
  });
  Object.assign(cell, { keys, findings, failures, madeAt: index });
}

/** The findings of a cell, with the routes of where its item now stands. */
export function findingsOfCell(cell: Cell): readonly Finding[] {
  const { path, item, madeAt, findings } = cell;
  if (item === null || item.index === madeAt || findings.length === 0) return findings;
  const move = (at: Place): Place => {
    const [list, index, ...inner] = at.route;
    const own = at.file === path && list === item.list && index === madeAt;
    return own ? { ...at, route: [item.list, item.index, ...inner] } : at;
  };
  cell.findings = findings.map((finding) => ({
    ...finding,
    at: move(finding.at),
    related: finding.related.map((related) => ({ ...related, at: move(related.at) })),
    fixes: finding.fixes.map((fix) => movedFix(fix, move)),
  }));
  cell.madeAt = item.index;
  return cell.findings;
}

function movedFix(fix: Fix, move: (at: Place) => Place): Fix {
  return { ...fix, changes: fix.changes.map((change) => ({ ...change, at: move(change.at) })) };
}
