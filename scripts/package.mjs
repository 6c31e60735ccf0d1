// Makes tdkt-<version>.vsix at the root: builds, packs, and checks that it holds what users need and nothing else.
// Usage: node scripts/package.mjs
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';

const root = path.join(import.meta.dirname, '..');
const LIMIT = 2_000_000;

/** What the package may hold, under `extension/`. */
const wanted = [
  /^(package|package\.nls)\.json$/,
  /^(readme\.md|changelog\.md|LICENSE\.txt)$/i,
  /^dist\/(client|engine|export|protocol|server)\.cjs$/,
  /^dist\/preview\.(css|js)$/,
  /^docs\/images\/[\w-]+\.png$/,
  /^docs\/rules\/([\w-]+\/)?[\w-]+\.md$/,
  /^syntaxes\/[\w.-]+\.json$/,
  /^snippets\/[\w.-]+\.json$/,
];

/** What it must hold to work at all. */
const needed = [
  'package.json',
  'package.nls.json',
  'dist/client.cjs',
  'dist/engine.cjs',
  'dist/export.cjs',
  'dist/preview.css',
  'dist/preview.js',
  'dist/protocol.cjs',
  'dist/server.cjs',
  'docs/rules/dang-ky/qua-han.md',
  'readme.md',
];

/**
 * Builds and packs.
 * @returns {string} the .vsix file, an absolute path
 * @throws {Error} naming what is missing, too much or too big
 */
export function packageExtension() {
  const manifest = readFileSync(path.join(root, 'package.json'), 'utf8');
  const version = /^  "version": "([^"]+)"/m.exec(manifest)?.[1];
  const file = path.join(root, `tdkt-${version}.vsix`);
  run('npm', ['run', '--silent', 'build']);
  const vsce = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');
  const switches = ['--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository'];
  run(process.execPath, [vsce, 'package', ...switches, '--readme-path', 'README.vi.md', '--out', file]);
  check(file);
  return file;
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  execFileSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** @param {string} file */
function check(file) {
  const { size } = statSync(file);
  const names = Object.keys(unzipSync(readFileSync(file)))
    .filter((name) => name.startsWith('extension/'))
    .map((name) => name.slice('extension/'.length));

  const surplus = names.filter((name) => !wanted.some((pattern) => pattern.test(name)));
  const missing = needed.filter((name) => !names.includes(name));
  if (surplus.length > 0) throw new Error(`not for users, add to .vscodeignore: ${surplus.join(', ')}`);
  if (missing.length > 0) throw new Error(`missing from the package: ${missing.join(', ')}`);
  if (size >= LIMIT) throw new Error(`${path.basename(file)} has ${size} bytes, the limit is ${LIMIT}`);
  console.log(`${path.basename(file)}: ${Math.round(size / 1000)} kB, ${names.length} files`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) packageExtension();
