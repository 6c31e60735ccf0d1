/** Lines of a text, and the way between offsets and positions. A line ends with `\n`, `\r\n` or a lone `\r`. */
import type { Position, Span } from './types';

const LINE_BREAK = /\r\n|\r|\n/g;

export interface LineIndex {
  readonly lineCount: number;
  /** The line's characters without its line break; lines outside the text give the nearest one. */
  lineSpan(line: number): Span;
  /** The 0-based line of an offset. */
  lineAt(offset: number): number;
  /** Offsets outside the text give its nearest end; an offset inside `\r\n` gives the place before it. */
  positionAt(offset: number): Position;
  /** Past the end of a line it is the end of that line, past the last line the end of the text. */
  offsetAt(position: Position): number;
}

/** Finds the line breaks of a text, once. */
export function indexLines(text: string): LineIndex {
  const starts: number[] = [0];
  const ends: number[] = [];
  if (text.includes('\r')) {
    for (const lineBreak of text.matchAll(LINE_BREAK)) {
      ends.push(lineBreak.index);
      starts.push(lineBreak.index + lineBreak[0].length);
    }
  } else {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      ends.push(at);
      starts.push(at + 1);
    }
  }
  ends.push(text.length);

  const startOf = (line: number) => starts[line] ?? text.length;
  const endOf = (line: number) => ends[line] ?? text.length;

  const lineAt = (offset: number): number => lastAtMost(starts, offset);

  return {
    lineCount: starts.length,
    lineAt,
    lineSpan(line) {
      const known = clamp(line, 0, starts.length - 1);
      return { start: startOf(known), end: endOf(known) };
    },
    positionAt(offset) {
      const line = lineAt(offset);
      const start = startOf(line);
      return { line, character: clamp(offset, start, endOf(line)) - start };
    },
    offsetAt({ line, character }) {
      if (line < 0) return 0;
      if (line >= starts.length) return text.length;
      return clamp(startOf(line) + Math.max(character, 0), 0, endOf(line));
    },
  };
}

/** Index of the last number that is at most `limit`, in an ascending list; 0 where there is none. */
export function lastAtMost(ascending: ArrayLike<number>, limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The number of the closed range nearest to `value`. */
export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
