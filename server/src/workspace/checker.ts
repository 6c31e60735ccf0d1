/**
 * The findings of a project, kept up to date: after a change only those rules run again whose answers may be others.
 * What it gives is always what a new checker would give for the same files.
 */
import type { DossierFile, Plan } from '../model/kinds';
import { internalNotice, isCheck, problemFindings, routeKey, unreadRoutes } from '../rules/engine';
import type { Finding } from '../rules/finding';
import type { AnyCheckRule, Rule } from '../rules/rule';
import type { Route } from '../text/types';
import { align, dropped } from './align';
import { createCell, findingsOfCell, OWN_INDEX, runCell, TODAY, type Cell } from './cells';
import { createDependents } from './dependents';
import { createFactIndex } from './fact-index';
import type { Facts, Snapshot } from './facts';
import { createAccount } from './lookups';
import { createView, type Data } from './view';

export interface Checker {
  /** Takes the files and the day over as they are now; without a day, rules that read it find nothing. */
  update(snapshot: Snapshot, today?: string): void;
  /** The findings of a file: what has to be run again is run. Of a file that is not there, none. */
  findings(path: string): readonly Finding[];
  /** The facts that a file sees. */
  factsFor(path: string): Facts;
}

/** The cells of one file. */
interface Checked {
  /** The version that the cells were last brought up to. */
  file: DossierFile;
  readonly whole: readonly Cell[];
  readonly lists: Map<string, readonly Cell[]>;
  /** Routes at which something could not be read. */
  unread: ReadonlySet<string>;
  /** Cells that have to run. */
  readonly stale: Set<Cell>;
  /** Null where something may have changed. */
  findings: readonly Finding[] | null;
}

export function createChecker(rules: readonly Rule[]): Checker {
  const byTarget = rulesByTarget(rules);
  const account = createAccount();
  const index = createFactIndex(account);
  const dependents = createDependents();
  const checked = new Map<string, Checked>();
  let files: Snapshot['files'] = new Map();
  let today: string | undefined;

  const forget = (path: string): void => {
    const known = checked.get(path);
    if (known) for (const cell of cellsOf(known)) dependents.remove(cell);
    checked.delete(path);
  };

  const outdate = (cells: Iterable<Cell>): void => {
    for (const cell of cells) {
      const known = checked.get(cell.path);
      if (!known) continue;
      known.stale.add(cell);
      known.findings = null;
    }
  };

  const run = (cell: Cell, known: Checked): void => {
    const facts = index.factsFor(cell.path);
    const plan: Plan | null = facts.plan.state === 'found' ? facts.plan.fact.plan : null;
    dependents.remove(cell);
    const isUnread = (route: Route): boolean => known.unread.size > 0 && known.unread.has(routeKey(route));
    if (cell.item === null) {
      const { document } = (cell.view = createView(() => dataOf(known.file)));
      const asked = new Set<string>();
      cell.asked = asked;
      const unread = (route: Route): boolean => {
        asked.add(routeKey(route));
        return isUnread(route);
      };
      runCell(cell, account, { subject: document, plan, document: () => document, facts, unread, today });
    } else {
      const document = (): unknown => index.documentOf(cell.path);
      const { value } = cell.item;
      runCell(cell, account, { subject: value, plan, document, facts, unread: isUnread, today });
    }
    dependents.add(cell);
  };

  const bringUp = (file: DossierFile): Checked => {
    let known = checked.get(file.path);
    if (known?.file.kind !== file.kind) {
      forget(file.path);
      known = undefined;
    }
    if (known === undefined) {
      const whole = (byTarget.get(file.kind ?? '')?.whole ?? []).map((rule) =>
        createCell(file.path, [rule], null),
      );
      const stale = new Set(whole);
      known = { file, whole, lists: new Map(), unread: unreadRoutes(file), stale, findings: null };
      checked.set(file.path, known);
    } else if (known.file === file) return known;
    const unread = unreadRoutes(file);
    const differing = differences(known.unread, unread);
    known.unread = unread;
    for (const cell of known.whole) {
      const holds = cell.view?.holds(dataOf(known.file), dataOf(file));
      if (holds === false || differing.some((route) => cell.asked.has(route))) known.stale.add(cell);
    }
    for (const [list, own] of byTarget.get(file.kind ?? '')?.lists ?? []) {
      alignCells(known, file, list, own, (cell) => dependents.remove(cell));
    }
    known.file = file;
    known.findings = null;
    return known;
  };

  const collect = (known: Checked): readonly Finding[] => {
    const { file } = known;
    const isUnread = ({ at }: Finding): boolean =>
      known.unread.size > 0 &&
      at.file === file.path &&
      at.route.length > 0 &&
      known.unread.has(routeKey(at.route));
    const findings = [...problemFindings(rules, file)];
    if (isTooLong(file)) return findings;
    const failures = new Map<string, string>();
    for (const cells of [known.whole, ...known.lists.values()]) {
      for (const cell of cells) {
        if (cell.findings.length > 0) findings.push(...findingsOfCell(cell).filter((one) => !isUnread(one)));
        for (const [rule, error] of cell.failures) if (!failures.has(rule)) failures.set(rule, error);
      }
    }
    for (const [rule, error] of failures) findings.push(internalNotice(rule, file.path, error));
    return findings;
  };

  return {
    update(snapshot, day) {
      const { replanned, keys } = index.update(snapshot);
      files = snapshot.files;
      for (const path of checked.keys()) if (replanned.has(path) || !files.has(path)) forget(path);
      outdate(dependents.of(keys));
      if (day !== today) outdate(dependents.of([TODAY]));
      today = day;
    },
    findings(path) {
      const file = files.get(path);
      if (!file) return [];
      const known = bringUp(file);
      if (known.findings) return known.findings;
      if (!isTooLong(file)) {
        for (const cell of known.stale) run(cell, known);
        known.stale.clear();
      }
      return (known.findings = collect(known));
    },
    factsFor: (path) => index.factsFor(path),
  };
}

