/** What one piece of a document holds: its key, its value, what is wrong. And documents that cannot be cut by lines. */
import { endOfLine, startOfLine, trimmedEnd } from './lines';
import { clamp } from './position';
import { spanOfToken } from './syntax-problems';
import { readTree } from './tree';
import type { MapNode, Node, Pair, Part, Problem, ScalarNode } from './types';

/** Offsets count from the start of the piece. */
export interface PieceContent {
  /** Null for an item. */
  readonly key: ScalarNode | null;
  readonly node: Node | null;
  readonly problems: readonly Problem[];
}

/** Parts with their offsets, and problems, in the coordinates of the document. */
export interface Reading {
  readonly parts: readonly Part[];
  readonly starts: ArrayLike<number>;
  /** Indexes of parts that are no items. */
  readonly heads: readonly number[];
  /** To tell these all parts have to be read. */
  readonly problems: () => readonly Problem[];
}

/** A top-level key with its value. */
export function readValue(text: string): PieceContent {
  const { root, problems } = readTree(text);
  if (root?.kind === 'map') {
    const [first, ...others] = root.pairs;
    // `to_trinh⏎  so: 31`: the colon forgotten, what follows still belongs to the key
    const node = first?.value ?? (first && others.length > 0 ? mapOf(others, root) : null);
    return { key: first?.key ?? null, node, problems };
  }
  const key = root?.kind === 'scalar' ? firstLine(text, root) : null;
  const refused = problems.some((problem) => problem.code === 'cu-phap' || problem.code === 'tab');
  if (refused) return { key, node: null, problems };
  const span = key ?? spanOfToken(text, root?.start ?? 0, root?.end ?? 1);
  const missing: Problem = { code: 'cu-phap', detail: 'MISSING_CHAR', start: span.start, end: span.end };
  return { key, node: null, problems: [...problems, missing] };
}

/** The key of a list, whose items are pieces of their own. */
export function readList(text: string): PieceContent {
  return { ...readValue(text), node: null };
}

/** One item of a list; its key is that of the list. */
export function readItem(text: string): PieceContent {
  const { root, problems } = readTree(text);
  return { key: null, node: root?.kind === 'seq' ? (root.items[0] ?? null) : root, problems };
}

function mapOf(pairs: readonly Pair[], root: MapNode): MapNode {
  return { kind: 'map', flow: false, pairs, start: pairs[0]?.key.start ?? root.start, end: root.end };
}

/** A half-typed key: the parser takes the lines that follow for its continuation. */
function firstLine(text: string, scalar: ScalarNode): ScalarNode {
  const end = trimmedEnd(text, scalar.start, Math.min(scalar.end, endOfLine(text, scalar.start)));
  const source = text.slice(scalar.start, end);
  return { ...scalar, value: source, source, end };
}

/**
 * A document whose root is no mapping gives one segment `whole`; a mapping that lines do not show (in flow form,
 * indented, with an anchor or explicit keys) gives one segment a key.
 */
export function readWhole(body: string): Reading {
  const { root, problems: found } = readTree(body);
  const problems = () => found;
  if (root === null) return { parts: [], starts: [], heads: [], problems };
  if (root.kind === 'map' && root.pairs.length > 0) return { ...partsOfMap(body, root), problems };
  const { start } = root;
  const length = body.length - start;
  const part: Part = { length, role: 'whole', key: null, node: moved(root, -start, length) };
  return { parts: [part], starts: [start], heads: [0], problems };
}

function partsOfMap(body: string, root: MapNode): Omit<Reading, 'problems'> {
  let floor = 0;
  const starts = root.pairs.map(({ key }) => {
    const line = startOfLine(body, key.start);
    const start = body.slice(line, key.start).trim() === '' ? line : key.start;
    floor = Math.max(floor, start);
    return floor;
  });
  const parts = root.pairs.map(({ key, value }, index): Part => {
    const start = starts[index] ?? 0;
    const length = (starts[index + 1] ?? body.length) - start;
    return {
      length,
      role: 'value',
      key: moved(key, -start, length),
      node: value === null ? null : moved(value, -start, length),
    };
  });
  return { parts, starts, heads: [...parts.keys()] };
}

/** Moved by `by`, and kept inside `[0, limit]`: in a broken text the parser's ranges may reach over each other. */
function moved<T extends Node>(node: T, by: number, limit: number): T;
function moved(node: Node, by: number, limit: number): Node {
  const span = { start: clamp(node.start + by, 0, limit), end: clamp(node.end + by, 0, limit) };
  if (node.kind === 'scalar') return { ...node, ...span };
  if (node.kind === 'seq') {
    return { ...node, ...span, items: node.items.map((item) => item && moved(item, by, limit)) };
  }
  const pairs = node.pairs.map(({ key, value }) => ({
    key: moved(key, by, limit),
    value: value && moved(value, by, limit),
  }));
  return { ...node, ...span, pairs };
}
