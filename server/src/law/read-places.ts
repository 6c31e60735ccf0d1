/** Reads the parts of an instrument that a citation names: units with lists and ranges, from small to large or back. */
import { isAttached, isNext, type Token } from './tokens';

export type UnitKind = 'đoạn' | 'điểm' | 'khoản' | 'điều' | 'mục' | 'phần' | 'chương' | 'mẫu số' | 'phụ lục';

/** One number or letter under a word, `khoản 1`; of a range, one of all it covers. */
export interface Unit {
  readonly kind: UnitKind;
  /** Lower case: `39`, `58a`, `c`, `iv`; empty for an annex without number. */
  readonly value: string;
  /** Indexes of its first and last token. */
  readonly from: number;
  readonly to: number;
}

/** The units of one place, at most one of a kind. */
export type Chain = readonly Unit[];

/** From small to large. */
const RANK: Readonly<Record<UnitKind, number>> = {
  đoạn: 0,
  điểm: 1,
  khoản: 2,
  điều: 3,
  mục: 3,
  phần: 4,
  chương: 4,
  'mẫu số': 4,
  'phụ lục': 5,
};

/** The order of điểm (Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6). */
export const POINT_LETTERS = 'a b c d đ e g h i k l m n o p q r s t u v x y'.split(' ');

/** No article of any instrument is that far from another in a range that somebody means. */
const MAX_RANGE = 150;

/** A list of more is no citation that somebody reads. */
const MAX_UNITS = 400;

const ROMAN = /^[ivxlc]+$/;
const ORDINALS: Readonly<Record<string, string>> = { nhất: '1', hai: '2', ba: '3', tư: '4', cuối: 'cuối' };

interface Read<T> {
  readonly value: T;
  /** Index of the token after it. */
  readonly next: number;
}

/**
 * The places named from a token on: «các điểm a, b và c khoản 2 Điều 84», «khoản 1, khoản 2 Điều 39 và Điều 45»,
 * «Điều 22 - Điều 25», «Đ39.1.c», «mục III.3.c». Null where none begins there.
 */
export function readPlaces(tokens: readonly Token[], at: number): Read<readonly Chain[]> | null {
  const units: Unit[] = [];
  /** Whether nothing but space stands between a unit and the one before it: then they are of one place. */
  const joined: boolean[] = [];
  let next = at;
  let end = at;
  while (next < tokens.length && units.length < MAX_UNITS) {
    const path = readPath(tokens, next);
    const read = path ?? readUnits(tokens, next);
    if (!read) break;
    joined.push(units.length > 0 && next === end, ...read.value.slice(1).map(() => path !== null));
    units.push(...read.value);
    end = read.next;
    next = afterConnectors(tokens, end);
  }
  return units.length === 0 ? null : { value: chainsOf(units, joined), next: end };
}

/** «khoản 1», «các điểm a, b và c», «từ khoản 1 đến khoản 3», «Điều 22 - 25», «K5», «phụ lục». */
function readUnits(tokens: readonly Token[], at: number): Read<readonly Unit[]> | null {
  const word = readWord(tokens, isNext(tokens, at, 'các', 'những', 'từ', 'cả') ? at + 1 : at);
  if (!word) return null;
  const kind = word.value;
  const first = readValue(tokens, word.next, kind);
  if (!first) return kind === 'phụ lục' ? single(kind, '', at, word.next) : null;
  const units: Unit[] = [{ kind, value: first.value, from: at, to: first.next - 1 }];
  let { next } = first;
  for (;;) {
    const further = readFurther(tokens, next, kind);
    if (!further) return { value: units, next };
    const { value, isRange } = further.value;
    const span = {
      kind,
      from: isRange ? (units.at(-1)?.from ?? at) : further.value.from,
      to: further.next - 1,
    };
    const before = units.at(-1)?.value ?? '';
    if (isRange)
      units.splice(-1, 1, ...between(kind, before, value).map((each) => ({ ...span, value: each })));
    else units.push({ ...span, value });
    next = further.next;
  }
}

const single = (kind: UnitKind, value: string, from: number, next: number) => ({
  value: [{ kind, value, from, to: next - 1 }],
  next,
});

