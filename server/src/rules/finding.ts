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
  /** Where the configuration made it graver: what the rule itself says. Outcomes go by this. */
  readonly raisedFrom?: Severity;
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

/** A finding that a comment in its file suppresses. It blocks nothing and does not count. */
export interface SuppressedFinding {
  readonly finding: Finding;
  /** As written in the comment, never empty. */
  readonly reason: string;
  /** Absolute UTF-16 offsets of the comment, in the finding's file. */
  readonly comment: { readonly start: number; readonly end: number };
}
