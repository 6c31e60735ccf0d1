/**
 * The projects an editor works in: roots on disk, with the texts of open documents in place of what is on disk. What
 * changes them is asynchronous and must be called in turn (see queue.ts).
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isInside, nodeFileSystem, toRelative } from '../host/node-file-system';
import { findFiles, isSkipped, rootOf } from '../host/root';
import { RULES } from '../rules/registry';
import type { Finding } from '../rules/finding';
import type { DossierFile } from '../model/kinds';
import type { ParsedText } from '../text/types';
import type { FileSystem } from '../workspace/file-system';
import {
  checkProject, emptyProject, loadAttachments, loadFile, loadProject, setText, type Project,
} from '../workspace/project'; // prettier-ignore
import { pathOf } from './convert';

/** A root with its project and the findings of its files as of the last check. */
export interface OpenRoot {
  /** Absolute path of its folder. */
  readonly root: string;
  readonly fs: FileSystem;
  readonly project: Project;
  /** The URI of a file, in the client's own spelling where the client has named it. */
  readonly uriOf: (file: string) => string;
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
  /** The folders of the workspace from now on: all roots in them are indexed, what lies outside is forgotten. */
  setFolders(folders: readonly string[]): Promise<void>;
  /** Reads everything anew: roots may begin or end where a `tdkt.config.yaml` came or went. */
  reload(): Promise<void>;
  /** An open document's text is what counts until it is closed. */
  setOpen(uri: string, parsed: ParsedText): Promise<void>;
  /** From now on the disk counts again. */
  close(uri: string): Promise<void>;
  /** The place of a file, its root indexed if it was not yet; null for what is on no disk. */
  locate(uri: string): Promise<Located | null>;
  /** Reads a file from disk anew, unless it is open. */
  readFromDisk(at: Located): Promise<void>;
  /** The place of a document that is known already, a document without a file among them; else null. */
  find(uri: string): Located | null;
  roots(): readonly OpenRoot[];
  /** Every file of every root, and open documents without a file. */
  files(): readonly Located[];
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
  let folders: readonly string[] = [];
  const roots = new Map<string, OpenRoot>();
  /** Texts of open documents, by URI. */
  const opened = new Map<string, ParsedText>();
  /** How the client spells the URI of a path. */
  const spelt = new Map<string, string>();

  const uriOf = (full: string): string => spelt.get(full) ?? pathToFileURL(full).href;

  /** Where a file is at home that no ancestor marks: in the outermost folder that is open and holds it. */
  const homeOf = (full: string): string => {
    const outermost = (from: Iterable<string>): string | undefined =>
      [...from].filter((folder) => isInside(folder, full)).sort((a, b) => a.length - b.length)[0];
    return outermost(folders) ?? outermost(roots.keys()) ?? path.dirname(full);
  };

  const openRoot = async (root: string): Promise<OpenRoot> => {
    const known = roots.get(root);
    if (known) return known;
    const fs = nodeFileSystem(root);
    const open: OpenRoot = {
      root, fs, project: await loadProject(fs), revision: 0, checked: null,
      uriOf: (file) => uriOf(path.join(root, file)),
    }; // prettier-ignore
    roots.set(root, open);
    return open;
  };

  const locate = async (uri: string): Promise<Located | null> => {
    const full = pathOf(uri);
    if (full === null) return null;
    const open = await openRoot(rootOf(full, homeOf(full)));
    return { open, file: toRelative(open.root, full) };
  };

  const place = async (uri: string, parsed: ParsedText): Promise<void> => {
    const at = (await locate(uri)) ?? withoutFile(uri);
    if (!at) return;
    setText(at.open.project, at.file, parsed);
    await loadAttachments(at.open.project, at.open.fs, at.file);
    at.open.revision++;
  };

  /** A document without a file sees the first root around it; nothing there sees it. */
  const withoutFile = (uri: string): Located | null => {
    const parsed = opened.get(uri);
    if (parsed === undefined || !uri.startsWith('untitled:')) return null;
    const around = [...roots.values()][0];
    const file = encodeURIComponent(uri);
    const files = new Map(around?.project.files);
    const project: Project = { ...emptyProject(), ...around?.project, files };
    setText(project, file, parsed);
    const open: OpenRoot = {
      root: around?.root ?? '', fs: around?.fs ?? NOTHING, project, revision: 0, checked: null,
      uriOf: (other) => (other === file ? uri : (around?.uriOf(other) ?? uri)),
    }; // prettier-ignore
    return { open, file };
  };

  const reload = async (): Promise<void> => {
    roots.clear();
    for (const folder of folders) {
      for (const file of findFiles(folder, true)) await openRoot(rootOf(file, homeOf(file)));
    }
    for (const [uri, parsed] of opened) await place(uri, parsed);
  };

  const inWorkspace = ({ root }: OpenRoot): boolean =>
    folders.some((folder) => folder === root || isInside(folder, root) || isInside(root, folder));

  return {
    locate,
    reload,
    roots: () => [...roots.values()],
    async setFolders(next) {
      folders = next;
      await reload();
    },
    async setOpen(uri, parsed) {
      if (opened.get(uri) === parsed) return;
      opened.set(uri, parsed);
      const full = pathOf(uri);
      if (full !== null) spelt.set(full, uri);
      await place(uri, parsed);
    },
    async close(uri) {
      if (!opened.delete(uri)) return;
      const at = await locate(uri);
      if (!at) return;
      const stillOpen = [...opened.keys()].some((other) => isInside(at.open.root, pathOf(other) ?? ''));
      if (!stillOpen && !inWorkspace(at.open)) roots.delete(at.open.root);
      else if (isSkipped(at.file)) at.open.project.files.delete(at.file);
      else await loadFile(at.open.project, at.open.fs, at.file);
      at.open.revision++;
    },
    async readFromDisk({ open, file }) {
      if (opened.has(open.uriOf(file))) return;
      await loadFile(open.project, open.fs, file);
      open.revision++;
    },
    find(uri) {
      const full = pathOf(uri);
      if (full === null) return withoutFile(uri);
      for (const open of roots.values()) {
        const file = toRelative(open.root, full);
        if (open.project.files.has(file)) return { open, file };
      }
      return null;
    },
    files: () => [
      ...[...roots.values()].flatMap((open) =>
        [...open.project.files.keys()].map((file) => ({ open, file })),
      ),
      ...[...opened.keys()].flatMap((uri) => (pathOf(uri) === null ? (withoutFile(uri) ?? []) : [])),
    ],
  };
}

/** The file system of a document that has no folder around it. */
const NOTHING: FileSystem = {
  list: () => Promise.resolve([]),
  read: () => Promise.resolve('missing'),
  attachment: () => Promise.resolve({ state: 'missing' }),
};
