/** Which files a command is asked about, and the projects they belong to. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { nodeFileSystem, toRelative } from '../host/node-file-system';
import { CONFIG, findFiles, isDossierFile, isFolder, rootOf } from '../host/root';
import type { Lang } from '../law/data';
import type { FileSystem } from '../workspace/file-system';
import { loadProject, type Project } from '../workspace/project';
import { UsageError, choose } from './terminal';

/** A root with the files of it that are to be reported. */
export interface Asked {
  readonly root: string;
  readonly fs: FileSystem;
  readonly project: Project;
  /** Paths from the root. */
  readonly only: ReadonlySet<string>;
}

/**
 * The projects that hold the files asked for, each indexed whole. Every file belongs to its nearest root. Throws
 * UsageError for a path that does not exist or a file that is none of ours.
 */
export async function discover(paths: readonly string[], cwd: string, lang: Lang): Promise<readonly Asked[]> {
  const byRoot = new Map<string, Set<string>>();
  for (const given of paths.length === 0 ? ['.'] : paths) {
    const full = path.resolve(cwd, given);
    for (const file of filesAt(full, given, lang)) {
      const root = rootOf(file, isFolder(full) ? full : path.dirname(full));
      const files = byRoot.get(root) ?? new Set();
      byRoot.set(root, files.add(toRelative(root, file)));
    }
  }
  const asked: Asked[] = [];
  for (const [root, only] of [...byRoot].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const fs = nodeFileSystem(root);
    asked.push({ root, fs, only, project: await loadProject(fs) });
  }
  return asked;
}

/** A file of a root as the user sees it: from the folder the command was run in, with `/`. */
export function seenFrom(cwd: string, root: string, file: string): string {
  return path.relative(cwd, path.join(root, file)).split(path.sep).join('/');
}

function filesAt(full: string, given: string, lang: Lang): readonly string[] {
  if (!existsSync(full)) {
    throw new UsageError(
      choose(lang, `Không có tệp hoặc thư mục «${given}».`, `There is no file or folder “${given}”.`),
    );
  }
  if (statSync(full).isDirectory()) return findFiles(full, true);
  if (isDossierFile(full) || path.basename(full) === CONFIG) return [full];
  throw new UsageError(
    choose(lang, `«${given}» không phải tệp *.tdkt.yaml.`, `“${given}” is no *.tdkt.yaml file.`),
  );
}
