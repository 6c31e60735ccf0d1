/** A parsed text as a file of the domain: typed data, and what the schema has to say against it. */
import { fieldAt, keysOf, resolve, rootField, type Field } from '../schema/fields';
import { formProblems, isOddPart, keyProblems } from '../schema/form';
import type { SchemaProblem } from '../schema/problems';
import { unknownKey, validateSegment } from '../schema/validate';
import { toData } from '../text/data';
import { lastAtMost } from '../text/position';
import { difference, followIndexes, indexesOf } from '../text/splice';
import type { ParsedText, Part } from '../text/types';
import { dataKey } from '../text/unicode';
import { KINDS, type DossierFile, type Kind } from './kinds';

/** Longer files are checked for syntax and types only. */
const MAX_LENGTH = 16 * 1024 * 1024;

/**
 * Reads a file. Any text gives one; what cannot be understood is left out of the data and reported. What was read of
 * a segment is kept as long as the segment lives: its data are the same objects in every version of the file.
 * @param previous an earlier version of the file: what did not change is taken over from it
 */
export function readFile(path: string, parsed: ParsedText, previous: DossierFile | null = null): DossierFile {
  const loai = kindValue(parsed);
  const kind = KINDS.find((known) => known === loai) ?? null;
  if (kind === null) {
    const problems = [...kindProblems(parsed, loai), ...formProblems(parsed, oddParts(parsed))];
    return { path, kind: null, data: {}, parsed, problems };
  }
  const read = (previous && readNext(kind, parsed, previous)) ?? readAll(kind, parsed);
  const { data, found, odd } = read;
  const problems = [
    ...found,
    ...rootProblems(kind, data),
    ...formProblems(parsed, odd),
    ...sizeProblems(parsed),
  ];
  const file = { path, kind, data, parsed, problems };
  if (read.told) states.set(file, { told: read.told, odd });
  return file;
}

/** What was read of a version, for the next one to take over. */
interface ReadState {
  /** Indexes of parts with problems of the schema. */
  readonly told: readonly number[];
  /** Indexes of parts that are odd in form. */
  readonly odd: readonly number[];
}

const states = new WeakMap<DossierFile, ReadState>();

interface ReadParts {
  readonly data: Record<string, unknown>;
  readonly found: readonly SchemaProblem[];
  readonly odd: readonly number[];
  /** As in `ReadState`; null where keys are given twice, so that what a part gives depends on others. */
  readonly told: readonly number[] | null;
}

function readAll(kind: Kind, parsed: ParsedText): ReadParts {
  const found: SchemaProblem[] = [];
  const data: Record<string, unknown> = {};
  const told: number[] = [];
  let twice = false;
  let counts = true;
  let key: string | null = null;
  let index = 0;
  for (const [at, part] of parsed.parts.entries()) {
    if (part.role !== 'item') {
      key = keyOf(part);
      // a key given twice is a problem of the text; the first one counts
      counts = key === null || !Object.hasOwn(data, key);
      twice ||= !counts;
      index = 0;
    }
    const read = readPart(kind, key, part);
    if (isTelling(read)) told.push(at);
    for (const problem of read.keyProblems) found.push(problem);
    if (counts) {
      place(part, key, index, read.value, data);
      for (const problem of read.problems)
        found.push(part.role === 'item' ? atIndex(problem, index) : problem);
    }
    if (part.role === 'item') index++;
  }
  return { data, found, odd: oddParts(parsed), told: twice ? null : told };
}

