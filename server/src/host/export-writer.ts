/** Puts an export on disk: whole or not at all, and never over anything that is not an earlier export. */
import { createHash, randomUUID } from 'node:crypto';
import * as nodeFs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { ExportCancelled } from '../export/package';
import { MANIFEST } from '../export/paths';
import type { ExportedFile } from '../export/types';
import { zipStream } from '../export/zip';
import { parseManifest } from './manifest';

/** The file operations that writing needs; tests hand in ones that fail. */
export type WriterFs = Pick<
  typeof nodeFs,
  | 'appendFile'
  | 'lstat'
  | 'mkdir'
  | 'readdir'
  | 'readFile'
  | 'realpath'
  | 'rename'
  | 'rm'
  | 'rmdir'
  | 'writeFile'
>;

export interface WriteRequest {
  /** Each is written as it comes, and let go. */
  readonly files: AsyncIterable<ExportedFile> | Iterable<ExportedFile>;
  /** Absolute path of the folder. */
  readonly out: string;
  /** Absolute path of a zip to write as well, and the date (ISO) of its entries. */
  readonly zip: { readonly path: string; readonly date: string } | null;
  /** Replace a folder or zip that is no earlier export. */
  readonly force: boolean;
  readonly cancelled?: () => boolean;
  readonly fs?: WriterFs;
}

/** A file of an export, its content let go. */
export type WrittenFile = Pick<ExportedFile, 'path' | 'sha256'>;

/** Paths that differ from the earlier export in the same place. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export interface Written {
  readonly files: readonly WrittenFile[];
  /** Against the earlier export; null where there was none. */
  readonly changes: Changes | null;
}

/**
 * Why nothing was written.
 * - `not-a-folder`: something else than a folder stands there; `is-link`: a link, which is never followed.
 * - `not-an-export`: a folder with things that no manifest lists; `changed`: an earlier export, edited since.
 * - `dangerous`: root of a drive, home or working folder or one around them, or one with sources or a repository in it.
 * - `zip-in-the-way`: the zip's path holds something that is no earlier export; `zip-inside`: it lies in the folder.
 */
export type RefusalCode =
  'not-a-folder' | 'is-link' | 'not-an-export' | 'changed' | 'dangerous' | 'zip-in-the-way' | 'zip-inside';

/** `force` helps against `not-an-export`, `changed` and a `zip-in-the-way` that is a plain file, against nothing else. */
export class ExportRefused extends Error {
  override readonly name = 'ExportRefused';
  /** `path`: the folder or zip asked for; `found`: what stands in the way, where it is something inside. */
  constructor(
    readonly code: RefusalCode,
    readonly path: string,
    readonly found: string | null = null,
  ) {
    super(`${code}: ${found ?? path}`);
  }
}

/** So many entries at most are looked through for what must not be replaced; a folder with more is left alone. */
const MOST_ENTRIES = 20_000;

/**
 * Writes the folder, and the zip where one is asked for. All is written beside its place and moved there at the end, an
 * earlier export moved away first and put back should anything fail. Throws `ExportRefused`, `ExportCancelled`, or the
 * file system's error; in each case what was there before is there still.
 */
export async function writeExport(request: WriteRequest): Promise<Written> {
  const { files, zip, force, cancelled = () => false, fs = nodeFs } = request;
  const out = path.resolve(request.out);
  const zipPath = zip && path.resolve(zip.path);
  if (zipPath !== null && (zipPath === out || isInside(zipPath, out)))
    throw new ExportRefused('zip-inside', zipPath);
  const replaces = await checkFolder(fs, out, force);
  const earlier = replaces ? await readManifest(fs, out) : null;
  if (zipPath !== null) await checkZip(fs, zipPath, force);

  const undo: (() => Promise<unknown>)[] = [];
  try {
    await makeParents(out);
    const folder = beside(out);
    undo.push(() => fs.rm(folder, { recursive: true, force: true }));
    await fs.mkdir(folder);
    const archive = zipPath === null ? null : beside(zipPath);
    if (archive !== null && zipPath !== null) {
      await makeParents(zipPath);
      undo.push(() => fs.rm(archive, { force: true }));
    }
    const stream = zip && zipStream(zip.date);
    const written: WrittenFile[] = [];
    for await (const file of files) {
      if (cancelled()) throw new ExportCancelled();
      await writeInside(fs, folder, file);
      if (stream && archive !== null) await fs.appendFile(archive, stream.add(file));
      written.push({ path: file.path, sha256: file.sha256 });
    }
    if (stream && archive !== null) await fs.appendFile(archive, stream.end());
    if (cancelled()) throw new ExportCancelled();
    const old = replaces ? beside(out) : null;
    if (old !== null) {
      await fs.rename(out, old);
      undo.push(() => fs.rename(old, out));
    }
    await fs.rename(folder, out);
    undo.push(() => fs.rename(out, folder));
    if (archive !== null && zipPath !== null) await fs.rename(archive, zipPath);
    undo.length = 0;
    if (old !== null) await fs.rm(old, { recursive: true, force: true }).catch(() => {}); // the export itself is done
    return { files: written, changes: earlier && changesFrom(earlier, written) };
  } catch (error) {
    for (const step of undo.reverse()) await step().catch(() => {}); // the first error is the one to tell
    throw error;
  }

  /** Makes the folders around a path; undone, they go unless something else came into them. */
  async function makeParents(target: string): Promise<void> {
    const parent = path.dirname(target);
    const first = await fs.mkdir(parent, { recursive: true });
    if (first === undefined) return;
    undo.push(async () => {
      for (let made = parent; made.length >= first.length; made = path.dirname(made)) await fs.rmdir(made);
    });
  }
}

