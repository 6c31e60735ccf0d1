/**
 * Names by group, found by likeness: those within two letters of a name. A name is first held against the others by its
 * length and by which letters it has, which is a few operations each; few are left to be compared letter by letter.
 */
import { isNearKey } from '../model/people';

export interface NearNames {
  /** Adds a name, as `nameKey` writes it. True where the group did not hold it yet. */
  add(group: string, name: string): boolean;
  /** Takes away what `add` added. True where the group no longer holds it. */
  remove(group: string, name: string): boolean;
  /** Other names of the group that are near this one. */
  near(group: string, name: string): readonly string[];
}

interface Held {
  count: number;
  readonly length: number;
  readonly letters: number;
}

/** How many letters two near names may differ in. */
const LIMIT = 2;

export function createNearNames(): NearNames {
  const groups = new Map<string, Map<string, Held>>();
  return {
    add(group, name) {
      const names = groups.get(group) ?? new Map<string, Held>();
      groups.set(group, names);
      const known = names.get(name);
      if (known) known.count++;
      else names.set(name, { count: 1, ...lettersOf(name) });
      return known === undefined;
    },
    remove(group, name) {
      const names = groups.get(group);
      const known = names?.get(name);
      if (!names || !known || --known.count > 0) return false;
      names.delete(name);
      if (names.size === 0) groups.delete(group);
      return true;
    },
    near(group, name) {
      const own = lettersOf(name);
      const found: string[] = [];
      for (const [other, { length, letters }] of groups.get(group) ?? []) {
        if (length - own.length > LIMIT || own.length - length > LIMIT) continue;
        // a letter put in place of another takes at most one of the set away and adds one
        if (countBits(letters ^ own.letters) > 2 * LIMIT) continue;
        if (isNearKey(other, name)) found.push(other);
      }
      return found;
    },
  };
}

/** Number of letters, and which there are, one bit for all letters that fall together. */
function lettersOf(name: string): { readonly length: number; readonly letters: number } {
  let length = 0;
  let letters = 0;
  for (const letter of name) {
    length++;
    letters |= 1 << ((letter.codePointAt(0) ?? 0) % 31);
  }
  return { length, letters };
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
