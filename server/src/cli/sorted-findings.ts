/** The findings of a dossier, each once: under the nominee it concerns, or among those of the dossier as a whole. */
import type { Outcome } from '../rules/outcomes';
import type { Diagnostic } from '../service/diagnostics';
import type { DossierResult } from './check';

export interface SortedNominee {
  readonly outcome: Outcome;
  readonly index: number;
  /** Errors and warnings that concern this nominee and not all. */
  readonly found: readonly Diagnostic[];
}

export interface SortedFindings {
  /** Errors and warnings about the dossier as a whole. */
  readonly common: readonly Diagnostic[];
  readonly nominees: readonly SortedNominee[];
  /** What does not matter to an outcome: info and hints. */
  readonly advice: readonly Diagnostic[];
}

/** In the order of their files and places. */
export function sortOut({ outcomes, diagnostics }: DossierResult): SortedFindings {
  const matters = diagnostics.filter(({ severity }) => severity === 'error' || severity === 'warning');
  // what is a reason for every one of several nominees is said once, of the dossier
  const forAll = (one: Diagnostic): boolean =>
    outcomes.length > 1 && outcomes.every(({ reasons }) => reasons.includes(one.finding));
  const nominees = outcomes.map((outcome, index) => ({
    outcome,
    index,
    found: matters.filter((one) => outcome.reasons.includes(one.finding) && !forAll(one)),
  }));
  const told = new Set(nominees.flatMap(({ found }) => found));
  return {
    common: matters.filter((one) => !told.has(one)),
    nominees,
    advice: diagnostics.filter((one) => !matters.includes(one)),
  };
}
