/**
 * Texts and their edits: `parseText` reads a text, `editText` follows its edits. Each gives a snapshot that never
 * changes. For now an edit reads the whole text again; callers cannot tell but by the clock.
 */
import { cut } from './cut';
import type { Piece } from './cut';
import { hashText } from './hash';
import { clamp, indexLines } from './position';
import type { LineIndex } from './position';
import { prepare } from './prepare';
import { readItem, readList, readValue, readWhole } from './segments';
import type { PieceContent, Reading } from './segments';
import type { ParsedText, Problem, ScalarNode, Segment, TextEdit } from './types';
import { dataKey } from './unicode';

/** Of each code at most so many problems are kept: no one reads more, and a broken file must not flood the list. */
const MAX_PROBLEMS_A_CODE = 20;

/** Reads any text. Never throws; what is wrong with the text is in `problems`. */
export function parseText(text: string): ParsedText {
  const prepared = prepare(text);
  const { start, end } = prepared.body;
  const body = prepared.text.slice(start, end);
  const pieces = cut(body);
  const reading = pieces === null ? readWhole(body) : readPieces(body, pieces);

  const conflict = prepared.problems.some((problem) => problem.code === 'xung-dot-git');
  const found = [...reading.problems, ...duplicateKeys(reading.segments)];
  const problems = conflict
    ? [...prepared.problems]
    : [...prepared.problems, ...found.map((problem) => shifted(problem, start))];
  const segments = reading.segments.map((segment) => shifted(segment, start));
  return snapshot(text, segments, limit(problems));
}

/**
 * The text after `edits`, in order, each in the coordinates of the text that those before it left (as editors send
 * them). Equal to `parseText` of that text. Replacing the whole text is an edit over `[0, length)`. Offsets outside the
 * text count as its ends.
 */
export function editText(previous: ParsedText, edits: readonly TextEdit[]): ParsedText {
  return parseText(edits.reduce(applyEdit, previous.slice(0, previous.length)));
}

function applyEdit(text: string, edit: TextEdit): string {
  const start = clamp(edit.start, 0, text.length);
  const end = clamp(edit.end, start, text.length);
  return text.slice(0, start) + edit.text + text.slice(end);
}

function readPieces(body: string, pieces: readonly Piece[]): Reading {
  const segments: Segment[] = [];
  const problems: Problem[] = [];
  let listKey: ScalarNode | null = null;
  let index = 0;
  for (const { role, start, end } of pieces) {
    const text = body.slice(start, end);
    const read = readPiece(role, text, listKey);
    if (role !== 'item') {
      listKey = read.key;
      index = 0;
    }
    segments.push({
      start,
      length: end - start,
      role,
      key: read.key,
      index: role === 'item' ? index++ : null,
      node: read.node,
      contentKey: contentKey(role, text),
    });
    for (const problem of read.problems) problems.push(shifted(problem, start));
  }
  return { segments, problems };
}

function readPiece(role: Piece['role'], text: string, listKey: ScalarNode | null): PieceContent {
  if (role === 'item') return readItem(text, listKey);
  return role === 'list' ? readList(text) : readValue(text);
}

function contentKey(role: Piece['role'], text: string): string {
  return `${role}:${text.length}:${hashText(text)}`;
}

/** Keys of the root that were written before, in other segments. */
function duplicateKeys(segments: readonly Segment[]): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { role, key, start } of segments) {
    if (role === 'item' || key === null || key.source === '') continue;
    const known = dataKey(key.source);
    if (seen.has(known)) {
      problems.push({ code: 'khoa-trung', detail: known, start: start + key.start, end: start + key.end });
    }
    seen.add(known);
  }
  return problems;
}

function shifted<T extends Problem | Segment>(at: T, by: number): T {
  return 'end' in at ? { ...at, start: at.start + by, end: at.end + by } : { ...at, start: at.start + by };
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

function snapshot(text: string, segments: readonly Segment[], problems: readonly Problem[]): ParsedText {
  let lines: LineIndex | undefined;
  const index = () => (lines ??= indexLines(text));
  return {
    length: text.length,
    lineEnd: /\r\n|\n|\r/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n',
    segments,
    problems,
    slice: (start, end) => text.slice(Math.max(start, 0), Math.max(end, 0)),
    positionAt: (offset) => index().positionAt(offset),
    offsetAt: (position) => index().offsetAt(position),
  };
}
