/** Reading of the command line: `node:util` parseArgs, with its complaints in our words. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Lang } from '../law/data';
import { isDate } from '../model/dates';
import { UsageError, choose } from './terminal';

export type OptionSpec = NonNullable<ParseArgsConfig['options']>;

export interface Arguments {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

/** The language asked for anywhere on the command line, before anything else is understood. */
export function languageOf(args: readonly string[]): Lang {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = at === -1 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  return value === 'en' ? 'en' : 'vi';
}

/** Positionals and options of one command. Throws UsageError on what the command does not know. */
export function readArguments(args: readonly string[], options: OptionSpec, lang: Lang): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...options, lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    oneOf('lang', values['lang'], ['vi', 'en'], lang);
    return { positionals, values };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(explain(error, lang));
  }
}

function explain(error: unknown, lang: Lang): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  const name = /'(-[^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return choose(lang, `Không có tùy chọn ${name}.`, `There is no option ${name}.`);
  }
  return choose(
    lang,
    `Tùy chọn ${name} thiếu giá trị hoặc thừa giá trị.`,
    `Option ${name} lacks its value or takes none.`,
  );
}

/** The value of an option that must be one of a few; undefined where it is not given. */
export function oneOf<T extends string>(
  name: string,
  value: string | boolean | undefined,
  allowed: readonly T[],
  lang: Lang,
): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  const list = allowed.join(', ');
  throw new UsageError(
    choose(
      lang,
      `--${name} nhận một trong: ${list}; hiện là «${String(value)}».`,
      `--${name} takes one of: ${list}; found “${String(value)}”.`,
    ),
  );
}

/** The value of an option that must be a plain date; undefined where it is not given. */
export function dateOption(
  name: string,
  value: string | boolean | undefined,
  lang: Lang,
): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && isDate(value)) return value;
  throw new UsageError(
    choose(
      lang,
      `--${name} nhận ngày dạng 2020-12-04; hiện là «${String(value)}».`,
      `--${name} takes a date such as 2020-12-04; found “${String(value)}”.`,
    ),
  );
}
