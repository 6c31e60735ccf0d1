/** Clean campaigns in memory, to be spoilt one edit at a time. Only what an edit touches is read again. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { FileSystem } from '../../server/src/workspace/file-system';
import type { AttachmentState } from '../../server/src/workspace/attachments';
import { CONFIG } from '../../server/src/workspace/config';
import { loadAttachments, loadFile, loadProject, type Project } from '../../server/src/workspace/project';

/** Bytes of a file; null where it cannot be read. */
type Content = Uint8Array | null;
export type Files = ReadonlyMap<string, Content>;

/** All files of a folder, by path from there. */
export function readFolder(root: string): Files {
  const files = new Map<string, Content>();
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const full = path.join(root, name);
    if (statSync(full).isFile()) files.set(name.split(path.sep).join('/'), readFileSync(full));
  }
  return files;
}

export function load(files: Files): Promise<Project> {
  return loadProject(fileSystem(files));
}

/** The project after some of its files changed: `files` holds all of them, `changed` names those that did. */
export async function reload(project: Project, files: Files, changed: readonly string[]): Promise<Project> {
  const copy: Project = {
    ...project,
    files: new Map(project.files),
    attachments: new Map(project.attachments),
  };
  const fs = fileSystem(files);
  for (const file of changed) {
    if (file.endsWith('.tdkt.yaml') || file === CONFIG) await loadFile(copy, fs, file);
    else if (copy.attachments.has(file)) copy.attachments.set(file, await fs.attachment(file));
  }
  for (const file of changed) await loadAttachments(copy, fs, file);
  return copy;
}

function fileSystem(files: Files): FileSystem {
  return {
    list: () => Promise.resolve([...files.keys()].filter((file) => file.endsWith('.tdkt.yaml')).sort()),
    read: (file) => Promise.resolve(files.get(file) ?? (files.has(file) ? 'unreadable' : 'missing')),
    attachment: (file) => Promise.resolve(stateOf(files, file)),
  };
}

function stateOf(files: Files, file: string): AttachmentState {
  const content = files.get(file);
  if (content === undefined) return { state: 'missing' };
  if (content === null) return { state: 'unreadable' };
  return { state: 'ok', size: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}
