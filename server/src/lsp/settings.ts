/** What the client says: at the start, and when a person changes a setting. */
import type { Lang } from '../law/data';
import { isDate, todayInVietnam } from '../model/dates';
import { LEVELS, type Level } from '../rules/rule';
import type { Levels } from '../workspace/config';

export interface Settings {
  readonly lang: Lang;
  /** Plain date of today in Việt Nam, or the one set. */
  readonly today: () => string;
  /** Levels of rules that this person set; the team's `tdkt.config.yaml` goes before them. */
  readonly rules: Levels;
}

/** Reads initialization options `{ language, today, rules }`; what is missing or wrong is left at its default. */
export function readSettings(options: unknown): Settings {
  const given = asRecord(options);
  const fixed = typeof given['today'] === 'string' && isDate(given['today']) ? given['today'] : null;
  return {
    lang: given['language'] === 'en' ? 'en' : 'vi',
    today: () => fixed ?? todayInVietnam(Date.now()),
    rules: readLevels(given['rules']),
  };
}

/**
 * The levels in what `workspace/didChangeConfiguration` brings, `{ tdkt: { rules } }` or `{ rules }`; null where it
 * says nothing of them.
 */
export function changedRules(settings: unknown): Levels | null {
  const given = asRecord(settings);
  const own = 'tdkt' in given ? asRecord(given['tdkt']) : given;
  return 'rules' in own ? readLevels(own['rules']) : null;
}

function readLevels(given: unknown): Levels {
  const levels = new Map<string, Level>();
  for (const [id, written] of Object.entries(asRecord(given))) {
    const level = LEVELS.find((one) => one === written);
    if (level) levels.set(id, level);
  }
  return levels;
}

function asRecord(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
}
