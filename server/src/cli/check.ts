/** `tdkt check`: the findings of files or folders. */
import path from 'node:path';
import type { Lang } from '../law/data';
import { isKind, type FileOf } from '../model/kinds';
import { outcomesOf, sourcesOfOutcomes, type Outcome } from '../rules/outcomes';
import { RULES } from '../rules/registry';
import { SEVERITIES, type Severity } from '../rules/rule';
import { compareDiagnostics, toDiagnostic, type Diagnostic } from '../service/diagnostics';
import { gatherFacts, type Facts } from '../workspace/facts';
import { toSuppressed, type SuppressedBy } from '../service/suppressed';
import { CONFIG } from '../workspace/config';
import { checkWhole, type Project } from '../workspace/project';
import { dateOption, oneOf, readArguments } from './arguments';
import {
  baselineOptions, baselineWritten, compareBaseline, fingerprintOf, goneText, writeBaseline, type Compared, type Fingerprinted,
} from './baseline'; // prettier-ignore
import { discover, seenFrom, type Asked } from './discovery';
import { formatGithub } from './format-github';
import { formatHtml } from './format-html';
import { formatJson } from './format-json';
import { formatJunit } from './format-junit';
import { formatSarif } from './format-sarif';
import { formatText } from './format-text';
import { writePages } from './html-out';
import { changedFiles, untoldLine } from './since';
import { EXIT, UsageError, choose, type Terminal } from './terminal';

/** What a format is given: findings with paths as the user sees them, sorted, none left out but by severity. */
export interface CheckResult {
  /** Number of files checked. */
  readonly files: number;
  /** Paths of the files checked, as the user sees them, sorted. */
  readonly paths: readonly string[];
  readonly diagnostics: readonly Reported[];
  readonly summary: Readonly<Record<Severity, number>>;
  /** Findings put aside by comments or a baseline, from the same severity on, sorted; not among `diagnostics`. */
  readonly suppressed: readonly PutAside[];
  /** By dossier, in the order of their paths; whatever severities are shown, all findings count. */
  readonly dossiers: readonly DossierResult[];
  /** Plain date the check was made for. */
  readonly today: string;
  /** From this severity on the check fails. */
  readonly failOn: Severity;
  readonly exit: number;
}

/** A finding as it is told, and the project it was found in, whose files go by their paths from its root. */
export interface Reported extends Diagnostic {
  readonly project: Project;
  /** The path that a file of the project has for the user. */
  readonly seen: (file: string) => string;
}