/** Reads what differs from an earlier version: items of one list, or the value of one key. Null where more does. */
function readNext(kind: Kind, parsed: ParsedText, previous: DossierFile): ReadParts | null {
  const state = states.get(previous);
  if (!state || previous.kind !== kind) return null;
  const [before, after] = [previous.parsed.parts, parsed.parts];
  const differs = difference(before, after);
  const end = after.length - differs.kept;
  const was = before.slice(differs.first, before.length - differs.kept);
  const now = after.slice(differs.first, end);
  const headOf = (index: number): number => parsed.heads[lastAtMost(parsed.heads, index)] ?? 0;
  const keyAt = (index: number): string | null => {
    const part = after[headOf(index)];
    return part ? keyOf(part) : null;
  };
  const read = (index: number): ReadSegment | null => {
    const part = after[index];
    return part ? readPart(kind, keyAt(index), part) : null;
  };
  const data: Record<string, unknown> = { ...previous.data };

  const isItem = ({ role }: Part): boolean => role === 'item';
  const [old] = was;
  const [fresh] = now;
  if (was.every(isItem) && now.every(isItem)) {
    const key = differs.first === 0 ? null : keyAt(differs.first - 1);
    const list = key === null ? null : data[key];
    if (key === null || !Array.isArray(list)) return null;
    const from = differs.first - headOf(differs.first - 1) - 1;
    const items = now.map((part) => readPart(kind, key, part).value);
    data[key] = list.slice(0, from).concat(items, list.slice(from + was.length));
  } else if (was.length === 1 && now.length === 1 && old?.role === 'value' && fresh?.role === 'value') {
    const key = keyOf(fresh);
    const value = readPart(kind, key, fresh).value;
    if (key === null || key !== keyOf(old) || value === ABSENT || !Object.hasOwn(data, key)) return null;
    data[key] = value;
  } else return null;

  const told = followIndexes(state.told, before, after, (_part, at) => isTelling(read(at) ?? NONE), differs);
  const odd = followIndexes(state.odd, before, after, (_part, at) => isOddPart(parsed, at), differs);
  const found = told.flatMap((at): readonly SchemaProblem[] => {
    const { keyProblems, problems } = read(at) ?? NONE;
    const index = at - headOf(at) - 1;
    return [...keyProblems, ...(index < 0 ? problems : problems.map((problem) => atIndex(problem, index)))];
  });
  return { data, found, odd, told };
}

function keyOf({ key }: Part): string | null {
  return key && dataKey(key.source);
}

function isTelling({ keyProblems, problems }: Read): boolean {
  return keyProblems.length > 0 || problems.length > 0;
}

function oddParts(parsed: ParsedText): readonly number[] {
  return indexesOf(parsed.parts, (_part, index) => isOddPart(parsed, index));
}

/** What stands behind `loai`, before anything else is known of the file. */
function kindValue(parsed: ParsedText): string | null {
  const heads = parsed.heads.map((index) => parsed.parts[index]);
  const part = heads.find((one) => one?.role === 'value' && keyOf(one) === 'loai');
  return part?.node?.kind === 'scalar' ? part.node.source.normalize('NFC') : null;
}

function kindProblems(parsed: ParsedText, loai: string | null): SchemaProblem[] {
  if (parsed.parts.length === 0) {
    const isText = parsed.problems.length === 0; // of a binary file nothing but that is to be said
    return isText ? [{ code: 'tep-trong', route: [], part: 'item', data: {} }] : [];
  }
  const allowed = KINDS.join(', ');
  if (loai === null) return [{ code: 'thieu-loai', route: [], part: 'key', data: { cho_phep: allowed } }];
  return [{ code: 'loai-la', route: ['loai'], part: 'value', data: { gia_tri: loai, cho_phep: allowed } }];
}

/** What a segment says, whatever else is in the file. */
interface ReadSegment extends Read {
  readonly kind: Kind;
  readonly key: string | null;
}

interface Read {
  /** The value of its key, or the item; ABSENT where there is none to be trusted. */
  readonly value: unknown;
  /** About the key itself. */
  readonly keyProblems: readonly SchemaProblem[];
  /** About the value; of an item, with index 0 in their routes. */
  readonly problems: readonly SchemaProblem[];
}

/** Stands for a value that could not be read, or of a key nobody knows. */
const ABSENT = Symbol('absent');

const NONE: Read = { value: ABSENT, keyProblems: [], problems: [] };

