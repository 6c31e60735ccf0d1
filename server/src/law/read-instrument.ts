/** Reads the instrument that a citation names: by number, by the name of a law, or in short. */
import { readIssuer, type Issuer } from './read-issuer';
import { readDate, readYear, type WrittenDate } from './read-date';
import { lawNamed } from './law-names';
import { afterWords, isNext, type Token } from './tokens';

export type InstrumentWord =
  'luật' | 'nghị định' | 'thông tư' | 'quyết định' | 'chỉ thị' | 'kế hoạch' | 'công văn' | 'nghị quyết';

export interface ReadInstrument {
  /** The word before the number, spelt out; null for a bare number. */
  readonly word: InstrumentWord | null;
  /** `91/2017/NĐ-CP` as written, without spaces; `91/2017` or `91` where the symbol is left out. */
  readonly number: string | null;
  /** Key of the law's name where it is named. */
  readonly lawName: string | null;
  /** «Luật sửa đổi, bổ sung một số điều của Luật …»: the law that amends the one named. */
  readonly amending: boolean;
  /** «năm 2003», right behind the name or number. */
  readonly year: string | null;
  readonly date: WrittenDate | null;
  readonly issuer: Issuer | null;
  /** Indexes of the number's first and last token. */
  readonly numberAt: readonly [number, number] | null;
  readonly next: number;
}

/** Words for a kind, longest first: what stands before a number. */
const WORDS: readonly (readonly [words: readonly string[], word: InstrumentWord])[] = [
  [['nghị', 'định'], 'nghị định'],
  [['thông', 'tư'], 'thông tư'],
  [['quyết', 'định'], 'quyết định'],
  [['chỉ', 'thị'], 'chỉ thị'],
  [['kế', 'hoạch'], 'kế hoạch'],
  [['công', 'văn'], 'công văn'],
  [['nghị', 'quyết'], 'nghị quyết'],
  [['luật'], 'luật'],
  [['nđ'], 'nghị định'],
  [['tt'], 'thông tư'],
  [['qđ'], 'quyết định'],
  [['ct'], 'chỉ thị'],
  [['kh'], 'kế hoạch'],
];

/** Null where no instrument is named from this token on, and for «Nghị định này». */
export function readInstrument(tokens: readonly Token[], at: number): ReadInstrument | null {
  const word = readWord(tokens, at);
  const from = word?.next ?? at;
  if (word?.value === 'luật') return readLaw(tokens, from);
  const number = readNumber(tokens, from, word !== null);
  if (!number || (word === null && !number.hasSymbol)) return null;
  return withTail(tokens, number.next, {
    word: word?.value ?? null,
    number: number.value,
    lawName: null,
    amending: false,
    numberAt: [number.from, number.next - 1],
  });
}

function readWord(
  tokens: readonly Token[],
  at: number,
): { readonly value: InstrumentWord; readonly next: number } | null {
  for (const [words, value] of WORDS) {
    const next = afterWords(tokens, at, words);
    if (next !== null) return { value, next };
  }
  return null;
}

/** «Luật Thi đua, khen thưởng …», «Luật số 15/2003/QH11», «Luật sửa đổi, bổ sung một số điều của Luật …». */
function readLaw(tokens: readonly Token[], at: number): ReadInstrument | null {
  const amended = AMENDING.reduce<number | null>(
    (found, words) => found ?? afterWords(tokens, at, words),
    null,
  );
  const name = lawNamed(tokens, amended ?? at);
  const afterName = name?.next ?? at;
  const number = readNumber(tokens, afterName, name === null);
  // «Luật 15/2003»: without its symbol a number is no law's
  const full = number?.hasSymbol ? number : null;
  if (!name && !full) return null;
  return withTail(tokens, full?.next ?? afterName, {
    word: 'luật',
    number: full?.value ?? null,
    lawName: name?.key ?? null,
    amending: amended !== null,
    numberAt: full ? [full.from, full.next - 1] : null,
  });
}

