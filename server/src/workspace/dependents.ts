/** Which cells asked for what. */
import type { Cell } from './cells';
import { readNearKey } from './fact-table';
import { createNearNames } from './near-names';

export interface Dependents {
  /** Takes note of a cell that was run. */
  add(cell: Cell): void;
  /** Before a cell is run again or dropped. */
  remove(cell: Cell): void;
  /** The cells whose answers to any of the keys may be others. */
  of(keys: Iterable<string>): ReadonlySet<Cell>;
}

export function createDependents(): Dependents {
  const byKey = new Map<string, Set<Cell>>();
  /** The names that somebody asked for what is near them. */
  const asked = createNearNames();
  return {
    add(cell) {
      for (const key of cell.keys) {
        const cells = byKey.get(key);
        if (cells) {
          cells.add(cell);
          continue;
        }
        byKey.set(key, new Set([cell]));
        const near = readNearKey(key);
        if (near) asked.add(near.group, near.name);
      }
    },
    remove(cell) {
      for (const key of cell.keys) {
        const cells = byKey.get(key);
        cells?.delete(cell);
        if (cells?.size !== 0) continue;
        byKey.delete(key);
        const near = readNearKey(key);
        if (near) asked.remove(near.group, near.name);
      }
    },
    of(keys) {
      const found = new Set<Cell>();
      for (const key of keys) {
        const near = readNearKey(key);
        const concerned = near
          ? asked.near(near.group, near.name).map((name) => `${near.group}\n${name}`)
          : [key];
        for (const one of concerned) for (const cell of byKey.get(one) ?? []) found.add(cell);
      }
      return found;
    },
  };
}
