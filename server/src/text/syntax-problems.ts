/** What the `yaml` package found wrong, as problems that a person can find: on one line, the line of the cause. */
import type { YAMLParseError } from 'yaml';
import { endOfLine, trimmedEnd } from './lines';
import type { Problem, Span } from './types';

/**
 * Problems from errors, at most one a line: a second error of a line mostly follows from the first. `opened` moves an
 * error to the quote or bracket that is not closed, and makes its code `unclosed`.
 */
export function readProblems(
  text: string,
  errors: readonly YAMLParseError[],
  opened: ReadonlyMap<YAMLParseError, number>,
): Problem[] {
  const problems: Problem[] = [];
  const placed = errors
    .filter((error) => error.code !== 'TAG_RESOLVE_FAILED') // the tag itself is reported
    .map((error) => {
      const start = opened.get(error);
      return {
        code: start === undefined ? error.code : 'unclosed',
        start: start ?? error.pos[0],
        end: error.pos[1],
      };
    })
    .sort((a, b) => a.start - b.start);
  let lineEnd = -1;
  for (const { code, start, end } of placed) {
    if (start <= lineEnd) continue;
    const span = spanOfToken(text, start, end);
    if (span.start <= lineEnd) continue;
    lineEnd = endOfLine(text, span.start);
    problems.push(
      code === 'TAB_AS_INDENT' ? { code: 'tab', ...span } : { code: 'cu-phap', detail: code, ...span },
    );
  }
  return problems;
}

/** A span clamped to the line it starts on; one that starts in the white space at the end of the text is moved back. */
export function spanOfToken(text: string, start: number, end: number): Span {
  const last = Math.max(trimmedEnd(text, 0, text.length) - 1, 0);
  const from = Math.min(Math.max(start, 0), last);
  const to = Math.min(Math.max(end, from + 1), endOfLine(text, from));
  return { start: from, end: Math.max(to, from) };
}
