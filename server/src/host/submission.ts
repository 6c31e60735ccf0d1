/** What the exporter takes, from what was collected: attachments are read when they are written. */
import type { AttachedFile, Stage, SubmissionInput } from '../export/types';
import type { Collected } from '../service/submission';
import type { FileSystem } from '../workspace/file-system';

/** An attachment that was there when the dossier was checked can no longer be read. */
export class AttachmentGone extends Error {
  override readonly name = 'AttachmentGone';
  /** @param path from the root of the project */
  constructor(readonly path: string) {
    super(`gone while exporting: ${path}`);
  }
}

/** The input of an export. Its attachments throw `AttachmentGone` where a file went away meanwhile. */
export function submissionInput(fs: FileSystem, collected: Collected, stage: Stage): SubmissionInput {
  const attachments = collected.attachments.map(({ nominee, part, path }): AttachedFile => ({
    nominee,
    part,
    name: path.slice(path.lastIndexOf('/') + 1),
    read: async () => {
      const bytes = await fs.read(path);
      if (typeof bytes === 'string') throw new AttachmentGone(path);
      return bytes;
    },
  }));
  return { ...collected, stage, attachments };
}
