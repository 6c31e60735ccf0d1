/** What the client says at the start. */
import type { Lang } from '../law/data';
import { isDate, todayInVietnam } from '../model/dates';

export interface Settings {
  readonly lang: Lang;
  /** Plain date of today in Việt Nam, or the one set. */
  readonly today: () => string;
}

/** Reads initialization options `{ language, today }`; what is missing or wrong is left at its default. */
export function readSettings(options: unknown): Settings {
  const given = typeof options === 'object' && options !== null ? (options as Record<string, unknown>) : {};
  const fixed = typeof given['today'] === 'string' && isDate(given['today']) ? given['today'] : null;
  return {
    lang: given['language'] === 'en' ? 'en' : 'vi',
    today: () => fixed ?? todayInVietnam(Date.now()),
  };
}
