/**
 * What is not handed to the parser: no dossier nests or runs on like that, and the parser would take minutes over it, or
 * all memory. A look at the characters tells, whatever they mean: quotes and comments are not told from the rest.
 */
import type { Problem } from './types';

/** Longest piece that is read, in UTF-16 units: a piece is one top-level key or one item of a list. */
const MAX_PIECE = 1024 * 1024;

/** So many brackets may be open at once, so many marks (`- `, `? `, `: `) stand on a line, so many lines be nested. */
const MAX_NESTING = 256;

export function isTooLong(text: string): boolean {
  return text.length > MAX_PIECE;
}

/** What makes a text too much to be read, at the place where that shows; null where it is not. */
export function tooMuch(text: string): Problem | null {
  if (text.length < MAX_NESTING) return null;
  if (isTooLong(text)) return problemAt('too-long', 0);
  const indents: number[] = [];
  let open = 0;
  for (let start = 0; start < text.length;) {
    const lineFeed = text.indexOf('\n', start);
    const end = lineFeed < 0 ? text.length : lineFeed;
    let first = start;
    while (first < end && text.charCodeAt(first) === SPACE) first++;
    if (first < end && nested(indents, first - start) > MAX_NESTING) return problemAt('too-deep', first);
    let marks = 0;
    for (let at = first; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === OPEN_SQUARE || code === OPEN_CURLY) open++;
      else if (code === CLOSE_SQUARE || code === CLOSE_CURLY) open = Math.max(0, open - 1);
      else if (isMark(code) && (at + 1 === end || text.charCodeAt(at + 1) === SPACE)) marks++;
      if (open > MAX_NESTING || marks > MAX_NESTING) return problemAt('too-deep', at);
    }
    start = end + 1;
  }
  return null;
}

const SPACE = 32;
const OPEN_SQUARE = 91;
const CLOSE_SQUARE = 93;
const OPEN_CURLY = 123;
const CLOSE_CURLY = 125;

/** `-`, `:` or `?`. */
function isMark(code: number): boolean {
  return code === 45 || code === 58 || code === 63;
}

/** How deep a line is nested whose text starts in this column, by the columns of the lines around it. */
function nested(indents: number[], column: number): number {
  while ((indents.at(-1) ?? -1) > column) indents.pop();
  if ((indents.at(-1) ?? -1) < column) indents.push(column);
  return indents.length;
}

function problemAt(detail: 'too-long' | 'too-deep', start: number): Problem {
  return { code: 'cu-phap', detail, start, end: start + 1 };
}
