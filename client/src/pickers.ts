/** The questions asked before an export: which dossier, which stage, which folder. Each gives undefined when dismissed. */
import path from 'node:path';
import { type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { Messages } from './messages';
import type { ExportStage } from './protocol';

const STAGES: readonly ExportStage[] = ['du-thao', 'trinh-ky', 'nop'];

/** The dossier in the active editor, else one chosen among the workspace's. Null where the workspace has none. */
export async function pickDossier(words: Messages): Promise<Uri | undefined | null> {
  const active = window.activeTextEditor?.document;
  if (active?.languageId === 'tdkt' && isDossier(active.getText())) return active.uri;

  const files = await workspace.findFiles('**/*.tdkt.yaml', '**/{node_modules,.*}/**');
  const texts = await Promise.all(files.map(readText));
  const dossiers = files
    .filter((_, index) => isDossier(texts[index] ?? ''))
    .map((uri) => ({ label: workspace.asRelativePath(uri), uri }))
    .sort((a, b) => a.label.localeCompare(b.label, 'vi'));
  if (dossiers.length === 0) return null;
  return (await window.showQuickPick(dossiers, { placeHolder: words.pickDossier }))?.uri;
}

export async function pickStage(words: Messages): Promise<ExportStage | undefined> {
  const items = STAGES.map((stage) => ({ ...words.stages[stage], stage }));
  return (await window.showQuickPick(items, { placeHolder: words.pickStage }))?.stage;
}

/** The folder to write, an absolute path: the usual one or another. */
export async function pickFolder(
  words: Messages,
  dossier: Uri,
  stage: ExportStage,
): Promise<string | undefined> {
  const usual = defaultFolder(dossier, stage);
  const items: QuickPickItem[] = [
    { label: workspace.asRelativePath(usual), description: usual },
    { label: words.otherFolder, detail: words.otherFolderDetail },
  ];
  const choice = await window.showQuickPick(items, { placeHolder: words.pickFolder });
  return choice === items[1] ? otherFolder(words, dossier) : choice && usual;
}

export async function otherFolder(words: Messages, dossier: Uri): Promise<string | undefined> {
  const folders = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: false,
    defaultUri: workspace.getWorkspaceFolder(dossier)?.uri ?? Uri.file(path.dirname(dossier.fsPath)),
    openLabel: words.useFolder,
  });
  return folders?.[0]?.fsPath;
}

/** `xuat/<folder of the dossier>-<stage>` in the workspace folder, so that an office's exports stand together. */
export function defaultFolder(dossier: Uri, stage: ExportStage): string {
  const own = path.dirname(dossier.fsPath);
  const root = workspace.getWorkspaceFolder(dossier)?.uri.fsPath ?? own;
  return path.join(root, 'xuat', `${path.basename(own)}-${stage}`);
}

/** Enough to offer a file; the server reads it properly. */
function isDossier(text: string): boolean {
  return /^loai:\s*["']?ho-so\b/m.test(text);
}

/** A file that cannot be read is not offered. */
async function readText(uri: Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return '';
  }
}
