/** Reads one citation, as somebody asks for it: `tdkt explain "điểm c khoản 1 Điều 39 NĐ 91/2017"`. */
import { isPlanNumber, label, type Citation, type Place } from './citation';
import { findCitations, type FoundCitation } from './find';
import { citationOfPlace } from './provisions';

/** What may follow a citation without adding to it. */
const TAIL = /^(?:$|(?:ngày|của|về|quy định|năm)(?: |$)|\()/iu;

const WHOLE: Place = { article: null, clause: null, point: null, paragraph: null };

/**
 * Parses a citation in the canonical wording or close to it: any case, NFC or NFD, parts from small to large or from
 * large to small, short forms («Đ39.1.c NĐ 91/2017»). Null where the text is no citation, names several places, or
 * fits several instruments.
 *
 * The instrument need not be on record, nor the place exist: `resolveProvision` says. Instruments are told apart by
 * their whole number: Thông tư 12/2019/TT-BCA is not 12/2019/TT-BNV. A plan's number is not its identity, so date and
 * issuer of a plan's citation are null and it is not verified.
 * @param day plain ISO date: decides which of the laws of one name is meant; the oldest where it is not given
 */
export function parseCitation(text: string, day: string | null = null): Citation | null {
  const trimmed = text.trim().replace(/[.;,]+$/u, '');
  const [found] = findCitations(trimmed, day);
  if (!found || !/^(?:căn cứ )?$/iu.test(trimmed.slice(0, found.span.start).normalize('NFC'))) return null;
  const rest = trimmed.slice(found.span.end).normalize('NFC').trimStart();
  const [place = { place: WHOLE }, ...others] = found.places;
  if (others.length > 0 || !TAIL.test(rest)) return null;
  return citationFound(found, place.place);
}

/** The citation of one place of what was found; null where the instrument was left open. */
export function citationFound({ identity }: FoundCitation, place: Place = WHOLE): Citation | null {
  const { id } = identity;
  if (id === null) return null;
  if (!isPlanNumber(id)) return citationOfPlace(id, place);
  const labelled = label({ instrument: id, ...place }, 'vi');
  return { instrument: id, date: null, issuer: null, ...place, label: labelled, url: null, verified: false };
}
