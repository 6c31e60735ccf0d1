/** «của Bộ Nội vụ»: the words for an issuer behind an instrument. */
import { isNext, type Token } from './tokens';

export interface Issuer {
  /** As written, without «của». */
  readonly text: string;
  /** Indexes of its first and last token. */
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

/** Words that begin an issuer's name; anything else behind «của» is not one. */
const BEGINNINGS = new Set(
  'chính quốc bộ thủ ủy uỷ sở chủ hội ban tỉnh phòng chi giám trung tổng thanh văn viện tòa toà'.split(' '),
);

/** Words that end it: what the instrument says or does. */
const ENDINGS = new Set(
  'về quy hướng sửa phát ngày số là và hoặc theo có được do để cho tại thì như phê kèm đã của'.split(' '),
);

const MAX_WORDS = 12;

/** Null where no issuer follows. */
export function readIssuer(tokens: readonly Token[], at: number): Issuer | null {
  if (!isNext(tokens, at, 'của') || !BEGINNINGS.has(tokens[at + 1]?.key ?? '')) return null;
  const from = at + 1;
  let next = from + 1;
  while (next < from + MAX_WORDS && continues(tokens, next)) next++;
  const words = tokens.slice(from, next).map(({ text }) => text);
  return { text: words.join(' '), from, to: next - 1, next };
}

/** Whether the name goes on: a word that ends none, or «và», «-» inside a name in capitals («Bộ Khoa học và Công nghệ»). */
function continues(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const after = tokens[at + 1];
  if (!token) return false;
  const goesOnInCapitals = after?.kind === 'word' && after.text[0] !== after.key[0];
  if (token.key === 'và') return goesOnInCapitals && !STARTS_INSTRUMENT.has(after.key);
  if (token.key === 'ban' && after?.key === 'hành') return false;
  return token.kind === 'word' && !ENDINGS.has(token.key);
}

const STARTS_INSTRUMENT = new Set(['luật', 'nghị', 'thông', 'quyết', 'kế', 'điều', 'chỉ', 'công']);

/** The same words for the same body: without «Bộ trưởng», «Thủ trưởng», in small letters. */
export function issuerKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/^bộ trưởng (?=bộ )/u, '')
    .trim();
}
