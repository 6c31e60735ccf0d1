import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Files below a folder whose name ends so, sorted.
 * @param {string} folder
 * @param {string} suffix
 */
export function filesBelow(folder, suffix) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(suffix))
    .map((file) => path.join(folder, file))
    .sort();
}