const AMENDING = [
  ['sửa', 'đổi', ',', 'bổ', 'sung', 'một', 'số', 'điều', 'của', 'luật'],
  ['sửa', 'đổi', 'bổ', 'sung', 'một', 'số', 'điều', 'của', 'luật'],
  ['sửa', 'đổi', 'một', 'số', 'điều', 'của', 'luật'],
  ['sửa', 'đổi', ',', 'bổ', 'sung', 'luật'],
];

/** «số 91/2017/NĐ-CP», «09 /KH-SNV», «12/2019», «91» after a word for its kind. */
function readNumber(
  tokens: readonly Token[],
  at: number,
  mayBeShort: boolean,
): {
  readonly value: string;
  readonly hasSymbol: boolean;
  readonly from: number;
  readonly next: number;
} | null {
  let from = isNext(tokens, at, 'số') ? at + 1 : at;
  if (from > at && isNext(tokens, from, ':')) from++;
  if (tokens[from]?.kind !== 'number') return null;
  let next = from + 1;
  let value = tokens[from]?.text ?? '';
  const year = isNext(tokens, next, '/') ? tokens[next + 1] : undefined;
  if (year?.kind === 'number' && year.text.length === 4) {
    value += `/${year.text}`;
    next += 2;
  }
  const symbol = readSymbol(tokens, next);
  if (symbol) return { value: `${value}/${symbol.value}`, hasSymbol: true, from, next: symbol.next };
  // «Kế hoạch 5 năm», «Thông tư 12 …» of a book: a short number must at least have its year, or be a decree's
  return mayBeShort ? { value, hasSymbol: false, from, next } : null;
}

/** «/NĐ-CP», « / KH - SNV», «/QH11», «/QĐ-TTg»: letters and digits with hyphens, spaces around signs forgiven. */
function readSymbol(
  tokens: readonly Token[],
  at: number,
): { readonly value: string; readonly next: number } | null {
  if (!isNext(tokens, at, '/') || tokens[at + 1]?.kind !== 'word') return null;
  let next = at + 2;
  let value = tokens[at + 1]?.text ?? '';
  for (let parts = 0; parts < 6; parts++) {
    const [sign, part] = [tokens[next], tokens[next + 1]];
    if (sign?.kind === 'number' && tokens[next - 1]?.end === sign.start) {
      value += sign.text;
      next++;
    } else if (sign && ['-', '–', '&'].includes(sign.key) && isSymbolPart(part)) {
      value += `-${part.text}`;
      next += 2;
    } else break;
  }
  return { value, next };
}

/** An abbreviation: no word of prose in small letters of more than three. */
function isSymbolPart(token: Token | undefined): token is Token {
  return token?.kind === 'word' && (token.text !== token.key || token.text.length <= 4);
}

/** The date, year and issuer that may follow, and «(sửa đổi, bổ sung năm 2005, 2013)». */
function withTail(
  tokens: readonly Token[],
  at: number,
  head: Pick<ReadInstrument, 'word' | 'number' | 'lawName' | 'amending' | 'numberAt'>,
): ReadInstrument {
  let next = afterAmendments(tokens, at);
  const comma = isNext(tokens, next, ',') ? next + 1 : next;
  const date = readDate(tokens, comma);
  const year = date ? null : readYear(tokens, next);
  next = date?.next ?? year?.next ?? next;
  next = afterAmendments(tokens, next);
  const issuer = readIssuer(tokens, next);
  next = issuer?.next ?? next;
  return { ...head, date, year: year?.value ?? null, issuer, next };
}

/** «(sửa đổi, bổ sung năm 2005, 2013)», «(đã được sửa đổi …)»: says the same law; it ends at the next bracket. */
function afterAmendments(tokens: readonly Token[], at: number): number {
  const opens =
    isNext(tokens, at, '(') && AMENDED.some((words) => afterWords(tokens, at + 1, words) !== null);
  if (!opens) return at;
  for (let next = at + 1; next < at + 60 && next < tokens.length; next++) {
    if (tokens[next]?.key === ')') return next + 1;
  }
  return at;
}

const AMENDED = [
  ['sửa', 'đổi'],
  ['được', 'sửa'],
  ['đã', 'được', 'sửa'],
  ['đã', 'sửa'],
  ['bổ', 'sung'],
];
