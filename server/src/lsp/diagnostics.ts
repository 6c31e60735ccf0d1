/** Findings to the client: pulled where it can, else pushed with versions; a file without findings is cleared. */
import {
  DocumentDiagnosticReportKind, type Connection, type Diagnostic, type DocumentDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node'; // prettier-ignore
import { compareDiagnostics, toDiagnostic } from '../service/diagnostics';
import { toLsp, uriOf } from './convert';
import type { Documents } from './documents';
import { hashText } from '../text/hash';
import { findingsOf, type OpenRoot, type Projects } from './projects';
import type { Settings } from './settings';

/** The diagnostics of one file of a root, in the order of the text. */
export function diagnosticsOf(open: OpenRoot, file: string, settings: Settings): Diagnostic[] {
  const findings = findingsOf(open, settings.today()).get(file) ?? [];
  return findings
    .map((finding) => toDiagnostic(finding, open.project.files, settings.lang))
    .sort(compareDiagnostics)
    .map((diagnostic) => toLsp(diagnostic, open.root, settings.lang));
}

/** Answer to a pull for one document. */
export function documentReport(
  open: OpenRoot,
  file: string,
  settings: Settings,
  previous: string | undefined,
): DocumentDiagnosticReport {
  const items = diagnosticsOf(open, file, settings);
  const resultId = idOf(items);
  if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

/** Answer to a pull for the whole workspace; documents that are open are pulled on their own. */
export function workspaceReport(
  projects: Projects,
  documents: Documents,
  settings: Settings,
  previous: ReadonlyMap<string, string>,
): WorkspaceDocumentDiagnosticReport[] {
  const open = new Set(documents.uris());
  const reports: WorkspaceDocumentDiagnosticReport[] = [];
  for (const root of projects.all()) {
    for (const file of root.project.files.keys()) {
      const uri = uriOf(root.root, file);
      if (open.has(uri)) continue;
      reports.push({ uri, version: null, ...documentReport(root, file, settings, previous.get(uri)) });
    }
  }
  const known = new Set(reports.map(({ uri }) => uri));
  for (const uri of previous.keys()) {
    if (known.has(uri) || open.has(uri)) continue;
    reports.push({ uri, version: null, kind: DocumentDiagnosticReportKind.Full, items: [] });
  }
  return reports;
}

/** Pushes the findings of all files, but those whose findings did not change since they were last pushed. */
export function createPusher(
  connection: Connection,
): (projects: Projects, documents: Documents, settings: Settings) => Promise<void> {
  const pushed = new Map<string, string>();
  return async (projects, documents, settings) => {
    const seen = new Set<string>();
    for (const open of projects.all()) {
      for (const file of open.project.files.keys()) {
        const uri = uriOf(open.root, file);
        const version = documents.read(uri)?.version;
        const diagnostics = diagnosticsOf(open, file, settings);
        const id = `${version ?? ''} ${idOf(diagnostics)}`;
        seen.add(uri);
        if (pushed.get(uri) === id || (!pushed.has(uri) && diagnostics.length === 0 && version === undefined))
          continue;
        pushed.set(uri, id);
        await connection.sendDiagnostics({ uri, ...(version === undefined ? {} : { version }), diagnostics });
      }
    }
    for (const uri of pushed.keys()) {
      if (seen.has(uri)) continue;
      pushed.delete(uri);
      await connection.sendDiagnostics({ uri, diagnostics: [] });
    }
  };
}

/** Equal for equal findings. */
function idOf(diagnostics: readonly Diagnostic[]): string {
  return hashText(JSON.stringify(diagnostics));
}
