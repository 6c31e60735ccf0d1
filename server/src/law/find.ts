/** Finds the citations in any text, with the place of each part in UTF-16 offsets of that text. */
import type { Place } from './citation';
import { cleanText } from './clean-text';
import { identify, type Identity } from './identify';
import { readInstrument, type InstrumentWord, type ReadInstrument } from './read-instrument';
import { readPlaces, readPlanPath, type Chain } from './read-places';
import { placeOfChain } from './place-of';
import { afterWords, isNext, tokensOf, type Token } from './tokens';

/** Offsets into the text as it was given, `end` exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export interface FoundPlace {
  readonly place: Place;
  /** From its first unit to its last: «điểm a, b và c khoản 2 Điều 84» is the span of each of the three. */
  readonly span: TextSpan;
  /** Where the article, clause, point and paragraph stand; those that are not named are left out. */
  readonly parts: Partial<Readonly<Record<keyof Place, TextSpan>>>;
}

export interface FoundCitation {
  /** All of it: places, instrument, date and issuer. */
  readonly span: TextSpan;
  /** The instrument with its date and issuer. */
  readonly instrumentSpan: TextSpan;
  readonly identity: Identity;
  /** The kind of instrument as the text says it; null for a bare number. */
  readonly word: InstrumentWord | null;
  /** The number as written without spaces, whole or short; null where a law is only named. */
  readonly number: { readonly text: string; readonly span: TextSpan } | null;
  /** Key of the law's name (`lawsOfName`), where it is named. */
  readonly lawName: string | null;
  readonly date: { readonly value: string | null; readonly span: TextSpan } | null;
  readonly issuer: { readonly text: string; readonly span: TextSpan } | null;
  /** Empty where the whole instrument is cited. */
  readonly places: readonly FoundPlace[];
}

/** Tokens that can begin a citation; elsewhere nothing is tried. */
const BEGINNINGS = new Set(
  (
    'luật nghị thông quyết chỉ kế công nđ tt qđ kh ct nơi ' +
    'đoạn điểm khoản điều mục phần chương mẫu phụ các những từ cả đ k'
  ).split(' '),
);

/**
 * The citations of a text in their order; they never overlap. Relative ones («Nghị định này», «khoản 1 Điều này») and
 * places without an instrument are none. Linear in the length of the text.
 * @param day plain ISO date on which the text speaks: decides which of the laws of one name is meant
 */
export function findCitations(text: string, day: string | null = null): readonly FoundCitation[] {
  const clean = cleanText(text);
  const tokens = tokensOf(clean.text);
  const found: FoundCitation[] = [];
  const span = (from: number, to: number): TextSpan => ({
    start: clean.originalOffset(tokens[from]?.start ?? 0),
    end: clean.originalOffset(tokens[to]?.end ?? 0),
  });
  let at = 0;
  while (at < tokens.length) {
    const read = mayBegin(tokens[at]) ? readCitation(tokens, at) : null;
    if (read?.citation) found.push(asFound(read.citation, span, day));
    at = Math.max(read?.next ?? 0, at + 1);
  }
  return found.filter(({ identity, number }) => {
    // «Kế hoạch 5 năm», «Quyết định 02 …»: a short number of nothing on record is no citation
    return (
      identity.id !== null || identity.candidates.length > 0 || number === null || number.text.includes('/')
    );
  });
}

function mayBegin(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || BEGINNINGS.has(token.key));
}

interface RawCitation {
  readonly from: number;
  readonly chains: readonly Chain[];
  /** «nơi nhận Kế hoạch số …»: a part of a plan that has a name. */
  readonly named: string | null;
  readonly instrument: ReadInstrument;
  readonly instrumentFrom: number;
  readonly next: number;
}

