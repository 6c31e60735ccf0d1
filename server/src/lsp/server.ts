/** The language server: capabilities, and which handler answers what. */
import {
  CodeActionKind, CompletionItemKind, DidChangeWatchedFilesNotification, FileChangeType, InsertTextFormat, MarkupKind,
  PositionEncodingKind, TextDocumentSyncKind, type CodeAction, type CompletionItem, type Connection,
  type Hover as LspHover, type InitializeParams, type InitializeResult,
} from 'vscode-languageserver/node'; // prettier-ignore
import { pathToFileURL } from 'node:url';
import packageJson from '../../../package.json';
import { complete } from '../service/completion';
import { hover } from '../service/hover';
import { factsOf } from '../workspace/project';
import { codeActions } from './code-actions';
import { pathOf } from './convert';
import { createPusher, documentReport, workspaceReport } from './diagnostics';
import { createDocuments } from './documents';
import { handleExport } from './export';
import { guarded } from './guard';
import { createProjects, fileAt } from './projects';
import { readSettings, type Settings } from './settings';

/** How long a client that cannot pull waits for what it typed to be checked, in milliseconds. */
const PUSH_DELAY = 100;

/** Sets up all handlers on a connection; the caller starts it listening. */
export function serve(connection: Connection): void {
  const documents = createDocuments();
  const projects = createProjects();
  const push = createPusher(connection);
  let settings: Settings = readSettings(undefined);
  let capabilities: InitializeParams['capabilities'] = {};
  let folders: readonly string[] = [];
  let ready: Promise<void> = Promise.resolve();

  connection.onInitialize((params): InitializeResult => {
    settings = readSettings(params.initializationOptions);
    capabilities = params.capabilities;
    folders = foldersOf(params);
    return {
      serverInfo: { name: 'tdkt', version: packageJson.version },
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        completionProvider: { triggerCharacters: [' ', ':', '-', '"'] },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        diagnosticProvider: { identifier: 'tdkt', interFileDependencies: true, workspaceDiagnostics: true },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(() => {
    ready = (async () => {
      await watchFiles();
      for (const folder of folders) await projects.addFolder(folder);
      if (capabilities.workspace?.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added }) => {
          for (const folder of added) void addFolder(folder.uri);
        });
      }
      announce();
    })().catch((error: unknown) => connection.console.error(String(error)));
  });

  const watchFiles = async (): Promise<void> => {
    if (!capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: '**/*' }],
    });
  };

  const addFolder = async (uri: string): Promise<void> => {
    const folder = pathOf(uri);
    if (folder === null) return;
    await projects.addFolder(folder);
    announce();
  };

  /** Puts the texts of open documents into their projects. Edits that came since the last time are read here. */
  const settle = async (): Promise<void> => {
    await ready;
    for (const uri of documents.uris()) {
      const document = documents.read(uri);
      if (!document || settled.get(uri) === document.parsed) continue;
      settled.set(uri, document.parsed);
      await projects.setOpen(uri, document.parsed);
    }
  };
  const settled = new Map<string, object>();

  /** Tells the client that findings may have changed, of files it did not touch too. */
  let waiting: NodeJS.Timeout | undefined;
  const announce = (): void => {
    if (capabilities.textDocument?.diagnostic) {
      if (capabilities.workspace?.diagnostics?.refreshSupport) connection.languages.diagnostics.refresh();
      return;
    }
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      void settle()
        .then(() => push(projects, documents, settings))
        .catch((error: unknown) => connection.console.error(String(error)));
    }, PUSH_DELAY);
  };

  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
    documents.open(uri, version, text);
    announce();
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    documents.change(uri, version, contentChanges);
    announce();
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    documents.close(uri);
    settled.delete(uri);
    void projects.close(uri).then(announce);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    void (async () => {
      await ready;
      for (const { uri, type } of changes) {
        if (type !== FileChangeType.Changed || !documents.uris().includes(uri))
          await projects.changedOnDisk(uri);
      }
      announce();
    })();
  });

  connection.languages.diagnostics.on((params, token) =>
    guarded(connection, token, { kind: 'full', items: [] }, async () => {
      await settle();
      const at = await projects.locate(params.textDocument.uri);
      if (!at || documents.read(params.textDocument.uri) === null) return { kind: 'full', items: [] };
      return documentReport(at.open, at.file, settings, params.previousResultId);
    }),
  );
  connection.languages.diagnostics.onWorkspace((params, token) =>
    guarded(connection, token, { items: [] }, async () => {
      await settle();
      const previous = new Map(params.previousResultIds.map(({ uri, value }) => [uri, value]));
      return { items: workspaceReport(projects, documents, settings, previous) };
    }),
  );

  connection.onHover((params, token) =>
    guarded<LspHover | null>(connection, token, null, async () => {
      await settle();
      const at = await projects.locate(params.textDocument.uri);
      const file = at && fileAt(at);
      if (!file) return null;
      const offset = file.parsed.offsetAt(params.position);
      const facts = factsOf(at.open.project, file);
      const found = hover({ file, facts, offset, lang: settings.lang, today: settings.today() });
      if (!found) return null;
      const { start, end } = found.span;
      return {
        contents: { kind: MarkupKind.Markdown, value: found.markdown },
        range: { start: file.parsed.positionAt(start), end: file.parsed.positionAt(end) },
      };
    }),
  );

  connection.onCompletion((params, token) =>
    guarded<CompletionItem[]>(connection, token, [], async () => {
      await settle();
      const at = await projects.locate(params.textDocument.uri);
      const file = at && fileAt(at);
      if (!file) return [];
      const { parsed } = file;
      const offset = parsed.offsetAt(params.position);
      const facts = factsOf(at.open.project, file);
      return complete({ file, facts, offset, lang: settings.lang }).map((item) => ({
        label: item.label,
        kind: item.kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
        detail: item.detail,
        documentation: { kind: MarkupKind.Markdown, value: item.documentation },
        filterText: item.filter,
        sortText: item.sort,
        insertTextFormat: InsertTextFormat.PlainText,
        textEdit: {
          range: { start: parsed.positionAt(item.span.start), end: parsed.positionAt(item.span.end) },
          newText: item.insert,
        },
      }));
    }),
  );

  connection.onCodeAction((params, token) =>
    guarded<CodeAction[]>(connection, token, [], async () => {
      await settle();
      const at = await projects.locate(params.textDocument.uri);
      return at ? codeActions(at, params.range, settings) : [];
    }),
  );

  connection.onRequest('tdkt/export', (params: unknown, token) =>
    guarded(connection, token, { outcome: 'refused', message: 'internal' }, async () => {
      await settle();
      return handleExport(connection, projects, params, token, settings);
    }),
  );
}

function foldersOf(params: InitializeParams): readonly string[] {
  const uris = params.workspaceFolders?.map(({ uri }) => uri) ?? [];
  const root = params.rootUri ?? (params.rootPath ? pathToFileURL(params.rootPath).href : null);
  const all = uris.length > 0 || root === null ? uris : [root];
  return all.map(pathOf).filter((folder) => folder !== null);
}