function changesFrom(earlier: ReadonlyMap<string, string>, written: readonly WrittenFile[]): Changes {
  const now = written.filter((file) => file.path !== MANIFEST);
  const present = new Set(now.map((file) => file.path));
  return {
    added: now.filter((file) => !earlier.has(file.path)).map((file) => file.path),
    changed: now
      .filter((file) => earlier.has(file.path) && earlier.get(file.path) !== file.sha256)
      .map((file) => file.path),
    removed: [...earlier.keys()].filter((name) => !present.has(name)),
  };
}

/** A name in the same folder that nothing has: moving from there is one step of the file system. */
function beside(target: string): string {
  return path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID().slice(0, 8)}`);
}

function isInside(inner: string, outer: string): boolean {
  const way = path.relative(outer, inner);
  return way !== '' && way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

async function writeInside(fs: WriterFs, folder: string, { path: name, bytes }: ExportedFile): Promise<void> {
  const target = path.join(folder, ...name.split('/'));
  if (!isInside(target, folder)) throw new Error(`a file of the export lies outside it: ${name}`);
  await fs.mkdir(path.dirname(target), { recursive: true });
  await fs.writeFile(target, bytes, { flag: 'wx' });
}

/** Whether a folder stands there that the export replaces. Throws `ExportRefused` where it must not. */
async function checkFolder(fs: WriterFs, out: string, force: boolean): Promise<boolean> {
  const stat = await fs.lstat(out).catch(absent);
  if (stat === null) return false;
  if (stat.isSymbolicLink()) throw new ExportRefused('is-link', out);
  if (!stat.isDirectory()) throw new ExportRefused('not-a-folder', out);
  const real = await fs.realpath(out); // a link further up may lead home
  for (const place of [os.homedir(), process.cwd()]) {
    const kept = await fs.realpath(place).catch(absent);
    if (kept !== null && (real === kept || isInside(kept, real))) throw new ExportRefused('dangerous', out);
  }
  const entries = await listEntries(fs, out);
  if (entries === null) throw new ExportRefused('dangerous', out);
  const source = entries.find((entry) =>
    /(?:^|\/)\.git$|\.tdkt\.yaml$|(?:^|\/)tdkt\.config\.yaml$/i.test(entry),
  );
  if (source !== undefined) throw new ExportRefused('dangerous', out, source);
  if (entries.length === 0 || force) return true;
  const listed = await readManifest(fs, out);
  if (!listed) throw new ExportRefused('not-an-export', out, entries[0] ?? null);
  const stranger = await firstDifference(fs, out, entries, listed);
  if (stranger !== null) throw new ExportRefused('changed', out, stranger);
  return true;
}

/** Files, links and empty folders below, with `/`; null where there are too many to look through. Links are not followed. */
async function listEntries(fs: WriterFs, root: string): Promise<string[] | null> {
  const found: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await fs.readdir(path.join(root, folder), { withFileTypes: true });
    if (entries.length === 0 && folder !== '') found.push(folder);
    for (const entry of entries) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && entry.name !== '.git') folders.push(name);
      else found.push(name);
    }
    if (found.length + folders.length > MOST_ENTRIES) return null;
  }
  return found.sort();
}

async function readManifest(fs: WriterFs, out: string): Promise<Map<string, string> | null> {
  const stat = await fs.lstat(path.join(out, MANIFEST)).catch(absent);
  if (!stat?.isFile()) return null;
  return parseManifest(await fs.readFile(path.join(out, MANIFEST), 'utf8'));
}

/** The first file that is not as the manifest says, is not in it, or is gone. */
async function firstDifference(
  fs: WriterFs,
  out: string,
  entries: readonly string[],
  listed: ReadonlyMap<string, string>,
): Promise<string | null> {
  for (const entry of entries) {
    if (entry === MANIFEST) continue;
    const stat = await fs.lstat(path.join(out, entry));
    if (!stat.isFile() || listed.get(entry) !== sha256(await fs.readFile(path.join(out, entry))))
      return entry;
  }
  const present = new Set(entries);
  return [...listed.keys()].find((name) => !present.has(name)) ?? null;
}

async function checkZip(fs: WriterFs, zip: string, force: boolean): Promise<void> {
  const stat = await fs.lstat(zip).catch(absent);
  if (stat === null) return;
  if (stat.isSymbolicLink()) throw new ExportRefused('is-link', zip);
  if (!stat.isFile()) throw new ExportRefused('zip-in-the-way', zip);
  if (!force && !isExportedZip(await fs.readFile(zip))) throw new ExportRefused('zip-in-the-way', zip);
}

/** Whether the bytes are a zip whose files are those of its manifest. */
function isExportedZip(bytes: Uint8Array): boolean {
  try {
    const { [MANIFEST]: manifest, ...files } = unzipSync(bytes);
    const listed = manifest && parseManifest(new TextDecoder().decode(manifest));
    const names = Object.keys(files);
    return (
      listed?.size === names.length && names.every((name) => listed.get(name) === sha256(files[name] ?? ''))
    );
  } catch {
    return false; // not a zip
  }
}

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** For `lstat`: nothing there is null; any other trouble is thrown on. */
function absent(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
