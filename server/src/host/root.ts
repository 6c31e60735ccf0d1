/** Where a project begins: the root of a file, and the files of a root. */
import { existsSync, readdirSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { CONFIG } from '../workspace/config';

export { CONFIG };
const SUFFIX = '.tdkt.yaml';

/**
 * The root of a file or folder: the nearest ancestor with a `tdkt.config.yaml` (which may be empty), else with `.git`,
 * else `fallback`.
 */
export function rootOf(target: string, fallback: string): string {
  const start = isFolder(target) && !isDossierFile(target) ? target : path.dirname(target);
  return nearest(start, CONFIG) ?? nearest(start, '.git') ?? fallback;
}

function nearest(start: string, name: string): string | null {
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, name))) return folder;
    if (folder === path.dirname(folder)) return null;
  }
}

/**
 * The absolute paths of the `*.tdkt.yaml` files in and below a folder, sorted. Dot folders and node_modules are
 * skipped, links to folders are not followed. `intoRoots`: also those of folders that are roots of their own. What has
 * the name of a file of ours is listed even where it is a folder or a link to nowhere: reading it says what is wrong.
 */
export function findFiles(folder: string, intoRoots: boolean): readonly string[] {
  return [...filesBelow(folder, intoRoots)].flat().sort();
}

/** Milliseconds a walk through folders goes on before others have their turn. */
const SLICE = 8;

/** The same, in slices: a folder may hold a whole home, or a disk. */
export async function findFilesInSlices(folder: string, intoRoots: boolean): Promise<readonly string[]> {
  const found: string[] = [];
  let since = performance.now();
  for (const files of filesBelow(folder, intoRoots)) {
    for (const file of files) found.push(file);
    if (performance.now() - since < SLICE) continue;
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  }
  return found.sort();
}

/** Folder by folder. */
function* filesBelow(folder: string, intoRoots: boolean): Generator<readonly string[]> {
  const marks = nearest(folder, CONFIG) === null ? [CONFIG, '.git'] : [CONFIG];
  const folders = [folder];
  for (let here = folders.pop(); here !== undefined; here = folders.pop()) {
    const files: string[] = [];
    for (const entry of entriesOf(here)) {
      const full = path.join(here, entry.name);
      if (isDossierFile(entry.name)) files.push(full);
      else if (entry.isDirectory() && !isSkippedFolder(entry.name)) {
        if (intoRoots || !marks.some((mark) => existsSync(path.join(full, mark)))) folders.push(full);
      }
    }
    yield files;
  }
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return []; // a folder that may not be listed holds nothing for us
  }
}

/** Whether a path from a root leads through a dot folder or node_modules, which are not ours to read. */
export function isSkipped(relative: string): boolean {
  return relative.split('/').slice(0, -1).some(isSkippedFolder);
}

function isSkippedFolder(name: string): boolean {
  return name === 'node_modules' || (name.startsWith('.') && name !== '.' && name !== '..');
}

/** False for what is not there, and for what cannot be looked at (a link that leads to itself). */
export function isFolder(target: string): boolean {
  try {
    return statSync(target).isDirectory();
  } catch {
    return false;
  }
}

export function isDossierFile(target: string): boolean {
  return target.endsWith(SUFFIX);
}
