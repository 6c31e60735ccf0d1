/**
 * An edit on pieces: the pieces it touches, and the one before them, are cut anew; the others stay as they are.
 *
 * Why that gives what cutting the whole text gives: the window starts with the first line of a piece that the edit did
 * not touch, or of the document, so that the state of the cut is known there; it ends with a whole line, and what the
 * cut of the window leaves behind makes the same of the next piece as before. Whatever `prepare` looks at stands
 * before the first piece or behind the last, where an edit is not followed, or makes the window no longer plain.
 * Whether an edit is followed depends on nothing else; where it is not, the caller cuts the whole text.
 */
import { chunkOf, chunksOf, replaceChunks, type Chunk, type Chunks } from './chunks';
import { AT_START, cut, type Cut, type CutState } from './cut';
import { piecesOf, poolOf, type Piece } from './pieces';
import { lastAtMost } from './position';
import { BOM, isPlain } from './prepare';
import { followIndexes, indexesOf } from './splice';
import type { TextEdit } from './types';

/** A text with nothing for `prepare` to report: its pieces, and what stands before and behind them. */
export interface Layout {
  /** What stands before the first piece, where anything does; the pieces; what stands behind them. */
  readonly chunks: Chunks;
  readonly pieces: readonly Piece[];
  /** Number of chunks before the first piece: 0 or 1. */
  readonly before: number;
  /** Indexes of pieces that are no items. */
  readonly heads: readonly number[];
}

export function layoutOf(head: string, pieces: readonly Piece[], tail: string): Layout {
  const around = (text: string): readonly Chunk[] => (text === '' ? [] : [chunkOf(text)]);
  return {
    chunks: chunksOf([...around(head), ...pieces, ...around(tail)]),
    pieces,
    before: head === '' ? 0 : 1,
    heads: indexesOf(pieces, isHead),
  };
}

export function isHead({ role }: { readonly role: string }): boolean {
  return role !== 'item';
}

/** The layout after an edit, or null where the edit reaches further than pieces show. */
export function editWindow(layout: Layout, edit: TextEdit): Layout | null {
  const { chunks, pieces, before } = layout;
  const touched = touchedPieces(layout, edit);
  if (touched === null) return null;
  const first = Math.max(touched.first - 1, 0);
  let { last } = touched;
  const from = chunks.starts[before + first] ?? 0;

  const old = textOf(pieces, first, last);
  let text = old.slice(0, edit.start - from) + edit.text + old.slice(edit.end - from);
  // a line that lost its end goes on in the next piece
  while (!text.endsWith('\n') && last + 1 < pieces.length) {
    last++;
    text += pieces[last]?.text ?? '';
  }
  const hasTail = before + pieces.length < chunks.all.length;
  if (!text.endsWith('\n') && hasTail) return null;
  if (!isPlain(text) || text.charCodeAt(0) === BOM) return null;

  const window = cut(text, stateBefore(pieces, first));
  const roles = window && rolesWithNext(window, pieces[last + 1]);
  if (!window || !roles || roles.length === 0 || roles[0]?.start !== 0) return null;
  const fresh = piecesOf(text, roles, poolOf(pieces.slice(first, last + 1)));
  const all = pieces.slice(0, first).concat(fresh, pieces.slice(last + 1));
  if (!all.some(({ keyed }) => keyed)) return null;
  const onlyPieces = before === 0 && !hasTail;
  return {
    chunks: replaceChunks(chunks, before + first, before + last + 1, fresh, onlyPieces ? all : null),
    pieces: all,
    before,
    heads: followIndexes(layout.heads, pieces, all, isHead, { first, kept: pieces.length - last - 1 }),
  };
}

/** The pieces that an edit touches, one that begins where it ends included. */
function touchedPieces(
  { chunks, pieces, before }: Layout,
  edit: TextEdit,
): { first: number; last: number } | null {
  const { starts, all } = chunks;
  if (pieces.length === 0 || edit.start < (starts[before] ?? 0)) return null;
  const final = pieces.length - 1;
  const end = (starts[before + final] ?? 0) + (all[before + final]?.text.length ?? 0);
  if (edit.end > end) return null;
  const pieceAt = (offset: number): number => Math.min(lastAtMost(starts, offset) - before, final);
  return { first: pieceAt(edit.start), last: pieceAt(edit.end) };
}

function textOf(pieces: readonly Piece[], first: number, last: number): string {
  let text = '';
  for (let index = first; index <= last; index++) text += pieces[index]?.text ?? '';
  return text;
}

/** The state of the cut at the start of a piece whose first line is as it was, or at the start of the document. */
function stateBefore(pieces: readonly Piece[], index: number): CutState {
  const piece = pieces[index];
  if (index === 0 || piece === undefined) return AT_START;
  return { started: true, head: false, dashColumn: piece.role === 'item' ? dashColumnOf(piece) : -1 };
}

function dashColumnOf({ text }: Piece): number {
  return text.search(/[^ ]/);
}

/** The cuts of the window, if what they leave behind makes of the next piece what it was; else null. */
function rolesWithNext(
  { pieces, end }: { readonly pieces: readonly Cut[]; readonly end: CutState },
  next: Piece | undefined,
): readonly Cut[] | null {
  if (next === undefined) return pieces;
  const last = pieces.at(-1);
  const opensList = end.head && end.dashColumn < 0;
  if (next.role === 'item') {
    if (end.dashColumn === dashColumnOf(next)) return pieces;
    return opensList && last ? [...pieces.slice(0, -1), { ...last, role: 'list' }] : null;
  }
  // a dash at column 0 that is no item of the window's last list is a piece of its own
  const startsWithDash = next.text.startsWith('-');
  return startsWithDash && (opensList || end.dashColumn === 0) ? null : pieces;
}
