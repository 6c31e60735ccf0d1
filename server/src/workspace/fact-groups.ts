/** Items of a file in groups, for rules on whole files: which groups there are, and the first item of each. */
import type { Account } from './lookups';
import type { Slot } from './slots';

/** What the items of a file are put together by. */
export type GroupedBy =
  /** Nominees by their unit and all that decides what plans ask for. */
  | 'needs'
  /** Nominees by whether they are a person, a collective, or neither. */
  | 'subject'
  /** Nominees and entries by each unit code written in them. */
  | 'named-unit';

export interface Group {
  readonly key: string;
  readonly first: Slot;
}

export interface FactGroups {
  add(by: GroupedBy, key: string, slot: Slot, changed: Set<string>): void;
  remove(by: GroupedBy, key: string, slot: Slot, changed: Set<string>): void;
  /** The groups of a file in the order of their first items. */
  firsts(path: string, by: GroupedBy): readonly Group[];
  /** How many items a group has. */
  count(path: string, by: GroupedBy, key: string): number;
}

interface Members {
  first: Slot;
  readonly all: Set<Slot>;
}

export function createGroups(account: Account): FactGroups {
  const files = new Map<string, Map<string, Members>>();
  const fileKey = (path: string, by: GroupedBy): string => `${by} ${path}`;
  return {
    add(by, key, slot, changed) {
      const file = fileKey(slot.path, by);
      const groups = files.get(file) ?? new Map<string, Members>();
      files.set(file, groups);
      const members = groups.get(key);
      changed.add(`count ${file} ${key}`);
      if (members) members.all.add(slot);
      else groups.set(key, { first: slot, all: new Set([slot]) });
      if (members && slot.index >= members.first.index) return;
      if (members) members.first = slot;
      changed.add(`firsts ${file}`);
    },
    remove(by, key, slot, changed) {
      const file = fileKey(slot.path, by);
      const groups = files.get(file);
      const members = groups?.get(key);
      if (!groups || !members?.all.delete(slot)) return;
      changed.add(`count ${file} ${key}`);
      if (members.first !== slot) return;
      changed.add(`firsts ${file}`);
      if (members.all.size > 0) members.first = firstOf(members.all, slot);
      else groups.delete(key);
    },
    firsts(path, by) {
      const file = fileKey(path, by);
      account.keys?.add(`firsts ${file}`);
      return [...(files.get(file) ?? [])]
        .map(([key, { first }]) => ({ key, first }))
        .sort((a, b) => a.first.index - b.first.index);
    },
    count(path, by, key) {
      const file = fileKey(path, by);
      account.keys?.add(`count ${file} ${key}`);
      return files.get(file)?.get(key)?.all.size ?? 0;
    },
  };
}

function firstOf(slots: ReadonlySet<Slot>, otherwise: Slot): Slot {
  let first: Slot | null = null;
  for (const slot of slots) if (first === null || slot.index < first.index) first = slot;
  return first ?? otherwise;
}
