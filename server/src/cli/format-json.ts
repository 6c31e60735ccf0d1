/** The machine's form of a check. Its shape is a contract. */
import type { Lang } from '../law/data';
import { messageOf } from '../service/words';
import type { CheckResult } from './check';

export function formatJson(result: CheckResult, lang: Lang): string {
  const { files, diagnostics, summary, dossiers } = result;
  const findings = diagnostics.map(({ rule, severity, file, range, message, citations, related }) => ({
    rule, severity, file, range, message, citations, related,
  })); // prettier-ignore
  const outcomes = dossiers.flatMap(({ file, outcomes: items }) =>
    items.map(({ ma, outcome, deferred, reasons, suppressed }) => ({
      file,
      ma,
      outcome,
      reasons: reasons.map((finding) => ({
        rule: finding.rule,
        severity: finding.severity,
        message: messageOf(finding, lang),
      })),
      deferred,
      suppressed: suppressed.map(({ finding, reason }) => ({
        rule: finding.rule,
        severity: finding.severity,
        message: messageOf(finding, lang),
        reason,
      })),
    })),
  );
  const suppressed = result.suppressed.map(({ diagnostic, by }) => {
    const { rule, severity, file, range, message } = diagnostic;
    return { rule, severity, file, range, message, by };
  });
  return `${JSON.stringify({ version: 1, files, findings, summary, outcomes, suppressed }, null, 2)}\n`;
}
