/** What could be written at the caret: keys in the order of the form, values and codes with their names. */
import type { Lang } from '../law/data';
import type { DossierFile } from '../model/kinds';
import { child, fieldAt, keysOf, resolve, rootField, type Field } from '../schema/fields';
import { placeAt } from '../text/locate';
import { routeAt } from '../text/route-at';
import type { ParsedText, Route, Span } from '../text/types';
import { dataKey, fold } from '../text/unicode';
import type { Facts } from '../workspace/facts';
import { KINDS } from '../model/kinds';
import { dayOf } from './cited';
import { codesOf } from './codes';
import { basisItems, isBasisRoute } from './complete-basis';
import { isConfig } from '../workspace/config';
import { completeConfig } from './config-help';
import { heading, meaningText } from './hover';
import { itemAt, unitOfFile } from './governing';

export interface CompletionItem {
  readonly label: string;
  readonly kind: 'key' | 'value';
  /** Its name, beside the label. */
  readonly detail: string;
  /** Markdown. */
  readonly documentation: string;
  /** What an editor matches typed letters against: the label, then the name without marks. */
  readonly filter: string;
  readonly sort: string;
  /** What is put in place of `span`. */
  readonly insert: string;
  readonly span: Span;
}

export interface CompletionInput {
  readonly file: DossierFile;
  readonly facts: Facts;
  readonly offset: number;
  readonly lang: Lang;
  /** Plain date: of legal bases those in force are offered. */
  readonly today: string;
}

export function complete({ file, facts, offset, lang, today }: CompletionInput): readonly CompletionItem[] {
  if (isConfig(file.path)) return completeConfig(file, offset, lang);
  const line = lineOf(file.parsed, offset);
  const { route, part, node } = routeAt(file.parsed, offset);
  if (file.kind === null) return completeKind(line, offset, lang);
  const word = wordAround(line, offset);
  if (part === 'value' && isBasisRoute(file, route)) return bases(file, facts, route, offset, lang, today);
  if (part === 'value') {
    const field = fieldAt(file.kind, route);
    return field
      ? [...values(field, file, facts, route, word, lang), ...keysBelow(field, line, word, lang)]
      : [];
  }
  // between the brackets of a list another item may be written
  const list = part === 'none' && node?.kind === 'seq' && node.flow ? fieldAt(file.kind, route) : null;
  if (list) return values(list, file, facts, route, word, lang);
  const mapping = part === 'key' ? route.slice(0, -1) : route;
  const field = mapping.length === 0 ? rootField(file.kind) : fieldAt(file.kind, mapping);
  if (!field) return [];
  return keys(
    field,
    presentKeys(file, mapping, part === 'key' ? String(route.at(-1)) : null),
    line,
    word,
    lang,
  );
}

/** A file that does not say yet what it is: the kinds. */
function completeKind(line: Line, offset: number, lang: Lang): readonly CompletionItem[] {
  const word = wordAround(line, offset);
  const before = line.before(word.start);
  if (before !== '' && !/^loai:\s*$/.test(before)) return [];
  return KINDS.map((kind, index) =>
    item({
      label: before === '' ? `loai: ${kind}` : kind, kind: 'value', field: rootField(kind), route: [kind], index, lang,
      insert: before === '' ? `loai: ${kind}` : kind, span: word,
    }),
  ); // prettier-ignore
}

function keys(
  field: Field,
  present: ReadonlySet<string>,
  line: Line,
  word: Span,
  lang: Lang,
): readonly CompletionItem[] {
  const required = resolve(field).required ?? [];
  const colon = /^[ \t]*:/.test(line.after(word.end)) ? '' : ':';
  return keysOf(field)
    .filter((key) => !present.has(key))
    .map((key, index) => {
      const own = child(field, key) ?? {};
      const order = required.includes(key) ? index : index + 1000;
      return item({
        label: key, kind: 'key', field: own, route: [key], index: order, lang,
        insert: colon === '' ? key : `${key}:${isBlock(own) ? '' : ' '}`, span: word,
      }); // prettier-ignore
    });
}

/** Behind the colon of a mapping not yet begun nothing can be offered in the same line; below it, its keys. */
function keysBelow(field: Field, line: Line, word: Span, lang: Lang): readonly CompletionItem[] {
  const before = line.before(word.start);
  const holder = resolve(field);
  if (before.trim() !== '' && !/^\s*-\s+$/.test(before)) return [];
  const target = holder.type === 'array' && holder.items ? resolve(holder.items) : holder;
  return keysOf(target).length === 0 ? [] : keys(target, new Set(), line, word, lang);
}

function isBlock(field: Field): boolean {
  const { type } = resolve(field);
  return type === 'object' || type === 'array';
}

