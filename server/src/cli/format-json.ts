/** The machine's form of a check. Its shape is a contract. */
import type { CheckResult } from './check';

export function formatJson({ files, diagnostics, summary }: CheckResult): string {
  const findings = diagnostics.map(({ rule, severity, file, range, message, citations, related }) => ({
    rule, severity, file, range, message, citations, related,
  })); // prettier-ignore
  return `${JSON.stringify({ version: 1, files, findings, summary }, null, 2)}\n`;
}
