/** Values of the protocol that the engine uses, taken from its package in one place: each taking copies them all. */
export {
  CodeActionKind, CompletionItemKind, DiagnosticSeverity, DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind, ErrorCodes, InsertTextFormat, LSPErrorCodes, MarkupKind, ResponseError, WorkDoneProgress,
} from 'vscode-languageserver/node'; // prettier-ignore
