// The three servers: ours, the peer, and one that does nothing.
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DOSSIER } from './dossiers.mjs';

/** @typedef {import('./server.mjs').Kind} Kind */

const require = createRequire(import.meta.url);

/** How long the peer waits before it looks at an edit, in milliseconds: a constant of its source. */
export const PEER_DEBOUNCE = 200;

/**
 * @param {string} dist folder of our build
 * @returns {Kind}
 */
export function ours(dist) {
  return {
    name: 'tdkt',
    command: [path.join(dist, 'server.cjs'), '--stdio'],
    language: 'tdkt',
    settings: {},
  };
}

/**
 * @param {string} schema file
 * @returns {Kind}
 */
export function peer(schema) {
  const folder = path.dirname(require.resolve('yaml-language-server/package.json'));
  const yaml = {
    validate: true,
    hover: true,
    completion: true,
    schemaStore: { enable: false },
    kubernetesCRDStore: { enable: false },
    schemas: { [pathToFileURL(schema).href]: `**/${DOSSIER}` },
  };
  return {
    name: 'yaml-language-server',
    command: [path.join(folder, 'bin', 'yaml-language-server'), '--stdio'],
    language: 'yaml',
    settings: { yaml, http: {}, '[yaml]': {}, editor: { tabSize: 2 } },
  };
}

/** @returns {Kind} */
export function echo() {
  const file = fileURLToPath(new URL('echo.cjs', import.meta.url));
  return { name: 'echo', command: [file, '--stdio'], language: 'tdkt', settings: {} };
}
