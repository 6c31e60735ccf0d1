/**
 * Texts and their edits: `parseText` reads a text, `editText` follows its edits. Each gives a snapshot that never
 * changes. Nothing is parsed before somebody asks for segments or problems, and then only what was not parsed before.
 */
import { chunkedText, chunkOf, chunksOf, type Chunks } from './chunks';
import { AT_START, cut, type Cut } from './cut';
import { poolOf, piecesOf, problemsAt, type Piece, type Pool } from './pieces';
import { clamp, lastAtMost } from './position';
import { prepare } from './prepare';
import { readWhole, type Reading } from './segments';
import { followIndexes, indexesOf } from './splice';
import type { ParsedText, Problem, Segment, TextEdit } from './types';
import { dataKey } from './unicode';
import { editWindow, isHead, layoutOf, type Layout } from './window';

/** Of each code at most so many problems are kept: no one reads more, and a broken file must not flood the list. */
const MAX_PROBLEMS_A_CODE = 20;

/** What stands behind a snapshot. */
interface Held {
  /** The pieces of the text, for its next version to take up again. */
  readonly pool: () => Pool;
  /** Where the text can be edited piece by piece: its pieces, and what stands around them. */
  readonly layout: () => Layout | null;
  /** Whether it was cut anew, rather than made from the version before. */
  readonly whole: boolean;
  /** Pieces of this version or of one before it, and which of them have problems; null where nobody has asked yet. */
  readonly faulty: () => Faulty | null;
}

interface Faulty {
  readonly pieces: readonly Piece[];
  readonly indexes: readonly number[];
}

const heldBy = new WeakMap<ParsedText, Held>();

/** Reads any text. Never throws; what is wrong with the text is in `problems`. */
export function parseText(text: string): ParsedText {
  return wholeText(text, () => new Map());
}

/** The same as `parseText(text)`; what is as it was in another version of the text is taken over from there. */
export function parseNext(previous: ParsedText | null, text: string): ParsedText {
  if (previous === null) return parseText(text);
  const isSame = previous.length === text.length && previous.slice(0, previous.length) === text;
  return isSame ? previous : editText(previous, [{ start: 0, end: previous.length, text }]);
}

/**
 * The text after `edits`, in order, each in the coordinates of the text that those before it left (as editors send
 * them). Equal to `parseText` of that text. Replacing the whole text is an edit over `[0, length)`. Offsets outside the
 * text count as its ends.
 */
export function editText(previous: ParsedText, edits: readonly TextEdit[]): ParsedText {
  return edits.reduce(editOnce, previous);
}

/** Whether a text was cut anew as a whole, because its last edit could not be followed piece by piece. */
export function isCutAnew(parsed: ParsedText): boolean {
  return heldBy.get(parsed)?.whole !== false;
}

function editOnce(previous: ParsedText, edit: TextEdit): ParsedText {
  const start = clamp(edit.start, 0, previous.length);
  const end = clamp(edit.end, start, previous.length);
  const held = heldBy.get(previous);
  const layout = held?.layout() ?? null;
  const edited = layout && editWindow(layout, { start, end, text: edit.text });
  if (edited) return layoutText(edited, held?.faulty() ?? null);
  const text = previous.slice(0, start) + edit.text + previous.slice(end, previous.length);
  return wholeText(text, held?.pool ?? (() => new Map()));
}

/** A text whose pieces are known; `before` is what is known of a version before it. */
function layoutText(layout: Layout, before: Faulty | null): ParsedText {
  const { chunks, pieces, heads } = layout;
  const starts = chunks.starts.subarray(layout.before);
  const faulty = once(() => faultyOf(pieces, before));
  const problems = (): Problem[] => problemsAt(faulty().indexes, pieces, starts);
  const read = once(() => found({ parts: pieces, starts, heads, problems }, 0, [], false));
  return snapshot(chunks, read, {
    pool: () => poolOf(pieces),
    layout: () => layout,
    whole: false,
    faulty: () => faulty.known() ?? before,
  });
}

function faultyOf(pieces: readonly Piece[], before: Faulty | null): Faulty {
  const isFaulty = ({ problems }: Piece): boolean => problems.length > 0;
  const indexes = before
    ? followIndexes(before.indexes, before.pieces, pieces, isFaulty)
    : indexesOf(pieces, isFaulty);
  return { pieces, indexes };
}

/** A text that has to be cut; `pool` are pieces of the version before it. */
function wholeText(text: string, pool: () => Pool): ParsedText {
  const cutting = cutLater(text, pool);
  const faulty = once(() => faultyOf(cutting().pieces?.all ?? [], null));
  const read = once(() => {
    const { body, start, pieces, problems } = cutting();
    const conflict = problems.some((problem) => problem.code === 'xung-dot-git');
    return found(pieces === null ? readWhole(body) : reading(pieces), start, problems, conflict);
  });
  const reading = ({ all, start }: NonNullable<Cutting['pieces']>): Reading => {
    const { starts } = chunksOf(all);
    const own = starts.map((from) => from + start);
    const problems = (): Problem[] => problemsAt(faulty().indexes, all, own);
    return { parts: all, starts: own, heads: indexesOf(all, isHead), problems };
  };
  return snapshot(chunksOf([chunkOf(text)]), read, {
    pool: () => poolOf(cutting().pieces?.all ?? []),
    layout: () => cutting().layout,
    whole: true,
    faulty: () => faulty.known(),
  });
}

