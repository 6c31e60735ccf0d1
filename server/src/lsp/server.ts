/** The language server: which handler answers what. */
import type {
  CancellationToken, CodeAction, CompletionItem, Connection, DocumentDiagnosticReport, DocumentLink, Hover as LspHover,
  InitializeParams,
} from 'vscode-languageserver/node'; // prettier-ignore
import { pathToFileURL } from 'node:url';
import type { DossierFile } from '../model/kinds';
import { linksOf } from '../service/citations-in';
import { complete } from '../service/completion';
import { hover } from '../service/hover';
import { outcomeOf } from '../rules/outcomes';
import { codeActions } from './code-actions';
import { pathOf } from './convert';
import {
  createPusher,
  createRefresher,
  documentReport,
  firstReport,
  workspaceReport,
  type Teller,
} from './diagnostics';
import { followDisk } from './disk';
import { createDocuments } from './documents';
import { cancelled, guarded, modified, unattended, untilCancelled } from './guard';
import { createProjects, factsAt, fileAt, findingsOf, type Located } from './projects';
import {
  CompletionItemKind,
  DidChangeWatchedFilesNotification,
  InsertTextFormat,
  MarkupKind,
} from './protocol';
import { createQueue } from './queue';
import { changedRules, readSettings } from './settings';

/** How long after the last change other files' findings are told, in milliseconds: one telling for a burst of keys. */
const TELL_DELAY = 100;

/** What is watched on disk: files of ours, what begins a root, and what dossiers point at. */
const WATCHED = '**/{*.tdkt.yaml,tdkt.config.yaml,*.pdf,*.docx,*.doc,*.xlsx,*.jpg,*.jpeg,*.png,*.tif,*.tiff}';

/** Sets up all handlers on a connection that has answered `initialize`. */
export function serve(connection: Connection, params: InitializeParams): void {
  const { capabilities } = params;
  let settings = readSettings(params.initializationOptions);
  const documents = createDocuments();
  const projects = createProjects(() => documents.paths(), bytesReceived);
  projects.setPersonal(settings.rules);
  const inTurn = createQueue();
  const canRefresh = capabilities.workspace?.diagnostics?.refreshSupport === true;
  const tell = tellerFor(connection, params);
  /** Documents that were answered for since they were opened. */
  const lookedAt = new Set<string>();
  let folders = foldersOf(params);
  let foldersSet: Promise<void> = Promise.resolve();

  /** Puts the texts of open documents into their projects, edits that came since the last time read; whether one is new. */
  const settleTexts = (): boolean => {
    let changed = false;
    for (const uri of documents.uris()) {
      const document = documents.read(uri);
      if (document && projects.setOpen(uri, document.parsed)) changed = true;
    }
    return changed;
  };

  /**
   * The same, and what they point at is looked up; with edits that come meanwhile, so that projects and documents agree
   * in the end.
   */
  const settle = async (): Promise<void> => {
    for (let changed = true; changed;) {
      changed = settleTexts();
      await projects.lookUp();
    }
  };

  let waiting: NodeJS.Timeout | undefined;
  const announce = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const told = async (): Promise<void> => {
        await allRead(false);
        await inTurn(async () => {
          await settle();
          await tell(projects, documents, settings);
        });
      };
      unattended(connection, told());
    }, TELL_DELAY);
  };

  /** When the folders are known and all files in them have been read, open documents without a folder included. */
  const allRead = async (hurry = true): Promise<void> => {
    await foldersSet;
    await inTurn(settle);
    await projects.ready(hurry);
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

  /**
   * The first answer for a document while its root is not read yet: what it says by itself. The rest follows, with word
   * that there is more. Null where the whole is to be told, and where there is nothing yet: that would say it is clean.
   */
  const firstLook = async (uri: string): Promise<DocumentDiagnosticReport | null> => {
    if (!canRefresh || lookedAt.has(uri) || !documents.read(uri)) return null;
    lookedAt.add(uri);
    settleTexts();
    const found = fileOf(uri);
    if (found?.at.open.checked !== null) return null;
    await projects.readConfig(found.at.open);
    return firstReport(found.at, settings);
  };

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
    const onDisk = projects.find(uri);
    documents.open(uri, version, text, onDisk && (fileAt(onDisk)?.parsed ?? null));
    announce();
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    documents.change(uri, version, contentChanges);
    announce();
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    documents.close(uri);
    lookedAt.delete(uri);
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

  connection.onDidChangeConfiguration(({ settings: given }) => {
    const changed = inTurn(async () => {
      // a client that sends nothing along waits to be asked
      const asked = given === null && capabilities.workspace?.configuration === true;
      const rules = changedRules(asked ? await connection.workspace.getConfiguration('tdkt') : given);
      if (rules === null) return;
      settings = { ...settings, rules };
      projects.setPersonal(rules);
      announce();
    });
    unattended(connection, changed);
  });

  connection.languages.diagnostics.on(async (params, token) => {
    const { uri } = params.textDocument;
    const first = await guarded(connection, token, null, () =>
      untilCancelled(
        token,
        inTurn(() => firstLook(uri)),
      ),
    );
    if (first !== null) return first;
    return answerOfAll<DocumentDiagnosticReport>(null, token, { kind: 'full', items: [] }, () => {
      // what a client asks of a document it has just closed is answered by the pull for the workspace
      const found = documents.read(uri) && fileOf(uri);
      return found
        ? documentReport(found.at, settings, params.previousResultId)
        : { kind: 'full', items: [] };
    });
  });
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
      const canCreate =
        capabilities.workspace?.workspaceEdit?.resourceOperations?.includes('create') === true;
      return found ? codeActions(found.at, params.range, settings, versions, canCreate) : [];
    }),
  );

  connection.onRequest('tdkt/preview', (params: unknown, token: CancellationToken) =>
    answerOfAll<unknown>(null, token, { outcome: 'none', message: 'internal error' }, async () => {
      const { handlePreview } = await import('./preview'); // loaded when it is first used
      return handlePreview(projects, params, settings);
    }),
  );

  connection.onRequest('tdkt/aggregate', (params: unknown, token: CancellationToken) =>
    answerOfAll<unknown>(null, token, { outcome: 'refused', message: 'internal error' }, async () => {
      const { handleAggregate } = await import('./aggregate');
      return handleAggregate(projects, params, settings.lang);
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
}

/** How much has come on the standard input; 0 where the client speaks on another channel. */
function bytesReceived(): number {
  const { stdin } = process as { readonly stdin: { readonly bytesRead?: number } };
  return stdin.bytesRead ?? 0;
}

/** How a client is told what changed without its asking. */
function tellerFor(connection: Connection, { capabilities }: InitializeParams): Teller {
  if (!capabilities.textDocument?.diagnostic) return createPusher(connection);
  const canRefresh = capabilities.workspace?.diagnostics?.refreshSupport === true;
  return canRefresh ? createRefresher(connection) : () => Promise.resolve();
}

function foldersOf(params: InitializeParams): readonly string[] {
  const uris = params.workspaceFolders?.map(({ uri }) => uri) ?? [];
  const root = params.rootUri ?? (params.rootPath ? pathToFileURL(params.rootPath).href : null);
  const all = uris.length > 0 || root === null ? uris : [root];
  return all.map(pathOf).filter((folder) => folder !== null);
}
