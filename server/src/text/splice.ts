/** Two versions of a list that an edit has made different in one place. */

/** How many items are the same at the start, and how many behind the place that differs. */
export interface Difference {
  readonly first: number;
  readonly kept: number;
}

/** The last answer: one layer after the other asks about the same two versions. */
let last: {
  readonly before: readonly unknown[];
  readonly after: readonly unknown[];
  readonly is: Difference;
} | null = null;

/** Where two versions of a list, neither of which changes any more, differ; items are compared by identity. */
export function difference(before: readonly unknown[], after: readonly unknown[]): Difference {
  if (last?.before !== before || last.after !== after) last = { before, after, is: compare(before, after) };
  return last.is;
}

function compare(before: readonly unknown[], after: readonly unknown[]): Difference {
  const shorter = Math.min(before.length, after.length);
  let first = 0;
  while (first < shorter && before[first] === after[first]) first++;
  let kept = 0;
  while (kept < shorter - first && before[before.length - 1 - kept] === after[after.length - 1 - kept])
    kept++;
  return { first, kept };
}

/**
 * The ascending indexes of items of which something holds, brought from one version of the list to the next: of the
 * items that differ it is asked anew, the others are as they were.
 */
export function followIndexes<T>(
  indexes: readonly number[],
  before: readonly T[],
  after: readonly T[],
  holds: (item: T, index: number) => boolean,
  { first, kept }: Difference = difference(before, after),
): number[] {
  const moved = after.length - before.length;
  const found = indexes.filter((index) => index < first);
  for (let index = first; index < after.length - kept; index++) {
    if (holds(after[index] as T, index)) found.push(index);
  }
  for (const index of indexes) if (index >= before.length - kept) found.push(index + moved);
  return found;
}

/** The ascending indexes of items of which something holds. */
export function indexesOf<T>(items: readonly T[], holds: (item: T, index: number) => boolean): number[] {
  return followIndexes([], [], items, holds);
}
