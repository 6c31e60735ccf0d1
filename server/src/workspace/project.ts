/**
 * One root with its files, kept as texts change. The file system is handed in; what is checked is always the
 * snapshot of now.
 */
import { readFile } from '../model/read';
import type { DossierFile } from '../model/kinds';
import type { Finding, SuppressedFinding } from '../rules/finding';
import type { Rule } from '../rules/rule';
import { decodeBytes } from '../text/decode';
import { parseNext, parseText } from '../text/document';
import type { ParsedText } from '../text/types';
import { newPaths, type AttachmentState } from './attachments';
import { createChecker } from './checker';
import { CONFIG, isConfig, readConfig, type Levels } from './config';
import { gatherFacts, type Facts, type Snapshot } from './facts';
import type { FileSystem, ReadFailure } from './file-system';

/** The files of a root, and the state of what they point at. Changed only by the functions below. */
export interface Project extends Snapshot {
  readonly files: Map<string, DossierFile>;
  readonly attachments: Map<string, AttachmentState>;
  attachmentsRevision: number;
  personal?: Levels;
}

export function emptyProject(): Project {
  return { files: new Map(), attachments: new Map(), attachmentsRevision: 0 };
}

/** Reads all files of a root, its configuration first. `onFile` is told before each and may throw to stop. */
export async function loadProject(
  fs: FileSystem,
  onFile?: (path: string, index: number, total: number) => void,
): Promise<Project> {
  const project = emptyProject();
  await loadFile(project, fs, CONFIG);
  const paths = await fs.list();
  for (const [index, path] of paths.entries()) {
    onFile?.(path, index, paths.length);
    await loadFile(project, fs, path);
  }
  return project;
}

/**
 * Reads one file anew from disk, or forgets it where it is gone. `isTaken` is asked once the bytes are there: whether
 * they are wanted no longer.
 */
export async function loadFile(
  project: Project,
  fs: FileSystem,
  path: string,
  isTaken: () => boolean = () => false,
): Promise<void> {
  const read = await fs.read(path);
  if (isTaken()) return;
  if (read === 'missing') {
    forgetFile(project, path);
    return;
  }
  const known = project.files.get(path)?.parsed ?? null;
  project.files.set(path, typeof read === 'string' ? unreadable(path, read) : fromBytes(path, read, known));
  await loadAttachments(project, fs, path);
}

/** From now on the file is not there. */
export function forgetFile(project: Project, path: string): void {
  project.files.delete(path);
  lookedUp.get(project)?.delete(path);
}

function readAny(path: string, parsed: ParsedText, previous: DossierFile | null = null): DossierFile {
  return isConfig(path) ? readConfig(path, parsed) : readFile(path, parsed, previous);
}

/** Takes a text in the place of what is on disk. What it points at is looked up by `loadAttachments`. */
export function setText(project: Project, path: string, parsed: ParsedText): void {
  project.files.set(path, readAny(path, parsed, project.files.get(path) ?? null));
}

/** The versions of files whose targets a project has looked up. */
const lookedUp = new WeakMap<Project, Map<string, DossierFile>>();

/** Looks up what a file points at, but for what is known already. */
export async function loadAttachments(project: Project, fs: FileSystem, path: string): Promise<void> {
  const file = project.files.get(path);
  if (!file) return;
  const known = lookedUp.get(project) ?? new Map<string, DossierFile>();
  lookedUp.set(project, known);
  for (const { path: target } of newPaths(known.get(path) ?? null, file)) {
    if (target === null || target.endsWith('.tdkt.yaml') || project.attachments.has(target)) continue;
    await loadAttachment(project, fs, target);
  }
  known.set(path, file);
}

/** Looks again at one file that others point at. */
export async function loadAttachment(project: Project, fs: FileSystem, path: string): Promise<void> {
  project.attachments.set(path, await fs.attachment(path));
  project.attachmentsRevision++;
}

export interface CheckOptions {
  readonly rules: readonly Rule[];
  /** Plain date; where it is left out, rules that read the day are not run. */
  readonly today?: string;
  /** Only these files; their findings still take all others into account. */
  readonly only?: ReadonlySet<string>;
}

/** What a check gives, file by file, empty where there is nothing. */
export interface CheckedProject {
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly suppressed: ReadonlyMap<string, readonly SuppressedFinding[]>;
}

/** The findings of each file, empty where there are none. */
export function checkProject(
  project: Snapshot,
  options: CheckOptions,
): ReadonlyMap<string, readonly Finding[]> {
  return checkWhole(project, options).findings;
}

/** The findings of each file, and apart from them those that comments suppress. */
export function checkWhole(project: Snapshot, options: CheckOptions): CheckedProject {
  const checker = createChecker(options.rules);
  checker.update(project, options.today);
  const paths = [...project.files.keys()].filter((path) => options.only?.has(path) !== false);
  return {
    findings: new Map(paths.map((path) => [path, checker.findings(path)])),
    suppressed: new Map(paths.map((path) => [path, checker.suppressed(path)])),
  };
}

/** The facts one file of the project sees. */
export function factsOf(project: Snapshot, file: DossierFile): Facts {
  return gatherFacts(project).factsFor(file);
}

/**
 * A file of bytes: text that is no UTF-8 is read as far as it goes, and says so.
 * @param known what was read of it before
 */
export function fromBytes(path: string, bytes: Uint8Array, known: ParsedText | null = null): DossierFile {
  const { text, valid } = decodeBytes(bytes);
  const file = readAny(path, parseNext(known, text));
  if (valid || file.parsed.problems.some(({ code }) => code === 'nhi-phan')) return file;
  const start = Math.max(0, text.indexOf('\uFFFD'));
  const span = { start, end: Math.min(text.length, start + 1) };
  return {
    ...file,
    problems: [{ code: 'khong-phai-utf8', route: [], part: 'item', span, data: {} }, ...file.problems],
  };
}

function unreadable(path: string, reason: ReadFailure): DossierFile {
  const problem = { code: 'khong-doc-duoc', route: [], part: 'item', data: { ly_do: reason } } as const;
  return { path, kind: null, data: {}, parsed: parseText(''), problems: [problem] };
}
