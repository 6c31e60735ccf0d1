/** From a place to a citation: for rules (`law`, checked by the compiler) and for text that people write. */
import type { LawRefs } from '../generated/law-refs';
import { label, type Citation, type Place } from './citation';
import { instrumentRecord, structureOf, type InstrumentId, type ProvisionRecord } from './data';

/**
 * A provision on record, for rules: `law('91/2017/NĐ-CP', '39.1.c')`. A place that server/law does not hold is a
 * compile error; a throw here means that the generated types and the generated data differ.
 */
export function law<I extends InstrumentId>(instrument: I, ref: LawRefs[I]): Citation {
  return citationOfRef(instrument, ref);
}

/** As `law`, for places that come as data (the catalogue). Throws where there is no such record. */
export function citationOfRef(instrument: string, ref: string): Citation {
  const record = instrumentRecord(instrument)?.provisions[ref];
  if (!record) throw new Error(`server/law has no record ${ref} of ${instrument}`);
  return citationOfPlace(instrument, record);
}

/** A citation of any place, on record or not, in being or not; `resolveProvision` says which. Never throws. */
export function citationOfPlace(instrument: string, place: Place): Citation {
  const { article, clause, point, paragraph } = place;
  const record = recordAt(instrument, place);
  return {
    instrument,
    date: null,
    issuer: null,
    article,
    clause,
    point,
    paragraph,
    label: label({ instrument, article, clause, point, paragraph }, 'vi'),
    url: record?.url ?? (article && structureOf(instrument)?.[article]?.url) ?? null,
    verified: record !== null && isVerified(instrument, record),
  };
}

/** The record of exactly this place, or null. */
export function recordAt(instrument: string, place: Place): ProvisionRecord | null {
  const provisions = Object.values(instrumentRecord(instrument)?.provisions ?? {});
  return provisions.find((record) => samePlace(record, place)) ?? null;
}

/** Whether the official text has this place. Null where the instrument was not taken apart: nobody knows. */
export function placeExists(instrument: string, place: Place): boolean | null {
  const articles = structureOf(instrument);
  if (!articles) return null;
  const { article, clause, point, paragraph } = place;
  if (article === null) return clause === null && point === null && paragraph === null;
  const found = Object.hasOwn(articles, article) ? articles[article] : undefined;
  if (!found) return false;
  if (clause === null) return point === null && hasParagraph(found.paragraphs, paragraph);
  const foundClause = Object.hasOwn(found.clauses, clause) ? found.clauses[clause] : undefined;
  if (!foundClause) return false;
  if (point !== null) return foundClause.points?.includes(point) ?? false;
  // paragraphs between and after points are not counted: none of them is denied
  return foundClause.points !== undefined || hasParagraph(foundClause.paragraphs, paragraph);
}

/** Read in the instrument's own text, with high confidence, at a place that this text has. */
function isVerified(instrument: string, record: ProvisionRecord): boolean {
  if (!record.provenance.startsWith('[T] ') || record.confidence !== 'high') return false;
  return placeExists(instrument, record) !== false;
}

function samePlace(a: Place, b: Place): boolean {
  return (
    a.article === b.article && a.clause === b.clause && a.point === b.point && a.paragraph === b.paragraph
  );
}

function hasParagraph(count: number | undefined, paragraph: string | null): boolean {
  if (paragraph === null) return true;
  const number = Number(paragraph);
  return number >= 1 && number <= (count ?? 1);
}
