/** Fixes of the findings in a range. */
import type {
  CodeAction,
  Range,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { controlActions } from '../service/control-actions';
import { parseText } from '../text/document';
import { editsOf } from '../service/fixes';
import { fill } from '../service/words';
import { toDiagnostic, type Diagnostic } from '../service/diagnostics';
import type { Fix } from '../rules/rule';
import { toLsp } from './convert';
import { findingsOf, type Located } from './projects';
import { CodeActionKind } from './protocol';
import type { Settings } from './settings';

/** The version of an open document, else null; absent for clients whose edits name no versions. */
type Versions = ((uri: string) => number | null) | null;

export function codeActions(
  { open, file }: Located,
  range: Range,
  settings: Settings,
  versions: Versions,
  canCreate: boolean,
): CodeAction[] {
  const diagnostics = (findingsOf(open, settings.today()).get(file) ?? [])
    .map((finding) => toDiagnostic(finding, open.project.files, settings.lang))
    .filter((diagnostic) => overlaps(diagnostic.range, range));
  return [
    ...diagnostics.flatMap((diagnostic) =>
      diagnostic.finding.fixes.flatMap((fix) => action(fix, diagnostic, open, settings, versions)),
    ),
    ...controls(diagnostics, open, settings, versions, canCreate),
  ];
}

/** Ways to put findings aside, each once; they come last, for mending is better. */
function controls(
  diagnostics: readonly Diagnostic[],
  open: Located['open'],
  settings: Settings,
  versions: Versions,
  canCreate: boolean,
): CodeAction[] {
  const actions = new Map<string, CodeAction>();
  for (const diagnostic of diagnostics) {
    for (const { title, file, edit, creates } of controlActions(
      diagnostic,
      open.project.files,
      settings.lang,
    )) {
      if (actions.has(title) || (creates && !(canCreate && versions))) continue;
      const parsed = open.project.files.get(file)?.parsed ?? parseText('');
      const { start, end, text } = edit;
      const range = { start: parsed.positionAt(start), end: parsed.positionAt(end) };
      actions.set(title, {
        title,
        kind: CodeActionKind.QuickFix,
        isPreferred: false,
        diagnostics: [toLsp(diagnostic, open.uriOf, settings.lang)],
        edit: editIn(open.uriOf(file), { range, newText: text }, creates, versions),
      });
    }
  }
  return [...actions.values()];
}

function editIn(uri: string, edit: TextEdit, creates: boolean, versions: Versions): WorkspaceEdit {
  if (versions === null) return { changes: { [uri]: [edit] } };
  const made = { kind: 'create' as const, uri, options: { ignoreIfExists: true } };
  const change = versioned({ [uri]: [edit] }, versions);
  return { documentChanges: creates ? [made, ...change] : change };
}

function action(
  fix: Fix,
  diagnostic: Diagnostic,
  open: Located['open'],
  settings: Settings,
  versions: Versions,
): CodeAction[] {
  const { files } = open.project;
  const edits = editsOf(fix, files);
  if (edits.length === 0) return [];
  const changes: Record<string, TextEdit[]> = {};
  for (const { file, edits: inFile } of edits) {
    const parsed = files.get(file)?.parsed;
    if (!parsed) return [];
    changes[open.uriOf(file)] = inFile.map(({ start, end, text }) => ({
      range: { start: parsed.positionAt(start), end: parsed.positionAt(end) },
      newText: text,
    }));
  }
  return [
    {
      title: fill(fix.title[settings.lang], diagnostic.finding.data),
      kind: CodeActionKind.QuickFix,
      isPreferred: fix.safety === 'safe',
      diagnostics: [toLsp(diagnostic, open.uriOf, settings.lang)],
      edit: versions === null ? { changes } : { documentChanges: versioned(changes, versions) },
    },
  ];
}

/** Edits that hold for one version of a document only: to a later one the client does not apply them. */
function versioned(
  changes: Readonly<Record<string, TextEdit[]>>,
  versions: NonNullable<Versions>,
): TextDocumentEdit[] {
  return Object.entries(changes).map(([uri, edits]) => ({
    textDocument: { uri, version: versions(uri) },
    edits,
  }));
}

function overlaps(a: Range, b: Range): boolean {
  const before = (x: Range['start'], y: Range['start']): boolean =>
    x.line < y.line || (x.line === y.line && x.character < y.character);
  return !before(a.end, b.start) && !before(b.end, a.start);
}
