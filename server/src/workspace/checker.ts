/**
 * The findings of a project, kept up to date: after a change only those rules run again whose answers may be others.
 * What it gives is always what a new checker would give for the same files.
 */
import type { DossierFile, Plan } from '../model/kinds';
import { suppressionsOf } from '../model/suppression';
import {
  findingsOfProblems, internalNotice, isCheck, problemFindings, routeKey, unreadRoutes,
} from '../rules/engine'; // prettier-ignore
import type { Finding, SuppressedFinding } from '../rules/finding';
import type { AnyCheckRule, Rule } from '../rules/rule';
import type { Route } from '../text/types';
import { CONFIG, configProblems, levelsOf, type Levels } from './config';
import { controlled } from './controls';
import { createCell, findingsOfCell, runCell, TODAY, type Cell } from './cells';
import { createDependents } from './dependents';
import { createFactIndex } from './fact-index';
import type { ItemChanges } from './fact-sources';
import type { Facts, Snapshot } from './facts';
import { createAccount } from './lookups';
import type { Slot } from './slots';
import { createView, type Data } from './view';

export interface Checker {
  /** Takes the files and the day over as they are now; without a day, rules that read it find nothing. */
  update(snapshot: Snapshot, today?: string): void;
  /** The findings of a file: what has to be run again is run. Of a file that is not there, none. */
  readonly findings: (path: string) => readonly Finding[];
  /** Findings of a file that its comments suppress; they are not among its findings. */
  readonly suppressed: (path: string) => readonly SuppressedFinding[];
  /** The facts that a file sees. */
  factsFor(path: string): Facts;
}

/** The cells of one file; those of items are kept at their slots. */
interface Checked {
  /** The version that the cells were last brought up to. */
  file: DossierFile;
  readonly whole: readonly Cell[];
  /** Routes at which something could not be read. */
  unread: ReadonlySet<string>;
  /** Cells that have to run. */
  readonly stale: Set<Cell>;
  /** Cells of items that found something, or failed. */
  readonly telling: Set<Cell>;
  /** What was found on the last time; `isCurrent` where nothing may have changed since. */
  findings: readonly Finding[];
  isCurrent: boolean;
  suppressed: readonly SuppressedFinding[];
  /** What the text and the schema say, of the version it was made of. */
  problems: { readonly of: DossierFile; readonly findings: readonly Finding[] } | null;
}

