/**
 * Baselines: the findings of an old dossier on record, so that only new ones are told. A finding is known by its rule,
 * its file and a hash of what stands there; its line plays no part, and nothing of the text can be read from the hash.
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Lang } from '../law/data';
import { isCheck } from '../rules/engine';
import { ruleById } from '../rules/registry';
import type { Diagnostic } from '../service/diagnostics';
import { headSpan, locate } from '../text/locate';
import type { Project } from '../workspace/project';
import type { Arguments } from './arguments';
import { choose, UsageError } from './terminal';

/** A finding on record. */
interface Known {
  readonly rule: string;
  /** From the folder of the baseline, with `/`. */
  readonly file: string;
  readonly fingerprint: string;
  /** How many such findings there are. */
  readonly count: number;
}

export interface Baseline {
  readonly version: 1;
  readonly findings: readonly Known[];
}

/** What makes a finding the same wherever it moves to. */
export interface Fingerprinted {
  readonly diagnostic: Diagnostic;
  /** Absolute path of its file. */
  readonly full: string;
  readonly fingerprint: string;
}

/** The fingerprint of a finding: rule, message, keys that lead there, and the text at its place and of its item. */
export function fingerprintOf({ finding }: Diagnostic, files: Project['files']): string {
  const parsed = files.get(finding.at.file)?.parsed;
  const { route, part } = finding.at;
  const headOf = (place: { readonly start: number; readonly end: number }): string => {
    const { start, end } = parsed ? headSpan(parsed, place) : place;
    return parsed?.slice(start, end).normalize('NFC').trim() ?? '';
  };
  const [list, index] = route;
  const isItem = list !== undefined && typeof index === 'number';
  const item = parsed && isItem ? headOf(locate(parsed, [list, index], 'item')) : '';
  const rule = ruleById(finding.rule);
  // what is counted from today is another number tomorrow
  const data = rule && isCheck(rule) && rule.today ? {} : finding.data;
  const content = [
    finding.rule,
    finding.message,
    route.filter((step) => typeof step === 'string'),
    parsed ? headOf(finding.span ?? locate(parsed, route, part)) : '',
    item,
    Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1)),
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
}

/** The baseline of findings, in a fixed order. `folder` is where it will stand. */
function baselineOf(found: readonly Fingerprinted[], folder: string): Baseline {
  const counts = new Map<string, Known>();
  for (const { diagnostic, full, fingerprint } of found) {
    const known = { rule: diagnostic.rule, file: relativeTo(folder, full), fingerprint };
    const count = (counts.get(keyOf(known))?.count ?? 0) + 1;
    counts.set(keyOf(known), { ...known, count });
  }
  const findings = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, known]) => known);
  return { version: 1, findings };
}

/** Writes the baseline of findings. Throws UsageError where that cannot be. */
export function writeBaseline(file: string, found: readonly Fingerprinted[], lang: Lang): void {
  const text = `${JSON.stringify(baselineOf(found, path.dirname(file)), null, 2)}\n`;
  try {
    writeFileSync(file, text);
  } catch {
    throw new UsageError(
      choose(lang, `Không ghi được tệp mốc «${file}».`, `The baseline “${file}” cannot be written.`),
    );
  }
}

/** Findings that a baseline knows, those it does not, and what it knows that is there no longer. */
export interface Compared {
  readonly known: ReadonlySet<Diagnostic>;
  /** Of files that were checked only. */
  readonly gone: readonly Known[];
}

