/**
 * Comments that suppress findings: `# tdkt: bỏ qua <ids> -- <reason>`, for the file `# tdkt: bỏ qua cả tệp <ids> --
 * <reason>`. Understood with and without marks. This module says what is written; whom it covers is workspace/'s.
 */
import { commentFinder, type Comment } from '../text/comments';
import type { ParsedText, Span } from '../text/types';

/** An id as written: of a rule or of a group. */
export interface WrittenId extends Span {
  readonly id: string;
}

/** One comment of ours. All spans are absolute. */
export interface Suppression {
  readonly comment: Comment;
  /** Whether it speaks of the whole file. */
  readonly wholeFile: boolean;
  /** In the order written; none where the comment cannot be understood. */
  readonly ids: readonly WrittenId[];
  /** What stands behind the ids and has no dashes before it: perhaps meant for the reason. */
  readonly prose: Span | null;
  /** The reason, trimmed; null where there is none, or only the placeholder that a quick fix left. */
  readonly reason: string | null;
  /** Where the placeholder stands, if one was left. */
  readonly placeholder: Span | null;
}

/** What a quick fix writes for the reason, to be filled in; it is no reason. */
export const REASON_PLACEHOLDER = '(ghi lý do)';

/** The words that begin a suppression, as quick fixes write them. */
export const SUPPRESS_WORDS = 'tdkt: bỏ qua';

const commentsOf = commentFinder(/#[ \t]*tdkt[ \t]*:/i);

const WORDS = /^#[ \t]*tdkt[ \t]*:[ \t]*b(?:o\p{M}*|ỏ)[ \t]+qua(?=$|[ \t])/iu;
const WHOLE_FILE = /^[ \t]*c(?:a\p{M}*|ả)[ \t]+t(?:[eê]\p{M}*|ệ)p(?=$|[ \t])/iu;
/** Editors make a dash of two hyphens; a word processor, a longer one. */
const BEFORE_REASON = /(?:^|[ \t])(?:--|–|—)(?=$|[ \t])/u;
const EMPTY_REASON = /^[\s.…?()[\]<>«»-]*(?:(?:ghi|nêu)?\s*lý\s*do)?[\s.…?()[\]<>«»-]*$/iu;

/**
 * The suppressions of a text, in its order; those of comments that only look like ones have no ids.
 * @param previous an earlier version of the text: where comments of ours may be is taken over from it
 */
export function suppressionsOf(
  parsed: ParsedText,
  previous: ParsedText | null = null,
): readonly Suppression[] {
  const known = kept.get(parsed);
  if (known) return known;
  const found = commentsOf(parsed, previous).map(readSuppression);
  kept.set(parsed, found);
  return found;
}

const kept = new WeakMap<ParsedText, readonly Suppression[]>();

function readSuppression(comment: Comment): Suppression {
  const { text, start } = comment;
  const words = WORDS.exec(text)?.[0];
  if (words === undefined)
    return { comment, wholeFile: false, ids: [], prose: null, reason: null, placeholder: null };
  const whole = WHOLE_FILE.exec(text.slice(words.length))?.[0] ?? '';
  const head = words.length + whole.length;
  const rest = text.slice(head);
  const dash = BEFORE_REASON.exec(rest);
  const { ids, end } = readIds(rest.slice(0, dash?.index ?? rest.length), start + head);
  const after = rest.slice(end, dash?.index ?? rest.length);
  const from = start + head + end + after.length - after.trimStart().length;
  const prose = after.trim() === '' ? null : { start: from, end: from + after.trim().length };
  const written = dash ? rest.slice(dash.index + dash[0].length) : '';
  const reason = written.trim();
  const isReason = !EMPTY_REASON.test(reason.normalize('NFC'));
  const at = start + text.length - written.trimStart().length;
  const placeholder = !isReason && reason !== '' ? { start: at, end: at + reason.length } : null;
  return { comment, wholeFile: whole !== '', ids, prose, reason: isReason ? reason : null, placeholder };
}

/** Ids parted by commas, or by spaces where they have a slash; what follows them is prose. */
function readIds(text: string, start: number): { readonly ids: readonly WrittenId[]; readonly end: number } {
  const ids: WrittenId[] = [];
  let end = 0;
  let isNext = true;
  for (const { 0: word, index } of text.matchAll(/[^\s,;]+/g)) {
    if (!isNext && !/[,;]/.test(text.slice(end, index)) && !/^[\p{L}\p{M}-]+\/\S/u.test(word)) break;
    ids.push({ id: word.normalize('NFC'), start: start + index, end: start + index + word.length });
    end = index + word.length;
    isNext = false;
  }
  return { ids, end };
}

/** The line a suppression speaks of, 0-based: its own, or for a comment alone on its line the next that holds more. */
export function lineCovered(parsed: ParsedText, { comment }: Suppression): number {
  const { line } = parsed.positionAt(comment.start);
  if (!comment.ownLine) return line;
  const last = parsed.positionAt(parsed.length).line;
  for (let next = line + 1; next <= last; next++) {
    const from = parsed.offsetAt({ line: next, character: 0 });
    const text = parsed.slice(from, parsed.offsetAt({ line: next, character: Infinity })).trim();
    if (text !== '' && !text.startsWith('#')) return next;
  }
  return line;
}
