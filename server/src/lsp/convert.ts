/** Between our plain data and the protocol's. */
import { fileURLToPath } from 'node:url';
import type { Diagnostic as LspDiagnostic } from 'vscode-languageserver/node';
import { label } from '../law/citation';
import { rulePageUri } from '../host/rule-pages';
import type { Lang } from '../law/data';
import type { Severity } from '../rules/rule';
import type { Diagnostic } from '../service/diagnostics';
import { pageAddress } from '../service/rule-address';
import { DiagnosticSeverity } from './protocol';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/**
 * A diagnostic with its citations below the message, its code the rule's id, leading to the rule's page: the installed
 * one, else that on the web, else to the first article cited.
 */
export function toLsp(diagnostic: Diagnostic, uriOf: (file: string) => string, lang: Lang): LspDiagnostic {
  const cited = diagnostic.citations.map((citation) => label(citation, lang)).join('; ');
  const basis = lang === 'vi' ? 'Căn cứ' : 'Basis';
  const href =
    rulePageUri(diagnostic.rule) ??
    pageAddress(diagnostic.rule) ??
    diagnostic.citations.find(({ url }) => url !== null)?.url;
  return {
    range: diagnostic.range,
    severity: SEVERITY[diagnostic.severity],
    code: diagnostic.rule,
    ...(href ? { codeDescription: { href } } : {}),
    source: 'tdkt',
    message: cited === '' ? diagnostic.message : `${diagnostic.message}\n${basis}: ${cited}`,
    relatedInformation: diagnostic.related.map(({ file, range, message }) => ({
      location: { uri: uriOf(file), range },
      message,
    })),
  };
}

/** The path of a file URI; null for a document that is on no disk, or on none that can be reached from here. */
export function pathOf(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null;
  } catch {
    return null; // another host, or characters no path has
  }
}