/** Of such a file only syntax and schema are told. */
function isTooLong({ problems }: DossierFile): boolean {
  return problems.some(({ code }) => code === 'qua-lon');
}

function dataOf({ data }: DossierFile): Data {
  return data as Data;
}

/** What is in one of two sets only. */
function differences(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  return [...[...a].filter((one) => !b.has(one)), ...[...b].filter((one) => !a.has(one))];
}

function cellsOf({ whole, lists }: Checked): readonly Cell[] {
  return [...whole, ...[...lists.values()].flat()];
}

/** Brings the cells of a list's items up to a version of the file; those of items that are as they were go on. */
function alignCells(
  known: Checked,
  file: DossierFile,
  list: string,
  rules: readonly AnyCheckRule[],
  drop: (cell: Cell) => void,
): void {
  const before = known.lists.get(list) ?? [];
  const value = dataOf(file)[list];
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const indexes = align(
    before.map(({ item }) => item?.value),
    items,
  );
  for (const cell of dropped(before, indexes)) {
    known.stale.delete(cell);
    drop(cell);
  }
  const after = items.map((item, index) => {
    const cell = before[indexes[index] ?? -1];
    if (!cell?.item) {
      const made = createCell(file.path, rules, { list, value: item, index });
      known.stale.add(made);
      return made;
    }
    if (cell.item.index !== index && cell.keys.has(OWN_INDEX)) known.stale.add(cell);
    cell.item.index = index;
    return cell;
  });
  known.lists.set(list, after);
}

interface KindRules {
  /** Rules on the whole file. */
  readonly whole: AnyCheckRule[];
  /** Rules on the items of its lists. */
  readonly lists: Map<string, AnyCheckRule[]>;
}

function rulesByTarget(rules: readonly Rule[]): ReadonlyMap<string, KindRules> {
  const found = new Map<string, KindRules>();
  for (const rule of rules) {
    if (!isCheck(rule)) continue;
    for (const target of rule.on) {
      const [kind = '', list] = target.split('.');
      const own = found.get(kind) ?? { whole: [], lists: new Map<string, AnyCheckRule[]>() };
      found.set(kind, own);
      if (list === undefined) own.whole.push(rule);
      else own.lists.set(list, [...(own.lists.get(list) ?? []), rule]);
    }
  }
  return found;
}
