/** Where a file cites: in any text that somebody wrote, prose and legal bases alike, with absolute UTF-16 offsets. */
import { findCitations, type FoundCitation, type TextSpan } from '../law/find';
import { citationFound } from '../law/parse';
import type { DossierFile } from '../model/kinds';
import { fieldAt } from '../schema/fields';
import { placeAt } from '../text/locate';
import { routeAt } from '../text/route-at';
import type { Part, Span } from '../text/types';

export interface CitedAt {
  readonly found: FoundCitation;
  /** Of the citation. */
  readonly span: Span;
}

/** Keys whose value is a number or name of a document, not a text that cites. */
const NO_TEXT: readonly unknown[] = ['so', 'ke_hoach', 'loai', 'ma'];

/** The citation at an absolute offset, or null. Only in values that are text; codes and dates cite nothing. */
export function citationAt(file: DossierFile, offset: number, day: string | null): CitedAt | null {
  if (file.kind === null) return null;
  const { route, part, node } = routeAt(file.parsed, offset);
  if (part !== 'value' || node?.kind !== 'scalar' || NO_TEXT.includes(route.at(-1))) return null;
  const field = fieldAt(file.kind, route);
  if (field?.['x-code'] !== undefined || field?.['x-type'] !== undefined || field?.enum) return null;
  const place = placeAt(file.parsed, route);
  if (!place?.valueSpan) return null;
  const { start, end } = place.valueSpan;
  const found = findCitations(file.parsed.slice(start, end), day).find(
    ({ span }) => start + span.start <= offset && offset <= start + span.end,
  );
  return found ? { found, span: moved(found.span, start) } : null;
}

export interface Link {
  readonly span: Span;
  readonly url: string;
  /** The place that it leads to, as it is cited. */
  readonly label: string;
}

/** Links found in what a segment holds; offsets count from it. Kept as long as its text stays as it is. */
const linksOfPart = new WeakMap<Part, readonly Link[]>();

/** Whether a text can cite at all: most segments are left at that. */
const MAY_CITE = /luật|nghị|thông|Đ\s?\d|NĐ|TT/iu;

/** Each cited place with an official address, in the order of the text. */
export function linksOf(file: DossierFile): readonly Link[] {
  const { parsed } = file;
  return parsed.parts.flatMap((part, index) => {
    const { start } = parsed.segmentAt(index);
    const known = linksOfPart.get(part);
    const links = known ?? linksIn(parsed.slice(start, start + part.length));
    if (!known) linksOfPart.set(part, links);
    return links.map((link) => ({ ...link, span: moved(link.span, start) }));
  });
}

function linksIn(text: string): readonly Link[] {
  if (!MAY_CITE.test(text.normalize('NFC'))) return [];
  return findCitations(text).flatMap((found): Link[] => {
    const whole = citationFound(found);
    const places = found.places.flatMap(({ place, span }) => {
      const citation = citationFound(found, place);
      return citation?.url ? [{ span, url: citation.url, label: citation.label }] : [];
    });
    // «các điểm a, b khoản 2»: places of one article lie on one another, and lead to the same page
    const apart = places.filter(
      ({ span }, index) => !places.slice(0, index).some((before) => span.start < before.span.end),
    );
    if (apart.length > 0) return apart;
    return whole?.url && found.places.length === 0
      ? [{ span: found.instrumentSpan, url: whole.url, label: whole.label }]
      : [];
  });
}

function moved({ start, end }: TextSpan, by: number): Span {
  return { start: start + by, end: end + by };
}
