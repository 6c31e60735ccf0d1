/** The submission as one .zip with UTF-8 names. */
import { zipEntries } from './deterministic';
import type { ExportedFile } from './types';

/** The files as a zip whose entries all carry `date` (ISO). Same files and date, same bytes. */
export function zipSubmission(files: readonly ExportedFile[], date: string): Uint8Array {
  return zipEntries(new Map(files.map(({ path, bytes }) => [path, bytes])), date);
}
