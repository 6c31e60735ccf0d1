/** The pieces of a document that lines can cut: each read once, wherever edits move it. */
import type { Chunk } from './chunks';
import { chunkOf } from './chunks';
import type { Cut, Role } from './cut';
import { readItem, readList, readValue, type PieceContent, type Reading } from './segments';
import type { Node, Part, Problem, ScalarNode } from './types';

/** A piece with its text. */
export interface Piece extends Chunk {
  readonly role: Role;
  readonly keyed: boolean;
  /** Made when it is first asked for, and then kept. */
  part?: PiecePart;
}

/** Pieces of earlier versions, by role and text; each is taken up again at most once. */
export type Pool = Map<string, Piece[]>;

export function poolOf(pieces: readonly Piece[]): Pool {
  const pool: Pool = new Map();
  for (const piece of pieces) {
    const same = pool.get(poolKey(piece.role, piece.text));
    if (same) same.push(piece);
    else pool.set(poolKey(piece.role, piece.text), [piece]);
  }
  return pool;
}

function poolKey(role: Role, text: string): string {
  return `${role} ${text}`;
}

/** The pieces of a text that was cut, as far as possible those of an earlier version. */
export function piecesOf(text: string, cuts: readonly Cut[], pool: Pool): Piece[] {
  return cuts.map(({ role, keyed, start, end }) => {
    const own = text.slice(start, end);
    const known = pool.size > 0 ? pool.get(poolKey(role, own))?.shift() : undefined;
    return known ?? { ...chunkOf(own), role, keyed };
  });
}

/** How many trees are kept: they take ten times the memory of their text, and are quickly made again. */
const TREES_KEPT = 64;

/** The trees that were asked for last. */
const trees = new Map<PiecePart, Node | null>();

/** What a piece holds. It is read when it is asked for; its key and problems are kept, its tree for a while. */
class PiecePart implements Part {
  readonly #piece: Piece;
  #kept: Pick<PieceContent, 'key' | 'problems'> | null = null;

  constructor(piece: Piece) {
    this.#piece = piece;
  }

  get length(): number {
    return this.#piece.text.length;
  }

  get role(): Role {
    return this.#piece.role;
  }

  get key(): ScalarNode | null {
    return this.role === 'item' ? null : this.#known().key;
  }

  get problems(): readonly Problem[] {
    return this.#known().problems;
  }

  get node(): Node | null {
    if (this.role === 'list') return null;
    const known = trees.get(this);
    return known === undefined ? this.#read().node : known;
  }

  #known(): Pick<PieceContent, 'key' | 'problems'> {
    return this.#kept ?? this.#read();
  }

  #read(): PieceContent {
    const content = readContent(this.#piece.role, this.#piece.text);
    const { key, problems } = content;
    this.#kept ??= key === null && problems.length === 0 ? NOTHING_KEPT : { key, problems };
    trees.set(this, content.node);
    if (trees.size > TREES_KEPT) forgetOldestTree();
    return content;
  }
}

const NOTHING_KEPT: Pick<PieceContent, 'key' | 'problems'> = { key: null, problems: [] };

function forgetOldestTree(): void {
  const [oldest] = trees.keys();
  if (oldest !== undefined) trees.delete(oldest);
}

function readContent(role: Role, text: string): PieceContent {
  if (role === 'item') return readItem(text);
  return role === 'list' ? readList(text) : readValue(text);
}

/** Parts of pieces that follow each other from offset `start`. */
export function readPieces(pieces: readonly Piece[], start: number): Reading {
  const starts = new Int32Array(pieces.length);
  let from = start;
  const parts = pieces.map((piece, index) => {
    starts[index] = from;
    from += piece.text.length;
    return (piece.part ??= new PiecePart(piece));
  });
  return { parts, starts, problems: () => problemsOf(parts, starts) };
}

function problemsOf(parts: readonly PiecePart[], starts: Int32Array): Problem[] {
  const found: Problem[] = [];
  for (const [index, { problems }] of parts.entries()) {
    const from = starts[index] ?? 0;
    for (const problem of problems)
      found.push({ ...problem, start: problem.start + from, end: problem.end + from });
  }
  return found;
}
