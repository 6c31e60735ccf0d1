/** From a place to a citation: for rules (`law`, checked by the compiler) and for text that people write. */
import type { LawRefs } from '../generated/law-refs';
import { label, type Citation, type Place } from './citation';
import {
  instrumentRecord,
  provisionsOf,
  structureOf,
  type InstrumentHead,
  type InstrumentId,
  type ProvisionRecord,
} from './data';

/**
 * A provision on record, for rules: `law('91/2017/NĐ-CP', '39.1.c')`. A place that server/law does not hold is a
 * compile error; a throw here means that the generated types and the generated data differ.
 */
export function law<I extends InstrumentId>(instrument: I, ref: LawRefs[I]): Citation {
  return citationOfRef(instrument, ref);
}

/** As `law`, for places that come as data (the catalogue). Throws where there is no such record. */
export function citationOfRef(instrument: string, ref: string): Citation {
  const places = instrumentRecord(instrument)?.places;
  if (!places || (!places.verified.includes(ref) && !places.unverified.includes(ref)))
    throw new Error(`server/law has no record ${ref} of ${instrument}`);
  return citationOfPlace(instrument, places.named[ref] ?? placeOfRef(ref));
}

/** A citation of any place, on record or not, in being or not; `resolveProvision` says which. Never throws. */
export function citationOfPlace(instrument: string, place: Place): Citation {
  const { article, clause, point, paragraph } = place;
  return {
    instrument,
    date: null,
    issuer: null,
    article,
    clause,
    point,
    paragraph,
    label: label({ instrument, article, clause, point, paragraph }, 'vi'),
    url:
      (article === null ? instrumentRecord(instrument)?.url : null) ??
      (article && structureOf(instrument)?.[article]?.url) ??
      null,
    verified: isVerified(instrument, place),
  };
}

/** The record of exactly this place, or null. */
export function recordAt(instrument: string, place: Place): ProvisionRecord | null {
  const head = instrumentRecord(instrument);
  const ref = head && refAt(head, place);
  return ref ? (provisionsOf(instrument)[ref] ?? null) : null;
}

/** `39.1.c`, `2.5#2`: of the provisions of numbered articles. */
function placeOfRef(ref: string): Place {
  const [where = '', paragraph = null] = ref.split('#');
  const [article = null, clause = null, point = null] = where.split('.');
  return { article, clause, point, paragraph };
}

/** The ref under which a place is on record. */
function refAt({ places }: InstrumentHead, place: Place): string | null {
  const named = Object.entries(places.named).find(([, other]) => samePlace(other, place));
  if (named) return named[0];
  const where = [place.article, place.clause, place.point].filter((part) => part !== null).join('.');
  const ref = place.paragraph === null ? where : `${where}#${place.paragraph}`;
  const isOnRecord = places.verified.includes(ref) || places.unverified.includes(ref);
  return isOnRecord && samePlace(placeOfRef(ref), place) ? ref : null;
}

/** «đoạn cuối»: which one it is, the text says. */
const LAST = 'cuối';

/** Whether the official text has this place. Null where the instrument was not taken apart: nobody knows. */
export function placeExists(instrument: string, place: Place): boolean | null {
  const articles = structureOf(instrument);
  if (!articles) return null;
  const { article, clause, point, paragraph } = place;
  if (article === null) return isWhole(place);
  // chapters and annexes were not taken apart
  if (!/^\d/.test(article)) return null;
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
function isVerified(instrument: string, place: Place): boolean {
  const head = instrumentRecord(instrument);
  if (head === null) return false;
  const ref = refAt(head, place);
  // of a whole instrument, its number, date and issuer are what was read
  if (ref === null) return isWhole(place) && head.confidence === 'high';
  return head.places.verified.includes(ref) && placeExists(instrument, place) !== false;
}

function isWhole({ article, clause, point, paragraph }: Place): boolean {
  return article === null && clause === null && point === null && paragraph === null;
}

function samePlace(a: Place, b: Place): boolean {
  return (
    a.article === b.article && a.clause === b.clause && a.point === b.point && a.paragraph === b.paragraph
  );
}

function hasParagraph(count: number | undefined, paragraph: string | null): boolean {
  if (paragraph === null || paragraph === LAST) return true;
  const number = Number(paragraph);
  return number >= 1 && number <= (count ?? 1);
}
