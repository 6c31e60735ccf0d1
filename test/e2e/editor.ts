/** Steps that the suites share: files of the sample, edits as a clerk makes them, and waiting for what follows. */
import assert from 'node:assert/strict';
import {
  commands,
  type Diagnostic,
  type Hover,
  languages,
  type Position,
  Range,
  type TextDocument,
  type Uri,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';

/** The unit of the sample whose files the suites work on. */
const UNIT = '/phu-cu/';

/** The first file of a kind (`loai`) of that unit. */
export async function fileOf(kind: string): Promise<Uri> {
  for (const uri of (await dossierFiles()).filter(({ path }) => path.includes(UNIT))) {
    const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
    if (new RegExp(`^loai: *${kind}\\b`, 'm').test(text)) return uri;
  }
  return assert.fail(`the sample has no ${kind}`);
}

/** All `*.tdkt.yaml` of the workspace, in a fixed order. */
export async function dossierFiles(): Promise<Uri[]> {
  const files = await workspace.findFiles('**/*.tdkt.yaml');
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

export async function open(uri: Uri): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document, { preview: false });
  return document;
}

/** Replaces the first match of `pattern`, as typing does: the file on disk stays. Gives the place of the new text. */
export async function replace(document: TextDocument, pattern: RegExp, text: string): Promise<Range> {
  const match = pattern.exec(document.getText());
  assert.ok(match, `${pattern} is not in ${document.uri.path}`);
  const start = document.positionAt(match.index);
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(start, document.positionAt(match.index + match[0].length)), text);
  assert.ok(await workspace.applyEdit(edit));
  return new Range(start, document.positionAt(match.index + text.length));
}

/** The place of a text, at its first character. */
export function placeOf(document: TextDocument, text: string): Position {
  const offset = document.getText().indexOf(text);
  assert.notEqual(offset, -1, `«${text}» is not in ${document.uri.path}`);
  return document.positionAt(offset);
}

/** Takes back all edits and closes the editors. */
export async function revertAll(): Promise<void> {
  for (const document of workspace.textDocuments.filter((document) => document.isDirty)) {
    await window.showTextDocument(document);
    await commands.executeCommand('workbench.action.files.revert');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** A finding's rule id. */
export function ruleOf(diagnostic: Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}

export function findings(uri: Uri, rule?: string): Diagnostic[] {
  const all = languages.getDiagnostics(uri).filter(({ source }) => source === 'tdkt');
  return rule === undefined ? all : all.filter((diagnostic) => ruleOf(diagnostic) === rule);
}

/** Waits until `probe` gives something true; fails with what the editor shows then. Milliseconds. */
export async function eventually<T>(
  what: string,
  probe: () => T | false | undefined | Promise<T | false | undefined>,
  limit = 20_000,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (Date.now() > end) assert.fail(`${what}: not within ${limit} ms. Findings: ${shown()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function shown(): string {
  const lines = languages
    .getDiagnostics()
    .flatMap(([uri, list]) => list.map((item) => `${workspace.asRelativePath(uri)}: ${ruleOf(item)}`));
  return lines.length === 0 ? 'none' : lines.join('; ');
}

/** What a hover says at a place, as Markdown. */
export async function hoverText(uri: Uri, position: Position): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}
