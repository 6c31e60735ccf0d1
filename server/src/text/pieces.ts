/** The pieces of a document that lines can cut: each read once, wherever edits move it. */
import type { Chunk } from './chunks';
import { chunkOf } from './chunks';
import type { Cut, Role } from './cut';
import { hashText } from './hash';
import { readItem, readList, readValue, type PieceContent, type Reading } from './segments';
import type { Part, Problem } from './types';

/** A piece with its text. Its content is read when it is first asked for, and then kept. */
export interface Piece extends Chunk {
  readonly role: Role;
  readonly keyed: boolean;
  content?: { readonly part: Part; readonly problems: readonly Problem[] };
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
    return pool.get(poolKey(role, own))?.shift() ?? { ...chunkOf(own), role, keyed };
  });
}

function contentOf(piece: Piece): NonNullable<Piece['content']> {
  if (piece.content) return piece.content;
  const { role, text } = piece;
  const { key, node, problems } = read(role, text);
  const contentKey = `${role}:${text.length}:${hashText(text)}`;
  return (piece.content = { part: { length: text.length, role, key, node, contentKey }, problems });
}

function read(role: Role, text: string): PieceContent {
  if (role === 'item') return readItem(text);
  return role === 'list' ? readList(text) : readValue(text);
}

/** Parts and problems of pieces that follow each other from offset `start`. */
export function readPieces(pieces: readonly Piece[], start: number): Reading {
  const parts: Part[] = [];
  const starts = new Int32Array(pieces.length);
  const problems: Problem[] = [];
  let from = start;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined) continue;
    const content = contentOf(piece);
    parts.push(content.part);
    starts[index] = from;
    for (const problem of content.problems) {
      problems.push({ ...problem, start: problem.start + from, end: problem.end + from });
    }
    from += piece.text.length;
  }
  return { parts, starts, problems };
}
