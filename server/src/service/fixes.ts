/** A rule's fix as minimal text edits. Comments, order and line ends of the file stay as they are. */
import type { DossierFile } from '../model/kinds';
import type { Change, Fix } from '../rules/rule';
import { ODD_SPACES } from '../schema/form';
import { insertPair, quoteScalar, renameKey, replace, setScalar } from '../text/edit';
import type { ParsedText, Span, TextEdit } from '../text/types';

export interface FileEdits {
  readonly file: string;
  /** Offsets of the text as it is now; they do not overlap. */
  readonly edits: readonly TextEdit[];
}

/** The edits of a fix, file by file; empty where a place it speaks of is no longer there, or is right already. */
export function editsOf(fix: Fix, files: ReadonlyMap<string, DossierFile>): readonly FileEdits[] {
  const byFile = new Map<string, TextEdit[]>();
  for (const change of fix.changes) {
    const file = files.get(change.at.file);
    if (!file) return [];
    const edits = editsOfChange(change, file.parsed).filter(
      ({ start, end, text }) => file.parsed.slice(start, end) !== text,
    );
    if (edits.length === 0) return [];
    byFile.set(file.path, [...(byFile.get(file.path) ?? []), ...edits]);
  }
  return [...byFile].map(([file, edits]) => ({ file, edits }));
}

function editsOfChange(change: Change, parsed: ParsedText): readonly TextEdit[] {
  const { route } = change.at;
  switch (change.op) {
    case 'set':
      return one(setScalar(parsed, route, change.text));
    case 'quote':
      return one(quoteScalar(parsed, route));
    case 'rename-key':
      return one(renameKey(parsed, route, change.key));
    case 'text':
      if (restOfLine(parsed, change.was.from) !== change.was.text) return [];
      return [replace(change.cut ? cutSpan(parsed, change.span, change.cut) : change.span, change.text)];
    case 'insert':
      return one(insertPair(parsed, route, change.key, change.value));
    case 'nfc':
      return rewrite(parsed, /\P{M}\p{M}*/gu, (found) => found.normalize('NFC'));
    case 'spaces':
      return rewrite(parsed, ODD_SPACES, (found) => (/[\u200B\u2060\uFEFF]/.test(found) ? '' : ' '));
  }
}

function restOfLine(parsed: ParsedText, from: number): string {
  const { line } = parsed.positionAt(from);
  return parsed.slice(from, parsed.offsetAt({ line, character: Infinity }));
}

/** What goes with a comment or word that is taken out. */
function cutSpan(parsed: ParsedText, { start, end }: Span, cut: 'comment' | 'word'): Span {
  const { line } = parsed.positionAt(start);
  const lineStart = parsed.offsetAt({ line, character: 0 });
  const lineEnd = parsed.offsetAt({ line, character: Infinity });
  if (cut === 'word') {
    const after = /^[\s,;]+(?!--|[–—\s,;])/u.exec(parsed.slice(end, lineEnd))?.[0] ?? '';
    const before = /[\s,;]+$/u.exec(parsed.slice(lineStart, start))?.[0] ?? '';
    return after === '' ? { start: start - before.length, end } : { start, end: end + after.length };
  }
  const before = parsed.slice(lineStart, start);
  if (before.replace(/^\uFEFF/, '').trim() !== '') return { start: lineStart + before.trimEnd().length, end };
  return {
    start: before.startsWith('\uFEFF') ? lineStart + 1 : lineStart,
    end: parsed.offsetAt({ line: line + 1, character: 0 }),
  };
}

function one(edit: TextEdit | null): readonly TextEdit[] {
  return edit === null ? [] : [edit];
}

function rewrite(parsed: ParsedText, pattern: RegExp, by: (found: string) => string): readonly TextEdit[] {
  const text = parsed.slice(0, parsed.length);
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: by(match[0]),
  }));
}
