/**
 * A text held in chunks, so that an edit makes one new chunk and leaves the others alone. Where there are several, each
 * but the last ends with a line break, and no line break is a lone CR.
 */
import { clamp, indexLines, lastAtMost, type LineIndex } from './position';
import type { Position } from './types';

export interface Chunk {
  readonly text: string;
  /** Number of line feeds in it. */
  readonly lineFeeds: number;
}

export interface ChunkedText {
  readonly length: number;
  readonly lineEnd: '\n' | '\r\n';
  readonly slice: (start: number, end: number) => string;
  readonly positionAt: (offset: number) => Position;
  readonly offsetAt: (position: Position) => number;
}

export function chunkOf(text: string): Chunk {
  return { text, lineFeeds: countLineFeeds(text) };
}

export function countLineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Lines of the chunks that somebody asked for. */
const lineIndexes = new WeakMap<Chunk, LineIndex>();

function linesOf(chunk: Chunk): LineIndex {
  const known = lineIndexes.get(chunk);
  if (known !== undefined) return known;
  const made = indexLines(chunk.text);
  lineIndexes.set(chunk, made);
  return made;
}

/** Chunks that follow each other, with what stands before each of them. */
export interface Chunks {
  readonly all: readonly Chunk[];
  /** Offsets of their first characters. */
  readonly starts: Int32Array;
  /** The lines that they start with. */
  readonly lines: Int32Array;
}

export function chunksOf(all: readonly Chunk[]): Chunks {
  return {
    all,
    starts: sumsBefore(all, ({ text }) => text.length),
    lines: sumsBefore(all, ({ lineFeeds }) => lineFeeds),
  };
}

/** Chunks with those in `[first, end)` replaced; `made` is the new list where the caller has it. */
export function replaceChunks(
  chunks: Chunks,
  first: number,
  end: number,
  fresh: readonly Chunk[],
  made: readonly Chunk[] | null,
): Chunks {
  const all = made ?? chunks.all.slice(0, first).concat(fresh, chunks.all.slice(end));
  return {
    all,
    starts: replaceSums(chunks.starts, all, first, end, fresh.length, ({ text }) => text.length),
    lines: replaceSums(chunks.lines, all, first, end, fresh.length, ({ lineFeeds }) => lineFeeds),
  };
}

/** The text that the chunks make up; none is empty, but one that is the only one. */
export function chunkedText({ all, starts, lines }: Chunks): ChunkedText {
  const length = (starts.at(-1) ?? 0) + (all.at(-1)?.text.length ?? 0);
  return {
    length,
    get lineEnd() {
      const first = all.find(({ text }) => /[\r\n]/.test(text));
      return first !== undefined && /\r\n|\n|\r/.exec(first.text)?.[0] === '\r\n' ? '\r\n' : '\n';
    },
    slice(from, to) {
      const start = clamp(from, 0, length);
      const end = clamp(to, start, length);
      let text = '';
      for (let at = lastAtMost(starts, start); at < all.length && (starts[at] ?? 0) < end; at++) {
        const base = starts[at] ?? 0;
        text += all[at]?.text.slice(Math.max(start - base, 0), end - base) ?? '';
      }
      return text;
    },
    positionAt(offset) {
      const at = lastAtMost(starts, offset);
      const { line, character } = linesOf(all[at] ?? EMPTY).positionAt(offset - (starts[at] ?? 0));
      return { line: line + (lines[at] ?? 0), character };
    },
    offsetAt({ line, character }) {
      const at = lastAtMost(lines, line);
      const inChunk = { line: line - (lines[at] ?? 0), character };
      return (starts[at] ?? 0) + linesOf(all[at] ?? EMPTY).offsetAt(inChunk);
    },
  };
}

const EMPTY: Chunk = { text: '', lineFeeds: 0 };

/** The sum of what stands before each. */
function sumsBefore(chunks: readonly Chunk[], of: (chunk: Chunk) => number): Int32Array {
  const found = new Int32Array(chunks.length);
  let sum = 0;
  for (let index = 0; index < chunks.length; index++) {
    found[index] = sum;
    sum += of(chunks[index] ?? EMPTY);
  }
  return found;
}

/** The same where chunks in `[first, end)` gave way to `count` others. */
function replaceSums(
  before: Int32Array,
  chunks: readonly Chunk[],
  first: number,
  end: number,
  count: number,
  of: (chunk: Chunk) => number,
): Int32Array {
  const found = new Int32Array(chunks.length);
  found.set(before.subarray(0, first));
  const last = first - 1;
  let sum = last < 0 ? 0 : (before[last] ?? 0) + of(chunks[last] ?? EMPTY);
  for (let index = first; index < first + count; index++) {
    found[index] = sum;
    sum += of(chunks[index] ?? EMPTY);
  }
  const moved = first + count - end;
  const by = sum - (before[end] ?? 0);
  for (let index = first + count; index < chunks.length; index++) {
    found[index] = (before[index - moved] ?? 0) + by;
  }
  return found;
}
