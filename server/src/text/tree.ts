/**
 * Reads a piece of YAML (1.2, core schema) into our plain nodes, and turns what the `yaml` package says about it into
 * problems. Offsets count from the start of the piece. Anchors, aliases, tags and merge keys are reported, never
 * followed: an alias bomb costs nothing.
 */
import { isAlias, isMap, isScalar, parseDocument, Schema } from 'yaml';
import type { Alias, CST, ParsedNode, Scalar, ScalarTag, YAMLMap, YAMLParseError, YAMLSeq } from 'yaml';
import { isTooLong, tooMuch } from './bounds';
import { endOfLine, trimmedEnd } from './lines';
import { readPlain } from './plain';
import { readProblems, spanOfToken } from './syntax-problems';
import type { MapNode, Node, Pair, Problem, ScalarNode, ScalarStyle, SeqNode } from './types';
import { dataKey } from './unicode';

export interface Tree {
  readonly root: Node | null;
  readonly problems: readonly Problem[];
}

/** Deeper nesting is reported and not read; a dossier needs about six levels. */
const MAX_DEPTH = 64;

const SCHEMA = new Schema({ schema: 'core', merge: false, resolveKnownTags: false });

const STYLES: Record<Scalar.Type, ScalarStyle> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

interface Reading {
  readonly text: string;
  readonly problems: Problem[];
  /** Syntax errors by the offset where the parser noticed them. */
  readonly errorsAt: ReadonlyMap<number, readonly YAMLParseError[]>;
  /** Errors noticed where an unclosed quote or bracket ended, and the offset of that quote or bracket. */
  readonly opened: Map<YAMLParseError, number>;
  tooDeep: boolean;
}

const SCALAR_TAGS = SCHEMA.tags.filter((tag): tag is ScalarTag => tag.collection === undefined);

const NO_PROBLEMS: readonly Problem[] = [];

/** Reads one document. Never throws. */
export function readTree(text: string): Tree {
  const root = readTreePlain(text);
  return root === undefined ? readTreeByYaml(text) : { root, problems: NO_PROBLEMS };
}

/** The tree of a text that is plain enough, else `undefined`. */
export function readTreePlain(text: string): Node | undefined {
  return isTooLong(text) ? undefined : readPlain(text, SCALAR_TAGS);
}

