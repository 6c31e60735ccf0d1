/** Facts by key. Whoever looks one up is noted; whoever adds or takes one away says which key changed. */
import type { Account } from './lookups';

/** A fact with the place that decides its order among those of one key. */
export interface Row<F> {
  readonly path: string;
  /** Index in its list; -1 for what is said of a whole file. */
  index: number;
  readonly fact: F;
}

export interface FactTable<F> {
  /** The facts under a key, in the order of files and of the items in them. */
  find(key: string): readonly F[];
  add(key: string, row: Row<F>, changed: Set<string>): void;
  remove(key: string, row: Row<F>, changed: Set<string>): void;
}

export function createTable<F>(name: string, account: Account): FactTable<F> {
  const rows = new Map<string, Row<F>[]>();
  return {
    find(key) {
      account.keys?.add(`${name} ${key}`);
      const found = rows.get(key);
      if (!found) return [];
      if (found.length > 1) found.sort(compareRows);
      return found.map(({ fact }) => fact);
    },
    add(key, row, changed) {
      changed.add(`${name} ${key}`);
      const same = rows.get(key);
      if (same) same.push(row);
      else rows.set(key, [row]);
    },
    remove(key, row, changed) {
      changed.add(`${name} ${key}`);
      const left = (rows.get(key) ?? []).filter((other) => other !== row);
      if (left.length > 0) rows.set(key, left);
      else rows.delete(key);
    },
  };
}

function compareRows(a: Row<unknown>, b: Row<unknown>): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.index - b.index;
}
