/** The file system of a root on disk. Nothing outside the root is read, through links either. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { MAX_ATTACHMENT, type AttachmentState } from '../workspace/attachments';
import type { FileSystem, ReadFailure } from '../workspace/file-system';
import { findFilesInSlices } from './root';

/** @param root absolute path of the project's folder */
export function nodeFileSystem(root: string): FileSystem {
  const read = (relative: string): Promise<Uint8Array | ReadFailure> => readInside(root, relative);
  return {
    list: async () => (await findFilesInSlices(root, false)).map((file) => toRelative(root, file)),
    read,
    attachment: async (relative): Promise<AttachmentState> => {
      const bytes = await read(relative);
      if (typeof bytes === 'string') return { state: bytes };
      return { state: 'ok', size: bytes.length, sha256: bytesToHex(sha256(bytes)) };
    },
  };
}

/** A path as the project knows it: from the root, with `/`. */
export function toRelative(root: string, file: string): string {
  return path.relative(root, file).split(path.sep).join('/');
}

async function readInside(root: string, relative: string): Promise<Uint8Array | ReadFailure> {
  const full = path.join(root, relative);
  try {
    const [real, realRoot] = await Promise.all([realpath(full), realpath(root)]);
    if (!isInside(realRoot, real)) return 'outside';
    const found = await stat(real);
    if (found.isDirectory()) return 'folder';
    if (!found.isFile()) return 'unreadable'; // a pipe or device would be waited on for ever
    if (found.size > MAX_ATTACHMENT) return 'too-big';
    return await readFile(real);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const gone = code === 'ENOENT' || code === 'ENOTDIR';
    return gone && !(await isLink(full)) ? 'missing' : 'unreadable';
  }
}

/** Whether a link stands there, though it leads nowhere: something is there, then, that cannot be read. */
async function isLink(full: string): Promise<boolean> {
  try {
    return (await lstat(full)).isSymbolicLink();
  } catch {
    return false;
  }
}

/** Whether a path is below a folder; the folder itself is not. Both absolute. */
export function isInside(root: string, file: string): boolean {
  const relative = path.relative(root, file);
  return relative !== '' && relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative);
}