function readWord(tokens: readonly Token[], at: number): Read<UnitKind> | null {
  const [first, second] = [tokens[at]?.key, tokens[at + 1]?.key];
  if (first === 'phụ' && second === 'lục') return { value: 'phụ lục', next: at + 2 };
  if (first === 'mẫu' && second === 'số') return { value: 'mẫu số', next: at + 2 };
  if (first === 'đ' || first === 'k') {
    // «Đ39», «k5»: written together, or with a dot between
    const next = isNext(tokens, at + 1, '.') && isAttached(tokens, at + 1) ? at + 2 : at + 1;
    const isShort = tokens[next]?.kind === 'number' && isAttached(tokens, next);
    return isShort ? { value: first === 'đ' ? 'điều' : 'khoản', next } : null;
  }
  for (const kind of ['đoạn', 'điểm', 'khoản', 'điều', 'mục', 'phần', 'chương'] as const) {
    if (first === kind) return { value: kind, next: at + 1 };
  }
  return null;
}

/** The number or letter that may stand after a word of that kind. */
function readValue(tokens: readonly Token[], at: number, kind: UnitKind): Read<string> | null {
  const token = tokens[at];
  if (!token) return null;
  const value = (text: string, next = at + 1): Read<string> => ({ value: text, next });
  if (kind === 'đoạn') {
    const ordinal = token.key === 'thứ' ? tokens[at + 1] : token;
    const next = token.key === 'thứ' ? at + 2 : at + 1;
    if (ordinal?.kind === 'number') return value(String(Number(ordinal.text)), next);
    const known = ordinal && Object.hasOwn(ORDINALS, ordinal.key) ? ORDINALS[ordinal.key] : undefined;
    return known === undefined ? null : value(known, next);
  }
  if (kind === 'điểm') return POINT_LETTERS.includes(token.key) ? value(token.key) : null;
  if (kind === 'mẫu số') return token.kind === 'number' ? value(token.text.padStart(2, '0')) : null;
  if (token.kind === 'number' && kind !== 'phụ lục' && kind !== 'chương' && kind !== 'phần') {
    const letter = tokens[at + 1];
    const hasLetter = kind === 'điều' && letter && letter.text.length === 1 && isAttached(tokens, at + 1);
    const number = String(Number(token.text));
    return hasLetter && letter.kind === 'word' ? value(number + letter.key, at + 2) : value(number);
  }
  const isRoman = kind !== 'khoản' && kind !== 'điều' && ROMAN.test(token.key) && token.text !== token.key;
  return isRoman || (kind !== 'khoản' && kind !== 'điều' && /^[ivx]+$/.test(token.key))
    ? value(token.key)
    : null;
}

/** «, 2», «và c», «đến khoản 3», «- Điều 25»: one more value of the same kind. */
function readFurther(
  tokens: readonly Token[],
  at: number,
  kind: UnitKind,
): Read<{ readonly value: string; readonly isRange: boolean; readonly from: number }> | null {
  const isRange = isNext(tokens, at, 'đến', '-', '–', '—');
  if (!isRange && !isNext(tokens, at, ',', 'và', 'hoặc', ';')) return null;
  const word = isRange ? readWord(tokens, at + 1) : null;
  if (word && word.value !== kind) return null;
  const from = word ? word.next : at + 1;
  const read = readValue(tokens, from, kind);
  if (!read) return null;
  // «Điều 39, 02 sáng kiến»: a bare number belongs to the list only where the list or the citation goes on
  const follower = tokens[read.next];
  const goesOn =
    word !== null ||
    follower === undefined ||
    follower.kind === 'sign' ||
    GOES_ON.has(follower.key) ||
    readWord(tokens, read.next) !== null;
  return goesOn ? { value: { value: read.value, isRange, from }, next: read.next } : null;
}

const GOES_ON = new Set(
  'và hoặc đến của tại thuộc luật nghị thông quyết kế bộ pháp nđ tt qđ kh này kèm ban'.split(' '),
);

