/** An export from the project on disk to the folder on disk, for the command line and the language server alike. */
import { ExportCancelled, submissionDate, submissionFiles } from '../export/package';
import { redacted } from '../export/redact';
import type { ExportControl, Stage } from '../export/types';
import type { Finding } from '../rules/finding';
import { RULES } from '../rules/registry';
import { blockingFindings, collect, type NotExportable } from '../service/submission';
import type { FileSystem } from '../workspace/file-system';
import type { Project } from '../workspace/project';
import { ExportRefused, writeExport, type Changes, type WrittenFile } from './export-writer';
import { AttachmentGone, submissionInput } from './submission';

export interface ExportRequest {
  readonly fs: FileSystem;
  readonly project: Project;
  /** The dossier, from the root of the project. */
  readonly file: string;
  readonly stage: Stage;
  /** Absolute path of the folder to write. */
  readonly out: string;
  /** Absolute path of a zip to write as well. */
  readonly zip: string | null;
  readonly force: boolean;
  /** Attachments get ASCII names, too. */
  readonly asciiNames?: boolean;
  /** A copy to share: personal data masked, no scans; nothing holds it up. */
  readonly redact?: boolean;
  readonly control: ExportControl;
}

export type ExportOutcome =
  | {
      readonly outcome: 'written';
      readonly files: readonly WrittenFile[];
      /** Against the earlier export in the same place; null where there was none. */
      readonly changes: Changes | null;
    }
  | { readonly outcome: 'gone'; readonly path: string }
  | { readonly outcome: 'blocked'; readonly findings: readonly Finding[] }
  | { readonly outcome: 'not-exportable'; readonly reason: NotExportable }
  | { readonly outcome: 'refused'; readonly refusal: ExportRefused }
  | { readonly outcome: 'cancelled' };

/** Writes a submission whole or not at all. Throws only what is no fault of the request. */
export async function exportDossier(request: ExportRequest): Promise<ExportOutcome> {
  const { fs, project, file, stage, out, zip, force, control, asciiNames = false, redact = false } = request;
  const collected = collect(project, file);
  if (collected === 'no-such-file' || collected === 'no-dossier') {
    return { outcome: 'not-exportable', reason: collected };
  }
  const findings = redact ? [] : blockingFindings(project, file, stage, RULES);
  if (findings.length > 0) return { outcome: 'blocked', findings };
  if (typeof collected === 'string') return { outcome: 'not-exportable', reason: collected };
  try {
    const whole = submissionInput(fs, collected, stage);
    const input = { ...(redact ? redacted(whole) : whole), asciiNames };
    const written = await writeExport({
      files: submissionFiles(input, control),
      out,
      zip: zip === null ? null : { path: zip, date: submissionDate(input) },
      force,
      ...(control.cancelled ? { cancelled: control.cancelled } : {}),
    });
    return { outcome: 'written', ...written };
  } catch (error) {
    if (error instanceof ExportCancelled) return { outcome: 'cancelled' };
    if (error instanceof AttachmentGone) return { outcome: 'gone', path: error.path };
    if (error instanceof ExportRefused) return { outcome: 'refused', refusal: error };
    throw error;
  }
}
