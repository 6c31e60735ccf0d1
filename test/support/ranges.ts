/** Whether ranges lie in their documents. */
import type { Diagnostic } from '../../server/src/service/diagnostics';
import type { ParsedText, Range, Span } from '../../server/src/text/types';
import type { Project } from '../../server/src/workspace/project';

/** What is wrong with the ranges of a diagnostic and of what it points at, or null. */
export function wrongRange(told: Diagnostic, project: Project): string | null {
  for (const { file, range } of [told, ...told.related]) {
    const parsed = project.files.get(file)?.parsed;
    if (parsed && !isInside(range, linesOf(parsed))) return `${JSON.stringify(range)} outside ${file}`;
  }
  return null;
}

/** The first span that is none of the text, in words, or null. */
export function wrongSpan(spans: readonly Span[], { length }: ParsedText): string | null {
  const outside = spans.find(({ start, end }) => !(start >= 0 && start <= end && end <= length));
  return outside ? `${outside.start}–${outside.end} of ${length}` : null;
}

/** Lines of texts that ranges were looked up in. */
const known = new WeakMap<ParsedText, readonly string[]>();

function linesOf(parsed: ParsedText): readonly string[] {
  const lines = known.get(parsed) ?? parsed.slice(0, parsed.length).split(/\r\n|\r|\n/);
  known.set(parsed, lines);
  return lines;
}

function isInside({ start, end }: Range, lines: readonly string[]): boolean {
  const within = [start, end].every(
    ({ line, character }) => line >= 0 && character >= 0 && character <= (lines[line]?.length ?? -1),
  );
  return within && (start.line < end.line || (start.line === end.line && start.character <= end.character));
}
