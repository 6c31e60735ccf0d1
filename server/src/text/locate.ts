/** From a route to its place in the text. */
import type { Node, ParsedText, Route, ScalarNode, Segment, Span, Step } from './types';
import { lastAtMost } from './position';
import { dataKey } from './unicode';

export type Part = 'key' | 'value' | 'item';

/** What stands at a route. Spans are absolute. */
export interface Place {
  /** The segment that holds it, or for a top-level list that of its key. */
  readonly segment: Segment;
  /** The value; null where nothing is written, and for a top-level list, whose items stand in segments of their own. */
  readonly node: Node | null;
  readonly key: ScalarNode | null;
  readonly keySpan: Span | null;
  readonly valueSpan: Span | null;
  /** Key and value, or the dash of an item and its value. */
  readonly itemSpan: Span | null;
}

/** Index in `parts` of each top-level key; the first of equal keys. */
const keyIndexes = new WeakMap<ParsedText, ReadonlyMap<string, number>>();

/**
 * The span of a part of what stands at `route`: `key` the key of its last step, `value` its whole value, `item` both.
 * Where that part is not written (a missing field, an empty value) the span is the key nearest above: the key of the
 * deepest part of the route that exists, the first key of an item, the first key of the document for `[]`, and (0, 0)
 * in a text without keys.
 */
export function locate(parsed: ParsedText, route: Route, part: Part): Span {
  const places = follow(parsed, route);
  const last = places.at(-1);
  if (last !== undefined && places.length === route.length) {
    const span = { key: last.keySpan, value: last.valueSpan, item: last.itemSpan }[part];
    if (span !== null) return span;
  }
  return nearestKey(parsed, places);
}

/** What stands at a route, or null where nothing does. */
export function placeAt(parsed: ParsedText, route: Route): Place | null {
  const places = follow(parsed, route);
  return route.length > 0 && places.length === route.length ? (places.at(-1) ?? null) : null;
}

/** The part of a span on its first line: what to underline of a block scalar or a mapping. */
export function headSpan(parsed: ParsedText, span: Span): Span {
  const { line } = parsed.positionAt(span.start);
  const lineEnd = parsed.offsetAt({ line, character: Infinity });
  if (span.end <= lineEnd) return span;
  const head = parsed.slice(span.start, lineEnd).trimEnd();
  return { start: span.start, end: span.start + head.length };
}

/** The places of the steps of a route, from the first, as far as they exist. */
function follow(parsed: ParsedText, route: Route): Place[] {
  const places: Place[] = [];
  for (const step of route) {
    const above = places.at(-1);
    const place = above === undefined ? rootChild(parsed, step) : child(parsed, above, step);
    if (place === null) break;
    places.push(place);
  }
  return places;
}

function rootChild(parsed: ParsedText, step: Step): Place | null {
  const [first] = parsed.parts;
  if (first?.role === 'whole') return childOfNode(parsed, parsed.segmentAt(0), first.node, step);
  if (typeof step === 'number') return null;
  const index = keyIndex(parsed).get(dataKey(step));
  if (index === undefined) return null;
  const segment = parsed.segmentAt(index);
  if (segment.key === null) return null;
  if (segment.role !== 'list') return pairPlace(segment, segment.key, segment.node);
  const count = itemCount(parsed, index);
  const start = count > 0 ? itemPlace(parsed, parsed.segmentAt(index + 1)).itemSpan : null;
  const end = count > 0 ? itemPlace(parsed, parsed.segmentAt(index + count)).itemSpan : null;
  const keySpan = absolute(segment, segment.key);
  const valueSpan = start && end ? { start: start.start, end: end.end } : null;
  const itemSpan = { start: keySpan.start, end: valueSpan?.end ?? keySpan.end };
  return { segment, node: null, key: segment.key, keySpan, valueSpan, itemSpan };
}

