/**
 * The national catalogue of emulation titles and forms of commendation, regime of 2020. A plan's award, whatever the
 * plan calls it, points here by `danh_muc`; a criterion claimed in a dossier is a code, and here is its article.
 */
import { catalogue } from '../generated/law-data';
import type { Citation } from './citation';
import type { Bilingual } from './data';
import { citationOfRef } from './provisions';

export type Subject = 'ca-nhan' | 'tap-the';

export interface CatalogueAward {
  readonly code: string;
  readonly name: Bilingual;
  /** What the Law calls it: danh hiệu thi đua or hình thức khen thưởng. */
  readonly nature: 'danh-hieu' | 'hinh-thuc';
  /** Who decides; `so`: head of a department, district, or unit of a ministry. */
  readonly level: 'so' | 'bo' | 'nha-nuoc';
  readonly subjects: readonly Subject[];
  /** What it is and which standards it asks for. */
  readonly citations: readonly Citation[];
  /** Who decides. */
  readonly authority: readonly Citation[];
}

export interface Criterion {
  readonly code: string;
  /** Code of its award. */
  readonly award: string;
  readonly subject: Subject;
  readonly name: Bilingual;
  /** The strongest source first. */
  readonly citations: readonly Citation[];
}

type PlaceRef = { readonly instrument: string; readonly ref: string };

/** The catalogue as its file has it: citations are places on record. */
export interface CatalogueSource {
  readonly regime: string;
  readonly awards: readonly (Omit<CatalogueAward, 'citations' | 'authority'> & {
    readonly citations: readonly PlaceRef[];
    readonly authority: readonly PlaceRef[];
  })[];
  readonly criteria: readonly (Omit<Criterion, 'citations'> & { readonly citations: readonly PlaceRef[] })[];
}

const cited = (places: readonly PlaceRef[]) =>
  places.map(({ instrument, ref }) => citationOfRef(instrument, ref));

export const awards: readonly CatalogueAward[] = catalogue.awards.map((award) => ({
  ...award,
  citations: cited(award.citations),
  authority: cited(award.authority),
}));

export const criteria: readonly Criterion[] = catalogue.criteria.map((criterion) => ({
  ...criterion,
  citations: cited(criterion.citations),
}));

/** The title or award of that code, or null. */
export function catalogueAward(code: string): CatalogueAward | null {
  return awards.find((award) => award.code === code) ?? null;
}

/** The criteria of which one suffices for this award; empty where the Law sets standards that all must be met. */
export function criteriaOf(award: string, subject: Subject): readonly Criterion[] {
  return criteria.filter((criterion) => criterion.award === award && criterion.subject === subject);
}

/** The criterion of that code for this award and subject, or null. */
export function criterionOf(award: string, subject: Subject, code: string): Criterion | null {
  return criteriaOf(award, subject).find((criterion) => criterion.code === code) ?? null;
}
