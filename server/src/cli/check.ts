/** `tdkt check`: the findings of files or folders. */
import path from 'node:path';
import type { Lang } from '../law/data';
import { isKind } from '../model/kinds';
import { outcomesOf, sourcesOfOutcomes, type Outcome } from '../rules/outcomes';
import { RULES } from '../rules/registry';
import { SEVERITIES, type Severity } from '../rules/rule';
import { compareDiagnostics, toDiagnostic, type Diagnostic } from '../service/diagnostics';
import { gatherFacts } from '../workspace/facts';
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
  /** By dossier, in the order of their paths; whatever severities are shown, all findings count. */
  readonly dossiers: readonly DossierResult[];
}

export interface DossierResult {
  /** Path as the user sees it. */
  readonly file: string;
  /** Name of the unit that made it; its code where it is not declared. */
  readonly unit: string;
  readonly outcomes: readonly Outcome[];
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
  const checked = asked.map((one) => checkAsked(one, today, lang, terminal.cwd));
  const all = checked.flatMap(({ diagnostics }) => diagnostics).sort(compareDiagnostics);
  const dossiers = checked.flatMap((one) => one.dossiers).sort((a, b) => (a.file < b.file ? -1 : 1));
  const shown = all.filter(({ severity }) => atLeast(severity, least));
  terminal.out(FORMATS[format]({ files, diagnostics: shown, summary: count(shown), dossiers }, lang));
  return all.some(({ severity }) => atLeast(severity, failOn)) ? EXIT.findings : EXIT.ok;
}

type Checked = Pick<CheckResult, 'diagnostics' | 'dossiers'>;

/** Only the files asked for are reported; what their nominees depend on is checked with them. */
function checkAsked({ root, project, only }: Asked, today: string, lang: Lang, cwd: string): Checked {
  const seen = (file: string): string => path.relative(cwd, path.join(root, file)).split(path.sep).join('/');
  const base = gatherFacts(project);
  const dossiers = [...project.files.values()]
    .filter((file) => isKind(file, 'ho-so'))
    .filter((file) => only.has(file.path))
    .map((file) => ({ file, facts: base.factsFor(file) }));
  const sources = dossiers.flatMap(({ file, facts }) => [...sourcesOfOutcomes(file, facts)]);
  const findings = checkProject(project, { rules: RULES, today, only: new Set([...only, ...sources]) });
  return {
    diagnostics: [...findings]
      .filter(([file]) => only.has(file))
      .flatMap(([, found]) => found)
      .map((finding) => toDiagnostic(finding, project.files, lang))
      .map((diagnostic) => ({
        ...diagnostic,
        file: seen(diagnostic.file),
        related: diagnostic.related.map((related) => ({ ...related, file: seen(related.file) })),
      })),
    dossiers: dossiers.map(({ file, facts }) => ({
      file: seen(file.path),
      unit: facts.unit(file.data.don_vi)?.unit.ten ?? file.data.don_vi ?? '…',
      outcomes: outcomesOf(file, facts, findings),
    })),
  };
}

function atLeast(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

function count(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const summary = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of diagnostics) summary[severity]++;
  return summary;
}
