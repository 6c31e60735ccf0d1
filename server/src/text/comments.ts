/** Comments of a document that carry a mark. Found by the parser's own lexer: a `#` in a scalar is none. */
import { CST, Lexer } from 'yaml';
import { followIndexes, indexesOf } from './splice';
import type { ParsedText, Part, Span } from './types';

/** A comment from its `#` to the end of its line; absolute offsets. */
export interface Comment extends Span {
  readonly text: string;
  /** Whether nothing but white space stands before it on its line. */
  readonly ownLine: boolean;
}

/** Lexemes that the lexer puts in between, which are not in the text. */
const INSERTED: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/**
 * Finds the comments of a text that match a mark, in the order of the text. What was found in a part is kept as long
 * as the part lives; which parts hold any is taken over from an earlier version, where one is given. A text without
 * parts (nothing but comments) is looked through as a whole.
 *
 * @param mark matched against a whole part first, so that only parts that may hold such a comment are read
 */
export function commentFinder(
  mark: RegExp,
): (parsed: ParsedText, previous: ParsedText | null) => readonly Comment[] {
  const spansOf = new WeakMap<Part, readonly Span[]>();
  const indexesIn = new WeakMap<ParsedText, readonly number[]>();
  const inPart = (parsed: ParsedText, part: Part, index: number): readonly Span[] => {
    const kept = spansOf.get(part);
    if (kept) return kept;
    const { start, length } = parsed.segmentAt(index);
    const found = marked(parsed.slice(start, start + length), mark);
    spansOf.set(part, found);
    return found;
  };
  return (parsed, previous) => {
    const { parts } = parsed;
    const holds = (part: Part, index: number): boolean => inPart(parsed, part, index).length > 0;
    const before = previous && indexesIn.get(previous);
    const indexes = before ? followIndexes(before, previous.parts, parts, holds) : indexesOf(parts, holds);
    indexesIn.set(parsed, indexes);
    const head = parts.length === 0 ? parsed.length : parsed.segmentAt(0).start;
    const found = marked(parsed.slice(0, head), mark).map((span) => comment(parsed, span, 0));
    for (const index of indexes) {
      const { start } = parsed.segmentAt(index);
      const part = parts[index];
      if (part) for (const span of inPart(parsed, part, index)) found.push(comment(parsed, span, start));
    }
    return found;
  };
}

function comment(parsed: ParsedText, span: Span, from: number): Comment {
  const start = span.start + from;
  const end = span.end + from;
  const lineStart = parsed.offsetAt({ line: parsed.positionAt(start).line, character: 0 });
  const before = parsed.slice(lineStart, start).replace(/^\uFEFF/, '');
  return { start, end, text: parsed.slice(start, end), ownLine: before.trim() === '' };
}

function marked(text: string, mark: RegExp): readonly Span[] {
  if (!mark.test(text)) return [];
  const found: Span[] = [];
  let start = 0;
  let content = false;
  // a lone CR ends a line for us and not for the lexer; the length stays the same
  for (const lexeme of new Lexer().lex(text.replace(/\r(?!\n)/g, '\n'))) {
    if (!INSERTED.has(lexeme)) {
      if (!content && lexeme.startsWith('#') && mark.test(lexeme)) {
        found.push({ start, end: start + lexeme.trimEnd().length });
      }
      start += lexeme.length;
    }
    content = lexeme === CST.SCALAR; // what follows is the content of a scalar, which may begin with `#`
  }
  return found;
}
