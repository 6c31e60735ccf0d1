/** Facts by key. Whoever looks one up is noted; whoever adds or takes one away says which key changed. */
import type { Account } from './lookups';
import { createNearNames } from './near-names';

/** A fact with the place that decides its order among those found together. */
export interface Row<F> {
  /** A file, and the index in its list; -1 for what is said of a whole file. */
  readonly at: { readonly path: string; readonly index: number };
  readonly fact: F;
}

export interface FactTable<F> {
  /** The facts under a key, in the order of files and of the items in them. */
  find(key: string): readonly F[];
  /** The facts under any of the keys, in that order. */
  findAll(keys: readonly string[]): readonly F[];
  add(key: string, row: Row<F>, changed: Set<string>): void;
  /** Takes the row at a place away. */
  remove(key: string, at: Row<F>['at'], changed: Set<string>): void;
}

export function createTable<F>(name: string, account: Account): FactTable<F> {
  // most keys have one row
  const rows = new Map<string, Row<F> | Row<F>[]>();
  const rowsOf = (key: string): readonly Row<F>[] => {
    account.keys?.add(`${name} ${key}`);
    const found = rows.get(key);
    if (found === undefined) return [];
    return Array.isArray(found) ? found : [found];
  };
  return {
    find: (key) => inOrder(rowsOf(key)),
    findAll: (keys) => inOrder(keys.flatMap((key) => rowsOf(key))),
    add(key, row, changed) {
      changed.add(`${name} ${key}`);
      const same = rows.get(key);
      if (same === undefined) rows.set(key, row);
      else if (Array.isArray(same)) same.push(row);
      else rows.set(key, [same, row]);
    },
    remove(key, at, changed) {
      changed.add(`${name} ${key}`);
      const same = rows.get(key);
      const left = Array.isArray(same) ? same.filter((row) => row.at !== at) : [];
      const [only] = left;
      if (only === undefined) rows.delete(key);
      else rows.set(key, left.length > 1 ? left : only);
    },
  };
}

function inOrder<F>(rows: readonly Row<F>[]): readonly F[] {
  const [first, second] = rows;
  if (first === undefined) return [];
  return second === undefined ? [first.fact] : [...rows].sort(compareRows).map(({ fact }) => fact);
}

function compareRows({ at: a }: Row<unknown>, { at: b }: Row<unknown>): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.index - b.index;
}

/** Which keys there are anything under. */
export interface Presence {
  has(key: string): boolean;
  add(key: string, changed: Set<string>): void;
  remove(key: string, changed: Set<string>): void;
}

/** An answer changes only where the first comes, or the last goes. */
export function createPresence(name: string, account: Account): Presence {
  const counts = new Map<string, number>();
  return {
    has(key) {
      account.keys?.add(`${name} ${key}`);
      return counts.has(key);
    },
    add(key, changed) {
      const count = counts.get(key) ?? 0;
      counts.set(key, count + 1);
      if (count === 0) changed.add(`${name} ${key}`);
    },
    remove(key, changed) {
      const count = counts.get(key) ?? 0;
      if (count > 1) counts.set(key, count - 1);
      else if (counts.delete(key)) changed.add(`${name} ${key}`);
    },
  };
}

/** Names within two letters of another; depends on that name, not on its group (see dependents.ts). */
export interface NearTable {
  near(group: string, name: string): readonly string[];
  add(group: string, name: string, changed: Set<string>): void;
  remove(group: string, name: string, changed: Set<string>): void;
}

export function createNearTable(table: string, account: Account): NearTable {
  const names = createNearNames();
  const keyOf = (group: string, name: string): string => nearKey(`${table} ${group}`, name);
  return {
    near(group, name) {
      account.keys?.add(keyOf(group, name));
      return names.near(group, name);
    },
    add(group, name, changed) {
      if (names.add(group, name)) changed.add(keyOf(group, name));
    },
    remove(group, name, changed) {
      if (names.remove(group, name)) changed.add(keyOf(group, name));
    },
  };
}

const NEAR = 'near ';

/**
 * Key of what is near a name in a group. As a key that was asked for: that name; as one that changed: the name that came
 * or went, which changes the answers about those near it.
 */
function nearKey(group: string, name: string): string {
  return `${NEAR}${group}\n${name}`;
}

/** The group and the name of such a key; null of any other. */
export function readNearKey(key: string): { readonly group: string; readonly name: string } | null {
  if (!key.startsWith(NEAR)) return null;
  const end = key.indexOf('\n');
  return { group: key.slice(0, end), name: key.slice(end + 1) };
}