/** Lets go of the version before once the text is cut: else each would hold all those before it. */
function cutLater(text: string, pool: () => Pool): () => Cutting {
  let from: (() => Pool) | null = pool;
  let made: Cutting | null = null;
  return () => {
    made ??= cutWhole(text, from?.() ?? new Map());
    from = null;
    return made;
  };
}

interface Cutting {
  /** The text that is read, and where it starts in the original. */
  readonly body: string;
  readonly start: number;
  readonly problems: readonly Problem[];
  /** The pieces, and where in `body` the first starts; null where lines do not show them. */
  readonly pieces: { readonly all: readonly Piece[]; readonly start: number } | null;
  readonly layout: Layout | null;
}

function cutWhole(text: string, pool: Pool): Cutting {
  const prepared = prepare(text);
  const { start, end } = prepared.body;
  const body = prepared.text.slice(start, end);
  const cuts = cut(body, AT_START)?.pieces ?? null;
  if (cuts === null || !isMapping(cuts)) {
    return { body, start, problems: prepared.problems, pieces: null, layout: null };
  }
  const all = piecesOf(body, cuts, pool);
  const pieces = { all, start: cuts[0]?.start ?? 0 };
  const canEdit = prepared.problems.length === 0 && all.length > 0;
  const layout = canEdit ? layoutOf(text.slice(0, start + pieces.start), all, text.slice(end)) : null;
  return { body, start, problems: prepared.problems, pieces, layout };
}

function isMapping(cuts: readonly Cut[]): boolean {
  return cuts.length === 0 || cuts.some(({ keyed }) => keyed);
}

/**
 * What was read, in the coordinates of the text, whose body starts at `start`; problems found `before` come first.
 * Beside a conflict nothing else is told.
 */
function found(reading: Reading, start: number, before: readonly Problem[], conflict: boolean): Reading {
  const { parts, starts, heads } = reading;
  const problems = once(() => {
    const own = conflict ? [] : [...reading.problems(), ...duplicateKeys(reading)];
    return limit([...before, ...own.map((problem) => shifted(problem, start))]);
  });
  return {
    parts,
    starts: start === 0 ? starts : Array.from(starts, (from) => from + start),
    heads,
    problems,
  };
}

/** Keys of the root that were written before, in other segments. */
function duplicateKeys({ parts, starts, heads }: Reading): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const index of heads) {
    const key = parts[index]?.key;
    if (!key || key.source === '') continue;
    const known = dataKey(key.source);
    const start = starts[index] ?? 0;
    if (seen.has(known)) {
      problems.push({ code: 'khoa-trung', detail: known, start: start + key.start, end: start + key.end });
    }
    seen.add(known);
  }
  return problems;
}

function shifted(problem: Problem, by: number): Problem {
  return { ...problem, start: problem.start + by, end: problem.end + by };
}

function limit(problems: Problem[]): Problem[] {
  const counts = new Map<string, number>();
  return problems
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ code }) => {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      return count <= MAX_PROBLEMS_A_CODE;
    });
}

function snapshot(chunks: Chunks, read: () => Reading, held: Held): ParsedText {
  const text = chunkedText(chunks);
  const listAt = (index: number): number => read().heads[lastAtMost(read().heads, index)] ?? index;
  const segmentAt = (index: number): Segment => {
    const { parts, starts } = read();
    const part = parts[index];
    if (part === undefined) throw new RangeError(`no segment ${index}`);
    const list = listAt(index);
    const key = list === index ? part.key : (parts[list]?.key ?? null);
    const at = part.role === 'item' ? index - list - 1 : null;
    return {
      length: part.length, role: part.role, start: starts[index] ?? 0, key, index: at,
      get node() {
        return part.node;
      },
    }; // prettier-ignore
  };
  const segments = once(() => read().parts.map((_part, index) => segmentAt(index)));
  const parsed: ParsedText = {
    length: text.length,
    get lineEnd() {
      return text.lineEnd;
    },
    get segments() {
      return segments();
    },
    get parts() {
      return read().parts;
    },
    get heads() {
      return read().heads;
    },
    get problems() {
      return read().problems();
    },
    segmentAt,
    listAt,
    indexAt: (offset) => (read().parts.length === 0 ? -1 : lastAtMost(read().starts, offset)),
    slice: text.slice,
    positionAt: text.positionAt,
    offsetAt: text.offsetAt,
  };
  heldBy.set(parsed, held);
  return parsed;
}

/** What is made when it is first asked for; `known` gives it where it has been made, else null. */
interface Once<T> {
  (): T;
  readonly known: () => T | null;
}

function once<T>(make: () => T): Once<T> {
  let made: { readonly value: T } | undefined;
  const get = (): T => (made ??= { value: make() }).value;
  return Object.assign(get, { known: () => made?.value ?? null });
}
