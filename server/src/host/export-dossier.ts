/** An export from the project on disk to the folder on disk, for the command line and the language server alike. */
import { ExportCancelled, submissionDate } from '../export/package';
import type { ExportControl, Stage } from '../export/types';
import { zipSubmission } from '../export/zip';
import type { Finding } from '../rules/finding';
import { RULES } from '../rules/registry';
import { blockingFindings, collect, type NotExportable } from '../service/submission';
import type { FileSystem } from '../workspace/file-system';
import type { Project } from '../workspace/project';
import { ExportRefused, writeExport } from './export-writer';
import { makeSubmission } from './submission';

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
  readonly control: ExportControl;
}

export type ExportOutcome =
  | {
      readonly outcome: 'written';
      readonly files: readonly { readonly path: string; readonly sha256: string }[];
    }
  | { readonly outcome: 'blocked'; readonly findings: readonly Finding[] }
  | { readonly outcome: 'not-exportable'; readonly reason: NotExportable }
  | { readonly outcome: 'refused'; readonly refusal: ExportRefused }
  | { readonly outcome: 'cancelled' };

/** Writes a submission whole or not at all. Throws only what is no fault of the request. */
export async function exportDossier(request: ExportRequest): Promise<ExportOutcome> {
  const { fs, project, file, stage, out, zip, force, control } = request;
  const collected = collect(project, file);
  if (collected === 'no-such-file' || collected === 'no-dossier') {
    return { outcome: 'not-exportable', reason: collected };
  }
  const findings = blockingFindings(project, file, stage, RULES);
  if (findings.length > 0) return { outcome: 'blocked', findings };
  if (typeof collected === 'string') return { outcome: 'not-exportable', reason: collected };
  try {
    const { files, input } = await makeSubmission(fs, collected, stage, control);
    const archive = zip === null ? null : { path: zip, bytes: zipSubmission(files, submissionDate(input)) };
    await writeExport({
      files,
      out,
      zip: archive,
      force,
      ...(control.cancelled ? { cancelled: control.cancelled } : {}),
    });
    return { outcome: 'written', files: files.map(({ path, sha256 }) => ({ path, sha256 })) };
  } catch (error) {
    if (error instanceof ExportCancelled) return { outcome: 'cancelled' };
    if (error instanceof ExportRefused) return { outcome: 'refused', refusal: error };
    throw error;
  }
}
