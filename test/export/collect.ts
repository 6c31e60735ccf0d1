/** A whole submission in memory, for tests to look at. */
import { submissionFiles } from '../../server/src/export/package';
import type {
  AttachedFile,
  ExportControl,
  ExportedFile,
  SubmissionInput,
} from '../../server/src/export/types';
import { zipStream } from '../../server/src/export/zip';

/** All files of a submission, in order. */
export async function exportSubmission(
  input: SubmissionInput,
  control: ExportControl = {},
): Promise<readonly ExportedFile[]> {
  const files: ExportedFile[] = [];
  for await (const file of submissionFiles(input, control)) files.push(file);
  return files;
}

/** The files as one zip. */
export function zipSubmission(files: readonly ExportedFile[], date: string): Uint8Array {
  const zip = zipStream(date);
  return new Uint8Array(Buffer.concat([...files.map(zip.add), zip.end()]));
}

/** An attachment of that content. */
export function attached(nominee: string | null, part: string, name: string, text: string): AttachedFile {
  return { nominee, part, name, read: () => Promise.resolve(new TextEncoder().encode(text)) };
}
