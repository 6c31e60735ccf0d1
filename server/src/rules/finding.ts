/** What a check of a project gives: plain data, without words and without lines. */
import type { Citation } from '../law/citation';
import type { Place } from '../model/kinds';
import type { Datum, Fix, Severity } from './rule';

export interface RelatedFinding {
  readonly at: Place;
  readonly message: string;
  readonly data: Readonly<Record<string, Datum>>;
}

/** One finding. Its words are made from the rule's messages when a reader's language is known. */
export interface Finding {
  /** Id of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  readonly at: Place;
  /** Absolute UTF-16 offsets, where the finding is about the text itself and no route leads there. */
  readonly span?: { readonly start: number; readonly end: number };
  /** Key into the rule's messages. */
  readonly message: string;
  readonly data: Readonly<Record<string, Datum>>;
  readonly citations: readonly Citation[];
  readonly related: readonly RelatedFinding[];
  readonly fixes: readonly Fix[];
}
