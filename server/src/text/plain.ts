/**
 * Reads the plain part of YAML in which nearly all dossiers are written, an order of magnitude faster than a parser of
 * all of YAML: block mappings with simple keys, block sequences, one-line scalars, one-line flow collections, literal
 * and simple folded text. Whatever else a text holds (comments, tabs, escapes, anchors, text over several lines, any
 * mistake), it is not read here but handed to `yaml`. What is read is, node by node, what `readTree` makes of what
 * `yaml` says; test/text/plain.test.ts compares the two on every sample and on random texts.
 */
import { isScalar, type ScalarTag } from 'yaml';
import type { MapNode, Node, Pair, ScalarNode, ScalarStyle, SeqNode } from './types';

/** What tells at once that a text is not for us: tabs, comments, lone carriage returns, a byte order mark. */
const NOT_OURS = /[\t#\uFEFF]|\r(?!\n)/;
/** A key that is never anything but text; `null`, `true` and `false` are taken out below. */
const KEY = /[a-z_][a-z0-9_]{0,63}(?=:(?:[ \r\n]|$))/y;
const KEY_IN_FLOW = /[a-z_][a-z0-9_]{0,63}(?=: )/y;
/** What may not start a plain scalar, or may only sometimes. */
const NOT_PLAIN_START = /^[-?:,[\]{}&*!|>'"%@`]/;
const PLAIN_IN_FLOW = /[^-?:,[\]{}&*!|>'"%@`\s][^,[\]{}:'"\r\n]*/y;
const DOUBLE_QUOTED = /"([^"\\\r\n]*)"/y;
const SINGLE_QUOTED = /'([^'\r\n]*)'(?!')/y;
const BLOCK_HEADER = /^[|>]-?$/;
/** How everything begins that the core schema takes for no text. */
const MAYBE_NO_TEXT = /^(?:[-+.0-9~]|null$|Null$|NULL$|true$|True$|TRUE$|false$|False$|FALSE$)/;
const MAX_DEPTH = 16;

/** Where reading is: at the first character that is no space of a line that is not blank, or behind the last. */
interface Cursor {
  readonly text: string;
  readonly tags: readonly ScalarTag[];
  /** Start of the line; -1 behind the last. */
  line: number;
  at: number;
  depth: number;
}

/** Handed over: not an error, only not ours. */
const OTHER = undefined;

/**
 * The tree of a text whose root is a block mapping or sequence, or `undefined` where the text goes beyond what is read
 * here. A tree that is given has no problems. Offsets count from the start of the text; `tags` are those of the schema
 * that say what a plain scalar is.
 */
export function readPlain(text: string, tags: readonly ScalarTag[]): Node | undefined {
  if (NOT_OURS.test(text)) return OTHER;
  const cursor: Cursor = { text, tags, line: -1, at: 0, depth: 0 };
  nextLine(cursor, 0);
  if (cursor.line < 0) return OTHER;
  const root = readBlock(cursor);
  return cursor.line < 0 ? root : OTHER;
}

/** Goes to the first line from offset `start` (the start of a line) that is not blank. */
function nextLine(cursor: Cursor, start: number): void {
  const { text } = cursor;
  for (let line = start; line < text.length;) {
    let at = line;
    while (text.charCodeAt(at) === SPACE) at++;
    const first = text.charCodeAt(at);
    if (at < text.length && first !== LINE_FEED && first !== RETURN) {
      cursor.line = line;
      cursor.at = at;
      return;
    }
    line = afterLine(text, at);
  }
  cursor.line = -1;
}

function afterLine(text: string, from: number): number {
  const lineFeed = text.indexOf('\n', from);
  return lineFeed < 0 ? text.length : lineFeed + 1;
}

/** The end of what is written in the line, white space at its end left out. */
function contentEnd(text: string, from: number): number {
  const lineFeed = text.indexOf('\n', from);
  let end = lineFeed < 0 ? text.length : lineFeed;
  if (end > from && text.charCodeAt(end - 1) === RETURN) end--;
  while (end > from && text.charCodeAt(end - 1) === SPACE) end--;
  return end;
}

function columnOf({ at, line }: Cursor): number {
  return at - line;
}

function isDash({ text, at }: Cursor): boolean {
  return text.charCodeAt(at) === DASH && text.charCodeAt(at + 1) === SPACE;
}

function readBlock(cursor: Cursor): Node | undefined {
  if (++cursor.depth > MAX_DEPTH) return OTHER;
  const node = isDash(cursor) ? readSeq(cursor) : readMap(cursor);
  cursor.depth--;
  return node;
}

