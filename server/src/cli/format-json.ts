/** The machine's form of a check. Its shape is a contract. */
import type { Lang } from '../law/data';
import { messageOf } from '../service/words';
import type { CheckResult } from './check';

export function formatJson({ files, diagnostics, summary, dossiers }: CheckResult, lang: Lang): string {
  const findings = diagnostics.map(({ rule, severity, file, range, message, citations, related }) => ({
    rule, severity, file, range, message, citations, related,
  })); // prettier-ignore
  const outcomes = dossiers.flatMap(({ file, outcomes: items }) =>
    items.map(({ ma, outcome, deferred, reasons }) => ({
      file,
      ma,
      outcome,
      reasons: reasons.map((finding) => ({
        rule: finding.rule,
        severity: finding.severity,
        message: messageOf(finding, lang),
      })),
      deferred,
    })),
  );
  return `${JSON.stringify({ version: 1, files, findings, summary, outcomes }, null, 2)}\n`;
}
