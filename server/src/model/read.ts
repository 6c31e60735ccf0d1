/** A parsed text as a file of the domain: typed data, and what the schema has to say against it. */
import { fieldAt, keysOf, resolve, rootField } from '../schema/fields';
import { formProblems, keyProblems } from '../schema/form';
import type { SchemaProblem } from '../schema/problems';
import { unknownKey, validateSegment } from '../schema/validate';
import { toData } from '../text/data';
import type { ParsedText, Segment } from '../text/types';
import { dataKey } from '../text/unicode';
import { KINDS, type DossierFile, type Kind } from './kinds';

/** Reads a file. Any text gives one; what cannot be understood is left out of the data and reported. */
export function readFile(path: string, parsed: ParsedText): DossierFile {
  const loai = kindValue(parsed);
  const kind = KINDS.find((known) => known === loai) ?? null;
  if (kind === null) {
    const problems = [...kindProblems(parsed, loai), ...formProblems(parsed)];
    return { path, kind: null, data: {}, parsed, problems };
  }
  const problems: SchemaProblem[] = [];
  const data: Record<string, unknown> = {};
  for (const segment of parsed.segments) readSegment(kind, segment, data, problems);
  problems.push(...rootProblems(kind, data), ...formProblems(parsed));
  return { path, kind, data, parsed, problems };
}

/** What stands behind `loai`, before anything else is known of the file. */
function kindValue(parsed: ParsedText): string | null {
  const segment = parsed.segments.find((one) => keyOf(one) === 'loai' && one.role === 'value');
  return segment?.node?.kind === 'scalar' ? segment.node.source.normalize('NFC') : null;
}

function kindProblems(parsed: ParsedText, loai: string | null): SchemaProblem[] {
  if (parsed.segments.length === 0) {
    const isText = parsed.problems.length === 0; // of a binary file nothing but that is to be said
    return isText ? [{ code: 'tep-trong', route: [], part: 'item', data: {} }] : [];
  }
  const allowed = KINDS.join(', ');
  if (loai === null) return [{ code: 'thieu-loai', route: [], part: 'key', data: { cho_phep: allowed } }];
  return [{ code: 'loai-la', route: ['loai'], part: 'value', data: { gia_tri: loai, cho_phep: allowed } }];
}

function keyOf(segment: Segment): string | null {
  return segment.key && dataKey(segment.key.source);
}

function readSegment(
  kind: Kind,
  segment: Segment,
  data: Record<string, unknown>,
  problems: SchemaProblem[],
): void {
  const key = keyOf(segment);
  if (key === null) {
    problems.push({ code: 'sai-kieu', route: [], part: 'item', data: { can: 'object', co: 'array' } });
    return;
  }
  const field = fieldAt(kind, [key]);
  if (segment.role !== 'item') problems.push(...keyProblems(kind, [], segment.key));
  if (!field) {
    if (segment.role !== 'item') problems.push(unknownKey([], key, keysOf(rootField(kind))));
    return;
  }
  problems.push(...keyProblems(kind, segment.index === null ? [key] : [key, segment.index], segment.node));
  if (segment.role === 'item') {
    const list = (data[key] ??= []);
    if (!Array.isArray(list) || segment.index === null) return;
    list[segment.index] = toData(segment.node);
    problems.push(...validateSegment(kind, [key, segment.index], list, segment.index, segment.node));
    return;
  }
  if (Object.hasOwn(data, key)) return; // a key given twice is a problem of the text; the first one counts
  if (segment.role === 'list') {
    data[key] = [];
    return;
  }
  readValue(kind, key, segment, data, problems);
}

/** A key whose whole value is in one segment. A list is checked item by item, however it is written. */
function readValue(
  kind: Kind,
  key: string,
  segment: Segment,
  data: Record<string, unknown>,
  problems: SchemaProblem[],
): void {
  const value = toData(segment.node);
  data[key] = value;
  const field = fieldAt(kind, [key]);
  if (field && resolve(field).type !== 'array') {
    problems.push(...validateSegment(kind, [key], data, key, segment.node));
    return;
  }
  if (!Array.isArray(value)) {
    delete data[key];
    problems.push(
      value === null
        ? { code: 'gia-tri-trong', route: [key], part: 'key', data: { khoa: key } }
        : { code: 'sai-kieu', route: [key], part: 'value', data: { can: 'array', co: typeof value } },
    );
    return;
  }
  const items = segment.node?.kind === 'seq' ? segment.node.items : [];
  for (const index of value.keys()) {
    problems.push(...validateSegment(kind, [key, index], value, index, items[index] ?? null));
  }
}

function rootProblems(kind: Kind, data: Record<string, unknown>): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  const root = rootField(kind);
  for (const key of root.required ?? []) {
    if (!Object.hasOwn(data, key))
      problems.push({ code: 'thieu-khoa', route: [], part: 'key', data: { khoa: key } });
  }
  for (const [key, field] of Object.entries(root.properties ?? {})) {
    const value = data[key];
    if (field.minItems !== undefined && Array.isArray(value) && value.length < field.minItems) {
      problems.push({ code: 'danh-sach-trong', route: [key], part: 'key', data: { khoa: key } });
    }
  }
  return problems;
}
