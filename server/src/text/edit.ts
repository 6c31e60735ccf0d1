/**
 * Minimal edits for fixes, by route: comments, order, indentation and line ends of all else survive. Each helper gives
 * null where the text does not hold what it is to change. Unlike those of `editText`, the edits of one fix all have
 * offsets of the text before the fix.
 */
import { parseDocument, isMap, isScalar, isSeq } from 'yaml';
import { placeAt } from './locate';
import type { Place } from './locate';
import type { MapNode, ParsedText, Route, ScalarStyle, Segment, Span, TextEdit } from './types';

/** Spaces a level, where the text itself shows no other indentation. */
const INDENT = 2;

/** Replaces a span. */
export function replace(span: Span, text: string): TextEdit {
  return { start: span.start, end: span.end, text };
}

/** The text after edits that all have offsets of the text given and do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(from, edit.start) + edit.text;
    from = Math.max(from, edit.end);
  }
  return result + text.slice(from);
}

/** Puts a plain scalar in double quotes, as it is written: `0123` becomes `"0123"`, not `"123"`. */
export function quoteScalar(parsed: ParsedText, route: Route): TextEdit | null {
  const place = placeAt(parsed, route);
  if (place?.node?.kind !== 'scalar' || place.node.style !== 'plain' || place.valueSpan === null) return null;
  return replace(place.valueSpan, JSON.stringify(place.node.source));
}

/**
 * Replaces the content of a scalar and keeps its style. A plain scalar stays plain where `text` can be written so (it
 * is read as YAML reads it: `2020` is a number), else it is put in double quotes.
 */
export function setScalar(parsed: ParsedText, route: Route, text: string): TextEdit | null {
  const place = placeAt(parsed, route);
  if (place?.node?.kind !== 'scalar' || place.valueSpan === null) return null;
  return replace(place.valueSpan, writeScalar(parsed, place.node.style, place.valueSpan, text));
}

/** Gives a key another name. */
export function renameKey(parsed: ParsedText, route: Route, name: string): TextEdit | null {
  const place = placeAt(parsed, route);
  if (place === null || place.key === null || place.keySpan === null) return null;
  return replace(place.keySpan, writeScalar(parsed, place.key.style, place.keySpan, name));
}

/**
 * Adds `key: value` to the mapping at `route` (`[]` is the document), after the pair of key `after` or at the end. The
 * value is YAML as it shall stand; its lines after the first are indented with the key. Where nothing is written at
 * `route` yet, the pair begins its mapping. Null where the key is there already.
 */
export function insertPair(
  parsed: ParsedText,
  route: Route,
  key: string,
  value: string,
  after?: string,
): TextEdit | null {
  if (placeAt(parsed, [...route, key]) !== null) return null;
  const pair = value === '' ? `${key}:` : `${key}: ${value}`;
  if (route.length === 0) return insertAtRoot(parsed, pair, after);
  const place = placeAt(parsed, route);
  if (place === null || place.segment.role === 'list') return null;
  if (place.node === null) return insertFirst(parsed, place, pair);
  if (place.node.kind !== 'map') return null;
  return place.node.flow
    ? insertInFlow(parsed, place.segment, place.node, pair, afterSpan(parsed, route, after))
    : insertInBlock(parsed, place.segment, place.node, pair, afterSpan(parsed, route, after));
}

/**
 * Adds items, each YAML as it shall stand after its dash, at the end of the top-level block sequence `key`; begins the
 * sequence where the document has none. Null where the sequence is written in brackets with items in them.
 */
export function appendItems(parsed: ParsedText, key: string, items: readonly string[]): TextEdit | null {
  const place = placeAt(parsed, [key]);
  const written = (indent: string) => items.map((item) => dashed(item, indent).join(parsed.lineEnd));
  if (place === null) {
    const body = `\n${written('  ').join('\n\n')}`;
    const edit = insertPair(parsed, [], key, '');
    return (
      edit && {
        ...edit,
        text:
          parsed.lineEnd +
          edit.text.replace(/\s*$/, '') +
          body.replaceAll(/\r?\n/g, parsed.lineEnd) +
          parsed.lineEnd,
      }
    );
  }
  if (place.segment.role !== 'list') {
    const node = place.node;
    if (node !== null && !(node.kind === 'seq' && node.items.length === 0)) return null;
    const span = place.valueSpan ?? { start: place.keySpan?.end ?? 0, end: place.keySpan?.end ?? 0 };
    const colon = node === null ? afterColon(parsed, span.end) : span.start;
    return {
      start: colon,
      end: Math.max(colon, span.end),
      text: parsed.lineEnd + written('  ').join(parsed.lineEnd),
    };
  }
  const index = parsed.indexAt(place.segment.start);
  let last = index;
  while (parsed.parts[last + 1]?.role === 'item') last++;
  if (last === index) return null;
  const segment = parsed.segmentAt(last);
  const first = parsed.segmentAt(index + 1);
  const column = parsed.positionAt(first.start + leading(parsed, first)).character;
  const apart =
    last > index + 1 &&
    /\n\s*\n[^\n]*$|^\s*\n/.test(parsed.slice(first.start, segment.start + leading(parsed, segment)));
  const separator = apart ? parsed.lineEnd : '';
  const text = written(' '.repeat(column)).map((item) => `${separator}${parsed.lineEnd}${item}`);
  return insertion(contentEnd(parsed, segment), text.join(''));
}

/** White space, comments left out, before the dash of an item. */
function leading(parsed: ParsedText, { start, length }: Segment): number {
  const text = parsed.slice(start, start + length);
  return text.length - text.trimStart().length;
}

