/**
 * Cuts a document into pieces by its lines alone: one a top-level key, one an item of a top-level block sequence.
 *
 * Why this is exact where the text is well formed and its root is a block mapping at column 0: all that belongs to a
 * top-level key, block scalars and quoted text included, is indented, so a line at column 0 that is neither blank nor a
 * comment starts the next key (or, as `- `, an item of a sequence at column 0); and within a sequence at column k all
 * that belongs to an item is indented deeper than k. Where the text is broken, a cut contains the damage: an unclosed
 * quote spoils one item, not the rest of the file.
 */
import type { Span } from './types';

/** A piece runs up to the start of the next one: comments and blank lines belong to the piece before them. */
export interface Cut extends Span {
  readonly role: Role;
  /** Whether it starts with a key and its colon. */
  readonly keyed: boolean;
}

export type Role = 'value' | 'list' | 'item';

/** What the lines so far mean for those that follow. */
export interface CutState {
  /** Whether there was a piece. */
  readonly started: boolean;
  /** Whether the last piece is a bare key so far, which a dash would make the head of a list. */
  readonly head: boolean;
  /** Column of the dashes of the list we are in, or -1. */
  readonly dashColumn: number;
}

export const AT_START: CutState = { started: false, head: false, dashColumn: -1 };

const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const HASH = 35;
/** A key at the start of a line, up to its colon. */
const KEY_LINE =
  /(?:"(?:[^"\\\n]|\\.)*"[ \t]*|'(?:[^'\n]|'')*'[ \t]*|[^\s#"'](?:[^ \t\n]|[ \t](?!#))*?):(?=[ \t\r\n]|$)/y;
/** Nothing but a comment up to the end of the line: what follows may be a sequence. */
const REST_EMPTY = /[ \t]*(?:[ \t]#[^\n]*)?\r?(?:\n|$)/y;
/** First characters of a root that is no block mapping, or of one written in a way that lines do not show. */
const EXOTIC_START = /[-?[\]{}&*!|>%@`,:]/;

interface Line extends Span {
  /** Offset of the first character that is not a space. */
  readonly text: number;
}

/**
 * The pieces of a document, or of a part of one that starts with a line in the state `from`; nothing before the first
 * of them belongs to one. Null where the root is no block mapping at column 0 (or uses explicit keys): such a document
 * has to be read whole, and so has one where no piece is `keyed`.
 */
export function cut(document: string, from: CutState): { pieces: Cut[]; end: CutState } | null {
  const pieces: { role: Role; keyed: boolean; start: number; end: number }[] = [];
  let { started, head, dashColumn } = from;

  for (const line of contentLines(document)) {
    const column = line.text - line.start;
    const first = document.charAt(line.text);
    if (!started && !startsMapping(document, line, column, first)) return null;
    started = true;

    const dash = isMark(document, line.text, '-');
    if (dash && (dashColumn >= 0 ? column === dashColumn : head)) {
      const last = pieces.at(-1);
      if (head && last !== undefined) last.role = 'list';
      pieces.push({ role: 'item', keyed: false, start: line.start, end: line.start });
      dashColumn = column;
      head = false;
    } else if (column === 0 && first !== '\t' && first !== '}' && first !== ']') {
      if (isMark(document, line.text, '?') || isMark(document, line.text, ':')) return null;
      const keyed = matchesAt(KEY_LINE, document, line.start);
      pieces.push({ role: 'value', keyed, start: line.start, end: line.start });
      head = keyed && matchesAt(REST_EMPTY, document, KEY_LINE.lastIndex);
      dashColumn = -1;
    } else if (dashColumn < 0) {
      head = false;
    }
  }
  pieces.forEach((piece, index) => (piece.end = pieces[index + 1]?.start ?? document.length));
  return { pieces, end: { started, head, dashColumn } };
}

/** The lines that hold more than white space and a comment. */
function* contentLines(document: string): Generator<Line> {
  for (let start = 0; start < document.length;) {
    const lineFeed = document.indexOf('\n', start);
    const end = lineFeed < 0 ? document.length : lineFeed;
    let text = start;
    while (document.charCodeAt(text) === SPACE) text++;
    let visible = text;
    while (visible < end && isBlank(document.charCodeAt(visible))) visible++;
    if (visible < end && document.charCodeAt(text) !== HASH) yield { start, end, text };
    start = end + 1;
  }
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB || code === RETURN;
}

function startsMapping(document: string, line: Line, column: number, first: string): boolean {
  if (column > 0 || first === '\t' || EXOTIC_START.test(first)) return false;
  return (first !== '"' && first !== "'") || matchesAt(KEY_LINE, document, line.start);
}

/** Whether an indicator stands here that counts as one only before white space or the end of the line. */
function isMark(document: string, offset: number, mark: string): boolean {
  if (document.charAt(offset) !== mark) return false;
  const next = document.charCodeAt(offset + 1);
  return Number.isNaN(next) || next === LINE_FEED || isBlank(next);
}

function matchesAt(sticky: RegExp, document: string, offset: number): boolean {
  sticky.lastIndex = offset;
  return sticky.test(document);
}
