/** What goes between this client and the server beyond the Language Server Protocol. Documented for other clients. */
import { type ProgressToken, type Range, RequestType, type TextEdit } from 'vscode-languageclient/node';

/** A stage of an export: a draft, to be printed and signed, complete. */
export type ExportStage = 'du-thao' | 'trinh-ky' | 'nop';

export interface ExportParams {
  /** The dossier's file, as saved. */
  readonly uri: string;
  /** The folder to write, an absolute path: absent, empty, or an earlier export. */
  readonly out: string;
  /** The zip file to write beside it, an absolute path. */
  readonly zip?: string;
  readonly stage: ExportStage;
  /** Write even into a folder that holds something else. */
  readonly force?: boolean;
  readonly workDoneToken?: ProgressToken;
}

/** A finding that blocks the export. */
export interface BlockingFinding {
  readonly rule: string;
  readonly message: string;
  readonly uri: string;
  readonly range: Range;
}

export type ExportResult =
  | {
      readonly outcome: 'written';
      /** `path` is relative to the folder; `sha256` is in hexadecimal digits. */
      readonly files: readonly { readonly path: string; readonly sha256: string }[];
      /** The zip file's path, null when none was asked for. */
      readonly zip: string | null;
    }
  | { readonly outcome: 'blocked'; readonly findings: readonly BlockingFinding[] }
  | { readonly outcome: 'refused'; readonly message: string };

/** Writes a dossier's documents. May be cancelled; progress arrives on `workDoneToken`. */
export const exportRequest = new RequestType<ExportParams, ExportResult, void>('tdkt/export');

export interface PreviewDocument {
  /** Where the export writes it. */
  readonly path: string;
  readonly title: string;
  readonly landscape: boolean;
  readonly mark: string | null;
  /** Its blocks; `data-from` is an index into `files`, a colon, and a line (0-based). */
  readonly html: string;
}

export type PreviewResult =
  | {
      readonly outcome: 'shown';
      readonly dossier: string;
      readonly files: readonly string[];
      readonly css: string;
      readonly documents: readonly PreviewDocument[];
    }
  | { readonly outcome: 'none'; readonly message: string };

/** The documents of a dossier, or of a report, as HTML. */
export const previewRequest = new RequestType<{ readonly uri: string }, PreviewResult, void>('tdkt/preview');

export type AggregateResult =
  | {
      readonly outcome: 'made';
      readonly uri: string;
      readonly exists: boolean;
      readonly edits: readonly TextEdit[];
      readonly message: string;
    }
  | { readonly outcome: 'refused'; readonly message: string };

/** The edits that consolidate the units' dossiers into `target`, for the client to apply. */
export const aggregateRequest = new RequestType<
  { readonly uri: string; readonly target: string; readonly plan?: string; readonly unit?: string },
  AggregateResult,
  void
>('tdkt/aggregate');