/** The lines of an item with its dash. */
function dashed(item: string, indent: string): string[] {
  return item
    .split('\n')
    .map((line, index) => (index === 0 ? `${indent}- ${line}` : line === '' ? '' : `${indent}  ${line}`));
}

function afterSpan(parsed: ParsedText, route: Route, after: string | undefined): Span | null {
  return after === undefined ? null : (placeAt(parsed, [...route, after])?.itemSpan ?? null);
}

function insertAtRoot(parsed: ParsedText, pair: string, after: string | undefined): TextEdit | null {
  const before = afterSpan(parsed, [], after);
  if (before !== null) return newLineAfter(parsed, before.end, pair, '');
  if (parsed.parts.length === 0) return newLineAtEnd(parsed, pair);
  const last = parsed.segmentAt(parsed.parts.length - 1);
  if (last.role === 'whole') return null;
  const end = last.node?.end ?? last.key?.end ?? 0;
  return newLineAfter(
    parsed,
    last.role === 'item' && last.node === null ? contentEnd(parsed, last) : last.start + end,
    pair,
    '',
  );
}

/** The end of what a segment holds, comments included. */
function contentEnd(parsed: ParsedText, { start, length }: Segment): number {
  return start + parsed.slice(start, start + length).trimEnd().length;
}

function newLineAtEnd(parsed: ParsedText, pair: string): TextEdit {
  const text = parsed.slice(0, parsed.length);
  const separator = text === '' || /[\r\n]$/.test(text) ? '' : parsed.lineEnd;
  return { start: parsed.length, end: parsed.length, text: separator + pair + parsed.lineEnd };
}

function insertInBlock(
  parsed: ParsedText,
  segment: Segment,
  node: MapNode,
  pair: string,
  after: Span | null,
): TextEdit {
  const first = node.pairs[0]?.key.start ?? node.start;
  const column = parsed.positionAt(segment.start + first).character;
  return newLineAfter(parsed, after?.end ?? segment.start + node.end, pair, ' '.repeat(column));
}

function insertInFlow(
  parsed: ParsedText,
  segment: Segment,
  node: MapNode,
  pair: string,
  after: Span | null,
): TextEdit {
  const last = node.pairs.at(-1);
  if (last === undefined) return insertion(segment.start + node.start + 1, ` ${pair} `);
  const end =
    after?.end ??
    segment.start + (last.value?.end ?? afterColon(parsed, segment.start + last.key.end) - segment.start);
  return insertion(end, `, ${pair}`);
}

function insertFirst(parsed: ParsedText, place: Place, pair: string): TextEdit | null {
  if (place.keySpan === null) {
    return place.itemSpan && insertion(place.itemSpan.end, ` ${pair}`);
  }
  const column = parsed.positionAt(place.keySpan.start).character;
  return newLineAfter(parsed, place.keySpan.end, pair, ' '.repeat(column + INDENT));
}

function afterColon(parsed: ParsedText, keyEnd: number): number {
  const colon = /^[ \t]*:/.exec(parsed.slice(keyEnd, keyEnd + 80));
  return keyEnd + (colon?.[0].length ?? 0);
}

/** A line of its own below the line of `offset`, so that a comment at the end of that line stays there. */
function newLineAfter(parsed: ParsedText, offset: number, pair: string, indent: string): TextEdit {
  const { line } = parsed.positionAt(offset);
  const end = parsed.offsetAt({ line, character: Infinity });
  const lines = pair.split(/\r\n|\r|\n/).map((written) => parsed.lineEnd + indent + written);
  return insertion(end, lines.join(''));
}

function insertion(offset: number, text: string): TextEdit {
  return { start: offset, end: offset, text };
}

function writeScalar(parsed: ParsedText, style: ScalarStyle, span: Span, text: string): string {
  if (style === 'literal' || style === 'folded') return writeBlock(parsed, style, span, text);
  if (style === 'plain' && canBePlain(text)) return text;
  if (style === 'single' && !/[\r\n]/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text);
}

/** Whether `text` read as a plain scalar, as a value and inside brackets, is itself again. */
function canBePlain(text: string): boolean {
  const inBlock = parseDocument(`k: ${text}`, { logLevel: 'silent' });
  const inFlow = parseDocument(`[${text}]`, { logLevel: 'silent' });
  if (inBlock.errors.length > 0 || inFlow.errors.length > 0) return false;
  const value = isMap(inBlock.contents) ? inBlock.contents.items[0]?.value : null;
  const item = isSeq(inFlow.contents) && inFlow.contents.items.length === 1 ? inFlow.contents.items[0] : null;
  return [value, item].every(
    (node) => isScalar(node) && node.type === 'PLAIN' && node.source === text && text !== '',
  );
}

/** Keeps the header and the indentation of the first line of content. */
function writeBlock(parsed: ParsedText, style: ScalarStyle, span: Span, text: string): string {
  const [header = '', ...content] = parsed.slice(span.start, span.end).split(/\r\n|\r|\n/);
  const indent = content.find((line) => line.trim() !== '')?.match(/^ */)?.[0];
  const lines = text.replace(/\s+$/, '').split(/\r\n|\r|\n/);
  // without content there is no indentation to keep, and a first line that starts with a space would set a wrong one
  if (indent === undefined || lines[0]?.startsWith(' ') === true) return JSON.stringify(text);
  // in a folded scalar a single line break is read as a space
  const separator = style === 'folded' ? parsed.lineEnd + parsed.lineEnd : parsed.lineEnd;
  return header + parsed.lineEnd + lines.map((line) => (line === '' ? '' : indent + line)).join(separator);
}
