/** Reads citation text as clerks write it. */
import { isPlanNumber, label, type Citation } from './citation';
import { allInstruments } from './data';
import { citationOfPlace } from './provisions';

/** One step of a place: its word, canonical, and its number or letter. */
type Unit = readonly [kind: string, value: string];

const ROMAN = '[ivxlc]+';
const PLACE_UNIT = new RegExp(
  '^(?:' +
    [
      '(đoạn) (?:thứ )?(\\d+|nhất|hai|ba|tư)',
      '(điểm) ([a-zđ])',
      '(khoản) (\\d+)',
      '(điều) (\\d+[a-zđ]?)',
      `(phụ lục) (${ROMAN})`,
      `(phần) (${ROMAN})`,
      `(mục) (\\d+|${ROMAN})`,
    ].join('|') +
    ')(?=[ ,]|$)[ ,]*(?:của |tại |thuộc )?',
  'iu',
);

const ORDINALS: Readonly<Record<string, string>> = { nhất: '1', hai: '2', ba: '3', tư: '4' };

/** A number with its kind before it or not: «Nghị định số 91/2017/NĐ-CP», «NĐ 91/2017/NĐ-CP», «91/2017/NĐ-CP». */
const NUMBERED =
  /^(?:(?:luật|bộ luật|nghị định|thông tư|kế hoạch|quyết định|nđ|tt|kh|qđ) )?(?:số:? ?)?(\d+(?:\/\d{4})?) ?\/ ?(\p{L}+\d*(?: ?- ?\p{L}+)*)/iu;

const LAW_NAME =
  /^luật thi đua ?[,-]? ?khen thưởng(?: số (\d+\/\d{4}\/QH\d+))?(?: (?:năm |ngày \d{1,2} tháng \d{1,2} năm |ngày \d{1,2}\/\d{1,2}\/)(\d{4}))?/iu;

/** What may follow an instrument without naming another. */
const TAIL = /^(?:$|(?:ngày|của|về|quy định|năm) |\()/iu;

/** The part of a plan that has a name instead of a number. */
const RECIPIENTS = /^nơi nhận[ ,]+(?:của )?/iu;

/** A law is cited by its name, with or without a year; the years of its amendments mean the same law. */
const LAW_BY_YEAR: Readonly<Record<string, string>> = {
  2003: '15/2003/QH11',
  2005: '15/2003/QH11',
  2013: '15/2003/QH11',
  2022: '06/2022/QH15',
};

/**
 * Parses a citation in the canonical wording or close to it: any case, NFC or NFD, parts from small to large or from
 * large to small, with or without commas and «số». Null where the text is no citation.
 *
 * The instrument need not be on record, nor the place exist: `resolveProvision` says. Instruments are told apart by
 * their whole number: Thông tư 12/2019/TT-BCA is not 12/2019/TT-BNV. A plan's number is not its identity, so date and
 * issuer of a plan's citation are null and it is not verified.
 */
export function parseCitation(text: string): Citation | null {
  const clean = text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.;,]+$/u, '');
  const units: Unit[] = [];
  const afterUnits = takeUnits(clean, units);
  const afterName = afterUnits.replace(RECIPIENTS, '');
  if (afterName !== afterUnits) units.push(['phần', 'nơi nhận']);
  const instrument = readInstrument(afterName);
  if (instrument === null) return null;
  const tail = takeUnits(instrument.rest.replace(/^[ ,]+/u, ''), units);
  return TAIL.test(tail) ? placed(instrument.id, units) : null;
}

/** Takes the units that the text starts with; returns what follows them. */
function takeUnits(text: string, units: Unit[]): string {
  let rest = text;
  for (let match = PLACE_UNIT.exec(rest); match; match = PLACE_UNIT.exec(rest)) {
    const [kind = '', value = ''] = match.slice(1).filter((group) => group !== undefined);
    units.push([kind.toLowerCase(), value.toLowerCase()]);
    rest = rest.slice(match[0].length);
  }
  return rest;
}

/** The instrument at the start of the text: its id, or for one not on record its number as written, in capitals. */
function readInstrument(text: string): { readonly id: string; readonly rest: string } | null {
  const law = LAW_NAME.exec(text);
  if (law) {
    const [whole, number, year = '2003'] = law;
    const id = number?.toUpperCase() ?? LAW_BY_YEAR[year];
    return id === undefined ? null : { id, rest: text.slice(whole.length) };
  }
  const numbered = NUMBERED.exec(text);
  if (!numbered) return null;
  const [whole, number = '', symbol = ''] = numbered;
  return { id: `${number}/${symbolAsIssued(symbol.replaceAll(' ', ''))}`, rest: text.slice(whole.length) };
}

/** `nđ-cp`, `ND-CP` → `NĐ-CP`. */
function symbolAsIssued(symbol: string): string {
  const upper = symbol.toUpperCase();
  const known = allInstruments().map((record) => record.id.split('/').at(-1) ?? '');
  return known.find((candidate) => candidate.replaceAll('Đ', 'D') === upper.replaceAll('Đ', 'D')) ?? upper;
}

function placed(instrument: string, units: readonly Unit[]): Citation | null {
  const kinds = units.map(([kind]) => kind);
  if (new Set(kinds).size !== kinds.length) return null;
  const value = (kind: string) => units.find(([unit]) => unit === kind)?.[1] ?? null;
  const paragraph = value('đoạn');
  if (isPlanNumber(instrument)) {
    const part = value('phần');
    const article = part !== null && /^[ivxlc]+$/.test(part) ? part.toUpperCase() : part;
    const place = { article, clause: value('mục') ?? value('khoản'), point: value('điểm'), paragraph };
    const labelled = label({ instrument, ...place }, 'vi');
    return { instrument, date: null, issuer: null, ...place, label: labelled, url: null, verified: false };
  }
  return citationOfPlace(instrument, {
    article: value('điều') ?? annexOf(value),
    clause: value('khoản'),
    point: value('điểm'),
    paragraph: paragraph === null ? null : (ORDINALS[paragraph] ?? paragraph),
  });
}

/** «Mục II Phần I Phụ lục I», from small to large whatever the order written. */
function annexOf(value: (kind: string) => string | null): string | null {
  const divisions = [
    ['Mục', value('mục')],
    ['Phần', value('phần')],
    ['Phụ lục', value('phụ lục')],
  ] as const;
  const written = divisions.flatMap(([kind, number]) =>
    number === null ? [] : [`${kind} ${number.toUpperCase()}`],
  );
  return written.length > 0 ? written.join(' ') : null;
}
