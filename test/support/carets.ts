/**
 * Expected findings written into a text: a comment line below the place, carets under it, then the rule's id.
 *
 *     ngay_nhan: 2020-02-17
 *     #          ^^^^^^^^^^ dang-ky/qua-han
 *
 * A single `|` stands for a place without width, as in a file without content.
 */
import { CARETS } from '../../server/src/rules/examples';

export interface Expected {
  readonly rule: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export interface Marked {
  /** The text without the caret lines. */
  readonly text: string;
  readonly expected: readonly Expected[];
}

/** Takes the caret lines out of a text. Several below one line all speak of that line. */
export function readCarets(marked: string): Marked {
  const lines: string[] = [];
  const expected: Expected[] = [];
  for (const line of marked.split('\n')) {
    const match = CARETS.exec(line);
    if (!match?.[1] || !match[2]) {
      lines.push(line);
      continue;
    }
    const start = line.indexOf(match[1]);
    const end = match[1] === '|' ? start : start + match[1].length;
    expected.push({ rule: match[2], line: Math.max(lines.length - 1, 0), start, end });
  }
  return { text: lines.join('\n'), expected };
}

/** The same text and places in another form: CRLF line ends, or NFD, which moves columns. */
export function inForm(marked: Marked, form: 'as-is' | 'crlf' | 'nfd'): Marked {
  if (form === 'as-is') return marked;
  if (form === 'crlf') return { ...marked, text: marked.text.replaceAll('\n', '\r\n') };
  const lines = marked.text.split('\n');
  const column = (line: number, character: number): number =>
    (lines[line] ?? '').slice(0, character).normalize('NFD').length;
  return {
    text: marked.text.normalize('NFD'),
    expected: marked.expected.map((one) => ({
      ...one,
      start: column(one.line, one.start),
      end: column(one.line, one.end),
    })),
  };
}

/** How an expected or found place is shown when they differ. */
export function showPlace(file: string, rule: string, line: number, start: number, end: number): string {
  return `${file}:${line + 1}:${start + 1}-${end + 1} ${rule}`;
}
