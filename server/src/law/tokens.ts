/** Words, numbers and signs of a text with their places: what the reader of citations walks over. */

export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  /** As written. */
  readonly text: string;
  /** In lower case. */
  readonly key: string;
  /** Offsets in the clean text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

const TOKEN = /(\p{L}+)|(\d+)|[^\s\p{L}\d]/gu;

export function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: whole, 1: word, 2: number, index }) => ({
    kind: word !== undefined ? 'word' : number !== undefined ? 'number' : 'sign',
    text: whole,
    key: whole.toLowerCase(),
    start: index,
    end: index + whole.length,
  }));
}

/** The index after the words from `at` on, or null where others stand there. */
export function afterWords(tokens: readonly Token[], at: number, words: readonly string[]): number | null {
  return words.every((word, index) => tokens[at + index]?.key === word) ? at + words.length : null;
}

export function isNext(tokens: readonly Token[], at: number, ...keys: readonly string[]): boolean {
  const key = tokens[at]?.key;
  return key !== undefined && keys.includes(key);
}

/** Whether nothing stands between a token and the one before it. */
export function isAttached(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before !== undefined && token !== undefined && before.end === token.start;
}
