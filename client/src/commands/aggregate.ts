/** The command «TĐKT: Tổng hợp hồ sơ (Consolidate dossiers)»: the units' dossiers into the department's own. */
import path from 'node:path';
import { Range, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { Server } from '../client';
import { type Messages, messages } from '../messages';
import { aggregateRequest, type AggregateResult } from '../protocol';
import { language } from '../settings';

/**
 * @param argument  nothing, or `{target}`, the file to write, which is then not asked for
 * @returns the server's answer; undefined when nothing was asked of it
 */
export async function aggregate(server: Server, argument: unknown): Promise<AggregateResult | undefined> {
  const words = messages(language());
  const client = server.client();
  if (!client) return void window.showErrorMessage(words.serverDown);
  const target = targetOf(argument) ?? (await pickTarget(words));
  if (!target) return undefined;
  const result = await client.sendRequest(aggregateRequest, {
    uri: target.toString(),
    target: target.toString(),
  });
  if (result.outcome === 'refused')
    return void window.showErrorMessage(words.aggregateFailed(result.message));
  await apply(result);
  const [summary = '', ...lines] = result.message.split('\n').toReversed();
  void window.showInformationMessage(summary, { detail: lines.toReversed().join('\n') });
  return result;
}

function targetOf(argument: unknown): Uri | undefined {
  if (typeof argument !== 'object' || argument === null || !('target' in argument)) return undefined;
  const { target } = argument;
  return target instanceof Uri ? target : typeof target === 'string' ? Uri.parse(target) : undefined;
}

/** A consolidated dossier of the workspace, or a new file. */
async function pickTarget(words: Messages): Promise<Uri | undefined> {
  const files = await workspace.findFiles('**/*.tdkt.yaml', '**/{node_modules,.*}/**');
  const texts = await Promise.all(
    files.map(async (uri) => (await workspace.openTextDocument(uri)).getText()),
  );
  const items = files
    .filter((_, index) => /^cap_trinh:\s*["']?so-noi-vu\b/m.test(texts[index] ?? ''))
    .map((uri) => ({ label: workspace.asRelativePath(uri), uri }))
    .sort((a, b) => a.label.localeCompare(b.label, 'vi'));
  const choice = await window.showQuickPick<{ label: string; uri?: Uri }>(
    [...items, { label: words.newConsolidated }],
    { placeHolder: words.pickConsolidated },
  );
  if (!choice || choice.uri) return choice?.uri;
  const root = workspace.workspaceFolders?.[0]?.uri;
  return window.showSaveDialog({
    ...(root && { defaultUri: Uri.joinPath(root, 'tong-hop', 'ho-so.tdkt.yaml') }),
    filters: { TĐKT: ['tdkt.yaml'] },
  });
}

/** Into the open document, unsaved, so that it can be looked at and undone. */
async function apply({ uri, exists, edits }: Extract<AggregateResult, { outcome: 'made' }>): Promise<void> {
  if (edits.length === 0 && !exists) return;
  const file = Uri.parse(uri);
  const change = new WorkspaceEdit();
  if (!exists) {
    await workspace.fs.createDirectory(Uri.file(path.dirname(file.fsPath)));
    change.createFile(file, { ignoreIfExists: true });
  }
  for (const { range, newText } of edits) {
    const { start, end } = range;
    change.replace(file, new Range(start.line, start.character, end.line, end.character), newText);
  }
  await workspace.applyEdit(change);
  await window.showTextDocument(file);
}
