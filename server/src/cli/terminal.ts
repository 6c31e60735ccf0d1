/** What a command needs of the world around it, so that tests run it as it is. */
import type { Lang } from '../law/data';

export interface Terminal {
  readonly cwd: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Plain date of today in Việt Nam. */
  readonly today: () => string;
}

/** Exit codes; scripts depend on them. */
export const EXIT = { ok: 0, findings: 1, usage: 2, nothing: 3, internal: 4 } as const;

/** Wrong words on the command line: told to the user with exit 2. */
export class UsageError extends Error {}

/** One of two texts. */
export function choose(lang: Lang, vi: string, en: string): string {
  return lang === 'vi' ? vi : en;
}
