/**
 * Where the items of a list stood before it changed: for each, its old index, or -1 for one that is new. The indexes
 * found ascend: an item that was moved past others counts as new.
 */
export function align(before: readonly unknown[], after: readonly unknown[]): readonly number[] {
  const found = Array.from({ length: after.length }, () => -1);
  const shorter = Math.min(before.length, after.length);
  let first = 0;
  while (first < shorter && before[first] === after[first]) {
    found[first] = first;
    first++;
  }
  let kept = 0;
  while (kept < shorter - first && before[before.length - 1 - kept] === after[after.length - 1 - kept]) {
    kept++;
    found[after.length - kept] = before.length - kept;
  }
  const between = new Map<unknown, number>();
  for (let index = first; index < before.length - kept; index++) between.set(before[index], index);
  let last = first - 1;
  for (let index = first; index < after.length - kept; index++) {
    const old = between.get(after[index]) ?? -1;
    if (old <= last) continue;
    found[index] = old;
    last = old;
  }
  return found;
}

/** What `align` found no place for in the new list. */
export function dropped<T>(before: readonly T[], indexes: readonly number[]): readonly T[] {
  const found: T[] = [];
  let next = 0;
  for (const index of [...indexes, before.length]) {
    if (index < next) continue;
    for (; next < index; next++) found.push(before[next] as T);
    next = index + 1;
  }
  return found;
}