function child(parsed: ParsedText, above: Place, step: Step): Place | null {
  if (above.segment.role !== 'list') return childOfNode(parsed, above.segment, above.node, step);
  if (typeof step === 'string') return null;
  const item = parsed.indexAt(above.segment.start) + 1 + step;
  return parsed.parts[item]?.role === 'item' && parsed.listAt(item) === item - 1 - step
    ? itemPlace(parsed, parsed.segmentAt(item))
    : null;
}

function childOfNode(parsed: ParsedText, segment: Segment, node: Node | null, step: Step): Place | null {
  if (node?.kind === 'map' && typeof step === 'string') {
    const known = dataKey(step);
    const pair = node.pairs.find(({ key }) => dataKey(key.source) === known);
    return pair ? pairPlace(segment, pair.key, pair.value) : null;
  }
  if (node?.kind !== 'seq' || typeof step === 'string') return null;
  const item = node.items[step];
  if (item === undefined) return null;
  const valueSpan = item && absolute(segment, item);
  const itemSpan = valueSpan && { start: dashBefore(parsed, valueSpan.start), end: valueSpan.end };
  return { segment, node: item, key: null, keySpan: null, valueSpan, itemSpan };
}

function pairPlace(segment: Segment, key: ScalarNode, node: Node | null): Place {
  const keySpan = absolute(segment, key);
  const valueSpan = node && absolute(segment, node);
  return {
    segment,
    node,
    key,
    keySpan,
    valueSpan,
    itemSpan: { start: keySpan.start, end: valueSpan?.end ?? keySpan.end },
  };
}

function itemPlace(parsed: ParsedText, segment: Segment): Place {
  const text = parsed.slice(segment.start, segment.start + segment.length);
  const dash = segment.start + text.length - text.trimStart().length;
  const valueSpan = segment.node && absolute(segment, segment.node);
  const itemSpan = { start: dash, end: valueSpan?.end ?? dash + 1 };
  return { segment, node: segment.node, key: null, keySpan: null, valueSpan, itemSpan };
}

/** Number of items of the list whose key is part `index`. */
function itemCount(parsed: ParsedText, index: number): number {
  const { heads, parts } = parsed;
  return (heads[lastAtMost(heads, index) + 1] ?? parts.length) - index - 1;
}

/** The dash of an item of a block sequence, or the item's own start in a flow sequence. */
function dashBefore(parsed: ParsedText, start: number): number {
  let dash = start - 1;
  while (dash > 0 && parsed.slice(dash, dash + 1) === ' ') dash--;
  return dash >= 0 && parsed.slice(dash, dash + 1) === '-' ? dash : start;
}

function keyIndex(parsed: ParsedText): ReadonlyMap<string, number> {
  const known = keyIndexes.get(parsed);
  if (known !== undefined) return known;
  const made = new Map<string, number>();
  for (const index of parsed.heads) {
    const name = dataKey(parsed.parts[index]?.key?.source ?? '');
    if (parsed.parts[index]?.key && !made.has(name)) made.set(name, index);
  }
  keyIndexes.set(parsed, made);
  return made;
}

function nearestKey(parsed: ParsedText, places: readonly Place[]): Span {
  for (const place of places.toReversed()) {
    if (place.keySpan !== null) return place.keySpan;
    const first = firstKey(place.segment, place.node);
    if (first !== null) return first;
    const written = place.valueSpan ?? place.itemSpan;
    if (written !== null) return headSpan(parsed, written);
  }
  if (parsed.parts.length === 0) return { start: 0, end: 0 };
  const first = parsed.segmentAt(0);
  if (first.key !== null) return absolute(first, first.key);
  return (
    firstKey(first, first.node) ??
    headSpan(parsed, absolute(first, first.node ?? { start: 0, end: first.length }))
  );
}

function firstKey(segment: Segment, node: Node | null): Span | null {
  if (node?.kind === 'seq') return firstKey(segment, node.items[0] ?? null);
  const key = node?.kind === 'map' ? node.pairs[0]?.key : undefined;
  return key ? absolute(segment, key) : null;
}

function absolute(segment: Segment, span: Span): Span {
  return { start: segment.start + span.start, end: segment.start + span.end };
}