/** The citation from a token on, or how far nothing begins one. */
function readCitation(
  tokens: readonly Token[],
  at: number,
): { readonly citation: RawCitation | null; readonly next: number } | null {
  const recipients = afterWords(tokens, at, ['nơi', 'nhận']);
  const before = recipients === null ? readPlaces(tokens, at) : null;
  const instrumentFrom = afterLink(tokens, before?.next ?? recipients ?? at);
  const instrument = readInstrument(tokens, instrumentFrom) ?? readPlanInShort(tokens, instrumentFrom);
  if (!instrument) return before && { citation: null, next: before.next };
  const common = {
    from: at,
    named: recipients === null ? null : 'nơi nhận',
    instrument,
    instrumentFrom,
    chains: before?.value ?? [],
    next: instrument.next,
  };
  if (common.chains.length > 0 || common.named !== null) return { citation: common, next: common.next };
  const after = placesBehind(tokens, instrument.next);
  const citation = after ? { ...common, chains: after.value, next: after.next } : common;
  return { citation, next: citation.next };
}

/** «của», «thuộc», a comma between places and instrument. */
function afterLink(tokens: readonly Token[], at: number): number {
  let next = at;
  if (isNext(tokens, next, ',', '(')) next++;
  return isNext(tokens, next, 'của', 'tại', 'thuộc', 'trong') ? next + 1 : next;
}

/** «KH I.2.c»: the plan that the file names, and a clause of it. */
function readPlanInShort(tokens: readonly Token[], at: number): ReadInstrument | null {
  if (!isNext(tokens, at, 'kh') || !readPlanPath(tokens, at + 1)) return null;
  return {
    word: 'kế hoạch',
    number: null,
    lawName: null,
    amending: false,
    year: null,
    date: null,
    issuer: null,
    numberAt: null,
    next: at + 1,
  };
}

/** «Nghị định số 91/2017/NĐ-CP, Điều 39, khoản 1»: places behind, unless they belong to the next instrument. */
function placesBehind(
  tokens: readonly Token[],
  at: number,
): { value: readonly Chain[]; next: number } | null {
  const from = isNext(tokens, at, ',', '(', ':') ? at + 1 : at;
  const path = readPlanPath(tokens, from);
  if (path) return { value: [path.value], next: path.next };
  const read = readPlaces(tokens, from);
  if (!read || readInstrument(tokens, afterLink(tokens, read.next)) !== null) return null;
  // «…, Điều 3 Nghị định này»: they are that instrument's
  const isRelative = isNext(tokens, read.next, 'luật', 'nghị', 'thông', 'quyết', 'kế', 'này', 'của');
  return isRelative ? null : { value: read.value, next: read.next };
}

function asFound(
  raw: RawCitation,
  span: (from: number, to: number) => TextSpan,
  day: string | null,
): FoundCitation {
  const { instrument, chains, named } = raw;
  const identity = identify(instrument, day);
  const isPlan = instrument.word === 'kế hoạch' || /\/KH-/iu.test(instrument.number ?? '');
  const noPlace = { article: null, clause: null, point: null, paragraph: null };
  const places = chains.map((chain): FoundPlace => {
    const { place, units } = placeOfChain(chain, isPlan);
    const parts = Object.fromEntries(
      Object.entries(units).map(([part, unit]) => [part, span(unit.from, unit.to)]),
    );
    const [from, to] = [
      Math.min(...chain.map((unit) => unit.from)),
      Math.max(...chain.map((unit) => unit.to)),
    ];
    return { place, span: span(from, to), parts };
  });
  const { numberAt, date, issuer } = instrument;
  return {
    span: span(raw.from, raw.next - 1),
    instrumentSpan: span(raw.instrumentFrom, instrument.next - 1),
    identity,
    word: instrument.word,
    number:
      instrument.number === null || !numberAt ? null : { text: instrument.number, span: span(...numberAt) },
    lawName: instrument.lawName,
    date: date && { value: date.value, span: span(date.from, date.to) },
    issuer: issuer && { text: issuer.text, span: span(issuer.from, issuer.to) },
    places:
      named === null
        ? places
        : [{ place: { ...noPlace, article: named }, span: span(raw.from, raw.from + 1), parts: {} }],
  };
}
