/**
 * From a place in the text to its route: what is under the pointer (hover), and what could be written at the caret
 * (completion), in half-written text too.
 */
import type { MapNode, Node, Pair, ParsedText, Route, Segment, SeqNode } from './types';
import { dataKey } from './unicode';

export interface RouteAt {
  /** Of the key or value at the offset; for `none`, of the mapping or sequence that an entry written here would join. */
  readonly route: Route;
  /**
   * `key`: in a key (its end included). `value`: in a value, or where the value of a key or dash would stand (`node` is
   * null). `none`: between entries, in a comment, before the first key.
   */
  readonly part: 'key' | 'value' | 'none';
  /** The value at the route; its offsets count from `segment`. Null for a top-level list and where nothing is written. */
  readonly node: Node | null;
  readonly segment: Segment | null;
}

interface Caret {
  readonly parsed: ParsedText;
  readonly segment: Segment;
  /** Offset within the segment. */
  readonly offset: number;
  /** Column of the caret where only spaces stand before it in its line, else -1. */
  readonly indent: number;
}

/** The route at an absolute offset. Never throws. */
export function routeAt(parsed: ParsedText, offset: number): RouteAt {
  const index = parsed.indexAt(offset);
  const segment = index < 0 ? null : parsed.segmentAt(index);
  if (segment === null || offset < segment.start)
    return { route: [], part: 'none', node: null, segment: null };
  const { line, character } = parsed.positionAt(offset);
  const before = parsed.slice(parsed.offsetAt({ line, character: 0 }), offset);
  const caret = {
    parsed,
    segment,
    offset: offset - segment.start,
    indent: before.trim() === '' ? character : -1,
  };
  return inSegment(caret);
}

function inSegment(caret: Caret): RouteAt {
  const { segment } = caret;
  if (segment.role === 'whole')
    return inNode(caret, segment.node, []) ?? answer(caret, [], 'none', segment.node);
  if (segment.key === null) return answer(caret, [], 'none', null);
  const key = dataKey(segment.key.source);
  if (segment.role === 'item') return inListItem(caret, key, segment.index ?? 0);
  const pair: Pair = { key: segment.key, value: segment.node };
  const found = inPair(caret, pair, []);
  if (found !== null) return found;
  if (caret.indent === 0) return answer(caret, [], 'none', null);
  if (segment.role === 'list') return answer(caret, [key], 'none', null);
  return afterPair(caret, pair, []) ?? answer(caret, [], 'none', null);
}

function inListItem(caret: Caret, key: string, index: number): RouteAt {
  const { segment, indent } = caret;
  const route = [key, index];
  const found = inNode(caret, segment.node, route);
  if (found !== null) return found;
  if (indent === 0) return answer(caret, [], 'none', null);
  const text = segment.start + segmentText(caret).search(/\S|$/);
  if (indent >= 0 && indent <= column(caret, text - segment.start)) return answer(caret, [key], 'none', null);
  return besideNode(caret, segment.node, route);
}

/** What is written at the caret, or null where the caret stands in none of the keys and scalars below `node`. */
function inNode(caret: Caret, node: Node | null, route: Route): RouteAt | null {
  if (node === null || !covers(node, caret.offset)) return null;
  if (node.kind === 'scalar') return answer(caret, route, 'value', node);
  if (node.kind === 'map') {
    for (const pair of node.pairs) {
      const found = inPair(caret, pair, route);
      if (found !== null) return found;
    }
  } else {
    for (const [index, item] of node.items.entries()) {
      const found = inNode(caret, item, [...route, index]);
      if (found !== null) return found;
    }
  }
  return node.flow ? inFlow(caret, node, route) : null;
}

function inPair(caret: Caret, pair: Pair, route: Route): RouteAt | null {
  const own = [...route, dataKey(pair.key.source)];
  if (covers(pair.key, caret.offset)) return answer(caret, own, 'key', pair.value);
  const found = inNode(caret, pair.value, own);
  if (found !== null) return found;
  return pair.value === null && afterColon(caret, pair) ? answer(caret, own, 'value', null) : null;
}

/** Between the entries of a flow collection that covers the caret. */
function inFlow(caret: Caret, node: MapNode | SeqNode, route: Route): RouteAt {
  return answer(
    caret,
    route,
    caret.offset === node.start || caret.offset === node.end ? 'value' : 'none',
    node,
  );
}

/** Whether only a colon and spaces stand between a key and the caret. */
function afterColon(caret: Caret, { key }: Pair): boolean {
  return caret.offset > key.end && /^[ \t]*:[ \t]*$/.test(segmentText(caret).slice(key.end, caret.offset));
}

/**
 * The caret stands in white space or a comment, outside all scalars: by its column, find what an entry here would join.
 */
function besideNode(caret: Caret, node: Node | null, route: Route): RouteAt {
  if (node === null)
    return answer(caret, route, caret.indent >= 0 || afterDash(caret) ? 'value' : 'none', null);
  if (node.kind === 'scalar' || node.flow) return answer(caret, route, 'none', node);
  if (node.kind === 'seq') return besideItems(caret, node, route);
  const before = node.pairs.filter(({ key }) => key.start < caret.offset).at(-1);
  if (before?.value === null && afterColon(caret, before)) {
    return answer(caret, [...route, dataKey(before.key.source)], 'value', null);
  }
  if (before !== undefined && caret.indent !== column(caret, before.key.start)) {
    const found = afterPair(caret, before, route);
    if (found !== null) return found;
  }
  return answer(caret, route, 'none', node);
}

/** Below a key: where its value would stand, or inside its block value. Null where the caret is not below it. */
function afterPair(caret: Caret, pair: Pair, route: Route): RouteAt | null {
  const own = [...route, dataKey(pair.key.source)];
  if (caret.indent < 0)
    return pair.value === null || pair.value.kind === 'scalar' ? null : deeper(caret, pair.value, own);
  if (caret.indent <= column(caret, pair.key.start)) return null;
  return pair.value === null ? answer(caret, own, 'value', null) : deeper(caret, pair.value, own);
}

function deeper(caret: Caret, value: Node, route: Route): RouteAt | null {
  return value.kind === 'scalar' || value.flow ? null : besideNode(caret, value, route);
}

function besideItems(caret: Caret, node: SeqNode, route: Route): RouteAt {
  const index = node.items.findLastIndex((item) => item !== null && item.start < caret.offset);
  if (afterDash(caret)) return answer(caret, [...route, index + 1], 'value', null);
  const item = node.items[index] ?? null;
  if (item === null || (caret.indent >= 0 && caret.indent <= column(caret, node.start))) {
    return answer(caret, route, 'none', node);
  }
  return besideNode(caret, item, [...route, index]);
}

/** Whether the caret's line holds only a dash before it. */
function afterDash(caret: Caret): boolean {
  const text = segmentText(caret);
  return /^[ \t]*-[ \t]+$/.test(text.slice(text.lastIndexOf('\n', caret.offset - 1) + 1, caret.offset));
}

function column({ parsed, segment }: Caret, offset: number): number {
  return parsed.positionAt(segment.start + offset).character;
}

function segmentText({ parsed, segment }: Caret): string {
  return parsed.slice(segment.start, segment.start + segment.length);
}

function covers({ start, end }: { start: number; end: number }, offset: number): boolean {
  return start <= offset && offset <= end;
}

function answer({ segment }: Caret, route: Route, part: RouteAt['part'], node: Node | null): RouteAt {
  return { route, part, node, segment };
}