/** «Điều 39.1.c», «Đ39.1», «mục III.3.c»: a path with dots, without spaces, from small to large as units. */
function readPath(tokens: readonly Token[], at: number): Read<readonly Unit[]> | null {
  const word = readWord(tokens, at);
  if (!word) return null;
  if (word.value === 'mục' || word.value === 'phần') return readPlanPath(tokens, word.next, at);
  const article = word.value === 'điều' ? readValue(tokens, word.next, 'điều') : null;
  const clause = article && dotted(tokens, article.next);
  if (!article || clause?.kind !== 'number') return null;
  const point = dotted(tokens, article.next + 2);
  const hasPoint = point?.kind === 'word' && POINT_LETTERS.includes(point.key);
  const next = article.next + (hasPoint ? 4 : 2);
  const unit = (kind: UnitKind, value: string): Unit => ({ kind, value, from: at, to: next - 1 });
  const units = [unit('khoản', String(Number(clause.text))), unit('điều', article.value)];
  return { value: hasPoint ? [unit('điểm', point.key), ...units] : units, next };
}

/** «I.2.c»: part, section and point of a plan, with dots; at least a part and a section. */
export function readPlanPath(tokens: readonly Token[], at: number, from = at): Read<readonly Unit[]> | null {
  const part = tokens[at];
  const section = dotted(tokens, at + 1);
  if (!part || !ROMAN.test(part.key) || section?.kind !== 'number') return null;
  const point = dotted(tokens, at + 3);
  const hasPoint = point?.kind === 'word' && POINT_LETTERS.includes(point.key);
  const next = at + (hasPoint ? 5 : 3);
  const unit = (kind: UnitKind, value: string): Unit => ({ kind, value, from, to: next - 1 });
  const units = [unit('mục', String(Number(section.text))), unit('phần', part.key)];
  return { value: hasPoint ? [unit('điểm', point.key), ...units] : units, next };
}

function dotted(tokens: readonly Token[], at: number): Token | null {
  const isDotted = isNext(tokens, at, '.') && isAttached(tokens, at) && isAttached(tokens, at + 1);
  return isDotted ? (tokens[at + 1] ?? null) : null;
}

function between(kind: UnitKind, from: string, to: string): readonly string[] {
  if (kind === 'điểm') {
    const [first, last] = [POINT_LETTERS.indexOf(from), POINT_LETTERS.indexOf(to)];
    return first <= last ? POINT_LETTERS.slice(first, last + 1) : [from, to];
  }
  const [first, last] = [Number(from), Number(to)];
  if (!(first <= last && last - first <= MAX_RANGE)) return [from, to];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/** Over commas and «và» between units; what follows must be a unit again, so the caller comes back where none is. */
function afterConnectors(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isNext(tokens, next, ',', 'và', 'hoặc', ';', 'của', 'tại', 'thuộc')) next++;
  return next;
}

/**
 * Each unit hangs on the nearest larger one, to its right where the text goes from small to large («khoản 1 Điều 39»),
 * to its left where it goes back («Điều 39, khoản 1»); a unit on which none hangs is a place.
 */
function chainsOf(units: readonly Unit[], joined: readonly boolean[]): readonly Chain[] {
  const upward = goesUp(units, joined);
  const parents = units.map((unit, index) => {
    const others = upward ? units.slice(index + 1) : units.slice(0, index).toReversed();
    return others.find((other) => RANK[other.kind] > RANK[unit.kind]) ?? null;
  });
  const hasChild = new Set(parents);
  return units
    .filter((unit) => !hasChild.has(unit))
    .map((unit) => {
      const chain: Unit[] = [];
      for (let each: Unit | null = unit; each; each = parents[units.indexOf(each)] ?? null) chain.push(each);
      return chain;
    });
}

function goesUp(units: readonly Unit[], joined: readonly boolean[]): boolean {
  const rank = (index: number) => RANK[units[index]?.kind ?? 'điều'];
  for (let index = 1; index < units.length; index++) {
    if (joined[index] && rank(index) !== rank(index - 1)) return rank(index) > rank(index - 1);
  }
  return rank(units.length - 1) >= rank(0);
}
