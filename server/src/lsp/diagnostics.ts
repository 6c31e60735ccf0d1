/** Findings to the client: pulled where it can, else pushed with versions; a file without findings is cleared. */
import {
  DocumentDiagnosticReportKind, type Connection, type Diagnostic, type DocumentDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node'; // prettier-ignore
import { compareDiagnostics, toDiagnostic } from '../service/diagnostics';
import { hashText } from '../text/hash';
import { toLsp } from './convert';
import type { Documents } from './documents';
import { findingsOf, type Located, type Projects } from './projects';
import type { Settings } from './settings';

/** The diagnostics of one file, in the order of the text. */
function diagnosticsOf({ open, file }: Located, settings: Settings): Diagnostic[] {
  const findings = findingsOf(open, settings.today()).get(file) ?? [];
  return findings
    .map((finding) => toDiagnostic(finding, open.project.files, settings.lang))
    .sort(compareDiagnostics)
    .map((diagnostic) => toLsp(diagnostic, open.uriOf, settings.lang));
}

/** Answer to a pull for one document. */
export function documentReport(
  at: Located,
  settings: Settings,
  previous: string | undefined,
): DocumentDiagnosticReport {
  const items = diagnosticsOf(at, settings);
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
  const known = new Set<string>(open);
  for (const at of projects.files()) {
    const uri = at.open.uriOf(at.file);
    if (known.has(uri)) continue;
    known.add(uri);
    reports.push({ uri, version: null, ...documentReport(at, settings, previous.get(uri)) });
  }
  for (const uri of previous.keys()) {
    if (!known.has(uri))
      reports.push({ uri, version: null, kind: DocumentDiagnosticReportKind.Full, items: [] });
  }
  return reports;
}

/** Tells what changed since the last time, in files that need not be open. */
export type Teller = (projects: Projects, documents: Documents, settings: Settings) => Promise<void>;

/** For clients that cannot pull: sends the findings of each file where they, or the text they are about, changed. */
export function createPusher(connection: Connection): Teller {
  const pushed = new Map<string, string>();
  return async (projects, documents, settings) => {
    const seen = new Set<string>();
    const news: Parameters<Connection['sendDiagnostics']>[0][] = [];
    for (const at of projects.files()) {
      const uri = at.open.uriOf(at.file);
      const version = documents.read(uri)?.version;
      const diagnostics = diagnosticsOf(at, settings);
      const id = `${version ?? ''} ${idOf(diagnostics)}`;
      seen.add(uri);
      if (pushed.get(uri) === id || (!pushed.has(uri) && diagnostics.length === 0 && version === undefined))
        continue;
      pushed.set(uri, id);
      news.push({ uri, ...(version === undefined ? {} : { version }), diagnostics });
    }
    for (const uri of [...pushed.keys()].filter((known) => !seen.has(known))) {
      pushed.delete(uri);
      news.push({ uri, diagnostics: [] });
    }
    for (const one of news) await connection.sendDiagnostics(one);
  };
}

/**
 * For clients that pull: asks them to pull again where findings changed in a file other than those edited since the
 * last time; of those they know themselves.
 */
export function createRefresher(connection: Connection): Teller {
  let told = new Map<string, string>();
  let versions = new Map<string, number>();
  return async (projects, documents, settings) => {
    const now = new Map(
      projects.files().map((at) => [at.open.uriOf(at.file), idOf(diagnosticsOf(at, settings))]),
    );
    const open = new Map(documents.uris().map((uri) => [uri, documents.read(uri)?.version ?? 0]));
    const changed = [...new Set([...told.keys(), ...now.keys()])].filter(
      (uri) =>
        (told.get(uri) ?? NONE) !== (now.get(uri) ?? NONE) &&
        (!versions.has(uri) || open.get(uri) === versions.get(uri)),
    );
    told = now;
    versions = open;
    if (changed.length > 0) await connection.languages.diagnostics.refresh();
  };
}

/** Equal for equal findings. */
function idOf(diagnostics: readonly Diagnostic[]): string {
  return hashText(JSON.stringify(diagnostics));
}

const NONE = idOf([]);