function values(
  field: Field,
  file: DossierFile,
  facts: Facts,
  route: Route,
  word: Span,
  lang: Lang,
): readonly CompletionItem[] {
  const own = resolve(field);
  const target = own.type === 'array' && own.items ? { ...resolve(own.items), ...codeTable(own) } : own;
  const plan = facts.plan.state === 'found' ? facts.plan.fact.plan : null;
  const literal = target.enum ?? (target.const === undefined ? [] : [target.const]);
  const fixed = target.type === 'boolean' ? ['true', 'false'] : literal;
  const listed = fixed.map((value, index) => ({
    ...item({ label: value, kind: 'value', field: target, route, index, lang, insert: value, span: word }),
    detail: target['x-enum']?.[value]?.[lang] ?? '',
    filter: `${value} ${fold(target['x-enum']?.[value]?.vi ?? '')}`,
  }));
  if (own['x-type'] === 'path' && route.at(-1) === 'bao_cao')
    return reports(facts, target, route, word, lang);
  const table = tableOf(file, route, own);
  if (table === undefined) return listed;
  const meanings = codesOf(table, { plan, facts, lang, around: itemAt(file, route), unit: unitOfFile(file) });
  return meanings.map((meaning, index) => ({
    ...item({
      label: meaning.code,
      kind: 'value',
      field: target,
      route,
      index,
      lang,
      insert: meaning.code,
      span: word,
    }),
    detail: meaning.name,
    documentation: meaningText(meaning, plan, lang),
    filter: `${meaning.code} ${fold(meaning.name)}`,
  }));
}

/** A line of legal bases: it is put in the place of all that is written there. */
function bases(
  file: DossierFile,
  facts: Facts,
  route: Route,
  offset: number,
  lang: Lang,
  today: string,
): readonly CompletionItem[] {
  const written = placeAt(file.parsed, route)?.node;
  const span = written ? placeAt(file.parsed, route)?.valueSpan : { start: offset, end: offset };
  if (!span || file.parsed.slice(span.start, span.end).includes('\n')) return [];
  const quote = /^["']/.test(file.parsed.slice(span.start, span.end)) ? 1 : 0;
  const inner = { start: span.start + quote, end: span.end - quote };
  const plan = facts.plan.state === 'found' ? facts.plan.fact.plan : null;
  const typed = file.parsed.slice(inner.start, Math.max(inner.start, offset));
  return basisItems(typed, { plan, day: dayOf(file, today), lang }).map((basis, index) => ({
    label: basis.text,
    kind: 'value',
    detail: basis.detail,
    documentation: basis.documentation,
    filter: basis.filter,
    sort: String(index).padStart(5, '0'),
    insert: basis.text,
    span: inner,
  }));
}

/** Report files of the project, as this file would write their paths. */
function reports(
  facts: Facts,
  field: Field,
  route: Route,
  span: Span,
  lang: Lang,
): readonly CompletionItem[] {
  return facts
    .reportPaths()
    .map((path, index) =>
      item({ label: path, kind: 'value', field, route, index, lang, insert: path, span }),
    );
}

function codeTable(field: Field): Pick<Field, 'x-code'> {
  return field['x-code'] === undefined ? {} : { 'x-code': field['x-code'] };
}

/** The table of codes for a place: its own, or of an item of a list that of the list. */
function tableOf(file: DossierFile, route: Route, field: Field): string | undefined {
  if (field['x-code'] !== undefined || typeof route.at(-1) !== 'number' || file.kind === null)
    return field['x-code'];
  return fieldAt(file.kind, route.slice(0, -1))?.['x-code'];
}

function item(from: {
  label: string;
  kind: CompletionItem['kind'];
  field: Field;
  route: Route;
  index: number;
  lang: Lang;
  insert: string;
  span: Span;
}): CompletionItem {
  const { label, kind, field, route, index, lang, insert, span } = from;
  const title = (lang === 'en' ? field['x-en']?.title : field.title) ?? '';
  return {
    label, kind, detail: title, documentation: heading(field, route, lang), insert, span,
    filter: `${label} ${fold(field.title ?? '')}`,
    sort: String(index).padStart(5, '0'),
  }; // prettier-ignore
}

/** Keys already written in the mapping, but for the one under the caret. */
function presentKeys({ parsed }: DossierFile, mapping: Route, except: string | null): ReadonlySet<string> {
  const node = placeAt(parsed, mapping)?.node;
  const inNode = node?.kind === 'map' ? node.pairs.map(({ key }) => key) : [];
  const written = mapping.length === 0 ? parsed.parts.map(({ key }) => key) : inNode;
  const found = new Set(written.flatMap((key) => (key === null ? [] : [dataKey(key.source)])));
  if (except !== null) found.delete(except);
  return found;
}

/** The line of the caret: what stands in it before and after an absolute offset. */
export interface Line {
  readonly before: (offset: number) => string;
  readonly after: (offset: number) => string;
}

export function lineOf(parsed: ParsedText, caret: number): Line {
  const { line } = parsed.positionAt(caret);
  const start = parsed.offsetAt({ line, character: 0 });
  const end = parsed.offsetAt({ line, character: Infinity });
  return {
    before: (offset) => parsed.slice(start, offset),
    after: (offset) => parsed.slice(offset, end),
  };
}

/** The word the caret stands in: letters, digits and what codes are made of. */
export function wordAround(line: Line, offset: number): Span {
  const before = /[\p{L}\p{M}\p{N}_./-]*$/u.exec(line.before(offset).slice(-200))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\p{N}_./-]*/u.exec(line.after(offset).slice(0, 200))?.[0] ?? '';
  const lead = /^-+$/.test(before) ? before.length : 0; // the dash of a list item is no part of a word
  return { start: offset - before.length + lead, end: offset + after.length };
}
