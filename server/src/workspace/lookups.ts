/**
 * What a computation asked for. While one runs, every fact it looks up and every document it reads is noted under a
 * key, so that it has to run again only when an answer to one of those keys may have changed.
 */

/** Keys of what was looked up, or null while nobody keeps account. */
export interface Account {
  keys: Set<string> | null;
}

export function createAccount(): Account {
  return { keys: null };
}

/** Runs work and gives its result with the keys it asked for. Not to be nested. */
export function accountFor<T>(
  account: Account,
  work: () => T,
): { readonly result: T; readonly keys: ReadonlySet<string> } {
  const keys = new Set<string>();
  account.keys = keys;
  try {
    return { result: work(), keys };
  } finally {
    account.keys = null;
  }
}
