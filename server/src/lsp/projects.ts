/**
 * The projects an editor works in: roots on disk, with the texts of open documents in place of what is on disk. What
 * changes them is asynchronous and must be called in turn (see queue.ts).
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isInside, nodeFileSystem, toRelative } from '../host/node-file-system';
import { findFilesInSlices, isSkipped, rootOf } from '../host/root';
import { RULES } from '../rules/registry';
import type { Finding, SuppressedFinding } from '../rules/finding';
import type { DossierFile } from '../model/kinds';
import type { ParsedText } from '../text/types';
import { CONFIG, type Levels } from '../workspace/config';
import { createChecker, type Checker } from '../workspace/checker';
import type { Facts } from '../workspace/facts';
import type { FileSystem } from '../workspace/file-system';
import {
  emptyProject,
  forgetFile,
  loadAttachments,
  loadFile,
  setText,
  type Project,
} from '../workspace/project';
import { pathOf } from './convert';

/** A root with its project, and what keeps its findings. */
export interface OpenRoot {
  /** Absolute path of its folder. */
  readonly root: string;
  readonly fs: FileSystem;
  readonly project: Project;
  /** When all its files have been read. */
  readonly loaded: Promise<void>;
  readonly checker: Checker;
  /** The URI of a file, in the client's own spelling where the client has named it. */
  readonly uriOf: (file: string) => string;
  /** Raised by each change. */
  revision: number;
  /** What the checker was last brought up to. */
  checked: { readonly revision: number; readonly today: string } | null;
}

interface Findings {
  readonly get: (file: string) => readonly Finding[];
  readonly suppressed: (file: string) => readonly SuppressedFinding[];
}

/** A document's place: its root and its path from there. */
export interface Located {
  readonly open: OpenRoot;
  readonly file: string;
}

export interface Projects {
  /** The folders of the workspace from now on: all roots in them are indexed, what lies outside is forgotten. */
  setFolders(folders: readonly string[]): Promise<void>;
  /** Levels of rules that this person set, from now on. */
  setPersonal(levels: Levels): void;
  /** Reads everything anew: roots may begin or end where a `tdkt.config.yaml` came or went. */
  reload(): Promise<void>;
  /**
   * An open document's text is what counts until it is closed; whether it is another than before. What it points at is
   * looked up by `lookUp`.
   */
  setOpen(uri: string, parsed: ParsedText): boolean;
  /** Reads a root's configuration, before its other files, unless it is known or open. */
  readConfig(open: OpenRoot): Promise<void>;
  /** Looks up what open documents have come to point at. */
  lookUp(): Promise<void>;
  /** From now on the disk counts again. */
  close(uri: string): Promise<void>;
  /** The place of a file, its root indexed if it was not yet; null for what is on no disk. */
  locate(uri: string): Located | null;
  /** Whether a path lies in a folder of the workspace, or in the root of an open document. */
  holds(full: string): boolean;
  /** When all files of all roots have been read; with `hurry`, reading begins at once where it still waits. */
  ready(hurry: boolean): Promise<void>;
  /** Reads a file from disk anew, unless it is open. */
  readFromDisk(at: Located): Promise<void>;
  /** The place of a document that is known already, a document without a file among them; else null. */
  find(uri: string): Located | null;
  roots(): readonly OpenRoot[];
  /** Every file of every root, and open documents without a file. */
  files(): readonly Located[];
}

/** The findings of a root now, file by file; checked again only where something changed. */
export function findingsOf(open: OpenRoot, today: string): Findings {
  bringUp(open, today);
  const { findings, suppressed } = open.checker;
  return { get: findings, suppressed };
}

/** The facts that a file of a root sees now. */
export function factsAt({ open, file }: Located, today: string): Facts {
  bringUp(open, today);
  return open.checker.factsFor(file);
}

function bringUp(open: OpenRoot, today: string): void {
  if (open.checked?.revision === open.revision && open.checked.today === today) return;
  open.checker.update(open.project, today);
  open.checked = { revision: open.revision, today };
}

export function fileAt({ open, file }: Located): DossierFile | null {
  return open.project.files.get(file) ?? null;
}

/**
 * How long nothing must have come from the client before a root is read, unless somebody asks for all of it: what is
 * open comes first, and is not read from disk. In milliseconds.
 */
const LOAD_DELAY = 100;

/**
 * @param openPaths the paths of the documents that are open in the client
 * @param received a number that grows with what comes from the client
 */
