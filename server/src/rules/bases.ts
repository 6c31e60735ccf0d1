/** The legal bases of a letter or a plan, each with the instruments it cites. */
import { findCitations, type FoundCitation } from '../law/find';
import { allInstruments, instrumentRecord, type InstrumentHead } from '../law/data';
import { citationOfPlace } from '../law/provisions';
import { issuerKey } from '../law/read-issuer';
import type { Citation } from '../law/citation';
import type { KindData } from '../generated/types';
import type { Place } from '../model/kinds';
import type { At } from './rule';

export interface Basis {
  readonly text: string;
  readonly at: Place;
  readonly found: FoundCitation;
  /** What the law base knows of the instrument; null where nothing. */
  readonly head: InstrumentHead | null;
  /** Plain ISO date of the paper that names the basis. */
  readonly day: string | null;
}

/** All that the lines of a paper's legal bases cite. */
export function basesOf(document: KindData['ho-so'] | KindData['ke-hoach'], at: At): readonly Basis[] {
  const { lines, day } = linesOf(document, at);
  return lines.flatMap(({ text, place }) =>
    citationsIn(text, day).map((found) => ({
      text,
      at: place,
      found,
      head: found.identity.id === null ? null : instrumentRecord(found.identity.id),
      day,
    })),
  );
}

interface Line {
  readonly text: string;
  readonly place: Place;
}

function linesOf(
  document: KindData['ho-so'] | KindData['ke-hoach'],
  at: At,
): { readonly lines: readonly Line[]; readonly day: string | null } {
  if ('to_trinh' in document) {
    const { to_trinh, ngay_gui, ngay_nhan } = document;
    const lines = (to_trinh?.can_cu ?? []).map((text, index) => ({
      text,
      place: at('to_trinh', 'can_cu', index).value(),
    }));
    return { lines, day: to_trinh?.ngay ?? ngay_gui ?? ngay_nhan ?? null };
  }
  if (!('can_cu' in document)) return { lines: [], day: null };
  const lines = (document.can_cu ?? []).flatMap(({ van_ban }, index) =>
    van_ban === undefined ? [] : [{ text: van_ban, place: at('can_cu', index, 'van_ban').value() }],
  );
  return { lines, day: document.ngay ?? null };
}

/** Several rules read the same few lines. */
const read = new Map<string, readonly FoundCitation[]>();
const MOST_KEPT = 400;

function citationsIn(text: string, day: string | null): readonly FoundCitation[] {
  const key = `${day ?? ''} ${text}`;
  const known = read.get(key);
  if (known) return known;
  const found = findCitations(text, day);
  if (read.size >= MOST_KEPT) read.clear();
  read.set(key, found);
  return found;
}

/** The instrument as a whole; its number, date and issuer are what such a citation rests on. */
export function wholeOf(instrument: string): Citation {
  return citationOfPlace(instrument, { article: null, clause: null, point: null, paragraph: null });
}

/** The same citation as one that nothing but a hint may rest on. */
export function unconfirmed(citation: Citation): Citation {
  return { ...citation, verified: false };
}

/**
 * The other instrument of the same digits and year that a basis seems to mean: its date or issuer is written, or the
 * one cited is of no use outside its own sector (Thông tư 12/2019/TT-BCA in a dossier of home affairs).
 */
export function twinMeant({ found, head }: Basis): InstrumentHead | null {
  const twin = head && twinOf(head);
  if (!twin) return null;
  const { date, issuer } = found;
  const isItsDate = date?.value === twin.date && date.value !== head.date;
  const isItsIssuer = issuer !== null && isIssuedBy(twin, issuer.text);
  const isForOthers = head.only_in !== undefined && twin.only_in === undefined;
  return isItsDate || isItsIssuer || isForOthers ? twin : null;
}

/** An instrument on record of the same kind, digits and year, of another issuer. */
function twinOf({ id, kind }: InstrumentHead): InstrumentHead | null {
  const [digits = '', year = ''] = id.split('/');
  const isTwin = (other: InstrumentHead) =>
    other.kind === kind && other.id !== id && other.id.startsWith(`${digits}/${year}/`);
  return kind === 'thong-tu' ? (allInstruments().find(isTwin) ?? null) : null;
}

/** Whether written words name the issuer on record, whatever follows («Chính phủ nước …»). */
export function isIssuedBy(head: InstrumentHead, written: string): boolean {
  return issuerKey(written).startsWith(issuerKey(head.issuer.vi));
}

/** The text with a part of it put in another way. */
export function withPart(
  { text }: Basis,
  span: { readonly start: number; readonly end: number },
  written: string,
): string {
  return text.slice(0, span.start) + written + text.slice(span.end);
}

const SYMBOLS: Readonly<Record<string, RegExp>> = {
  luật: /\/QH\d+$/,
  'nghị định': /\/NĐ-CP$/,
  'thông tư': /\/TT(?:LT)?-/,
  'quyết định': /\/QĐ-/,
  'chỉ thị': /\/CT-/,
  'kế hoạch': /\/KH-/,
};

/** The oldest number with a year in it that anybody cites. */
const FIRST_YEAR = 1945;

/** A number that no instrument has: its symbol is another kind's (`main`), or its year is to come or too old (`nam`). */
export function hasWrongShape({ found, head, day }: Basis): 'main' | 'nam' | null {
  const { id, isWhole } = found.identity;
  if (id === null || !isWhole) return null;
  const symbol = found.word === null ? undefined : SYMBOLS[found.word];
  if (symbol && !symbol.test(id)) return 'main';
  const year = Number(/^\d+\/(\d{4})\//.exec(id)?.[1] ?? Number.NaN);
  if (head || Number.isNaN(year)) return null;
  return year < FIRST_YEAR || (day !== null && year > Number(day.slice(0, 4))) ? 'nam' : null;
}
