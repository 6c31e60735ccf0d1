/** Findings to the client: pulled where it can, else pushed with versions; a file without findings is cleared. */
import type {
  Connection, Diagnostic, DocumentDiagnosticReport, WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node'; // prettier-ignore
import { compareDiagnostics, toDiagnostic } from '../service/diagnostics';
import type { Lang } from '../law/data';
import type { DossierFile } from '../model/kinds';
import { problemFindings } from '../rules/engine';
import type { Finding } from '../rules/finding';
import { RULES, rulesById } from '../rules/registry';
import { CONFIG, levelsOf } from '../workspace/config';
import { controlled } from '../workspace/controls';
import { SEVERITIES } from '../rules/rule';
import { hashText } from '../text/hash';
import { toLsp } from './convert';
import type { Documents } from './documents';
import { fileAt, findingsOf, type Located, type OpenRoot, type Projects } from './projects';
import { DiagnosticSeverity, DocumentDiagnosticReportKind } from './protocol';
import type { Settings } from './settings';

/** So many findings of a file are shown in the editor; the command line shows all. */
const MAX_SHOWN = 500;

/** What was last made of a file's findings, and of what. */
interface Made {
  readonly findings: readonly Finding[];
  /** The file, and those that its findings point at: their ranges follow from them. */
  readonly files: readonly (DossierFile | undefined)[];
  readonly lang: Lang;
  readonly diagnostics: readonly Diagnostic[];
  /** Equal for equal diagnostics. */
  readonly id: string;
}

/** By the version of the file; gone with it. */
const made = new WeakMap<DossierFile, Made>();

const NO_FINDINGS: readonly Finding[] = [];

/** The diagnostics of one file, in the order of the text. */
function diagnosticsOf({ open, file }: Located, { lang, today }: Settings): Made {
  const findings = findingsOf(open, today()).get(file) ?? NO_FINDINGS;
  const now = open.project.files.get(file);
  const known = now && made.get(now);
  const files = [file, ...findings.flatMap(({ related }) => related.map(({ at }) => at.file))].map((path) =>
    open.project.files.get(path),
  );
  const isSame = known?.findings === findings && known.lang === lang && sameItems(known.files, files);
  if (isSame) return known;
  const diagnostics = shown(findings, open, lang);
  const told = { findings, files, lang, diagnostics, id: idOf(diagnostics) };
  if (now) made.set(now, told);
  return told;
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/** The gravest findings, and where there are more, a word on how many. */
function shown(findings: readonly Finding[], open: OpenRoot, lang: Lang): Diagnostic[] {
  const most = [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const diagnostics = most
    .slice(0, MAX_SHOWN)
    .map((finding) => toDiagnostic(finding, open.project.files, lang))
    .sort(compareDiagnostics)
    .map((diagnostic) => toLsp(diagnostic, open.uriOf, lang));
  const rest = findings.length - MAX_SHOWN;
  return rest > 0 ? [notShown(rest, lang), ...diagnostics] : diagnostics;
}

function notShown(rest: number, lang: Lang): Diagnostic {
  const start = { line: 0, character: 0 };
  const message =
    lang === 'vi'
      ? `Còn ${rest} phát hiện nữa không hiện ở đây. Sửa những phát hiện dưới đây trước, hoặc chạy «tdkt check» để xem tất cả.`
      : `${rest} more findings are not shown here. Mend those below first, or run “tdkt check” to see all.`;
  return { range: { start, end: start }, severity: DiagnosticSeverity.Information, source: 'tdkt', message };
}

/** Answer to a pull for one document. */
export function documentReport(
  at: Located,
  settings: Settings,
  previous: string | undefined,
): DocumentDiagnosticReport {
  const { diagnostics, id: resultId } = diagnosticsOf(at, settings);
  if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnostics] };
}

/**
 * What a file says by itself: its syntax and its form. A part of what `documentReport` tells, and told before it; null
 * where that is nothing.
 */
export function firstReport(at: Located, { lang }: Settings): DocumentDiagnosticReport | null {
  const file = fileAt(at);
  const { files, personal } = at.open.project;
  const levels = levelsOf(RULES, files.get(CONFIG)?.parsed, personal);
  const found = file ? controlled(file, problemFindings(RULES, file), levels, rulesById).findings : [];
  if (found.length === 0) return null;
  const items = shown(found, at.open, lang);
  return { kind: DocumentDiagnosticReportKind.Full, resultId: idOf(items), items };
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
      const { diagnostics, id: content } = diagnosticsOf(at, settings);
      const id = `${version ?? ''} ${content}`;
      seen.add(uri);
      if (pushed.get(uri) === id || (!pushed.has(uri) && diagnostics.length === 0 && version === undefined))
        continue;
      pushed.set(uri, id);
      news.push({ uri, ...(version === undefined ? {} : { version }), diagnostics: [...diagnostics] });
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
      projects.files().map((at) => [at.open.uriOf(at.file), diagnosticsOf(at, settings).id]),
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
