/** The pieces of a document that lines can cut: each read once, wherever edits move it. */
import type { Chunk } from './chunks';
import { chunkOf } from './chunks';
import type { Cut, Role } from './cut';
import { hashText } from './hash';
import { readItem, readList, readValue, type PieceContent, type Reading } from './segments';
import type { Problem, ScalarNode, Segment } from './types';

/** A piece with its text. Its content is read when it is first asked for, and then kept. */
export interface Piece extends Chunk {
  readonly role: Role;
  readonly keyed: boolean;
  /** See `Segment.identity`. */
  readonly identity: object;
  content?: PieceContent & { readonly contentKey: string };
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
    return pool.get(poolKey(role, own))?.shift() ?? { ...chunkOf(own), role, keyed, identity: {} };
  });
}

function contentOf(piece: Piece): NonNullable<Piece['content']> {
  const { role, text } = piece;
  const contentKey = `${role}:${text.length}:${hashText(text)}`;
  return (piece.content ??= { ...read(role, text), contentKey });
}

function read(role: Role, text: string): PieceContent {
  if (role === 'item') return readItem(text);
  return role === 'list' ? readList(text) : readValue(text);
}

/** Segments and problems of pieces that follow each other from offset `start`. */
export function readPieces(pieces: readonly Piece[], start: number): Reading {
  const segments: Segment[] = [];
  const problems: Problem[] = [];
  let listKey: ScalarNode | null = null;
  let index = 0;
  let from = start;
  for (const piece of pieces) {
    const { role, text, identity } = piece;
    const content = contentOf(piece);
    if (role !== 'item') {
      listKey = content.key;
      index = 0;
    }
    segments.push({
      start: from,
      length: text.length,
      role,
      key: role === 'item' ? listKey : content.key,
      index: role === 'item' ? index++ : null,
      node: content.node,
      contentKey: content.contentKey,
      identity,
    });
    for (const problem of content.problems) {
      problems.push({ ...problem, start: problem.start + from, end: problem.end + from });
    }
    from += text.length;
  }
  return { segments, problems };
}
