/** The law base as data: instruments with their records (generated from server/law), and which places exist. */
import structureJson from '../../law/structure-2020.json';
import { instruments } from '../generated/law-data';
import { provisions } from '../generated/law-provisions';
import { register } from '../generated/law-register';
import type { LawRefs } from '../generated/law-refs';

/** The two languages that people see. */
export type Lang = 'vi' | 'en';

export type Bilingual = Readonly<Record<Lang, string>>;

/** `high` only for what was read in the instrument's own text. */
export type Confidence = 'high' | 'medium' | 'low';

/** Number of an instrument on record. */
export type InstrumentId = keyof LawRefs;

/** One provision: a place and what it says in our own words. Dates are plain ISO dates, first and last day. */
export interface ProvisionRecord {
  /** `39.1.c`; with a paragraph `2.5#2`; of an annex `PL II.V.7`. */
  readonly ref: string;
  readonly article: string | null;
  readonly clause: string | null;
  readonly point: string | null;
  readonly paragraph: string | null;
  readonly title: string;
  readonly gist: Bilingual;
  readonly in_force_from: string | null;
  /** Null = unknown, not for ever. */
  readonly in_force_to: string | null;
  /** Where the end is unknown: latest day on which a source shows it in force, if before the instrument's. */
  readonly in_force_seen?: string;
  readonly url: string | null;
  /** `[T] …` read in a text, `[T-analog] …` in another ministry's, `[M] …` memory. */
  readonly provenance: string;
  readonly confidence: Confidence;
}

/** What is known of an instrument, without what its provisions say. */
export interface InstrumentHead {
  /** Official number. */
  readonly id: string;
  readonly kind: 'luat' | 'nghi-dinh' | 'thong-tu' | 'quyet-dinh';
  readonly title: Bilingual;
  readonly issuer: Bilingual;
  /** Null where sources differ. */
  readonly date: string | null;
  /** The instrument that it changes. */
  readonly amends?: string;
  /** The sector outside of which it does not apply. */
  readonly only_in?: 'cong-an';
  readonly short_name: string;
  /** How a citation names it: a law without its number. */
  readonly cite_as: Bilingual;
  readonly in_force_from: string | null;
  /** False where the date is from memory or one source that is no text of law. */
  readonly in_force_from_verified?: boolean;
  /** Null = unknown, not for ever. */
  readonly in_force_to: string | null;
  /** The end was read in a text of law. */
  readonly in_force_to_verified: boolean;
  /** Latest day on which a source shows it in force; what holds where the end is unknown. */
  readonly in_force_seen: string | null;
  readonly amended_by: readonly {
    readonly id: string;
    readonly date: string | null;
    readonly from: string | null;
  }[];
  readonly replaced_by: string | null;
  /** The provision on record that ends it. */
  readonly replaced_at?: { readonly instrument: string; readonly ref: string };
  /** Official address of the whole. */
  readonly url?: string;
  readonly note: string;
  /** Of an entry of the register: where it was read. */
  readonly provenance?: string;
  /** Of number, date and issuer. */
  readonly confidence: Confidence;
  /** The places on record. */
  readonly places: {
    /** Refs of provisions read in the instrument's own text, with high confidence. */
    readonly verified: readonly string[];
    readonly unverified: readonly string[];
    /** The places of refs that do not say where they are: an annex, the whole instrument. */
    readonly named: Readonly<
      Record<string, Pick<ProvisionRecord, 'article' | 'clause' | 'point' | 'paragraph'>>
    >;
  };
}

/** An article as the official text has it: numbers and letters only. */
export interface ArticleStructure {
  readonly url: string | null;
  readonly clauses: Readonly<
    Record<string, { readonly points?: readonly string[]; readonly paragraphs?: number }>
  >;
  readonly paragraphs?: number;
  /** Its text in the source is known to be wrong: never citable. */
  readonly unusable?: boolean;
}

const structures = structureJson.instruments as Readonly<
  Record<string, Readonly<Record<string, ArticleStructure>>>
>;

let registered: Readonly<Record<string, InstrumentHead>> | null = null;

/** Instruments of which nothing but identity and dates is on record; parsed when first asked for. */
function registeredInstruments(): Readonly<Record<string, InstrumentHead>> {
  // the generator wrote it from a file that is valid by its schema
  registered ??= JSON.parse(register) as Readonly<Record<string, InstrumentHead>>;
  return registered;
}

/** The instrument of that official number, or null where the law base has none. */
export function instrumentRecord(id: string): InstrumentHead | null {
  if (Object.hasOwn(instruments, id)) return instruments[id] ?? null;
  const others = registeredInstruments();
  return Object.hasOwn(others, id) ? (others[id] ?? null) : null;
}

/** Those with provisions on record first. */
export function allInstruments(): readonly InstrumentHead[] {
  return [...Object.values(instruments), ...Object.values(registeredInstruments())];
}

const parsed = new Map<string, Readonly<Record<string, ProvisionRecord>>>();

/** What an instrument's provisions say, by ref; parsed when first asked for. Empty where there is none on record. */
export function provisionsOf(instrument: string): Readonly<Record<string, ProvisionRecord>> {
  const known = parsed.get(instrument);
  if (known) return known;
  const json = Object.hasOwn(provisions, instrument) ? (provisions[instrument] ?? '{}') : '{}';
  // the generator wrote it from files that are valid by their schema
  const records = JSON.parse(json) as Readonly<Record<string, ProvisionRecord>>;
  parsed.set(instrument, records);
  return records;
}

/** The articles of an instrument; null where its text was not taken apart. */
export function structureOf(instrument: string): Readonly<Record<string, ArticleStructure>> | null {
  return Object.hasOwn(structures, instrument) ? (structures[instrument] ?? null) : null;
}
