/** The pieces of a document that lines can cut: each read once, wherever edits move it. */
import type { Chunk } from './chunks';
import { countLineFeeds } from './chunks';
import type { Cut, Role } from './cut';
import { readItem, readList, readValue, type PieceContent } from './segments';
import type { Node, Part, Problem, ScalarNode } from './types';

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
    return known ?? new Piece(own, role, keyed);
  });
}

/** How many trees are kept: they take ten times the memory of their text, and are quickly made again. */
const TREES_KEPT = 64;

/** The trees that were asked for last. */
const trees = new Map<Piece, Node | null>();

/** A piece with its text. It is read when it is asked for; its key and problems are kept, its tree for a while. */
export class Piece implements Chunk, Part {
  readonly text: string;
  readonly lineFeeds: number;
  readonly role: Role;
  /** Whether it starts with a key and its colon. */
  readonly keyed: boolean;
  #kept: Pick<PieceContent, 'key' | 'problems'> | null = null;

  constructor(text: string, role: Role, keyed: boolean) {
    this.text = text;
    this.lineFeeds = countLineFeeds(text);
    this.role = role;
    this.keyed = keyed;
  }

  get length(): number {
    return this.text.length;
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
    const content = readContent(this.role, this.text);
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

/** Problems of the pieces at some indexes, in the coordinates of their text. */
export function problemsAt(
  indexes: readonly number[],
  pieces: readonly Piece[],
  starts: ArrayLike<number>,
): Problem[] {
  return indexes.flatMap((index) => {
    const from = starts[index] ?? 0;
    const problems = pieces[index]?.problems ?? [];
    return problems.map((problem) => ({ ...problem, start: problem.start + from, end: problem.end + from }));
  });
}
