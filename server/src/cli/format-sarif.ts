/** A check as SARIF 2.1.0, which code hosts and editors read. Same input, same bytes: no time, no path of the machine. */
import packageJson from '../../../package.json';
import type { Lang } from '../law/data';
import { RULES } from '../rules/registry';
import type { Rule, Severity } from '../rules/rule';
import type { Diagnostic } from '../service/diagnostics';
import { ruleLines } from '../service/explain-rule';
import { fingerprints } from '../service/fingerprint';
import { editsOf } from '../service/fixes';
import { pageAddress } from '../service/rule-address';
import { explanation } from '../service/rule-page';
import { ruleReference } from '../service/rule-reference';
import { fill } from '../service/words';
import type { ParsedText, Range } from '../text/types';
import type { CheckResult, Reported } from './check';
import { printable } from './markup';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** What paths start from: the folder the command was run in, which the log does not name. */
const BASE = '%SRCROOT%';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

export function formatSarif({ diagnostics: told, suppressed, exit, today }: CheckResult, lang: Lang): string {
  const diagnostics = [...told, ...suppressed.map(({ diagnostic }) => diagnostic)];
  const index = new Map(RULES.map((rule, at) => [rule.id as string, at]));
  const prints = fingerprintsOf(diagnostics);
  const run = {
    tool: {
      driver: {
        name: 'tdkt',
        fullName: packageJson.displayName,
        semanticVersion: packageJson.version,
        language: lang,
        rules: RULES.map((rule) => descriptor(rule, lang)),
      },
    },
    invocations: [{ executionSuccessful: true, exitCode: exit, exitCodeDescription: exitWords(exit, lang) }],
    originalUriBaseIds: { [BASE]: { description: { text: baseWords(lang) } } },
    columnKind: 'utf16CodeUnits',
    defaultEncoding: 'UTF-8',
    language: lang,
    results: diagnostics.map((one, at) => ({
      ...result(one, index.get(one.rule) ?? -1, prints[at] ?? '', lang),
      ...(suppressed.length > 0 ? { suppressions: suppressions(suppressed[at - told.length]) } : {}),
    })),
    properties: { today },
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

/** Who put a finding aside; empty where nobody did (the log says so of each, or of none). */
function suppressions(aside: CheckResult['suppressed'][number] | undefined): readonly object[] {
  if (!aside) return [];
  const { by } = aside;
  return by.kind === 'comment'
    ? [{ kind: 'inSource', status: 'accepted', justification: by.reason }]
    : [{ kind: 'external', status: 'accepted' }];
}

function descriptor(rule: Rule, lang: Lang): object {
  const reference = ruleReference(rule, lang);
  const address = pageAddress(rule.id) ?? reference.sources.find(({ url }) => url !== null)?.url;
  return {
    id: rule.id,
    shortDescription: { text: reference.title },
    fullDescription: { text: reference.why },
    ...(address ? { helpUri: address } : {}),
    help: {
      text: ruleLines(rule, lang).join('\n'),
      markdown: explanation(reference, lang, '##').join('\n\n'),
    },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: {
      tags: [reference.group],
      severity: rule.severity,
      citations: rule.citations,
      blocks: rule.blocks,
    },
  };
}

function result(diagnostic: Reported, ruleIndex: number, fingerprint: string, lang: Lang): object {
  const { rule, severity, message, file, range, related, citations } = diagnostic;
  const fixes = fixesOf(diagnostic, lang);
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: message },
    locations: [location(file, range)],
    ...(related.length > 0
      ? {
          relatedLocations: related.map((one, id) => ({
            id,
            ...location(one.file, one.range),
            message: { text: one.message },
          })),
        }
      : {}),
    partialFingerprints: { 'tdkt/v1': fingerprint },
    ...(fixes.length > 0 ? { fixes } : {}),
    properties: { severity, citations },
  };
}

/** Fingerprints count alike findings within a project, so they are made project by project. */
function fingerprintsOf(diagnostics: readonly Reported[]): readonly string[] {
  const made = new Map<Diagnostic, string>();
  for (const project of new Set(diagnostics.map((one) => one.project))) {
    const here = diagnostics.filter((one) => one.project === project);
    const prints = fingerprints(here.map(({ finding }) => finding), project.files); // prettier-ignore
    here.forEach((one, index) => made.set(one, prints[index] ?? ''));
  }
  return diagnostics.map((one) => made.get(one) ?? '');
}

/** Only fixes that may be applied unseen. */
function fixesOf({ finding, project, seen }: Reported, lang: Lang): readonly object[] {
  return finding.fixes
    .filter(({ safety }) => safety === 'safe')
    .flatMap((fix) => {
      const changes = editsOf(fix, project.files).flatMap(({ file, edits }) => {
        const parsed = project.files.get(file)?.parsed;
        if (!parsed) return [];
        const replacements = edits.map(({ start, end, text }) => ({
          deletedRegion: region(rangeIn(parsed, start, end)),
          insertedContent: { text },
        }));
        return [{ artifactLocation: artifact(seen(file)), replacements }];
      });
      const title = fill(fix.title[lang], finding.data);
      return changes.length > 0 ? [{ description: { text: title }, artifactChanges: changes }] : [];
    });
}

function rangeIn(parsed: ParsedText, start: number, end: number): Range {
  return { start: parsed.positionAt(start), end: parsed.positionAt(end) };
}

function location(file: string, range: Range): object {
  return { physicalLocation: { artifactLocation: artifact(file), region: region(range) } };
}

function artifact(file: string): object {
  return { uri: printable(file).split('/').map(encodeURIComponent).join('/'), uriBaseId: BASE };
}

/** Lines and columns count from 1; the end column is the one after the last character. */
function region({ start, end }: Range): object {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function exitWords(exit: number, lang: Lang): string {
  if (exit === 0) return lang === 'vi' ? 'Không có gì phải sửa.' : 'Nothing to mend.';
  return lang === 'vi' ? 'Có phát hiện phải xem.' : 'There are findings to look at.';
}

function baseWords(lang: Lang): string {
  return lang === 'vi' ? 'Thư mục nơi chạy tdkt.' : 'The folder tdkt was run in.';
}