function readMap(cursor: Cursor): MapNode | undefined {
  const { text } = cursor;
  const column = columnOf(cursor);
  const start = cursor.at;
  const pairs: Pair[] = [];
  let end = start;
  while (cursor.line >= 0 && columnOf(cursor) === column) {
    const key = readKey(text, cursor.at, KEY, pairs);
    if (key === OTHER) return OTHER;
    const value = readValue(cursor, key.end + 1, column, true);
    if (value === OTHER) return OTHER;
    pairs.push({ key, value });
    end = value === null ? key.end + 1 : value.end;
  }
  if (cursor.line >= 0 && columnOf(cursor) > column) return OTHER;
  return { kind: 'map', flow: false, pairs, start, end };
}

function readSeq(cursor: Cursor): SeqNode | undefined {
  const column = columnOf(cursor);
  const start = cursor.at;
  const items: Node[] = [];
  let end = start;
  while (cursor.line >= 0 && columnOf(cursor) === column && isDash(cursor)) {
    const item = readItem(cursor, column);
    if (item === OTHER) return OTHER;
    items.push(item);
    ({ end } = item);
  }
  if (cursor.line >= 0 && columnOf(cursor) > column) return OTHER;
  return { kind: 'seq', flow: false, items, start, end };
}

/** What stands behind a dash: a mapping that begins there, or a value in the same line. */
function readItem(cursor: Cursor, column: number): Node | undefined {
  const { text } = cursor;
  const first = skipSpaces(text, cursor.at + 1);
  KEY.lastIndex = first;
  if (!KEY.test(text)) return readValue(cursor, first, column, false) ?? OTHER;
  cursor.at = first;
  return readBlock(cursor);
}

/** A key not among those before it: of one given twice `readTree` tells. */
function readKey(text: string, at: number, form: RegExp, pairs: readonly Pair[]): ScalarNode | undefined {
  form.lastIndex = at;
  if (!form.test(text)) return OTHER;
  const source = text.slice(at, form.lastIndex);
  if (source === 'null' || source === 'true' || source === 'false') return OTHER;
  for (const { key } of pairs) if (key.source === source) return OTHER;
  return scalar(source, source, 'plain', at, at + source.length);
}

/** The value of a key or behind a dash, from the offset behind it; null where nothing is written. */
function readValue(cursor: Cursor, from: number, column: number, ofKey: boolean): Node | null | undefined {
  const { text } = cursor;
  const start = skipSpaces(text, from);
  const end = contentEnd(text, start);
  if (start >= end) return ofKey ? readBelow(cursor, start, column) : OTHER;
  const first = text.charCodeAt(start);
  if (first === BAR || first === GREATER) return readBlockScalar(cursor, start, end, column);
  const node = readInline(cursor, start, end, first);
  if (node === OTHER || node.end !== end) return OTHER;
  nextLine(cursor, afterLine(text, end));
  // what stands deeper goes on with the text above it, or is a mistake
  return cursor.line >= 0 && columnOf(cursor) > column ? OTHER : node;
}

/** The value of a key that stands in the lines below it. */
function readBelow(cursor: Cursor, from: number, column: number): Node | null | undefined {
  nextLine(cursor, afterLine(cursor.text, from));
  if (cursor.line < 0) return null;
  const below = columnOf(cursor);
  return below > column || (below === column && isDash(cursor)) ? readBlock(cursor) : null;
}

function readInline(cursor: Cursor, start: number, end: number, first: number): Node | undefined {
  const { text } = cursor;
  if (first === DOUBLE_QUOTE || first === SINGLE_QUOTE) return readQuoted(text, start, first);
  if (first === OPEN_BRACKET || first === OPEN_BRACE) return readFlow(cursor, start, first);
  const source = text.slice(start, end);
  if (NOT_PLAIN_START.test(source) || source.includes(': ') || source.endsWith(':')) return OTHER;
  return scalar(valueOf(cursor, source), source, 'plain', start, end);
}

function readQuoted(text: string, start: number, quote: number): ScalarNode | undefined {
  const form = quote === DOUBLE_QUOTE ? DOUBLE_QUOTED : SINGLE_QUOTED;
  form.lastIndex = start;
  const found = form.exec(text);
  const value = found?.[1];
  if (found === null || value === undefined) return OTHER;
  return scalar(value, value, quote === DOUBLE_QUOTE ? 'double' : 'single', start, start + found[0].length);
}

