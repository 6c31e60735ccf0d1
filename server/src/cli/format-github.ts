/**
 * A check as GitHub Actions reads it from a log: workflow commands, which become annotations of the changed lines. The
 * gravest come first, for GitHub shows no more than ten of each kind a step; the rest is in the log, as plain lines.
 */
import type { Lang } from '../law/data';
import { label } from '../law/citation';
import { ruleById } from '../rules/registry';
import { SEVERITIES, type Severity } from '../rules/rule';
import type { Diagnostic } from '../service/diagnostics';
import { severityWord } from '../service/words';
import type { CheckResult } from './check';
import { total } from './format-text';
import { printable } from './markup';

/** Annotations of one kind that GitHub shows of one step. */
const LIMIT = 10;

const COMMANDS: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

export function formatGithub({ files, diagnostics, summary }: CheckResult, lang: Lang): string {
  const sorted = SEVERITIES.flatMap((severity) => diagnostics.filter((one) => one.severity === severity));
  const commands = new Map<string, number>();
  const lines: string[] = [];
  const rest: Diagnostic[] = [];
  for (const diagnostic of sorted) {
    const name = COMMANDS[diagnostic.severity];
    const count = (commands.get(name) ?? 0) + 1;
    commands.set(name, count);
    if (count > LIMIT) rest.push(diagnostic);
    else lines.push(command(name, diagnostic, lang));
  }
  if (rest.length > 0) lines.push(restLine(rest.length, lang), ...rest.map((one) => logLine(one, lang)));
  return `${[...lines, total(files, summary, lang)].join('\n')}\n`;
}

/** `::error file=…,line=…::message`; lines and columns count from 1. */
function command(name: string, diagnostic: Diagnostic, lang: Lang): string {
  const { file, range, rule } = diagnostic;
  const known = ruleById(rule);
  const properties = {
    file,
    line: range.start.line + 1,
    endLine: range.end.line + 1,
    col: range.start.character + 1,
    endColumn: range.end.character + 1,
    title: known ? `${rule}: ${known[lang].title}` : rule,
  };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${written.join(',')}::${data(text(diagnostic, lang))}`;
}

function text({ message, citations }: Diagnostic, lang: Lang): string {
  const cited = citations.map((citation) => label(citation, lang)).join('; ');
  return cited === '' ? message : `${message}\n${lang === 'vi' ? 'Căn cứ' : 'Basis'}: ${cited}`;
}

function restLine(count: number, lang: Lang): string {
  return lang === 'vi'
    ? `Còn ${count} phát hiện nữa: GitHub chỉ gắn ${LIMIT} chú thích mỗi loại vào một bước, phần còn lại ở dưới đây.`
    : `${count} more findings: GitHub attaches ${LIMIT} annotations of each kind to a step, the rest is below.`;
}

function logLine({ file, range, severity, message, rule }: Diagnostic, lang: Lang): string {
  const { line, character } = range.start;
  return plain(`${file}:${line + 1}:${character + 1}: ${severityWord(severity, lang)}: ${message} [${rule}]`);
}

/** A message as a workflow command takes it. */
function data(value: string): string {
  return printable(value).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property: what ends it is escaped as well. */
function property(value: string): string {
  return data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A line that is no command, whatever is in it: on one line, neither `::` at its beginning nor `##[` anywhere. */
function plain(value: string): string {
  return printable(value)
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replaceAll('##[', '# #[')
    .replace(/^(\s*)::/, '$1: :');
}
