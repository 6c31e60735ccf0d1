// Makes a fresh clone ready: dependencies as the lock file says, then the build. Used by `npm start` and `npm test`.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * Runs a command with its output shown.
 * @param {string} command
 * @param {string[]} args
 */
export function run(command, args) {
  execFileSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
}

/** Installs what the lock file says, unless that is what is installed. */
export function install() {
  if (isInstalled()) return;
  run('npm', ['ci', '--no-audit', '--no-fund']);
}

function isInstalled() {
  const installed = 'node_modules/.package-lock.json';
  if (!existsSync(installed)) return false;
  /** @type {(file: string) => Record<string, { version?: string, optional?: boolean }>} */
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const present = packages(installed);
  return Object.entries(packages('package-lock.json')).every(
    ([name, { version, optional }]) => name === '' || optional === true || present[name]?.version === version,
  );
}

/** Installs and builds; `tests` builds the test files too. */
export function prepare({ tests = false } = {}) {
  install();
  run(process.execPath, ['scripts/generate.mjs', '--quiet']);
  run(process.execPath, ['esbuild.mjs', ...(tests ? ['--tests'] : [])]);
}