export function createChecker(rules: readonly Rule[]): Checker {
  const byTarget = rulesByTarget(rules);
  const account = createAccount();
  const index = createFactIndex(account);
  const dependents = createDependents();
  const checked = new Map<string, Checked>();
  let files: Snapshot['files'] = new Map();
  let today: string | undefined;
  const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
  let levels: Levels = new Map();

  const forget = (path: string): void => {
    const known = checked.get(path);
    if (!known) return;
    for (const cell of known.whole) dependents.remove(cell);
    for (const slots of index.listsOf(path).values()) for (const slot of slots) dropCell(slot, null);
    checked.delete(path);
  };

  /** Forgets the cell of an item that is gone. */
  const dropCell = (slot: Slot, known: Checked | null): void => {
    const { cell } = slot;
    if (!cell) return;
    dependents.remove(cell);
    known?.stale.delete(cell);
    known?.telling.delete(cell);
    slot.cell = null;
  };

  const addCell = (slot: Slot, known: Checked): void => {
    const own = byTarget.get(known.file.kind ?? '')?.lists.get(slot.list);
    if (own === undefined) return;
    slot.cell = createCell(slot.path, own, slot);
    known.stale.add(slot.cell);
  };

  /** Items that came and went. */
  const follow = (path: string, { added, dropped }: ItemChanges): void => {
    const known = checked.get(path);
    if (!known) return;
    for (const slot of dropped) dropCell(slot, known);
    for (const slot of added) addCell(slot, known);
    known.isCurrent = false;
  };

  const outdate = (cells: Iterable<Cell>): void => {
    for (const cell of cells) {
      const known = checked.get(cell.path);
      if (!known) continue;
      known.stale.add(cell);
      known.isCurrent = false;
    }
  };

  const run = (cell: Cell, known: Checked): void => {
    const facts = index.factsFor(cell.path);
    const plan: Plan | null = facts.plan.state === 'found' ? facts.plan.fact.plan : null;
    dependents.remove(cell);
    const isUnread = (route: Route): boolean => known.unread.size > 0 && known.unread.has(routeKey(route));
    if (cell.slot === null) {
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
      const { value } = cell.slot;
      runCell(cell, account, { subject: value, plan, document, facts, unread: isUnread, today });
      if (cell.findings.length > 0 || cell.failures.length > 0) known.telling.add(cell);
      else known.telling.delete(cell);
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
      const unread = unreadRoutes(file);
      known = {
        file, whole, unread, stale: new Set(whole), telling: new Set(), findings: [], isCurrent: false, problems: null,
        suppressed: [],
      }; // prettier-ignore
      checked.set(file.path, known);
      for (const slots of index.listsOf(file.path).values()) for (const slot of slots) addCell(slot, known);
      return known;
    }
    if (known.file === file) return known;
    const unread = unreadRoutes(file);
    const differing = differences(known.unread, unread);
    known.unread = unread;
    for (const cell of known.whole) {
      const holds = cell.view?.holds(dataOf(known.file), dataOf(file));
      if (holds === false || differing.some((route) => cell.asked.has(route))) known.stale.add(cell);
    }
    suppressionsOf(file.parsed, known.file.parsed); // those of the version before are taken over
    known.file = file;
    known.isCurrent = false;
    return known;
  };

  const collect = (known: Checked): void => {
    const { file } = known;
    const { findings, suppressed, problems } = controlled(file, allOf(known), levels, byId);
    const found = [...findings, ...findingsOfProblems(rules, file.path, problems)];
    if (!isSame(found, known.findings)) known.findings = found;
    known.suppressed = suppressed;
  };

  /** What the rules find, before the team's wishes. */
  const allOf = (known: Checked): readonly Finding[] => {
    const { file } = known;
    const isUnread = ({ at }: Finding): boolean =>
      known.unread.size > 0 &&
      at.file === file.path &&
      at.route.length > 0 &&
      known.unread.has(routeKey(at.route));
    if (known.problems?.of !== file) known.problems = { of: file, findings: saidOf(file) };
    const findings = [...known.problems.findings];
    if (isTooLong(file)) return findings;
    const failures = new Map<string, string>();
    for (const cell of [...known.whole, ...inOrder(known.telling, file)]) {
      if (cell.findings.length > 0) {
        findings.push(...findingsOfCell(cell, index.slots).filter((one) => !isUnread(one)));
      }
      for (const [rule, error] of cell.failures) if (!failures.has(rule)) failures.set(rule, error);
    }
    for (const [rule, error] of failures) findings.push(internalNotice(rule, file.path, error));
    return findings;
  };

  /** Cells of items in the order of the rules' lists, and of the items in them. */
  const inOrder = (cells: Iterable<Cell>, file: DossierFile): readonly Cell[] => {
    const lists = [...(byTarget.get(file.kind ?? '')?.lists.keys() ?? [])];
    const rank = ({ slot }: Cell): number => lists.indexOf(slot?.list ?? '');
    return [...cells].sort((a, b) => rank(a) - rank(b) || (a.slot?.index ?? 0) - (b.slot?.index ?? 0));
  };

  /** What the text, the schema and the configuration say against a file. */
  const saidOf = (file: DossierFile): readonly Finding[] => {
    const own = file.path === CONFIG ? configProblems(file.parsed, rules) : [];
    return [...problemFindings(rules, file), ...findingsOfProblems(rules, file.path, own)];
  };

  const bringUpTo = (path: string): Checked | null => {
    const file = files.get(path);
    if (!file) return null;
    const known = bringUp(file);
    if (known.isCurrent) return known;
    if (!isTooLong(file)) {
      for (const cell of known.stale) run(cell, known);
      known.stale.clear();
    }
    collect(known);
    known.isCurrent = true;
    return known;
  };

  const setLevels = (next: Levels): void => {
    if (sameLevels(levels, next)) return;
    levels = next;
    for (const known of checked.values()) known.isCurrent = false;
  };

  return {
    update(snapshot, day) {
      const { replanned, keys, items } = index.update(snapshot);
      setLevels(levelsOf(rules, snapshot.files.get(CONFIG)?.parsed, snapshot.personal));
      files = snapshot.files;
      for (const [path, changes] of items) follow(path, changes);
      // what was found elsewhere may point at items that moved
      if ([...items.values()].some(({ moved }) => moved)) {
        for (const known of checked.values()) known.isCurrent = false;
      }
      for (const path of checked.keys()) if (replanned.has(path) || !files.has(path)) forget(path);
      outdate(dependents.of(keys));
      if (day !== today) outdate(dependents.of([TODAY]));
      today = day;
    },
    findings: (path) => bringUpTo(path)?.findings ?? [],
    suppressed: (path) => bringUpTo(path)?.suppressed ?? [],
    factsFor: (path) => index.factsFor(path),
  };
}

function sameLevels(a: Levels, b: Levels): boolean {
  return a.size === b.size && [...a].every(([id, level]) => b.get(id) === level);
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

function isSame(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
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