/** @param checked absolute paths of the files that were checked */
export function compareBaseline(
  file: string,
  found: readonly Fingerprinted[],
  checked: ReadonlySet<string>,
  lang: Lang,
): Compared {
  const folder = path.dirname(file);
  const left = new Map(readBaseline(file, lang).findings.map((known) => [keyOf(known), { ...known }]));
  const known = new Set<Diagnostic>();
  for (const { diagnostic, full, fingerprint } of found) {
    const entry = left.get(keyOf({ rule: diagnostic.rule, file: relativeTo(folder, full), fingerprint }));
    if (!entry || entry.count === 0) continue;
    entry.count--;
    known.add(diagnostic);
  }
  const isJudged = ({ file: name, count }: Known): boolean => {
    const full = path.resolve(folder, name);
    return count > 0 && (checked.has(full) || statSync(full, { throwIfNoEntry: false }) === undefined);
  };
  return { known, gone: [...left.values()].filter(isJudged) };
}

function readBaseline(file: string, lang: Lang): Baseline {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(
      choose(
        lang,
        `Không đọc được tệp mốc «${file}». Tạo tệp bằng: tdkt check --write-baseline TỆP`,
        `The baseline “${file}” cannot be read. Make one with: tdkt check --write-baseline FILE`,
      ),
    );
  }
  const read = parse(text);
  if (isBaseline(read)) return read;
  throw new UsageError(
    choose(
      lang,
      `«${file}» không phải tệp mốc của tdkt. Tạo lại bằng: tdkt check --write-baseline TỆP`,
      `“${file}” is no baseline of tdkt. Make it anew with: tdkt check --write-baseline FILE`,
    ),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isBaseline(read: unknown): read is Baseline {
  if (typeof read !== 'object' || read === null) return false;
  const { version, findings } = read as Record<string, unknown>;
  return version === 1 && Array.isArray(findings) && findings.every(isKnown);
}

function isKnown(read: unknown): read is Known {
  if (typeof read !== 'object' || read === null) return false;
  const { rule, file, fingerprint, count } = read as Record<string, unknown>;
  const isText = [rule, file, fingerprint].every((one) => typeof one === 'string');
  return isText && typeof count === 'number' && Number.isInteger(count) && count > 0;
}

function keyOf({ rule, file, fingerprint }: Pick<Known, 'rule' | 'file' | 'fingerprint'>): string {
  return `${file}\n${rule}\n${fingerprint}`;
}

function relativeTo(folder: string, full: string): string {
  return path.relative(folder, full).split(path.sep).join('/');
}

/** What is on record and no longer found, so that the baseline can shrink. */
export function goneText(gone: readonly Known[], lang: Lang): string {
  if (gone.length === 0) return '';
  const count = gone.reduce((sum, known) => sum + known.count, 0);
  const head = choose(
    lang,
    `${count} phát hiện trong tệp mốc không còn nữa; ghi lại tệp mốc (--write-baseline) để thu gọn:`,
    `${count} findings of the baseline are there no longer; write it anew (--write-baseline) to make it smaller:`,
  );
  return `${[head, ...gone.map(({ file, rule, count: times }) => `  ${file}  ${rule}${times > 1 ? ` ×${times}` : ''}`)].join('\n')}\n`;
}

/** What is said once a baseline is written. */
export function baselineWritten(count: number, file: string, lang: Lang): string {
  return choose(
    lang,
    `Đã ghi ${count} phát hiện vào tệp mốc «${file}». Từ nay kiểm tra với: --baseline ${path.basename(file)}`,
    `${count} findings written to the baseline “${file}”. From now on check with: --baseline ${path.basename(file)}`,
  );
}

/** The baselines asked for, as absolute paths. */
export function baselineOptions(
  values: Arguments['values'],
  cwd: string,
  lang: Lang,
): { readonly read: string | null; readonly write: string | null } {
  const fileOf = (name: string): string | null => {
    const value = values[name];
    return typeof value === 'string' ? path.resolve(cwd, value) : null;
  };
  const read = fileOf('baseline');
  const write = fileOf('write-baseline');
  if (read === null || write === null) return { read, write };
  throw new UsageError(
    choose(
      lang,
      'Chỉ dùng một trong --baseline và --write-baseline.',
      'Use one of --baseline and --write-baseline.',
    ),
  );
}
