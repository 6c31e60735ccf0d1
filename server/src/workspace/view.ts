/**
 * A document as handed to rules: it reads like the data, and notes what is read of it: of top-level lists of mappings
 * which fields, of everything else which top-level keys. As long as none of that changes, whatever was computed from
 * the view still holds (also what a rule keeps under the view as a key), and the view goes on to show the data of now.
 */
import { equalData } from './equal';

/** Data of a document or of an item in it. */
export type Data = Readonly<Record<string, unknown>>;

export interface View {
  /** Stands for the data. */
  readonly document: Data;
  /** Whether all that was read of the view is the same in two versions of its data. */
  readonly holds: (before: Data, after: Data) => boolean;
}

/**
 * Fields read of a list's items, or null where a value was read as a whole; of each field the indexes of the items of
 * which it was read, or null where those were many.
 */
type Fields = Map<string, Set<number> | null> | null;

/** Of so many items a field is noted one by one. */
const FEW = 8;

/** Stands for all keys there are, of a document or an item. */
const ALL = '*';

/** A view of the data that `current` gives. */
export function createView(current: () => Data): View {
  const reads = new Map<string, Fields>();
  const lists = new Map<string, readonly unknown[]>();

  const read = (key: string): unknown => {
    const known = lists.get(key);
    if (known) return known;
    const value = current()[key];
    if (!isItemList(value)) {
      reads.set(key, null);
      return value;
    }
    const fields = new Map<string, Set<number> | null>();
    if (!reads.has(key)) reads.set(key, fields);
    const itemAt = (index: number) => (): Data => (current()[key] as readonly Data[])[index] ?? {};
    const note = (field: string, index: number): void => {
      const indexes = fields.get(field);
      if (indexes === null) return;
      if (indexes === undefined) fields.set(field, new Set([index]));
      else if (indexes.add(index).size > FEW) fields.set(field, null);
    };
    const items = value.map((_item, index) => standIn(itemAt(index), (field) => note(field ?? ALL, index)));
    lists.set(key, items);
    return items;
  };

  return {
    document: standIn(current, (key) => reads.set(key ?? ALL, reads.get(key ?? ALL) ?? null), read),
    holds: (before, after) =>
      [...reads].every(([key, fields]) =>
        key === ALL
          ? equalData(Object.keys(before), Object.keys(after))
          : sameRead(before[key], after[key], fields),
      ),
  };
}

/** An object without content of its own that shows what `current` gives; `note` is told which key is read, or null: all. */
export function standIn(
  current: () => Data,
  note: (key: string | null) => void,
  read: (key: string) => unknown = (key) => {
    note(key);
    return current()[key];
  },
): Data {
  return new Proxy<Record<string, unknown>>(
    {},
    {
      get: (_target, key) => (typeof key === 'string' ? read(key) : undefined),
      has(_target, key) {
        if (typeof key !== 'string') return false;
        note(key);
        return key in current();
      },
      ownKeys() {
        note(null);
        return Object.keys(current());
      },
      getOwnPropertyDescriptor(_target, key) {
        if (typeof key !== 'string' || !Object.hasOwn(current(), key)) return undefined;
        // asked for by whoever lists the keys: nothing is read before somebody gets the value
        return { get: () => read(key), enumerable: true, configurable: true };
      },
      set: () => false,
      deleteProperty: () => false,
    },
  );
}

function isItemList(value: unknown): value is readonly Data[] {
  return Array.isArray(value) && value.length > 0 && value.every(isMapping);
}

function isMapping(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sameRead(before: unknown, after: unknown, fields: Fields): boolean {
  if (before === after) return true;
  if (fields === null) return equalData(before, after);
  if (!isItemList(before) || !isItemList(after) || before.length !== after.length) return false;
  return before.every(
    (item, index) => item === after[index] || sameFields(item, after[index] ?? {}, index, fields),
  );
}

function sameFields(before: Data, after: Data, index: number, fields: NonNullable<Fields>): boolean {
  for (const [field, indexes] of fields) {
    if (indexes !== null && !indexes.has(index)) continue;
    const same =
      field === ALL
        ? equalData(Object.keys(before), Object.keys(after))
        : equalData(before[field], after[field]);
    if (!same) return false;
  }
  return true;
}
