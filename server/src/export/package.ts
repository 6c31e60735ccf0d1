/** A submission: all papers of a dossier as an office receives them (DOMAIN.md §6), with a manifest. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { byName } from './deterministic';
import type { DocumentModel } from './document-model';
import { docxBytes } from './docx';
import { dossierOf, type Dossier } from './dossier';
import { reportDocument } from './parts/bao-cao';
import { minutesDocument } from './parts/bien-ban';
import { listDocument } from './parts/danh-sach';
import { contentsDocument } from './parts/muc-luc';
import { annexDocument } from './parts/phu-luc';
import { letterDocument } from './parts/to-trinh';
import { annexPath, attachmentPaths, CONTENTS, LETTER, LIST, MANIFEST, MINUTES, reportPath } from './paths';
import type { ExportControl, ExportedFile, SubmissionInput } from './types';

/** The export was cancelled; nothing of it is to be used. */
export class ExportCancelled extends Error {
  override readonly name = 'ExportCancelled';
  constructor() {
    super('export cancelled');
  }
}

/** A document that will be made, and where it goes. */
export interface PlannedDocument {
  readonly path: string;
  readonly model: () => DocumentModel;
}

/** The documents of a submission in their order. A part that the dossier does not have is not among them. */
export function plannedDocuments(dossier: Dossier): PlannedDocument[] {
  const { to_trinh: letter, bien_ban: minutes } = dossier.input.dossier;
  const reported = dossier.nominees.flatMap((nominee) =>
    nominee.report ? [{ nominee, report: nominee.report }] : [],
  );
  const annexed = reported.filter(({ report }) => (report.phu_luc_cong_viec ?? []).length > 0);
  return [
    ...(letter ? [{ path: LETTER, model: () => letterDocument(dossier) }] : []),
    ...(dossier.nominees.length > 0 ? [{ path: LIST, model: () => listDocument(dossier) }] : []),
    ...(minutes ? [{ path: MINUTES, model: () => minutesDocument(dossier) }] : []),
    ...reported.map(({ nominee, report }) => ({
      path: reportPath(dossier, nominee),
      model: () => reportDocument(dossier, nominee, report),
    })),
    ...annexed.map(({ nominee, report }) => ({
      path: annexPath(dossier, nominee),
      model: () => annexDocument(dossier, nominee, report),
    })),
    { path: CONTENTS, model: () => contentsDocument(dossier) },
  ];
}

/** The date (ISO) that the files of this submission carry; also for `zipSubmission`. */
export function submissionDate(input: SubmissionInput): string {
  return dossierOf(input).date;
}

/**
 * Makes every file of the submission: documents, attachments, manifest. Same input, same bytes, whenever and wherever.
 * Throws `ExportCancelled` when `control.cancelled` says so, which is asked before each document.
 */
export async function exportSubmission(
  input: SubmissionInput,
  control: ExportControl = {},
): Promise<readonly ExportedFile[]> {
  const dossier = dossierOf(input);
  const planned = plannedDocuments(dossier);
  const files: ExportedFile[] = [];
  for (const [index, { path, model }] of planned.entries()) {
    await breathe();
    if (control.cancelled?.()) throw new ExportCancelled();
    control.progress?.(index, planned.length, path);
    files.push(exported(path, await docxBytes(model(), dossier.date)));
  }
  for (const [{ bytes }, path] of attachmentPaths(dossier)) files.push(exported(path, bytes));
  if (control.cancelled?.()) throw new ExportCancelled();
  return [...files, exported(MANIFEST, manifest(files))];
}

/** Lets a message that cancels come in: making documents never waits for anything else. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function exported(path: string, bytes: Uint8Array): ExportedFile {
  return { path, bytes, sha256: bytesToHex(sha256(bytes)) };
}

/** As `sha256sum` writes and `sha256sum -c` reads: hash, two spaces, path; ordered by path, LF. */
function manifest(files: readonly ExportedFile[]): Uint8Array {
  const lines = [...files]
    .sort((a, b) => byName(a.path, b.path))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`);
  return new TextEncoder().encode(lines.join(''));
}
