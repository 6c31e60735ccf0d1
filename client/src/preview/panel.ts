/** The preview beside the YAML: one panel, which follows the dossier or report in the active editor. */
import {
  commands,
  type Disposable,
  type ExtensionContext,
  Position,
  Range,
  Selection,
  type TextEditor,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { Server } from '../client';
import { messages } from '../messages';
import { previewRequest, type PreviewResult } from '../protocol';
import { language } from '../settings';
import type { FromPage, ToPage } from '../../page/messages';
import { shell } from './shell';

/** How long after a key the pages follow, in milliseconds. */
const DELAY = 150;

/** What the page shows: pages by document, and the part in view as `file:line` (an index, 0-based). */
export type Shown = Omit<Extract<FromPage, { type: 'shown' }>, 'type'>;

export interface Preview extends Disposable {
  /** Shows the documents of a file, of the active editor's where none is given; gives what the page then shows. */
  readonly show: (argument: unknown) => Promise<Shown | undefined>;
}

export function createPreview(context: ExtensionContext, server: Server): Preview {
  let panel: WebviewPanel | undefined;
  let file: Uri | undefined;
  let last: PreviewResult | undefined;
  let timer: NodeJS.Timeout | undefined;
  let asked = 0;
  /** Who waits for the page. */
  let waiting: ((shown: Shown) => void)[] = [];
  const laidOut = (): Promise<Shown> => new Promise((resolve) => waiting.push(resolve));

  const post = (message: ToPage) => void panel?.webview.postMessage(message);

  const refresh = async (): Promise<void> => {
    const client = server.client();
    if (!panel || !file) return;
    const mine = ++asked;
    const words = messages(language());
    const result: PreviewResult = client
      ? await client
          .sendRequest(previewRequest, { uri: file.toString() })
          .catch((error: unknown) => none(words.failed(String(error))))
      : none(words.serverDown);
    if (mine !== asked || !panel) return; // a later one is under way
    last = result;
    if (result.outcome === 'none') return post({ type: 'show', documents: [], message: result.message });
    post({ type: 'show', documents: result.documents, message: null });
    revealCursor(window.activeTextEditor);
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), DELAY);
  };

  const revealCursor = (editor: TextEditor | undefined): void => {
    if (last?.outcome !== 'shown' || !editor) return;
    const index = last.files.indexOf(editor.document.uri.toString());
    if (index >= 0) post({ type: 'reveal', file: index, line: editor.selection.active.line });
  };

  const receive = async (message: FromPage): Promise<void> => {
    if (message.type === 'ready') return refresh();
    if (message.type === 'shown') {
      for (const resolve of waiting) resolve(message);
      waiting = [];
      return;
    }
    if (message.type === 'export') {
      const dossier = last?.outcome === 'shown' ? Uri.parse(last.dossier) : file;
      await commands.executeCommand('tdkt.exportDossier', dossier);
      return;
    }
    const target = last?.outcome === 'shown' ? last.files[message.file] : undefined;
    if (target === undefined) return;
    const at = new Position(message.line, 0);
    const open = window.visibleTextEditors.find(({ document }) => document.uri.toString() === target);
    const viewColumn = open?.viewColumn ?? window.visibleTextEditors[0]?.viewColumn ?? ViewColumn.One;
    const editor = await window.showTextDocument(Uri.parse(target), { viewColumn });
    editor.selection = new Selection(at, at);
    editor.revealRange(new Range(at, at));
  };

  const open = (): WebviewPanel => {
    const folder = Uri.joinPath(context.extensionUri, 'dist');
    const made = window.createWebviewPanel(
      'tdkt.preview',
      messages(language()).preview,
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [folder], retainContextWhenHidden: true },
    );
    made.webview.onDidReceiveMessage((message: FromPage) => void receive(message));
    made.onDidDispose(() => {
      panel = undefined;
      waiting = [];
    });
    return made;
  };

  const show = async (argument: unknown): Promise<Shown | undefined> => {
    const wanted = argument instanceof Uri ? argument : window.activeTextEditor?.document.uri;
    const client = server.client();
    if (!wanted || !client) return void window.showErrorMessage(messages(language()).serverDown);
    file = wanted;
    if (panel) {
      panel.reveal(undefined, true);
      const again = laidOut();
      await refresh();
      return again;
    }
    const first = await client.sendRequest(previewRequest, { uri: wanted.toString() });
    if (first.outcome === 'none') return void window.showWarningMessage(first.message);
    panel = open();
    const shown = laidOut();
    panel.webview.html = shell(panel.webview, context.extensionUri, first.css, messages(language()));
    return shown;
  };

  const follow = (editor: TextEditor | undefined): void => {
    if (!panel || editor?.document.languageId !== 'tdkt') return;
    if (/^loai:\s*["']?(?:ho-so|bao-cao)\b/m.test(editor.document.getText())) {
      file = editor.document.uri;
      soon();
    }
  };

  const listeners = [
    workspace.onDidChangeTextDocument(({ document }) => document.languageId === 'tdkt' && soon()),
    window.onDidChangeActiveTextEditor(follow),
    window.onDidChangeTextEditorSelection(({ textEditor }) => panel && revealCursor(textEditor)),
  ];
  return {
    show,
    dispose: () => {
      clearTimeout(timer);
      panel?.dispose();
      for (const listener of listeners) listener.dispose();
    },
  };
}

function none(message: string): PreviewResult {
  return { outcome: 'none', message };
}
