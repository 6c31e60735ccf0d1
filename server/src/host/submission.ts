/** Reads what goes along with a submission and has it made; used by the command line and the language server alike. */
import { ExportCancelled, exportSubmission } from '../export/package';
import type { AttachedFile, ExportControl, ExportedFile, Stage, SubmissionInput } from '../export/types';
import type { Collected } from '../service/submission';
import type { FileSystem } from '../workspace/file-system';

/** The files of a submission, and what they were made of. Throws ExportCancelled when the control says so. */
export async function makeSubmission(
  fs: FileSystem,
  collected: Collected,
  stage: Stage,
  control: ExportControl,
): Promise<{ readonly files: readonly ExportedFile[]; readonly input: SubmissionInput }> {
  const attachments: AttachedFile[] = [];
  for (const { nominee, part, path } of collected.attachments) {
    if (control.cancelled?.()) throw new ExportCancelled();
    const bytes = await fs.read(path);
    if (typeof bytes === 'string') continue; // a file gone since the check; the check of stage `nop` names it
    attachments.push({ nominee, part, name: path.slice(path.lastIndexOf('/') + 1), bytes });
  }
  const input = { ...collected, stage, attachments };
  return { files: await exportSubmission(input, control), input };
}
