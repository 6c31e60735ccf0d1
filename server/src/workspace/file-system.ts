/** What a project needs of a file system; the edges hand one in. Paths are from the root of the project, with `/`. */
import type { AttachmentState } from './attachments';

/** Why a file could not be read. */
export type ReadFailure = 'missing' | 'outside' | 'unreadable' | 'too-big' | 'folder';

export interface FileSystem {
  /** The `*.tdkt.yaml` files of the root, sorted; not those of roots below it, of dot folders or node_modules. */
  list(): Promise<readonly string[]>;
  /** The bytes of a file, or why there are none. Never reads outside the root, through links either. */
  read(path: string): Promise<Uint8Array | ReadFailure>;
  /** Size and hash of a file. */
  attachment(path: string): Promise<AttachmentState>;
}
