/** Paths inside a project: from its root, with `/`. Nothing here touches a file system. */

/** The folder of a path; empty for a file at the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

/** How a file would write the path of another: from its own folder, with `/`. */
export function writtenPath(fromFile: string, target: string): string {
  const from = folderOf(fromFile) === '' ? [] : folderOf(fromFile).split('/');
  const to = target.split('/');
  const shared = from.findIndex((step, index) => step !== to[index]);
  const common = shared === -1 ? from.length : shared;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

/**
 * A path written in a dossier, seen from the file that writes it. Null where it leaves the root or is absolute
 * (`/x`, `C:\x`, `\\host`): such a path is never read.
 */
export function resolvePath(fromFile: string, written: string): string | null {
  const plain = written.normalize('NFC').replaceAll('\\', '/');
  if (plain === '' || plain.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(plain) || plain.includes('\0'))
    return null;
  const steps = folderOf(fromFile) === '' ? [] : folderOf(fromFile).split('/');
  for (const step of plain.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return null;
  }
  return steps.length === 0 ? null : steps.join('/');
}
