/**
 * The language server's process: stdio or the pipe its parent opened. It answers `initialize` by itself; the engine, a
 * bundle of its own, is loaded once that answer is on its way.
 */
import {
  CodeActionKind, PositionEncodingKind, ProposedFeatures, TextDocumentSyncKind, createConnection,
  type InitializeResult,
} from 'vscode-languageserver/node'; // prettier-ignore
import { version } from '../../../package.json';
import { answerRefused, createGate } from './gate';

const ANSWER: InitializeResult = {
  serverInfo: { name: 'tdkt', version },
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

/** When the engine has taken over; null before `initialize`. */
let taking: Promise<void> | null = null;
let hasTaken = false;

const gate = createGate();
const connection = createConnection(ProposedFeatures.all, {
  messageStrategy: {
    handleMessage: (message, next) =>
      // what comes while the engine is loaded waits for it, in turn
      gate.handleMessage(message, (passed) =>
        taking === null || hasTaken ? next(passed) : taking.then(() => next(passed)),
      ),
  },
});

connection.onInitialize((params) => {
  taking = written().then(async () => {
    const { serve } = await import('./server');
    serve(connection, params);
    hasTaken = true;
  });
  return ANSWER;
});
answerRefused(connection);
connection.listen();

/** The answer to a request is written in the turn after the one that gave it. */
function written(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(() => setImmediate(resolve));
  });
}
