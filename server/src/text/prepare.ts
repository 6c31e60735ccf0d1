/**
 * Looks at a text before YAML does: finds what would make the parser stumble from line to line (conflict markers,
 * lone CR, bytes that are no text, several documents), reports each once, and hides it. The text handed on has the same
 * length, so every offset stays right.
 */
import type { Problem, Span } from './types';

export interface Prepared {
  /** The text for the parser: same length as the original, line breaks `\n` or `\r\n` only. */
  readonly text: string;
  /** The one document to read; empty where there is nothing to read. */
  readonly body: Span;
  readonly problems: readonly Problem[];
}

/** Byte order mark. */
export const BOM = 0xfeff;
/** C0 controls but tab, line feed and carriage return; DEL. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/;
const LONE_CR = /\r(?!\n)/;
const CONFLICT = /(?:^|\n)(?:<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|$)/;
const CONFLICT_LINE = /^(<{7}|\|{7}|={7}|>{7})(?: .*)?\r?$/;
const DOCUMENT_MARK = /(?:^|\n)(?:---|\.\.\.)(?=[ \t\r\n]|$)/g;
const DIRECTIVE = /(?:^|\n)(%[^\r\n]*)/;

/** Prepares any text. Problems have absolute offsets. */
export function prepare(original: string): Prepared {
  const problems: Problem[] = [];

  const control = CONTROL.exec(original);
  if (control !== null) {
    problems.push({ code: 'nhi-phan', start: control.index, end: control.index + 1 });
    // NUL is in no text of any editor: do not try to understand. Others come in by pasting (Word's soft line break).
    if (original.includes('\0')) return { text: original, body: { start: 0, end: 0 }, problems };
  }

  // one line break for the byte order mark, so that what follows it stands at the start of a line
  let text = original.charCodeAt(0) === BOM ? '\n' + original.slice(1) : original;

  const loneCr = LONE_CR.exec(text);
  if (loneCr !== null) {
    problems.push({ code: 'xuong-dong-cr', start: loneCr.index, end: loneCr.index + 1 });
    text = text.replace(/\r(?!\n)/g, '\n');
  }

  if (CONFLICT.test(text)) {
    const conflict = hideConflicts(text);
    problems.push({ code: 'xung-dot-git', ...conflict.first });
    text = conflict.text;
  }

  const body = findBody(text, problems);
  return { text, body, problems };
}

/** Whether lines of a document hold nothing that `prepare` would look at: no control characters, marks, lone CR. */
export function isPlain(lines: string): boolean {
  return [CONTROL, LONE_CR, CONFLICT, DOCUMENT_MARK].every((pattern) => lines.search(pattern) < 0);
}

/** Blanks marker lines, and of each whole conflict all but our own side. */
function hideConflicts(text: string): { text: string; first: Span } {
  const lines = text.split('\n');
  const lastClose = lines.findLastIndex((line) => line.startsWith('>>>>>>>') && CONFLICT_LINE.test(line));
  let first: Span | undefined;
  let offset = 0;
  let open = false;
  let hidden = false;
  const shown = lines.map((line, index) => {
    const start = offset;
    offset += line.length + 1;
    const mark = CONFLICT_LINE.exec(line)?.[1]?.charAt(0);
    if (mark === undefined) return hidden ? blank(line) : line;
    first ??= { start, end: start + line.replace(/\r$/, '').length };
    if (mark === '<') open = true;
    else if (mark === '>') open = false;
    hidden = open && mark !== '<' && index < lastClose;
    return blank(line);
  });
  return { text: shown.join('\n'), first: first ?? { start: 0, end: 0 } };
}

function blank(line: string): string {
  return line.replace(/[^\r]/g, ' ');
}

/** The span of the first document. What follows it is left unread and reported at its mark. */
function findBody(text: string, problems: Problem[]): Span {
  let start = 0;
  for (const mark of text.matchAll(DOCUMENT_MARK)) {
    const markStart = mark.index + mark[0].length - 3;
    const markEnd = markStart + 3;
    const opens = text.startsWith('---', markStart);
    if (start === 0 && opens && isEmpty(text, 0, markStart, '#%')) {
      reportDirective(text.slice(0, markStart), problems);
      start = markEnd;
      continue;
    }
    if (opens || !isEmpty(text, markEnd, text.length, '#')) {
      problems.push({ code: 'nhieu-tai-lieu', start: markStart, end: markEnd });
    }
    return { start, end: markStart };
  }
  return { start, end: text.length };
}

/** Whether a part of the text holds only blank lines and lines that start with one of `ignored`. */
function isEmpty(text: string, start: number, end: number, ignored: string): boolean {
  for (let from = start; from < end;) {
    const lineFeed = text.indexOf('\n', from);
    const lineEnd = lineFeed < 0 || lineFeed > end ? end : lineFeed;
    const line = text.slice(from, lineEnd).replace(/^[ \t\r]+/, '');
    if (line !== '' && !ignored.includes(line.charAt(0))) return false;
    from = lineEnd + 1;
  }
  return true;
}

function reportDirective(prologue: string, problems: Problem[]): void {
  const directive = DIRECTIVE.exec(prologue);
  const written = directive?.[1];
  if (directive === null || written === undefined) return;
  const end = directive.index + directive[0].length;
  problems.push({ code: 'neo', detail: 'directive', start: end - written.length, end });
}