/** A collection in brackets or braces, in one line, with something in it or nothing. */
function readFlow(cursor: Cursor, start: number, open: number): MapNode | SeqNode | undefined {
  if (++cursor.depth > MAX_DEPTH) return OTHER;
  const { text } = cursor;
  const isMap = open === OPEN_BRACE;
  const close = isMap ? CLOSE_BRACE : CLOSE_BRACKET;
  const pairs: Pair[] = [];
  const items: Node[] = [];
  let at = skipSpaces(text, start + 1);
  for (let count = 0; text.charCodeAt(at) !== close; count++) {
    if (count > 0) {
      if (text.charCodeAt(at) !== COMMA) return OTHER;
      at = skipSpaces(text, at + 1);
    }
    const key = isMap ? readKey(text, at, KEY_IN_FLOW, pairs) : null;
    if (key === OTHER) return OTHER;
    const value = readInFlow(cursor, key === null ? at : skipSpaces(text, key.end + 1));
    if (value === OTHER) return OTHER;
    if (key === null) items.push(value);
    else pairs.push({ key, value });
    at = skipSpaces(text, value.end);
  }
  cursor.depth--;
  const end = at + 1;
  return isMap
    ? { kind: 'map', flow: true, pairs, start, end }
    : { kind: 'seq', flow: true, items, start, end };
}

function readInFlow(cursor: Cursor, start: number): Node | undefined {
  const { text } = cursor;
  const first = text.charCodeAt(start);
  if (first === DOUBLE_QUOTE || first === SINGLE_QUOTE) return readQuoted(text, start, first);
  if (first === OPEN_BRACKET || first === OPEN_BRACE) return readFlow(cursor, start, first);
  PLAIN_IN_FLOW.lastIndex = start;
  if (!PLAIN_IN_FLOW.test(text)) return OTHER;
  let end = PLAIN_IN_FLOW.lastIndex;
  while (text.charCodeAt(end - 1) === SPACE) end--;
  const source = text.slice(start, end);
  return scalar(valueOf(cursor, source), source, 'plain', start, end);
}

/** Literal text, and folded text without blank lines or deeper ones: its lines stand deeper than `column`. */
function readBlockScalar(
  cursor: Cursor,
  start: number,
  headerEnd: number,
  column: number,
): ScalarNode | undefined {
  const { text } = cursor;
  const header = text.slice(start, headerEnd);
  if (!BLOCK_HEADER.test(header)) return OTHER;
  const isFolded = header.startsWith('>');
  const lines: string[] = [];
  let indent = -1;
  let end = headerEnd;
  let blank = 0;
  let next = afterLine(text, headerEnd);
  while (next < text.length) {
    const line = next;
    const at = skipSpaces(text, line);
    const lineFeed = text.indexOf('\n', at);
    let lineEnd = lineFeed < 0 ? text.length : lineFeed;
    if (lineEnd > at && text.charCodeAt(lineEnd - 1) === RETURN) lineEnd--;
    if (at === lineEnd) {
      // spaces alone may or may not be text
      if (at > line || indent < 0) return OTHER;
      blank++;
    } else {
      if (at - line <= column) break;
      if (indent < 0) indent = at - line;
      if (at - line < indent || (isFolded && (blank > 0 || at - line > indent))) return OTHER;
      for (; blank > 0; blank--) lines.push('');
      lines.push(text.slice(line + indent, lineEnd));
      end = contentEnd(text, at);
    }
    next = lineFeed < 0 ? text.length : lineFeed + 1;
  }
  if (indent < 0) return OTHER;
  nextLine(cursor, next);
  const value = lines.join(isFolded ? ' ' : '\n') + (header.endsWith('-') ? '' : '\n');
  return scalar(value, value, isFolded ? 'folded' : 'literal', start, end);
}

/** What the schema makes of a plain scalar, as `yaml` asks it. */
function valueOf({ tags }: Cursor, source: string): ScalarNode['value'] {
  if (!MAYBE_NO_TEXT.test(source)) return source;
  const tag = tags.find((known) => known.default === true && known.test?.test(source));
  if (tag === undefined) return source;
  const resolved = tag.resolve(source, () => undefined, {});
  const value: unknown = isScalar(resolved) ? resolved.value : resolved;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function scalar(
  value: ScalarNode['value'],
  source: string,
  style: ScalarStyle,
  start: number,
  end: number,
): ScalarNode {
  return { kind: 'scalar', value, source, style, start, end };
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  return at;
}

const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const COMMA = 44;
const DASH = 45;
const GREATER = 62;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const BAR = 124;
const CLOSE_BRACE = 125;
