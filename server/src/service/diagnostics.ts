/** Findings as readers see them: with ranges and words. The same for the editor, the command line and the tests. */
import type { Citation } from '../law/citation';
import type { Lang } from '../law/data';
import type { DossierFile, Place } from '../model/kinds';
import type { Finding } from '../rules/finding';
import type { Severity } from '../rules/rule';
import { headSpan, locate } from '../text/locate';
import type { Range, Span } from '../text/types';
import { messageOf, relatedMessage } from './words';

export interface RelatedDiagnostic {
  readonly file: string;
  readonly range: Range;
  readonly message: string;
}

export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  readonly range: Range;
  readonly message: string;
  readonly citations: readonly Citation[];
  readonly related: readonly RelatedDiagnostic[];
  readonly finding: Finding;
}

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** A finding with words and range. A place in a file that is not there is its start. */
export function toDiagnostic(
  finding: Finding,
  files: ReadonlyMap<string, DossierFile>,
  lang: Lang,
): Diagnostic {
  const file = files.get(finding.at.file);
  return {
    rule: finding.rule,
    severity: finding.severity,
    file: finding.at.file,
    range:
      finding.span && file ? rangeOf(file, headSpan(file.parsed, finding.span)) : rangeAt(finding.at, files),
    message: messageOf(finding, lang),
    citations: finding.citations,
    related: finding.related.map((related, index) => ({
      file: related.at.file,
      range: rangeAt(related.at, files),
      message: relatedMessage(finding, index, lang),
    })),
    finding,
  };
}

/** The range of a place, on its first line where it spans several. */
export function rangeAt(place: Place, files: ReadonlyMap<string, DossierFile>): Range {
  const file = files.get(place.file);
  return file ? rangeOf(file, headSpan(file.parsed, locate(file.parsed, place.route, place.part))) : START;
}

function rangeOf(file: DossierFile, span: Span): Range {
  return { start: file.parsed.positionAt(span.start), end: file.parsed.positionAt(span.end) };
}

/** Order of a report: by file, place, severity, rule. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.file, b.file) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.character - b.range.start.character ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
