/**
 * A file's data as rules see them through facts and at its items. Each top-level key that is read is noted under a key
 * of its own: who read the day a registration was received does not run again where its list changes.
 */
import { equalData } from './equal';
import { keys as keyOf } from './fact-lookups';
import type { Account } from './lookups';
import { standIn, type Data } from './view';

/** Stands for the data that `current` gives. */
export function createHead(path: string, account: Account, current: () => Data): Data {
  return standIn(current, (key) =>
    account.keys?.add(key === null ? keyOf.topKeys(path) : keyOf.value(path, key)),
  );
}

/** The keys of what differs between two versions of a file's data. Of a long list it is enough that it was made anew. */
export function* changedValues(path: string, before: Data, after: Data): Iterable<string> {
  const [keys, now] = [Object.keys(before), Object.keys(after)];
  if (!equalData(keys, now)) yield keyOf.topKeys(path);
  for (const key of new Set([...keys, ...now])) {
    const [old, value] = [before[key], after[key]];
    if (old === value) continue;
    if (isLong(old) || isLong(value) || !equalData(old, value)) yield keyOf.value(path, key);
  }
}

/** So many items are worth a comparison. */
const FEW = 50;

function isLong(value: unknown): boolean {
  return Array.isArray(value) && value.length > FEW;
}
