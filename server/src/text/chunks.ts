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

function countLineFeeds(text: string): number {
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

/** The text that the chunks make up; none is empty, but one that is the only one. */
export function chunkedText(chunks: readonly Chunk[]): ChunkedText {
  const starts = sumsBefore(chunks, ({ text }) => text.length);
  const length = (starts.at(-1) ?? 0) + (chunks.at(-1)?.text.length ?? 0);
  let lineStarts: Int32Array | undefined;
  /** The line that each chunk starts with. */
  const firstLines = (): Int32Array => (lineStarts ??= sumsBefore(chunks, ({ lineFeeds }) => lineFeeds));

  return {
    length,
    get lineEnd() {
      const first = chunks.find(({ text }) => /[\r\n]/.test(text));
      return first !== undefined && /\r\n|\n|\r/.exec(first.text)?.[0] === '\r\n' ? '\r\n' : '\n';
    },
    slice(from, to) {
      const start = clamp(from, 0, length);
      const end = clamp(to, start, length);
      let text = '';
      for (let at = lastAtMost(starts, start); at < chunks.length && (starts[at] ?? 0) < end; at++) {
        const base = starts[at] ?? 0;
        text += chunks[at]?.text.slice(Math.max(start - base, 0), end - base) ?? '';
      }
      return text;
    },
    positionAt(offset) {
      const at = lastAtMost(starts, offset);
      const { line, character } = linesOf(chunks[at] ?? EMPTY).positionAt(offset - (starts[at] ?? 0));
      return { line: line + (firstLines()[at] ?? 0), character };
    },
    offsetAt({ line, character }) {
      const at = lastAtMost(firstLines(), line);
      const inChunk = { line: line - (firstLines()[at] ?? 0), character };
      return (starts[at] ?? 0) + linesOf(chunks[at] ?? EMPTY).offsetAt(inChunk);
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
