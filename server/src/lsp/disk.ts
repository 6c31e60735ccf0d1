/** What became of the disk: files, attachments and whole folders that were made, changed or deleted. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isInside, toRelative } from '../host/node-file-system';
import { CONFIG, findFilesInSlices, isDossierFile, isFolder, isSkipped } from '../host/root';
import { pathOf } from './convert';
import { loadAttachment } from '../workspace/project';
import type { Projects } from './projects';

/** Follows one change; whether anything of ours may have changed by it. */
export async function followDisk(projects: Projects, uri: string): Promise<boolean> {
  const full = pathOf(uri);
  if (full === null || !projects.holds(full)) return false;
  if (path.basename(full) === CONFIG) {
    // its coming and going moves the roots; what it says is read like any file
    const known = projects.find(uri);
    if (known && existsSync(full)) await projects.readFromDisk(known);
    else await projects.reload();
    return true;
  }
  const attached = await lookAgain(projects, full);
  const read =
    isDossierFile(full) && !isFolder(full) ? await readFile(projects, uri) : await readFolder(projects, full);
  return attached || read;
}

async function readFile(projects: Projects, uri: string): Promise<boolean> {
  const at = projects.find(uri) ?? projects.locate(uri);
  if (!at || isSkipped(at.file)) return false;
  await projects.readFromDisk(at);
  return true;
}

/** A folder that came or went brings or takes the files in it; editors tell of the folder alone. */
async function readFolder(projects: Projects, folder: string): Promise<boolean> {
  const known = projects.files().filter(({ open, file }) => isInside(folder, path.join(open.root, file)));
  for (const at of known) await projects.readFromDisk(at);
  if (!isFolder(folder)) return known.length > 0;
  const found = await findFilesInSlices(folder, true);
  let read = known.length > 0;
  for (const file of found) {
    const at = projects.locate(pathToFileURL(file).href);
    if (!at || isSkipped(at.file)) continue;
    await projects.readFromDisk(at);
    read = true;
  }
  return read;
}

/** Looks again at what dossiers point at, there or below. */
async function lookAgain(projects: Projects, full: string): Promise<boolean> {
  let changed = false;
  for (const open of projects.roots()) {
    const { attachments } = open.project;
    const here = toRelative(open.root, full);
    const touched = [...attachments.keys()].filter((file) => file === here || file.startsWith(`${here}/`));
    for (const file of touched) await loadAttachment(open.project, open.fs, file);
    if (touched.length === 0) continue;
    open.revision++;
    changed = true;
  }
  return changed;
}
