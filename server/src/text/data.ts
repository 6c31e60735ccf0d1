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
  return objectOf(node.pairs.map(({ key, value }) => [key.source, () => toData(value)]));
}

/** The data of a whole text, its segments put together; undefined where the text holds nothing. */
export function documentData(parsed: ParsedText): unknown {
  const { parts } = parsed;
  const [first] = parts;
  if (first === undefined) return undefined;
  if (first.role === 'whole') return toData(first.node);
  return objectOf(
    parts.flatMap(({ role, key, node }, index) => {
      if (role === 'item' || key === null) return [];
      const read = () => (role === 'list' ? listData(parsed, index + 1) : toData(node));
      return [[key.source, read] as const];
    }),
  );
}

function listData(parsed: ParsedText, from: number): unknown[] {
  const after = parsed.parts.findIndex(({ role }, index) => index >= from && role !== 'item');
  return parsed.parts.slice(from, after < 0 ? undefined : after).map(({ node }) => toData(node));
}

/** Without prototype, so that a key `__proto__` is a key like any other. */
function objectOf(
  entries: readonly (readonly [key: string, read: () => unknown])[],
): Record<string, unknown> {
  const data: Record<string, unknown> = { __proto__: null };
  for (const [key, read] of entries) {
    const known = dataKey(key);
    if (!(known in data)) data[known] = read();
  }
  return data;
}
