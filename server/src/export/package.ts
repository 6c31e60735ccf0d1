/** A submission: all papers of a dossier as an office receives them (DOMAIN.md §6), with a manifest. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { byName } from './deterministic';
import { plannedDocuments } from './documents';
import { docxBytes } from './docx';
import { dossierOf, markOf, type Dossier } from './dossier';
import { attachmentPaths, LIST, LIST_SHEET, MANIFEST } from './paths';
import { voteSheet } from './sheets/bieu-quyet';
import { listSheet } from './sheets/danh-sach';
import { registerSheet } from './sheets/so-khen-thuong';
import type { ExportControl, ExportedFile, SubmissionInput } from './types';
import type { Workbook } from './workbook';
import { xlsxBytes } from './xlsx';

/** The export was cancelled; nothing of it is to be used. */
export class ExportCancelled extends Error {
  override readonly name = 'ExportCancelled';
  constructor() {
    super('export cancelled');
  }
}

/** The lists as a workbook; null where nobody is proposed. */
export function listWorkbook(dossier: Dossier): Workbook | null {
  if (dossier.nominees.length === 0) return null;
  const votes = voteSheet(dossier);
  return {
    title: 'Danh sách đề nghị khen thưởng',
    author: dossier.unitName,
    mark: markOf(dossier),
    sheets: [listSheet(dossier), ...(votes ? [votes] : []), registerSheet(dossier)],
  };
}

/** The date (ISO) that the files of this submission carry; also for its zip. */
export function submissionDate(input: SubmissionInput): string {
  return dossierOf(input).date;
}

interface PlannedFile {
  readonly path: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** Documents, the workbook after the list it repeats, attachments. */
function plannedFiles(dossier: Dossier): PlannedFile[] {
  const { date } = dossier;
  const workbook = listWorkbook(dossier);
  const sheet = workbook && { path: LIST_SHEET, bytes: () => xlsxBytes(workbook, date) };
  const documents = plannedDocuments(dossier).flatMap(({ path, model }): PlannedFile[] => {
    const document = { path, bytes: () => docxBytes(model(), date) };
    return path === LIST && sheet ? [document, sheet] : [document];
  });
  const attachments = [...attachmentPaths(dossier)].map(([{ read }, path]) => ({ path, bytes: read }));
  return [...documents, ...attachments];
}

/**
 * Makes every file of the submission, one after the other: documents, attachments, and last the manifest. Nothing is
 * held once it is given, so memory does not grow with their number. Same input, same bytes, whenever and wherever.
 * Throws `ExportCancelled` when `control.cancelled` says so, which is asked before each file.
 */
export function submissionFiles(
  input: SubmissionInput,
  control: ExportControl = {},
): AsyncGenerator<ExportedFile, void> {
  return made(plannedFiles(dossierOf(input)), control);
}

/** The list alone, as a document and a workbook, with a manifest. */
export function listFiles(input: SubmissionInput): AsyncGenerator<ExportedFile, void> {
  const lists = plannedFiles(dossierOf(input)).filter(({ path }) => path === LIST || path === LIST_SHEET);
  return made(lists, {});
}

async function* made(
  planned: readonly PlannedFile[],
  control: ExportControl,
): AsyncGenerator<ExportedFile, void> {
  const lines: ManifestLine[] = [];
  for (const [index, { path, bytes }] of planned.entries()) {
    await breathe();
    if (control.cancelled?.()) throw new ExportCancelled();
    control.progress?.(index, planned.length, path);
    const file = exported(path, await bytes());
    lines.push({ path, sha256: file.sha256 });
    yield file;
  }
  if (control.cancelled?.()) throw new ExportCancelled();
  yield exported(MANIFEST, manifest(lines));
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

type ManifestLine = Pick<ExportedFile, 'path' | 'sha256'>;

/** As `sha256sum` writes and `sha256sum -c` reads: hash, two spaces, path; ordered by path, LF. */
function manifest(files: readonly ManifestLine[]): Uint8Array {
  const lines = [...files]
    .sort((a, b) => byName(a.path, b.path))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`);
  return new TextEncoder().encode(lines.join(''));
}
