/** The language server: capabilities, and which handler answers what. */
import {
  CodeActionKind, CompletionItemKind, DidChangeWatchedFilesNotification, InsertTextFormat, MarkupKind,
  PositionEncodingKind, TextDocumentSyncKind, type CancellationToken, type CodeAction, type CompletionItem,
  type Connection, type DocumentLink, type Hover as LspHover, type InitializeParams, type InitializeResult,
} from 'vscode-languageserver/node'; // prettier-ignore
import { pathToFileURL } from 'node:url';
import packageJson from '../../../package.json';
import type { DossierFile } from '../model/kinds';
import { linksOf } from '../service/citations-in';
import { complete } from '../service/completion';
import { hover } from '../service/hover';
import { outcomeOf } from '../rules/outcomes';
import { codeActions } from './code-actions';
import { pathOf } from './convert';
import { createPusher, createRefresher, documentReport, workspaceReport, type Teller } from './diagnostics';
import { followDisk } from './disk';
import { createDocuments } from './documents';
import { answerRefused } from './gate';
import { cancelled, guarded, modified, unattended, untilCancelled } from './guard';
import { createProjects, factsAt, fileAt, findingsOf, type Located } from './projects';
import { createQueue } from './queue';
import { readSettings, type Settings } from './settings';

/** How long after the last change other files' findings are told, in milliseconds: one telling for a burst of keys. */
const TELL_DELAY = 100;

/** What is watched on disk: files of ours, what begins a root, and what dossiers point at. */
const WATCHED = '**/{*.tdkt.yaml,tdkt.config.yaml,*.pdf,*.docx,*.doc,*.xlsx,*.jpg,*.jpeg,*.png,*.tif,*.tiff}';