export function createProjects(openPaths: () => ReadonlySet<string>, received: () => number): Projects {
  let folders: readonly string[] = [];
  let personal: Levels = new Map();
  const roots = new Map<string, OpenRoot>();
  /** Texts of open documents, by URI. */
  const opened = new Map<string, ParsedText>();
  /** Where documents are, until roots change. */
  const places = new Map<string, Located>();
  /** Open documents whose text has changed since what they point at was looked up. */
  const changed = new Set<Located>();
  /** Reading of roots that waits, to be begun at once. */
  const waiting = new Set<() => void>();
  /** How the client spells the URI of a path. */
  const spelt = new Map<string, string>();

  const uriOf = (full: string): string => spelt.get(full) ?? pathToFileURL(full).href;

  /** Where a file is at home that no ancestor marks: in the outermost folder that is open and holds it. */
  const homeOf = (full: string): string => {
    const outermost = (from: Iterable<string>): string | undefined =>
      [...from].filter((folder) => isInside(folder, full)).sort((a, b) => a.length - b.length)[0];
    return outermost(folders) ?? outermost(roots.keys()) ?? path.dirname(full);
  };

  const openRoot = (root: string): OpenRoot => {
    const known = roots.get(root);
    if (known) return known;
    const fs = nodeFileSystem(root);
    const project: Project = { ...emptyProject(), personal };
    const open: OpenRoot = {
      root, fs, project, checker: createChecker(RULES), revision: 0, checked: null,
      uriOf: (file) => uriOf(path.join(root, file)),
      loaded: Promise.resolve().then(() => load(open)),
    }; // prettier-ignore
    roots.set(root, open);
    return open;
  };

  /** Reads a root's files, one at a time, so that messages of the client have their turn in between. */
  const load = async (open: OpenRoot): Promise<void> => {
    await pause();
    for (const file of [CONFIG, ...(await open.fs.list())]) {
      if (roots.get(open.root) !== open) return; // closed, or begun anew
      const isTaken = (): boolean =>
        openPaths().has(path.join(open.root, file)) || open.project.files.has(file);
      if (isTaken()) continue;
      await loadFile(open.project, open.fs, file, isTaken);
      open.revision++;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };

  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const begin = (): void => {
        clearTimeout(timer);
        waiting.delete(begin);
        resolve();
      };
      let before = received();
      const look = (): void => {
        const now = received();
        if (now === before) return begin();
        before = now;
        timer = setTimeout(look, LOAD_DELAY);
      };
      let timer = setTimeout(look, LOAD_DELAY);
      waiting.add(begin);
    });

  const locate = (uri: string): Located | null => {
    const full = pathOf(uri);
    if (full === null) return null;
    const known = places.get(uri);
    if (known && roots.get(known.open.root) === known.open) return known;
    const open = openRoot(rootOf(full, homeOf(full)));
    const at = { open, file: toRelative(open.root, full) };
    places.set(uri, at);
    return at;
  };

  const place = (uri: string, parsed: ParsedText): void => {
    const at = locate(uri);
    if (!at) return;
    setText(at.open.project, at.file, parsed);
    at.open.revision++;
    changed.add(at);
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
      loaded: Promise.resolve(), checker: createChecker(RULES),
      uriOf: (other) => (other === file ? uri : (around?.uriOf(other) ?? uri)),
    }; // prettier-ignore
    return { open, file };
  };

  const reload = async (): Promise<void> => {
    roots.clear();
    places.clear();
    for (const folder of folders) {
      const looked = new Set<string>();
      for (const file of await findFilesInSlices(folder, true)) {
        if (looked.has(path.dirname(file))) continue;
        looked.add(path.dirname(file));
        openRoot(rootOf(file, homeOf(file)));
      }
    }
    for (const [uri, parsed] of opened) place(uri, parsed);
  };

  /** Of a file that is there no longer nothing is kept. */
  const forgetGone = ({ open, file }: Located): void => {
    if (roots.get(open.root) === open && open.project.files.has(file)) return;
    places.delete(open.uriOf(file));
    spelt.delete(path.join(open.root, file));
  };

  const inWorkspace = ({ root }: OpenRoot): boolean =>
    folders.some((folder) => folder === root || isInside(folder, root) || isInside(root, folder));

  return {
    locate,
    reload,
    holds: (full) => [...folders, ...roots.keys()].some((folder) => isInside(folder, full)),
    async readConfig(open) {
      const { files } = open.project;
      const isTaken = (): boolean => openPaths().has(path.join(open.root, CONFIG)) || files.has(CONFIG);
      if (isTaken()) return;
      await loadFile(open.project, open.fs, CONFIG, isTaken);
      open.revision++;
    },
    setPersonal(levels) {
      personal = levels;
      for (const open of roots.values()) {
        open.project.personal = levels;
        open.revision++;
      }
    },
    roots: () => [...roots.values()],
    async ready(hurry) {
      for (let known = -1; known !== roots.size;) {
        known = roots.size;
        if (hurry) for (const begin of waiting) begin();
        await Promise.all([...roots.values()].map(({ loaded }) => loaded));
      }
    },
    async setFolders(next) {
      folders = next;
      await reload();
    },
    setOpen(uri, parsed) {
      if (opened.get(uri) === parsed) return false;
      opened.set(uri, parsed);
      const full = pathOf(uri);
      if (full !== null) spelt.set(full, uri);
      place(uri, parsed);
      return true;
    },
    async lookUp() {
      for (const at of changed) {
        changed.delete(at);
        const { project, fs } = at.open;
        const before = project.attachmentsRevision;
        await loadAttachments(project, fs, at.file);
        if (project.attachmentsRevision !== before) at.open.revision++;
      }
    },
    async close(uri) {
      if (!opened.delete(uri)) return;
      const at = locate(uri);
      if (!at) return;
      const stillOpen = [...opened.keys()].some((other) => isInside(at.open.root, pathOf(other) ?? ''));
      if (!stillOpen && !inWorkspace(at.open)) roots.delete(at.open.root);
      else if (isSkipped(at.file)) forgetFile(at.open.project, at.file);
      else await loadFile(at.open.project, at.open.fs, at.file);
      at.open.revision++;
      forgetGone(at);
    },
    async readFromDisk({ open, file }) {
      if (opened.has(open.uriOf(file))) return;
      await loadFile(open.project, open.fs, file);
      open.revision++;
      forgetGone({ open, file });
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
