/** Where a project begins: the root of a file, and the files of a root. */
import { existsSync, readdirSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';

export const CONFIG = 'tdkt.config.yaml';
const SUFFIX = '.tdkt.yaml';

/**
 * The root of a file or folder: the nearest ancestor with a `tdkt.config.yaml` (which may be empty), else with `.git`,
 * else `fallback`.
 */
export function rootOf(target: string, fallback: string): string {
  const start = isFolder(target) ? target : path.dirname(target);
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
 * skipped, links to folders are not followed. `intoRoots`: also those of folders that are roots of their own.
 */
export function findFiles(folder: string, intoRoots: boolean): readonly string[] {
  const found: string[] = [];
  const visit = (here: string): void => {
    for (const entry of entriesOf(here)) {
      const full = path.join(here, entry.name);
      if (entry.isDirectory()) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
        if (intoRoots || !existsSync(path.join(full, CONFIG))) visit(full);
      } else if (entry.name.endsWith(SUFFIX)) found.push(full);
    }
  };
  visit(folder);
  return found.sort();
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return []; // a folder that may not be listed holds nothing for us
  }
}

export function isFolder(target: string): boolean {
  return statSync(target, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

export function isDossierFile(target: string): boolean {
  return target.endsWith(SUFFIX);
}
