// A copy of the sample campaign to work on, in which the calendar stands still.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const sample = path.join(import.meta.dirname, '..', 'samples', 'hung-yen-2020');

/**
 * Copies the sample and gives the copy workspace settings.
 * @param {string} target  a folder that does not exist yet
 * @param {Record<string, unknown>} [settings]
 */
export function copySample(target, settings = {}) {
  cpSync(sample, target, { recursive: true });
  mkdirSync(path.join(target, '.vscode'), { recursive: true });
  const all = { 'tdkt.today': '2020-12-01', ...settings };
  writeFileSync(path.join(target, '.vscode', 'settings.json'), JSON.stringify(all));
}

/**
 * The first file of a kind (`loai`) in a folder.
 * @param {string} folder
 * @param {string} kind
 */
export function fileOfKind(folder, kind) {
  const pattern = new RegExp(`^loai: *${kind}\\b`, 'm');
  const name = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tdkt.yaml'))
    .sort()
    .find((file) => pattern.test(readFileSync(path.join(folder, file), 'utf8')));
  if (name === undefined) throw new Error(`no ${kind} in ${folder}`);
  return path.join(folder, name);
}
