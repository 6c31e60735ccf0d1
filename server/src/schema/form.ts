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
      for (const [index, item] of here.items.entries()) visit(item, child(field, index), [...at, index]);
    }
    if (here.kind !== 'map') return;
    const known = keysOf(field);
    for (const { key, value } of here.pairs) {
      const name = dataKey(key.source);
      if (name !== key.source && known.includes(name)) problems.push(markedKey([...at, name], key, name));
      visit(value, child(field, name), [...at, name]);
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

/** Text not in NFC and odd spaces, each reported once a file, at its first place. */
export function formProblems(parsed: ParsedText): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  let notNfc = 0;
  let firstNfc: Route | null = null;
  let spaces = 0;
  let firstSpace: Route | null = null;
  for (const [index, part] of parsed.parts.entries()) {
    const form = forms.get(part) ?? readForm(parsed, index);
    if (!form.isNfc) {
      notNfc++;
      firstNfc ??= routeOf(parsed.segmentAt(index));
    }
    spaces += form.oddSpaces;
    if (form.oddSpaces > 0) firstSpace ??= routeOf(parsed.segmentAt(index));
  }
  if (firstNfc) problems.push({ code: 'chua-nfc', route: firstNfc, part: 'key', data: { so_cho: notNfc } });
  if (firstSpace)
    problems.push({ code: 'khoang-trang-la', route: firstSpace, part: 'key', data: { so_cho: spaces } });
  return problems;
}

interface Form {
  readonly isNfc: boolean;
  readonly oddSpaces: number;
}

/** Kept as long as the part lives. */
const forms = new WeakMap<Part, Form>();

const NOTHING_ODD: Form = { isNfc: true, oddSpaces: 0 };

function readForm(parsed: ParsedText, index: number): Form {
  const { start, length } = parsed.segmentAt(index);
  const text = parsed.slice(start, start + length);
  const found = { isNfc: isNfc(text), oddSpaces: text.match(ODD_SPACES)?.length ?? 0 };
  const form = found.isNfc && found.oddSpaces === 0 ? NOTHING_ODD : found;
  const part = parsed.parts[index];
  if (part) forms.set(part, form);
  return form;
}

function routeOf({ key, index }: Segment): Route {
  if (key === null) return [];
  return index === null ? [dataKey(key.source)] : [dataKey(key.source), index];
}
