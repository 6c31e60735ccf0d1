/** What goes between this client and the server beyond the Language Server Protocol. Documented for other clients. */
import { type ProgressToken, type Range, RequestType } from 'vscode-languageclient/node';

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