/** Sets up all handlers on a connection; the caller starts it listening. */
export function serve(connection: Connection): void {
  const documents = createDocuments();
  const projects = createProjects(() => documents.paths());
  const inTurn = createQueue();
  let settings: Settings = readSettings(undefined);
  let capabilities: InitializeParams['capabilities'] = {};
  let folders: readonly string[] = [];
  let tell: Teller = createPusher(connection);
  let foldersSet: Promise<void> = Promise.resolve();

  /**
   * Puts the texts of open documents into their projects. Edits that came since the last time are read here, and those
   * that come while files on disk are looked at, so that projects and documents agree in the end.
   */
  const settle = async (): Promise<void> => {
    for (let changed = true; changed;) {
      changed = false;
      for (const uri of documents.uris()) {
        const document = documents.read(uri);
        if (document && (await projects.setOpen(uri, document.parsed))) changed = true;
      }
    }
  };

  let waiting: NodeJS.Timeout | undefined;
  const announce = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const told = async (): Promise<void> => {
        await allRead();
        await inTurn(async () => {
          await settle();
          await tell(projects, documents, settings);
        });
      };
      unattended(connection, told());
    }, TELL_DELAY);
  };

  /** When the folders are known and all files in them have been read, open documents without a folder included. */
  const allRead = async (): Promise<void> => {
    await foldersSet;
    await inTurn(settle);
    await projects.ready();
  };

  /**
   * Answers a request in its turn, with the texts of now; one about places in a document only while that is as it was
   * when the request came: in another text they mean something else.
   */
  const answer = <T>(
    document: { readonly uri: string } | null,
    token: CancellationToken,
    fallback: T,
    work: () => T | Promise<T>,
    before: () => Promise<void> = () => Promise.resolve(),
  ) => {
    const version = document && documents.versionOf(document.uri);
    const checked = async (): Promise<T> => {
      if (token.isCancellationRequested) throw cancelled();
      await settle();
      if (token.isCancellationRequested) throw cancelled();
      if (document && documents.versionOf(document.uri) !== version) throw modified();
      return work();
    };
    return guarded(connection, token, fallback, () =>
      untilCancelled(
        token,
        before().then(() => inTurn(checked)),
      ),
    );
  };

  /** The same for what needs all files: it waits until they have been read, and holds up nothing else. */
  const answerOfAll = <T>(
    document: { readonly uri: string } | null,
    token: CancellationToken,
    fallback: T,
    work: () => T | Promise<T>,
  ) => answer(document, token, fallback, work, allRead);

  /** The place of a document and what was read of it; null for what is none of ours. */
  const fileOf = (uri: string): { at: Located; file: DossierFile } | null => {
    const at = projects.find(uri);
    const file = at && fileAt(at);
    return file ? { at, file } : null;
  };

  answerRefused(connection);
  connection.onInitialize((params): InitializeResult => {
    settings = readSettings(params.initializationOptions);
    capabilities = params.capabilities;
    folders = foldersOf(params);
    if (capabilities.textDocument?.diagnostic) {
      const canRefresh = capabilities.workspace?.diagnostics?.refreshSupport === true;
      tell = canRefresh ? createRefresher(connection) : () => Promise.resolve();
    }
    return {
      serverInfo: { name: 'tdkt', version: packageJson.version },
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        documentLinkProvider: {},
        completionProvider: { triggerCharacters: [' ', ':', '-', '"'] },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        diagnosticProvider: { identifier: 'tdkt', interFileDependencies: true, workspaceDiagnostics: true },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(() => {
    unattended(connection, watchDisk());
    setFolders();
    if (capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => pathOf(uri)));
        const come = added.map(({ uri }) => pathOf(uri)).filter((folder) => folder !== null);
        folders = [...folders.filter((folder) => !gone.has(folder)), ...come];
        setFolders();
        announce();
      });
    }
    announce();
  });

  const setFolders = (): void => {
    foldersSet = inTurn(() => projects.setFolders(folders));
    unattended(connection, foldersSet);
  };

  const watchDisk = async (): Promise<void> => {
    if (!capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    const watchers = [{ globPattern: WATCHED }];
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
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
    unattended(
      connection,
      inTurn(() => projects.close(uri)),
    );
    announce();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const followed = inTurn(async () => {
      let changed = false;
      for (const { uri } of changes) changed = (await followDisk(projects, uri)) || changed;
      if (changed) announce();
    });
    unattended(connection, followed);
  });

  connection.languages.diagnostics.on((params, token) =>
    answerOfAll(null, token, { kind: 'full', items: [] }, () => {
      const { uri } = params.textDocument;
      // what a client asks of a document it has just closed is answered by the pull for the workspace
      const found = documents.read(uri) && fileOf(uri);
      return found
        ? documentReport(found.at, settings, params.previousResultId)
        : { kind: 'full', items: [] };
    }),
  );
  connection.languages.diagnostics.onWorkspace((params, token) =>
    answerOfAll(null, token, { items: [] }, () => {
      const previous = new Map(params.previousResultIds.map(({ uri, value }) => [uri, value]));
      return { items: workspaceReport(projects, documents, settings, previous) };
    }),
  );

  connection.onHover((params, token) =>
    answer<LspHover | null>(params.textDocument, token, null, () => {
      const found = fileOf(params.textDocument.uri);
      if (!found) return null;
      const { at, file } = found;
      const offset = file.parsed.offsetAt(params.position);
      const today = settings.today();
      const facts = factsAt(at, today);
      const outcome = (index: number) =>
        file.kind === 'ho-so' ? outcomeOf(file, index, facts, findingsOf(at.open, today)) : null;
      const told = hover({ file, facts, offset, lang: settings.lang, today, outcome });
      if (!told) return null;
      const { start, end } = told.span;
      return {
        contents: { kind: MarkupKind.Markdown, value: told.markdown },
        range: { start: file.parsed.positionAt(start), end: file.parsed.positionAt(end) },
      };
    }),
  );

  connection.onCompletion((params, token) =>
    answer<CompletionItem[]>(params.textDocument, token, [], () => {
      const found = fileOf(params.textDocument.uri);
      if (!found) return [];
      const { at, file } = found;
      const { parsed } = file;
      const offset = parsed.offsetAt(params.position);
      const facts = factsAt(at, settings.today());
      return complete({ file, facts, offset, lang: settings.lang, today: settings.today() }).map((item) => ({
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

  connection.onDocumentLinks((params, token) =>
    answer<DocumentLink[]>(params.textDocument, token, [], () => {
      const file = fileOf(params.textDocument.uri)?.file;
      if (!file) return [];
      return linksOf(file).map(({ span, url, label }) => ({
        range: { start: file.parsed.positionAt(span.start), end: file.parsed.positionAt(span.end) },
        target: url,
        tooltip: label,
      }));
    }),
  );

  connection.onCodeAction((params, token) =>
    answerOfAll<CodeAction[]>(params.textDocument, token, [], () => {
      const found = fileOf(params.textDocument.uri);
      const named = capabilities.workspace?.workspaceEdit?.documentChanges === true;
      const versions = named ? documents.versionOf : null;
      return found ? codeActions(found.at, params.range, settings, versions) : [];
    }),
  );

  // only what is exported is settled in turn; other requests are served while the papers are made
  connection.onRequest('tdkt/export', (params: unknown, token: CancellationToken) =>
    guarded(connection, token, { outcome: 'refused', message: 'internal error' }, async () => {
      await allRead();
      await inTurn(settle);
      const { handleExport } = await import('./export'); // loaded when it is first used
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
