import type { Node, Route } from './types';
import { dataKey } from './unicode';

/** The node at a route below a node, or null where there is none. Keys match as data knows them. */
export function nodeAt(node: Node | null, route: Route): Node | null {
  let here = node;
  for (const step of route) {
    if (here?.kind === 'map')
      here = here.pairs.find((pair) => dataKey(pair.key.source) === step)?.value ?? null;
    else if (here?.kind === 'seq' && typeof step === 'number') here = here.items[step] ?? null;
    else return null;
  }
  return here;
}