/** Reads one document with the parser of all of YAML. */
export function readTreeByYaml(text: string): Tree {
  const refused = tooMuch(text);
  if (refused) return { root: null, problems: [refused] };
  try {
    const document = parseDocument(text, {
      schema: SCHEMA,
      uniqueKeys: false,
      keepSourceTokens: true,
      prettyErrors: false,
      logLevel: 'silent',
    });
    const reading: Reading = {
      text,
      problems: [],
      errorsAt: byOffset(document.errors),
      opened: new Map(),
      tooDeep: false,
    };
    const root = document.contents === null ? null : readNode(reading, document.contents, 0);
    if (document.errors.some((error) => error.code === 'RESOURCE_EXHAUSTION')) return tooDeep(reading);
    noteRootProperties(reading, document.contents);
    return { root, problems: [...reading.problems, ...readProblems(text, document.errors, reading.opened)] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // the parser ran out of stack
    return tooDeep({ text, problems: [] });
  }
}

function byOffset(errors: readonly YAMLParseError[]): Map<number, YAMLParseError[]> {
  const found = new Map<number, YAMLParseError[]>();
  for (const error of errors) {
    const others = found.get(error.pos[0]);
    if (others === undefined) found.set(error.pos[0], [error]);
    else others.push(error);
  }
  return found;
}

/** How far the parser got before it gave up depends on the stack it had: keep only what does not. */
function tooDeep({ text, problems }: Pick<Reading, 'text' | 'problems'>): Tree {
  const found = problems.find((problem) => problem.detail === 'too-deep');
  return {
    root: null,
    problems: [found ?? { code: 'cu-phap', detail: 'too-deep', ...spanOfToken(text, 0, 1) }],
  };
}

function readNode(reading: Reading, node: ParsedNode, depth: number): Node | null {
  if (isAlias(node)) return readAlias(reading, node);
  if (isScalar(node)) return isAbsent(node) ? null : readScalar(reading, node);
  if (depth > MAX_DEPTH) {
    if (!reading.tooDeep) {
      const span = spanOfToken(reading.text, node.range[0], node.range[0] + 1);
      reading.problems.push({ code: 'cu-phap', detail: 'too-deep', ...span });
    }
    reading.tooDeep = true;
    return null;
  }
  return isMap(node) ? readMap(reading, node, depth) : readSeq(reading, node, depth);
}

/** A place where a value could stand and nothing is written. */
function isAbsent(node: Scalar.Parsed): boolean {
  return node.value === null && node.range[0] === node.range[1];
}

function readAlias(reading: Reading, alias: Alias.Parsed): null {
  reading.problems.push({ code: 'neo', detail: 'alias', start: alias.range[0], end: alias.range[1] });
  return null;
}

function readScalar(reading: Reading, node: Scalar.Parsed): ScalarNode {
  const style = STYLES[node.type ?? 'PLAIN'];
  const [start, valueEnd] = node.range;
  if (style === 'single' || style === 'double') noteUnclosed(reading, start, valueEnd, 'MISSING_CHAR');
  // the range of a block scalar or an unclosed quote takes in line breaks and blank lines: leave them outside
  const end = style === 'plain' ? valueEnd : trimmedEnd(reading.text, start, valueEnd);
  const value = plainValue(node.value);
  return { kind: 'scalar', value, source: node.source ?? String(value ?? ''), style, start, end };
}

/** The core schema knows no other values. */
function plainValue(value: unknown): ScalarNode['value'] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** The parser notices an unclosed quote or bracket where it ends; people look for it where it starts. */
function noteUnclosed(reading: Reading, start: number, end: number, ...codes: string[]): void {
  for (const error of reading.errorsAt.get(end) ?? []) {
    if (codes.includes(error.code) && !reading.opened.has(error)) reading.opened.set(error, start);
  }
}

function readSeq(reading: Reading, node: YAMLSeq.Parsed, depth: number): SeqNode {
  const flow = node.flow === true;
  const [start, flowEnd] = node.range;
  if (flow) noteUnclosed(reading, start, flowEnd, 'MISSING_CHAR', 'BAD_INDENT');
  noteProperties(reading, node.srcToken);
  const items = node.items.map((item) => readNode(reading, item, depth + 1));
  const end = flow
    ? trimmedEnd(reading.text, start, flowEnd)
    : (items.at(-1)?.end ?? lastDashEnd(node.srcToken) ?? start + 1);
  return { kind: 'seq', flow, items, start, end: Math.max(start, end) };
}

function lastDashEnd(token: CST.BlockSequence | CST.FlowCollection | undefined): number | undefined {
  const dash = token?.items.at(-1)?.start.find((part) => part.type === 'seq-item-ind');
  return dash && dash.offset + 1;
}

function readMap(reading: Reading, node: YAMLMap.Parsed, depth: number): MapNode {
  const flow = node.flow === true;
  const [start, flowEnd] = node.range;
  if (flow) noteUnclosed(reading, start, flowEnd, 'MISSING_CHAR', 'BAD_INDENT');
  noteProperties(reading, node.srcToken);

  const pairs: Pair[] = [];
  const rest = node.items.toReversed();
  for (let item = rest.pop(); item !== undefined; item = rest.pop()) {
    const keys = readKeys(reading, item.key, item.value?.range[0] ?? start);
    const key = keys.pop();
    if (key === undefined) continue;
    pairs.push(...keys.map((halfTyped) => ({ key: halfTyped, value: null })));
    const swallowed = nestedOnOneLine(reading.text, key, item.value);
    if (swallowed === null) {
      pairs.push({ key, value: item.value === null ? null : readNode(reading, item.value, depth + 1) });
    } else {
      pairs.push({ key, value: swallowed.value });
      rest.push(...swallowed.pairs.toReversed());
    }
  }
  noteKeys(reading, pairs);
  const last = pairs.at(-1);
  const end =
    flow || last === undefined ? flowEnd : (last.value?.end ?? afterColon(reading.text, last.key.end));
  return { kind: 'map', flow, pairs, start, end: Math.max(start, end) };
}

/** The key of a pair, after the half-typed lines that the parser took for its beginning (`chu⏎so: 31`). */
function readKeys(reading: Reading, key: ParsedNode | null, at: number): ScalarNode[] {
  if (key === null) return [{ kind: 'scalar', value: null, source: '', style: 'plain', start: at, end: at }];
  if (isScalar(key)) {
    const whole = readScalar(reading, key);
    const written = reading.text.slice(whole.start, whole.end);
    const refused = reading.errorsAt
      .get(whole.start)
      ?.some((error) => error.code === 'MULTILINE_IMPLICIT_KEY');
    if (refused !== true || whole.style !== 'plain' || !written.includes('\n')) return [whole];
    return [...written.matchAll(/\S(?:[^\r\n]*\S)?/g)].map((line) =>
      plain(whole.start + line.index, line[0]),
    );
  }
  if (isAlias(key)) readAlias(reading, key);
  else {
    const span = spanOfToken(reading.text, key.range[0], key.range[1]);
    reading.problems.push({ code: 'cu-phap', detail: 'complex-key', ...span });
  }
  return [plain(key.range[0], reading.text.slice(key.range[0], key.range[1]))];
}

function plain(start: number, source: string): ScalarNode {
  return { kind: 'scalar', value: source, source, style: 'plain', start, end: start + source.length };
}

/**
 * A colon in unquoted prose (`noi_dung: Chủ trì: rà soát`) is refused by YAML, and read as a mapping that takes in the
 * keys of the lines after it. Gives the prose and those keys back.
 */
function nestedOnOneLine(
  text: string,
  key: ScalarNode,
  value: ParsedNode | null,
): { value: ScalarNode; pairs: YAMLMap.Parsed['items'] } | null {
  if (!isMap(value) || value.flow === true || key.end > value.range[0]) return null;
  const start = value.range[0];
  if (text.slice(key.end, start).includes('\n')) return null;
  const lineEnd = endOfLine(text, start);
  const prose = text
    .slice(start, lineEnd)
    .replace(/(?:^|\s)#.*$/, '')
    .trimEnd();
  const pairs: YAMLMap.Parsed['items'] = [];
  // of nested mappings the innermost took in the lines that come first
  for (let inner: ParsedNode | null = value; isMap(inner) && inner.range[0] <= lineEnd;) {
    pairs.unshift(...inner.items.filter((pair) => (pair.key?.range[0] ?? 0) > lineEnd));
    inner = inner.items[0]?.value ?? null;
  }
  return { value: plain(start, prose), pairs };
}

/** The end of a key without a value: after its colon, where there is one. */
function afterColon(text: string, keyEnd: number): number {
  let colon = keyEnd;
  while (text.charAt(colon) === ' ') colon++;
  return text.charAt(colon) === ':' ? colon + 1 : keyEnd;
}

function noteKeys(reading: Reading, pairs: readonly Pair[]): void {
  const seen = new Set<string>();
  for (const { key } of pairs) {
    if (key.value === null && key.source === '') {
      const token = spanOfToken(reading.text, key.start, key.start + 1);
      reading.problems.push({ code: 'cu-phap', detail: 'empty-key', ...token });
      continue;
    }
    const span = { start: key.start, end: key.end };
    if (key.source === '<<' && key.style === 'plain')
      reading.problems.push({ code: 'neo', detail: 'merge', ...span });
    const known = dataKey(key.source);
    if (seen.has(known)) reading.problems.push({ code: 'khoa-trung', detail: known, ...span });
    seen.add(known);
  }
}

/** Anchor and tag of the root itself, which no collection holds among its tokens. */
function noteRootProperties(reading: Reading, root: ParsedNode | null): void {
  if (root === null) return;
  const before = reading.text
    .slice(0, root.range[0])
    .replace(/(^|\s)#[^\n]*/g, (comment) => ' '.repeat(comment.length));
  for (const written of before.matchAll(/[&!]\S*/g)) {
    const detail = written[0].startsWith('&') ? 'anchor' : 'tag';
    const span = { start: written.index, end: written.index + written[0].length };
    reading.problems.push({ code: 'neo', detail, ...span });
  }
}

/** Anchors and tags stand among the tokens before a key, a value or an item. */
function noteProperties(
  reading: Reading,
  token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection | undefined,
): void {
  for (const item of token?.items ?? []) {
    for (const part of [...item.start, ...(item.sep ?? [])]) {
      if (part.type !== 'anchor' && part.type !== 'tag') continue;
      const span = { start: part.offset, end: part.offset + part.source.length };
      reading.problems.push({ code: 'neo', detail: part.type, ...span });
    }
  }
}
