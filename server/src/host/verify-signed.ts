/**
 * A signed set against what was exported: each document that was printed must be there as a scan (`01-To-trinh.pdf` for
 * `01-To-trinh.docx`, in the same folder), and what went along must be unchanged. Only looks; writes nothing.
 */
import { createHash } from 'node:crypto';
import { lstatSync, openSync, readdirSync, readFileSync, readSync, closeSync } from 'node:fs';
import path from 'node:path';
import { MANIFEST } from '../export/paths';
import { parseManifest } from './manifest';

/**
 * - `have`: the scan is there, or the attachment is unchanged; `missing`: neither.
 * - `empty`, `not-pdf`: a scan without content, or something else under its name.
 * - `changed`: an attachment that differs from the one exported.
 * - `extra`: a scan that nothing in the manifest asks for.
 */
export type SignedState = 'have' | 'missing' | 'empty' | 'not-pdf' | 'changed' | 'extra';

export interface SignedEntry {
  /** What is expected, or was found beyond that: a path in the folder, with `/`. */
  readonly path: string;
  readonly state: SignedState;
}

/** Paper that is signed by nobody: a table of contents and sheets to work with. */
const UNSIGNED = /^MUC-LUC\.docx$|\.xlsx$/;
const DOCUMENT = /\.docx$/i;

/**
 * What of the manifest's list is in the folder, in the order of the manifest, then what is there beyond it.
 * @param folder absolute path of the scans
 * @param manifestFile absolute path of the export's manifest
 * @returns null where that is no manifest
 */
export function verifySigned(folder: string, manifestFile: string): readonly SignedEntry[] | null {
  const listed = readManifest(manifestFile);
  if (!listed) return null;
  const present = filesBelow(folder);
  const expected = [...listed].filter(([file]) => !UNSIGNED.test(file));
  const entries = expected.map(([file, hash]): SignedEntry => {
    if (!DOCUMENT.test(file))
      return { path: file, state: attachmentState(folder, present.get(file.toLowerCase()), hash) };
    const scan = file.replace(DOCUMENT, '.pdf');
    return { path: scan, state: scanState(folder, present.get(scan.toLowerCase())) };
  });
  const asked = new Set([
    ...entries.map((entry) => entry.path.toLowerCase()),
    ...[...listed.keys()].map((file) => file.toLowerCase()),
  ]);
  const extra = [...present.values()].filter(
    (file) => /\.pdf$/i.test(file) && !asked.has(file.toLowerCase()),
  );
  return [...entries, ...extra.map((file): SignedEntry => ({ path: file, state: 'extra' }))];
}

function readManifest(file: string): ReadonlyMap<string, string> | null {
  try {
    return parseManifest(readFileSync(file, 'utf8'));
  } catch {
    return null; // not there, or no text
  }
}

function attachmentState(folder: string, file: string | undefined, hash: string): SignedState {
  if (file === undefined) return 'missing';
  const found = createHash('sha256')
    .update(readFileSync(path.join(folder, file)))
    .digest('hex');
  return found === hash ? 'have' : 'changed';
}

/** A PDF says so within its first kilobyte. */
const HEAD = 1024;

function scanState(folder: string, file: string | undefined): SignedState {
  if (file === undefined) return 'missing';
  const handle = openSync(path.join(folder, file), 'r');
  try {
    const head = Buffer.alloc(HEAD);
    const length = readSync(handle, head, 0, HEAD, 0);
    if (length === 0) return 'empty';
    return head.subarray(0, length).includes('%PDF-') ? 'have' : 'not-pdf';
  } finally {
    closeSync(handle);
  }
}

/** Files below by lower-case path (scanners write `.PDF`), as they are written, with `/`. Links are not followed. */
function filesBelow(root: string): ReadonlyMap<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name) !== MANIFEST && lstatSync(path.join(root, name)).isFile())
    .map((name) => name.split(path.sep).join('/').normalize('NFC'))
    .sort();
  return new Map(names.map((name) => [name.toLowerCase(), name]));
}
