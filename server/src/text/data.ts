/** Trees as plain data, for validators and whoever needs no positions. */
import type { Node, ParsedText } from './types';
import { dataKey, nfc } from './unicode';

/**
 * The data of a tree: mappings become objects without prototype whose keys are as `dataKey` makes them (of equal keys
 * the first counts), sequences arrays, scalars their value (texts in NFC), nothing written null.
 */
export function toData(node: Node | null): unknown {
  if (node === null) return null;
  if (node.kind === 'scalar') return typeof node.value === 'string' ? nfc(node.value) : node.value;
  if (node.kind === 'seq') return node.items.map(toData);
  const data = emptyData();
  for (const { key, value } of node.pairs) {
    const known = dataKey(key.source);
    if (!(known in data)) data[known] = toData(value);
  }
  return data;
}

/** The data of a whole text, its segments put together; undefined where the text holds nothing. */
export function documentData(parsed: ParsedText): unknown {
  const { parts } = parsed;
  const [first] = parts;
  if (first === undefined) return undefined;
  if (first.role === 'whole') return toData(first.node);
  const data = emptyData();
  for (const [index, { role, key, node }] of parts.entries()) {
    if (role === 'item' || key === null) continue;
    const known = dataKey(key.source);
    if (!(known in data)) data[known] = role === 'list' ? listData(parsed, index + 1) : toData(node);
  }
  return data;
}

function listData(parsed: ParsedText, from: number): unknown[] {
  const after = parsed.parts.findIndex(({ role }, index) => index >= from && role !== 'item');
  return parsed.parts.slice(from, after < 0 ? undefined : after).map(({ node }) => toData(node));
}

/**
 * An object that inherits nothing, so that a key `__proto__` is a key like any other. Made by a constructor rather than
 * as `{ __proto__: null }`, which the engine keeps as a hash table of several times the size.
 */
export function emptyData(): Record<string, unknown> {
  return new Data();
}

const Data = function () {} as unknown as { prototype: unknown; new (): Record<string, unknown> };
Data.prototype = Object.freeze({ __proto__: null });
