/**
 * Unicode as Vietnamese needs it: one text in several code point sequences (NFC, NFD), one syllable in two accepted
 * spellings (`hòa`, `hoà`), letters that no normalisation decomposes (`đ`), and the order of a list of names.
 */

const MARK = /\p{M}/gu;
const ASCII = /^[\0-\x7f]*$/;
const PLAIN_KEY = /^[a-z0-9_]*$/;
/** Grave, acute, tilde, hook above, dot below: the five written tones. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** A run of vowels in NFD, each with its marks: where a syllable carries its tone. */
const VOWELS = /(?:[aeiouy]\p{M}*)+/giu;
const SPACES = /\s+/gu;

/** The text in NFC, the form in which everything here is compared and stored. */
export function nfc(text: string): string {
  return ASCII.test(text) ? text : text.normalize('NFC');
}

/** Whether the text is in NFC already. */
export function isNfc(text: string): boolean {
  return ASCII.test(text) || text.normalize('NFC') === text;
}

function stripMarks(text: string): string {
  return text.normalize('NFD').replace(MARK, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/**
 * The key as data knows it: without marks, `đ` as `d`, lower case, so that `ngày_gửi`, `Ngày_gửi` and `ngay_gui` are
 * one key. Only for keys: in values `đ` and `d` differ (`II.2.đ`).
 */
export function dataKey(key: string): string {
  return PLAIN_KEY.test(key) ? key : stripMarks(key).toLowerCase();
}

/** The text as a search sees it: no marks, `đ` as `d`, lower case. */
export function fold(text: string): string {
  return stripMarks(text).toLowerCase();
}

/**
 * The text with each tone mark on one fixed vowel of its syllable: two spellings that differ only in where the mark
 * stands (`hòa` and `hoà`, `thúy` and `thuý`) become equal, different tones stay different. Made to be compared, not
 * shown: the fixed place is the last vowel, which is not always where one writes it (`mùa` becomes `muà`).
 */
export function toneFold(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(VOWELS, (vowels) => {
      const tones = vowels.match(TONE);
      return tones?.length === 1 ? vowels.replace(TONE, '') + tones.join('') : vowels;
    })
    .normalize('NFC');
}

/**
 * Whether two texts read the same: normalisation, place of the tone mark and the amount and kind of white space (Word
 * leaves non-breaking spaces) aside. Case counts.
 */
export function sameText(a: string, b: string): boolean {
  return a === b || comparable(a) === comparable(b);
}

function comparable(text: string): string {
  return toneFold(text).replace(SPACES, ' ').trim();
}

/**
 * Number of insertions, deletions, replacements and swaps of neighbours between two texts (optimal string alignment),
 * counted in code points of NFC: a wrong mark is one. Past `limit` the answer is `limit + 1`.
 */
export function editDistance(a: string, b: string, limit: number = Infinity): number {
  const from = Array.from(nfc(a));
  const to = Array.from(nfc(b));
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const cost = from[row - 1] === to[column - 1] ? 0 : 1;
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + cost,
          swapped && row > 1 ? at(beforeLast, column - 2) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(at(last, to.length), limit + 1);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}

/** Named, so that the order does not depend on the machine's locale; Node carries the full ICU data. */
const VIETNAMESE = new Intl.Collator('vi');

/** Order of two texts in Vietnamese: a ă â, d đ, then the tones. For `Array.prototype.sort`. */
export function compareText(a: string, b: string): number {
  return VIETNAMESE.compare(a, b);
}

/**
 * Order of two names as offices list people: by given name (the last word), then by all before it. For
 * `Array.prototype.sort`.
 */
export function compareNames(a: string, b: string): number {
  const [restA, givenA] = splitName(a);
  const [restB, givenB] = splitName(b);
  return VIETNAMESE.compare(givenA, givenB) || VIETNAMESE.compare(restA, restB);
}

function splitName(name: string): [rest: string, given: string] {
  const words = nfc(name).trim().split(SPACES);
  const given = words.pop() ?? '';
  return [words.join(' '), given];
}
