/**
 * A check as a person reads it: by file, each finding with its place, its words and what it cites; then each dossier's
 * nominees with what it comes to.
 */
import type { Lang } from '../law/data';
import { label } from '../law/citation';
import type { Severity } from '../rules/rule';
import type { Diagnostic } from '../service/diagnostics';
import { severityWord } from '../service/words';
import type { CheckResult } from './check';
import { outcomeTable, type OutcomesOf } from './outcome-table';

/** What this format needs of a check; an export has no more. */
export interface TextResult extends Pick<CheckResult, 'files' | 'summary'> {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Pick<CheckResult['suppressed'][number], 'by'>[];
  readonly dossiers: readonly OutcomesOf[];
}

export function formatText(result: TextResult, lang: Lang): string {
  const { files, diagnostics, summary, dossiers } = result;
  const lines: string[] = [];
  let file: string | null = null;
  for (const diagnostic of diagnostics) {
    if (diagnostic.file !== file) lines.push(...(file === null ? [] : ['']), diagnostic.file);
    file = diagnostic.file;
    lines.push(...show(diagnostic, lang));
  }
  if (lines.length > 0) lines.push('');
  for (const dossier of dossiers) lines.push(...outcomeTable(dossier, lang), '');
  return `${[...lines, total(files, summary, lang), ...putAside(result, lang)].join('\n')}\n`;
}

function show({ range, severity, message, rule, citations, related }: Diagnostic, lang: Lang): string[] {
  const { line, character } = range.start;
  const cited = citations.map((citation) => label(citation, lang)).join('; ');
  return [
    `  ${line + 1}:${character + 1}  ${severityWord(severity, lang)}  ${message}  [${rule}]`,
    ...(cited === '' ? [] : [`        ${lang === 'vi' ? 'Căn cứ' : 'Basis'}: ${cited}`]),
    ...related.map((one) => `        ${one.file}:${one.range.start.line + 1}: ${one.message}`),
  ];
}

/** How many findings were put aside, by what. */
function putAside({ suppressed }: TextResult, lang: Lang): readonly string[] {
  const known = suppressed.filter(({ by }) => by.kind === 'baseline').length;
  const byComment = suppressed.length - known;
  const lines: string[] = [];
  if (byComment > 0) {
    lines.push(
      lang === 'vi'
        ? `Không tính ${byComment} phát hiện mà chú thích «tdkt: bỏ qua» đã bỏ qua.`
        : `Not counted: ${byComment} suppressed by comments.`,
    );
  }
  if (known > 0) {
    lines.push(
      lang === 'vi'
        ? `Không tính ${known} phát hiện đã biết trong tệp mốc.`
        : `Not counted: ${known} known from the baseline.`,
    );
  }
  return lines;
}

/** The line of a report that says how much was found. */
export function total(files: number, summary: CheckResult['summary'], lang: Lang): string {
  const found = (Object.keys(summary) as Severity[]).filter((severity) => summary[severity] > 0);
  if (lang === 'vi') {
    const list = found.map((severity) => `${summary[severity]} ${severityWord(severity, 'vi')}`).join(', ');
    return list === ''
      ? `Đã kiểm tra ${files} tệp: không có gì phải sửa.`
      : `Đã kiểm tra ${files} tệp: ${list}.`;
  }
  const list = found.map((severity) => `${summary[severity]} ${severity}`).join(', ');
  return list === '' ? `${files} files checked: nothing to mend.` : `${files} files checked: ${list}.`;
}
