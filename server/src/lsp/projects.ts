/** The projects an editor works in: roots on disk, with the texts of open documents in place of what is on disk. */
import path from 'node:path';
import { nodeFileSystem, toRelative } from '../host/node-file-system';
import { findFiles, isDossierFile, rootOf } from '../host/root';
import { RULES } from '../rules/registry';
import type { Finding } from '../rules/finding';
import type { DossierFile } from '../model/kinds';
import type { ParsedText } from '../text/types';
import type { FileSystem } from '../workspace/file-system';
import {
  checkProject,
  loadAttachments,
  loadFile,
  loadProject,
  setText,
  type Project,
} from '../workspace/project';
import { pathOf } from './convert';

/** A root with its project and the findings of its files as of the last check. */
export interface OpenRoot {
  readonly root: string;
  readonly fs: FileSystem;
  readonly project: Project;
  /** Raised by each change; a check of an older one is not shown. */
  revision: number;
  checked: { readonly revision: number; readonly today: string; readonly findings: Findings } | null;
}

type Findings = ReadonlyMap<string, readonly Finding[]>;

/** A document's place: its root and its path from there. */
export interface Located {
  readonly open: OpenRoot;
  readonly file: string;
}

export interface Projects {
  /** Indexes a workspace folder with all roots in it. */
  addFolder(folder: string): Promise<void>;
  /** The place of a document, its root indexed if it was not yet; null where it is none of ours or on no disk. */
  locate(uri: string): Promise<Located | null>;
  /** An open document's text is what counts until it is closed. */
  setOpen(uri: string, parsed: ParsedText): Promise<void>;
  /** From now on the disk counts again. */
  close(uri: string): Promise<void>;
  /** Something on disk was made, changed or deleted. */
  changedOnDisk(uri: string): Promise<void>;
  all(): readonly OpenRoot[];
}

/** The findings of a root now; checked again only where something changed. */
export function findingsOf(open: OpenRoot, today: string): Findings {
  if (open.checked?.revision === open.revision && open.checked.today === today) return open.checked.findings;
  const findings = checkProject(open.project, { rules: RULES, today });
  open.checked = { revision: open.revision, today, findings };
  return findings;
}

export function fileAt({ open, file }: Located): DossierFile | null {
  return open.project.files.get(file) ?? null;
}

export function createProjects(): Projects {
  const roots = new Map<string, Promise<OpenRoot>>();
  const loaded = new Map<string, OpenRoot>();
  const opened = new Map<string, ParsedText>();

  const openRoot = (root: string): Promise<OpenRoot> => {
    const known = roots.get(root);
    if (known) return known;
    const opening = (async () => {
      const fs = nodeFileSystem(root);
      const open: OpenRoot = { root, fs, project: await loadProject(fs), revision: 0, checked: null };
      for (const [uri, parsed] of opened) {
        const full = pathOf(uri);
        if (full !== null && rootOf(full, root) === root)
          setText(open.project, toRelative(root, full), parsed);
      }
      loaded.set(root, open);
      return open;
    })();
    roots.set(root, opening);
    return opening;
  };

  const locate = async (uri: string): Promise<Located | null> => {
    const full = pathOf(uri);
    if (full === null) return null;
    const fallback =
      [...loaded.keys()].find((root) => full.startsWith(root + path.sep)) ?? path.dirname(full);
    const open = await openRoot(rootOf(full, fallback));
    return { open, file: toRelative(open.root, full) };
  };

  return {
    locate,
    all: () => [...loaded.values()],
    async addFolder(folder) {
      const found = new Set(findFiles(folder, true).map((file) => rootOf(file, folder)));
      for (const root of found) await openRoot(root);
    },
    async setOpen(uri, parsed) {
      opened.set(uri, parsed);
      const at = await locate(uri);
      if (!at || opened.get(uri) !== parsed) return; // a newer text came while the root was read
      setText(at.open.project, at.file, parsed);
      at.open.revision++;
      await loadAttachments(at.open.project, at.open.fs, at.file);
    },
    async close(uri) {
      opened.delete(uri);
      const at = await locate(uri);
      if (!at || opened.has(uri)) return;
      await loadFile(at.open.project, at.open.fs, at.file);
      at.open.revision++;
    },
    async changedOnDisk(uri) {
      const full = pathOf(uri);
      if (full === null || opened.has(uri)) return;
      if (!isDossierFile(full)) {
        await refreshAttachment(loaded, full);
        return;
      }
      const at = await locate(uri);
      if (!at) return;
      await loadFile(at.open.project, at.open.fs, at.file);
      at.open.revision++;
    },
  };
}

/** A file that dossiers may point at has changed: look at it again where one does. */
async function refreshAttachment(loaded: ReadonlyMap<string, OpenRoot>, full: string): Promise<void> {
  for (const open of loaded.values()) {
    const file = toRelative(open.root, full);
    if (!open.project.attachments.has(file)) continue;
    open.project.attachments.set(file, await open.fs.attachment(file));
    open.revision++;
  }
}
