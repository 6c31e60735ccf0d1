/** Which instrument on record is meant by what was read: its number, or what is left open. */
import { instrumentRecord, allInstruments, type InstrumentHead } from './data';
import { lawsOfName } from './law-names';
import { issuerKey } from './read-issuer';
import type { InstrumentWord, ReadInstrument } from './read-instrument';

export interface Identity {
  /** Official number, on record or as written; null where several fit or it was not given. */
  readonly id: string | null;
  /** Numbers on record of all that fit, where several do. */
  readonly candidates: readonly string[];
  /** Whether the text itself gives the whole number, so that what is not on record is another instrument. */
  readonly isWhole: boolean;
}

const KIND_SYMBOL: Partial<Readonly<Record<InstrumentWord, RegExp>>> = {
  'nghị định': /\/NĐ-/,
  'thông tư': /\/TT/,
  'quyết định': /\/QĐ-/,
  'kế hoạch': /\/KH-/,
};

/**
 * @param day plain ISO date on which the text speaks; of laws of one name without a year, the one in force then
 *   (where none is, or without a day, the oldest)
 */
export function identify(read: ReadInstrument, day: string | null): Identity {
  if (read.number?.includes('/') && /\/\p{L}/u.test(read.number)) {
    return { id: asIssued(read.number), candidates: [], isWhole: true };
  }
  if (read.lawName !== null) return decided(lawsMeant(read, read.lawName, day), false);
  return decided(numbersMeant(read), false);
}

function decided(fitting: readonly InstrumentHead[], isWhole: boolean): Identity {
  const ids = fitting.map(({ id }) => id);
  const [only] = ids;
  return only !== undefined && ids.length === 1
    ? { id: only, candidates: [], isWhole }
    : { id: null, candidates: ids, isWhole };
}

function lawsMeant(read: ReadInstrument, name: string, day: string | null): readonly InstrumentHead[] {
  const laws = lawsOfName(name);
  const year = read.date?.value?.slice(0, 4) ?? read.year;
  const amending = laws.flatMap(({ id }) =>
    allInstruments().filter((law) => law.amends === id && law.kind === 'luat'),
  );
  const ofYear = (list: readonly InstrumentHead[]) => list.filter(({ id }) => id.split('/')[1] === year);
  if (read.amending) return year === null ? amending : ofYear(amending);
  if (year !== null) {
    const [amendment] = ofYear(amending);
    const exact = ofYear(laws);
    // «Luật Thi đua, khen thưởng năm 2013» is the law of 2003 as amended then
    return exact.length > 0 ? exact : laws.filter(({ id }) => id === amendment?.amends);
  }
  const chosen = lawMeant(name, day);
  return chosen ? [chosen] : [];
}

/** Of the laws of a name, the one in force on a day; without a day, or where none is, the oldest. */
export function lawMeant(name: string, day: string | null): InstrumentHead | null {
  const laws = lawsOfName(name);
  const inForce = day === null ? undefined : laws.find((law) => isInForce(law, day));
  return inForce ?? laws.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))[0] ?? null;
}

function isInForce({ in_force_from: from, in_force_to: to }: InstrumentHead, day: string): boolean {
  return from !== null && from <= day && (to === null || day <= to);
}

/** «NĐ 91/2017», «Thông tư 12/2019» with «của Bộ Nội vụ» or without. */
function numbersMeant(read: ReadInstrument): readonly InstrumentHead[] {
  const symbol = read.word === null ? undefined : KIND_SYMBOL[read.word];
  if (!symbol || read.number === null) return [];
  const fitting = allInstruments().filter(
    ({ id }) =>
      symbol.test(id) && (id.startsWith(`${read.number}/`) || bare(id).startsWith(`${read.number}/`)),
  );
  const { issuer } = read;
  if (!issuer) return fitting;
  const key = issuerKey(issuer.text);
  return fitting.filter((head) => key.startsWith(issuerKey(head.issuer.vi)));
}

/** Without a leading zero: «TT 1/2024». */
const bare = (id: string): string => id.replace(/^0+/, '');

/** `91/2017/nđ-cp`, `91/2017/ND-CP` → `91/2017/NĐ-CP`; small letters of a number that is not on record as capitals. */
function asIssued(number: string): string {
  const compact = number.replace(/\s+/gu, '');
  if (instrumentRecord(compact)) return compact;
  const known = spellings().get(fold(compact));
  if (known !== undefined) return known;
  const [digits, ...symbol] = compact.split(/\/(?=\p{L})/u);
  const written = symbol.join('/');
  return `${digits ?? ''}/${symbolAsIssued(written)}`;
}

const fold = (id: string): string => id.toUpperCase().replaceAll('Đ', 'D');

let folded: ReadonlyMap<string, string> | null = null;

/** Numbers and symbols on record by what is left of them in capitals without Đ. */
function spellings(): ReadonlyMap<string, string> {
  folded ??= new Map(
    allInstruments().flatMap(({ id }) =>
      [id, id.split('/').slice(2).join('/')].map((part) => [fold(part), part]),
    ),
  );
  return folded;
}

/** The spelling of a symbol that instruments on record have: `NĐ-CP`, `QĐ-TTg`. */
function symbolAsIssued(symbol: string): string {
  const isTypedSmall = symbol === symbol.toLowerCase();
  return spellings().get(fold(symbol)) ?? (isTypedSmall ? symbol.toUpperCase() : symbol);
}
