/** Problems of the form of the text that need the schema's words: keys typed with marks, text not NFC, odd spaces. */
import type { Kind } from '../model/kinds';
import type { Node, ParsedText, Part, Route, ScalarNode, Segment } from '../text/types';
import { dataKey, isNfc } from '../text/unicode';
import { child, fieldAt, keysOf, type Field } from './fields';
import type { SchemaProblem } from './problems';

/** Spaces that look like one and are none: they come along when text is pasted from a word processor. */
export const ODD_SPACES = /[\u00A0\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF]/g;

/** Known keys that are typed with marks or capitals, in a node and all below it. */
export function keyProblems(kind: Kind, route: Route, node: Node | null): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  const visit = (here: Node | null, field: Field | null, at: Route): void => {
    if (here === null || field === null) return;
    if (here.kind === 'seq') {
      for (const [index, item] of here.items.entries()) {
        if (item !== null && item.kind !== 'scalar') visit(item, child(field, index), [...at, index]);
      }
    }
    if (here.kind !== 'map') return;
    for (const { key, value } of here.pairs) {
      const name = dataKey(key.source);
      if (name !== key.source && keysOf(field).includes(name)) {
        problems.push(markedKey([...at, name], key, name));
      }
      if (value !== null && value.kind !== 'scalar') visit(value, child(field, name), [...at, name]);
    }
  };
  const field = fieldAt(kind, route);
  if (node?.kind === 'scalar' && route.length === 0) {
    const name = dataKey(node.source);
    if (field && name !== node.source && keysOf(field).includes(name))
      problems.push(markedKey([name], node, name));
    return problems;
  }
  visit(node, field, route);
  return problems;
}

function markedKey(route: Route, key: ScalarNode, name: string): SchemaProblem {
  return { code: 'khoa-co-dau', route, part: 'key', data: { khoa: key.source, dung: name } };
}

/**
 * Text not in NFC and odd spaces, each reported once a file, at its first place.
 * @param odd indexes of the parts with any of it, see `isOddPart`
 */
export function formProblems(parsed: ParsedText, odd: readonly number[]): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  const forms = odd.map((index) => ({ index, ...readForm(parsed, index) }));
  const notNfc = forms.filter((form) => !form.isNfc);
  const spaced = forms.filter(({ oddSpaces }) => oddSpaces > 0);
  const spaces = spaced.reduce((sum, { oddSpaces }) => sum + oddSpaces, 0);
  const at = (first: (typeof forms)[number] | undefined): Route | null =>
    first ? routeOf(parsed.segmentAt(first.index)) : null;
  const [nfcAt, spaceAt] = [at(notNfc[0]), at(spaced[0])];
  if (nfcAt) problems.push({ code: 'chua-nfc', route: nfcAt, part: 'key', data: { so_cho: notNfc.length } });
  if (spaceAt)
    problems.push({ code: 'khoang-trang-la', route: spaceAt, part: 'key', data: { so_cho: spaces } });
  return problems;
}

/** Whether a part of a text is not in NFC or has odd spaces. */
export function isOddPart(parsed: ParsedText, index: number): boolean {
  return readForm(parsed, index) !== NOTHING_ODD;
}

interface Form {
  readonly isNfc: boolean;
  readonly oddSpaces: number;
}

/** Kept as long as the part lives. */
const forms = new WeakMap<Part, Form>();

const NOTHING_ODD: Form = { isNfc: true, oddSpaces: 0 };

function readForm(parsed: ParsedText, index: number): Form {
  const part = parsed.parts[index];
  const known = part && forms.get(part);
  if (known) return known;
  const { start, length } = parsed.segmentAt(index);
  const text = parsed.slice(start, start + length);
  const found = { isNfc: isNfc(text), oddSpaces: text.match(ODD_SPACES)?.length ?? 0 };
  const form = found.isNfc && found.oddSpaces === 0 ? NOTHING_ODD : found;
  if (part) forms.set(part, form);
  return form;
}

function routeOf({ key, index }: Segment): Route {
  if (key === null) return [];
  return index === null ? [dataKey(key.source)] : [dataKey(key.source), index];
}
