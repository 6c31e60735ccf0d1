/** `tdkt check`: the findings of files or folders. */
import path from 'node:path';
import type { Lang } from '../law/data';
import { RULES } from '../rules/registry';
import { SEVERITIES, type Severity } from '../rules/rule';
import { compareDiagnostics, toDiagnostic, type Diagnostic } from '../service/diagnostics';
import { checkProject } from '../workspace/project';
import { dateOption, oneOf, readArguments } from './arguments';
import { discover, type Asked } from './discovery';
import { formatJson } from './format-json';
import { formatText } from './format-text';
import { EXIT, choose, type Terminal } from './terminal';

/** What a format is given: findings with paths as the user sees them, sorted, none left out but by severity. */
export interface CheckResult {
  /** Number of files checked. */
  readonly files: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Readonly<Record<Severity, number>>;
}

const FORMATS = { text: formatText, json: formatJson } as const;

export async function check(args: readonly string[], lang: Lang, terminal: Terminal): Promise<number> {
  const { positionals, values } = readArguments(
    args,
    {
      format: { type: 'string' },
      today: { type: 'string' },
      'min-severity': { type: 'string' },
      'fail-on': { type: 'string' },
    },
    lang,
  );
  const format = oneOf('format', values['format'], ['text', 'json'], lang) ?? 'text';
  const least = oneOf('min-severity', values['min-severity'], SEVERITIES, lang) ?? 'hint';
  const failOn = oneOf('fail-on', values['fail-on'], SEVERITIES, lang) ?? 'warning';
  const today = dateOption('today', values['today'], lang) ?? terminal.today();

  const asked = await discover(positionals, terminal.cwd, lang);
  const files = asked.reduce((sum, { only }) => sum + only.size, 0);
  if (files === 0) {
    terminal.err(choose(lang, 'Không tìm thấy tệp *.tdkt.yaml nào.\n', 'No *.tdkt.yaml file was found.\n'));
    return EXIT.nothing;
  }
  const all = asked.flatMap((one) => diagnosticsOf(one, today, lang, terminal.cwd)).sort(compareDiagnostics);
  const shown = all.filter(({ severity }) => atLeast(severity, least));
  terminal.out(FORMATS[format]({ files, diagnostics: shown, summary: count(shown) }, lang));
  return all.some(({ severity }) => atLeast(severity, failOn)) ? EXIT.findings : EXIT.ok;
}

function diagnosticsOf({ root, project, only }: Asked, today: string, lang: Lang, cwd: string): Diagnostic[] {
  const seen = (file: string): string => path.relative(cwd, path.join(root, file)).split(path.sep).join('/');
  return [...checkProject(project, { rules: RULES, today, only }).values()]
    .flat()
    .map((finding) => toDiagnostic(finding, project.files, lang))
    .map((diagnostic) => ({
      ...diagnostic,
      file: seen(diagnostic.file),
      related: diagnostic.related.map((related) => ({ ...related, file: seen(related.file) })),
    }));
}

function atLeast(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

function count(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const summary = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of diagnostics) summary[severity]++;
  return summary;
}