export interface DossierResult {
  /** Path as the user sees it. */
  readonly file: string;
  /** Name of the unit that made it; its code where it is not declared. */
  readonly unit: string;
  readonly outcomes: readonly Outcome[];
  readonly dossier: FileOf<'ho-so'>;
  readonly facts: Facts;
  /** Everything found in its file and in those its outcomes rest on, whatever is shown. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Forms that are one text; `html` is a page a unit. */
const FORMATS = {
  text: formatText, json: formatJson, sarif: formatSarif, github: formatGithub, junit: formatJunit,
} as const; // prettier-ignore
const FORMAT_NAMES = [...(Object.keys(FORMATS) as (keyof typeof FORMATS)[]), 'html'] as const;

export async function check(args: readonly string[], lang: Lang, terminal: Terminal): Promise<number> {
  const { positionals, values } = readArguments(
    args,
    {
      format: { type: 'string' },
      today: { type: 'string' },
      'min-severity': { type: 'string' },
      'fail-on': { type: 'string' },
      since: { type: 'string' },
      out: { type: 'string' },
      baseline: { type: 'string' },
      'write-baseline': { type: 'string' },
    },
    lang,
  );
  const format = oneOf('format', values['format'], FORMAT_NAMES, lang) ?? 'text';
  const out = typeof values['out'] === 'string' ? values['out'] : null;
  if (out !== null && format !== 'html') throw new UsageError(choose(lang, '--out chỉ đi với --format html.', '--out goes with --format html only.')); // prettier-ignore
  const least = oneOf('min-severity', values['min-severity'], SEVERITIES, lang) ?? 'hint';
  const failOn = oneOf('fail-on', values['fail-on'], SEVERITIES, lang) ?? 'warning';
  const today = dateOption('today', values['today'], lang) ?? terminal.today();
  const baseline = baselineOptions(values, terminal.cwd, lang);

  const asked = await discover(positionals, terminal.cwd, lang);
  if (asked.every(({ only }) => only.size === 0)) {
    terminal.err(choose(lang, 'Không tìm thấy tệp *.tdkt.yaml nào.\n', 'No *.tdkt.yaml file was found.\n'));
    return EXIT.nothing;
  }
  const since = typeof values['since'] === 'string' ? values['since'] : null;
  const changed = since === null ? null : changedFiles(asked, since, lang, terminal.cwd);
  const isTold = ({ file }: { readonly file: string }): boolean => changed === null || changed.has(file);

  const checked = asked.map((one) => checkAsked(one, today, lang, terminal.cwd));
  const found = checked.flatMap(({ fingerprinted }) => fingerprinted);
  if (baseline.write !== null) {
    writeBaseline(baseline.write, found, lang);
    terminal.out(`${baselineWritten(found.length, baseline.write, lang)}\n`);
    return EXIT.ok;
  }
  const { known, gone } =
    baseline.read === null
      ? NOTHING_KNOWN
      : compareBaseline(baseline.read, found, new Set(asked.flatMap(pathsOf)), lang);
  terminal.err(goneText(gone, lang));
  const all = found
    .map(({ diagnostic }) => diagnostic)
    .filter((diagnostic) => !known.has(diagnostic) && isTold(diagnostic))
    .sort(compareDiagnostics);
  const dossiers = checked
    .flatMap((one) => one.dossiers)
    .filter(isTold)
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const shown = all.filter(({ severity }) => atLeast(severity, least));
  const knownBefore = found
    .map(({ diagnostic }) => diagnostic)
    .filter((diagnostic) => known.has(diagnostic))
    .map((diagnostic) => ({ diagnostic, by: { kind: 'baseline' } as const }));
  const suppressed = [...checked.flatMap((one) => one.suppressed), ...knownBefore]
    .filter(({ diagnostic }) => atLeast(diagnostic.severity, least) && isTold(diagnostic))
    .sort((a, b) => compareDiagnostics(a.diagnostic, b.diagnostic));
  const exit = all.some(({ severity }) => atLeast(severity, failOn)) ? EXIT.findings : EXIT.ok;
  const paths = checked
    .flatMap((one) => one.paths)
    .filter((file) => isTold({ file }))
    .sort();
  const result = {
    files: paths.length,
    paths,
    diagnostics: shown,
    summary: count(shown),
    suppressed,
    dossiers,
    today,
    failOn,
    exit,
  };
  if (format === 'html') writePages(formatHtml(result, lang), out, lang, terminal);
  else terminal.out(FORMATS[format](result, lang));
  if (since !== null) {
    const others = found
      .map(({ diagnostic }) => diagnostic)
      .filter((one) => !known.has(one) && !isTold(one) && atLeast(one.severity, least));
    terminal.err(untoldLine(since, paths.length, others, lang));
  }
  return exit;
}

/** A finding put aside, as it would be told. */
export interface PutAside {
  readonly diagnostic: Reported;
  readonly by: SuppressedBy;
}

interface Checked extends Pick<CheckResult, 'suppressed' | 'dossiers' | 'paths'> {
  readonly fingerprinted: readonly (Fingerprinted & { readonly diagnostic: Reported })[];
}

const NOTHING_KNOWN: Compared = { known: new Set(), gone: [] };

/** The absolute paths of what was checked. */
function pathsOf({ root, only }: Asked): readonly string[] {
  return [...only, CONFIG].map((file) => path.join(root, file));
}

/**
 * Only the files asked for are reported, and the configuration that all of them stand under; what their nominees depend
 * on is checked with them.
 */
function checkAsked({ root, project, only }: Asked, today: string, lang: Lang, cwd: string): Checked {
  const seen = (file: string): string => seenFrom(cwd, root, file);
  const base = gatherFacts(project);
  const dossiers = [...project.files.values()]
    .filter((file) => isKind(file, 'ho-so'))
    .filter((file) => only.has(file.path))
    .map((file) => ({ file, facts: base.factsFor(file) }));
  const sources = dossiers.flatMap(({ file, facts }) => [...sourcesOfOutcomes(file, facts)]);
  const told = new Set([...only, CONFIG]);
  const { findings, suppressed } = checkWhole(project, {
    rules: RULES,
    today,
    only: new Set([...told, ...sources]),
  });
  const asSeen = (diagnostic: Diagnostic): Reported => ({
    ...diagnostic,
    file: seen(diagnostic.file),
    related: diagnostic.related.map((one) => ({ ...one, file: seen(one.file) })),
    project,
    seen,
  });
  const found = (file: string): readonly Diagnostic[] =>
    (findings.get(file) ?? []).map((finding) => toDiagnostic(finding, project.files, lang));
  return {
    paths: [...told].filter((file) => only.has(file) || found(file).length > 0).map(seen),
    fingerprinted: [...told].flatMap((file) =>
      found(file).map((diagnostic) => ({
        diagnostic: asSeen(diagnostic),
        full: path.join(root, file),
        fingerprint: fingerprintOf(diagnostic, project.files),
      })),
    ),
    suppressed: [...told]
      .flatMap((file) => suppressed.get(file) ?? [])
      .map((one) => toSuppressed(one, project.files, lang))
      .map(({ diagnostic, by }) => ({ diagnostic: asSeen(diagnostic), by })),
    dossiers: dossiers.map(({ file, facts }) => ({
      file: seen(file.path),
      unit: facts.unit(file.data.don_vi)?.unit.ten ?? file.data.don_vi ?? '…',
      outcomes: outcomesOf(file, facts, {
        get: (path) => findings.get(path),
        suppressed: (path) => suppressed.get(path),
      }),
      dossier: file,
      facts,
      diagnostics: [...new Set([file.path, ...sourcesOfOutcomes(file, facts)])].flatMap(found).map(asSeen),
    })),
  };
}

/** Whether a severity is as grave as another or graver. */
export function atLeast(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

function count(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const summary = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of diagnostics) summary[severity]++;
  return summary;
}
