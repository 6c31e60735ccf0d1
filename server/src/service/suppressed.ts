/** Suppressed findings as readers see them. Formats leave them out of what they count, or carry them as suppressed. */
import type { Lang } from '../law/data';
import type { DossierFile } from '../model/kinds';
import type { SuppressedFinding } from '../rules/finding';
import type { Range } from '../text/types';
import { toDiagnostic, type Diagnostic } from './diagnostics';

/** Who put a finding aside: a comment in its file, with its reason; or a baseline, as known before. */
export type SuppressedBy =
  | { readonly kind: 'comment'; readonly reason: string; readonly range: Range }
  | { readonly kind: 'baseline' };

export interface SuppressedDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly by: SuppressedBy;
}

export function toSuppressed(
  { finding, reason, comment }: SuppressedFinding,
  files: ReadonlyMap<string, DossierFile>,
  lang: Lang,
): SuppressedDiagnostic {
  const diagnostic = toDiagnostic(finding, files, lang);
  const parsed = files.get(finding.at.file)?.parsed;
  const range = parsed
    ? { start: parsed.positionAt(comment.start), end: parsed.positionAt(comment.end) }
    : diagnostic.range;
  return { diagnostic, by: { kind: 'comment', reason, range } };
}