const readings = new WeakMap<Part, ReadSegment>();

function readPart(kind: Kind, key: string | null, part: Part): ReadSegment {
  const known = readings.get(part);
  if (known !== undefined && known.kind === kind && known.key === key) return known;
  const read = { kind, key, ...readAnew(kind, key, part) };
  readings.set(part, read);
  return read;
}

function readAnew(kind: Kind, key: string | null, part: Part): Read {
  if (key === null) {
    const data = { can: 'object', co: 'array' };
    return { ...NONE, problems: [{ code: 'sai-kieu', route: [], part: 'item', data }] };
  }
  const field = fieldAt(kind, [key]);
  const isList = field !== null && resolve(field).type === 'array';
  if (part.role === 'item') return isList ? { ...NONE, ...readItem(kind, key, part) } : NONE;
  const marked = keyProblems(kind, [], part.key);
  if (field === null) {
    return { ...NONE, keyProblems: [...marked, unknownKey([], key, keysOf(rootField(kind)))] };
  }
  const inside = keyProblems(kind, [key], part.node);
  const read = part.role === 'list' ? readList(key, field, isList) : readValue(kind, key, part);
  return { ...NONE, ...read, keyProblems: [...marked, ...inside] };
}

/** The key of a list, whose items are parts of their own. */
function readList(key: string, field: Field, isList: boolean): Pick<Read, 'value' | 'problems'> {
  if (isList) return { value: [], problems: [] };
  const data = { can: resolve(field).type ?? 'string', co: 'array' };
  return { value: ABSENT, problems: [{ code: 'sai-kieu', route: [key], part: 'value', data }] };
}

function readItem(kind: Kind, key: string, { node }: Part): Pick<Read, 'value' | 'problems'> {
  const holder = [toData(node)];
  const marked = keyProblems(kind, [key, 0], node);
  const problems = [...marked, ...validateSegment(kind, [key, 0], holder, 0, node)];
  return { value: holder[0], problems };
}

/** A key whose whole value is in one segment. A list is checked item by item, however it is written. */
function readValue(kind: Kind, key: string, { node }: Part): Pick<Read, 'value' | 'problems'> {
  const value = toData(node);
  const field = fieldAt(kind, [key]);
  if (field && resolve(field).type !== 'array') {
    const holder: Record<string, unknown> = { [key]: value };
    const problems = validateSegment(kind, [key], holder, key, node);
    return { value: Object.hasOwn(holder, key) ? holder[key] : ABSENT, problems };
  }
  if (!Array.isArray(value)) {
    const problem: SchemaProblem =
      value === null
        ? { code: 'gia-tri-trong', route: [key], part: 'key', data: { khoa: key } }
        : { code: 'sai-kieu', route: [key], part: 'value', data: { can: 'array', co: typeof value } };
    return { value: ABSENT, problems: [problem] };
  }
  const items = node?.kind === 'seq' ? node.items : [];
  const problems = [...value.keys()].flatMap((index) =>
    validateSegment(kind, [key, index], value, index, items[index] ?? null),
  );
  return { value, problems };
}

function place(
  { role }: Part,
  key: string | null,
  index: number,
  value: unknown,
  data: Record<string, unknown>,
): void {
  if (key === null || value === ABSENT) return;
  if (role === 'list') data[key] = [];
  else if (role !== 'item') data[key] = value;
  else {
    const list = data[key];
    if (Array.isArray(list)) list[index] = value;
  }
}

function atIndex(problem: SchemaProblem, index: number): SchemaProblem {
  if (index === 0) return problem;
  const [key, , ...inner] = problem.route;
  return key === undefined ? problem : { ...problem, route: [key, index, ...inner] };
}

function sizeProblems({ length }: ParsedText): SchemaProblem[] {
  if (length <= MAX_LENGTH) return [];
  return [{ code: 'qua-lon', route: [], part: 'key', data: { so_ky_tu: length, toi_da: MAX_LENGTH } }];
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
