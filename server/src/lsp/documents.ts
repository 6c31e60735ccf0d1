/** Open documents: texts that follow the client's edits. Edits wait until somebody asks for the text. */
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { editText, parseNext } from '../text/document';
import type { ParsedText } from '../text/types';
import { pathOf } from './convert';

interface OpenDocument {
  readonly version: number;
  readonly parsed: ParsedText;
  readonly waiting: readonly TextDocumentContentChangeEvent[];
}

export interface Documents {
  /** @param known what was read of the file before: what is the same in the text is taken over */
  open(uri: string, version: number, text: string, known: ParsedText | null): void;
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void;
  close(uri: string): void;
  /** The text of now, or null where the document is not open. */
  read(uri: string): { readonly version: number; readonly parsed: ParsedText } | null;
  /** The version of now, or null where the document is not open. Reads nothing. */
  readonly versionOf: (uri: string) => number | null;
  uris(): readonly string[];
  /** Paths of the open documents that are files. */
  paths(): ReadonlySet<string>;
}

export function createDocuments(): Documents {
  const documents = new Map<string, OpenDocument>();
  const paths = new Set<string>();
  return {
    open(uri, version, text, known) {
      documents.set(uri, { version, parsed: parseNext(known, text), waiting: [] });
      const path = pathOf(uri);
      if (path !== null) paths.add(path);
    },
    change(uri, version, changes) {
      const known = documents.get(uri);
      if (!known) return; // a change after the close of a document says nothing
      documents.set(uri, { version, parsed: known.parsed, waiting: [...known.waiting, ...changes] });
    },
    close(uri) {
      documents.delete(uri);
      paths.delete(pathOf(uri) ?? '');
    },
    read(uri) {
      const known = documents.get(uri);
      if (!known) return null;
      if (known.waiting.length === 0) return known;
      const read = { version: known.version, parsed: known.waiting.reduce(apply, known.parsed), waiting: [] };
      documents.set(uri, read);
      return read;
    },
    versionOf: (uri) => documents.get(uri)?.version ?? null,
    uris: () => [...documents.keys()],
    paths: () => paths,
  };
}

function apply(parsed: ParsedText, change: TextDocumentContentChangeEvent): ParsedText {
  if (!('range' in change)) return editText(parsed, [{ start: 0, end: parsed.length, text: change.text }]);
  const start = parsed.offsetAt(change.range.start);
  const end = parsed.offsetAt(change.range.end);
  return editText(parsed, [{ start, end: Math.max(start, end), text: change.text }]);
}
