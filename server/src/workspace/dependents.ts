/** Which cells asked for what. */
import type { Cell } from './cells';

export interface Dependents {
  /** Takes note of a cell that was run. */
  add(cell: Cell): void;
  /** Before a cell is run again or dropped. */
  remove(cell: Cell): void;
  /** The cells that asked for any of the keys. */
  of(keys: Iterable<string>): ReadonlySet<Cell>;
}

export function createDependents(): Dependents {
  const byKey = new Map<string, Set<Cell>>();
  return {
    add(cell) {
      for (const key of cell.keys) {
        const cells = byKey.get(key);
        if (cells) cells.add(cell);
        else byKey.set(key, new Set([cell]));
      }
    },
    remove(cell) {
      for (const key of cell.keys) {
        const cells = byKey.get(key);
        cells?.delete(cell);
        if (cells?.size === 0) byKey.delete(key);
      }
    },
    of(keys) {
      const found = new Set<Cell>();
      for (const key of keys) for (const cell of byKey.get(key) ?? []) found.add(cell);
      return found;
    },
  };
}
