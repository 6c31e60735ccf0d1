// Runs the suites inside a real VS Code: `suite/` on the extension in this working tree, `installed/` on the packaged
// one. Prints `vscode <version>: N passed`; fails when a test fails, is skipped, or does not run at all.
//
// Usage: node test/e2e/run.mjs [--quick]
//   --quick   dist/ as it is, without building it; leaves out the packaged extension
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import esbuild from 'esbuild';
import { packageExtension } from '../../scripts/package.mjs';
import { copySample } from '../../scripts/sample-copy.mjs';
import { findExecutable } from './executable.mjs';

/** @typedef {'suite' | 'installed'} Group */
/** @typedef {{ version: string, passes: number, failures: number, pending: number }} Result */

const { values: options } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const root = path.join(import.meta.dirname, '..', '..');
const bundles = path.join(root, 'dist', 'e2e');
const temporary = mkdtempSync(path.join(tmpdir(), 'tdkt-e2e-'));

/**
 * Files of a group with its tests, bundled for the extension host.
 * @param {Group} group
 */
async function bundle(group) {
  const folder = path.join(import.meta.dirname, group);
  const files = readdirSync(folder).filter((file) => file.endsWith('.e2e.ts'));
  const outdir = path.join(bundles, group);
  rmSync(outdir, { recursive: true, force: true });
  await esbuild.build({
    entryPoints: {
      index: path.join(import.meta.dirname, 'mocha.ts'),
      ...Object.fromEntries(files.map((file) => [file.slice(0, -'.ts'.length), path.join(folder, file)])),
    },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    outdir,
    outExtension: { '.js': '.cjs' },
    logLevel: 'warning',
  });
}

/**
 * How many tests the files of a group declare.
 * @param {Group} group
 */
function declared(group) {
  const folder = path.join(import.meta.dirname, group);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.e2e.ts'))
    .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').match(/^ *test(\.\w+)?\(/gm) ?? [])
    .length;
}

/**
 * @param {Group} group
 * @param {string} executable
 * @param {string} extension  the extension under development
 * @param {string[]} switches
 * @returns {Promise<Result>}
 */
async function runGroup(group, executable, extension, switches) {
  await bundle(group);
  const workspace = path.join(temporary, group, 'hung-yen-2020');
  copySample(workspace);
  const file = path.join(temporary, `${group}.txt`);
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: extension,
      extensionTestsPath: path.join(bundles, group, 'index.cjs'),
      extensionTestsEnv: { TDKT_E2E_RESULT: file },
      launchArgs: [workspace, ...switches],
    });
  } catch (error) {
    // the result says what failed; without one, VS Code itself did
    if (!existsSync(file)) throw error;
  }
  const [version = '', ...counts] = readFileSync(file, 'utf8').split(' ');
  const [passes = 0, failures = 0, pending = 0] = counts.map(Number);
  return { version, passes, failures, pending };
}

/** @param {Group} group */
function profile(group) {
  const folder = path.join(temporary, group);
  return [
    `--user-data-dir=${path.join(folder, 'user')}`,
    `--extensions-dir=${path.join(folder, 'extensions')}`,
  ];
}

/**
 * Installs the packaged extension, then runs its suite beside an extension that does nothing.
 * @param {string} executable
 * @param {string} vsix
 */
async function runInstalled(executable, vsix) {
  const switches = profile('installed');
  const [cli = executable] = resolveCliArgsFromVSCodeExecutablePath(executable);
  const install = spawnSync(cli, [...switches, '--install-extension', vsix, '--force'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) throw new Error(`${path.basename(vsix)} could not be installed`);

  const empty = path.join(temporary, 'empty-extension');
  mkdirSync(empty);
  const manifest = { name: 'empty', publisher: 'tdkt', version: '0.0.0', engines: { vscode: '*' } };
  writeFileSync(path.join(empty, 'package.json'), JSON.stringify(manifest));
  return runGroup('installed', executable, empty, switches);
}

async function main() {
  const vsix = options.quick ? null : packageExtension();
  const executable = await findExecutable();

  /** @type {[Group, Result][]} */
  const results = [
    ['suite', await runGroup('suite', executable, root, ['--disable-extensions', ...profile('suite')])],
  ];
  if (vsix) results.push(['installed', await runInstalled(executable, vsix)]);

  let passed = 0;
  for (const [group, { passes, failures, pending }] of results) {
    const expected = declared(group);
    passed += passes;
    if (passes === expected && failures === 0 && pending === 0) continue;
    process.exitCode = 1;
    console.error(`${group}: ${passes} of ${expected} tests passed, ${failures} failed, ${pending} skipped`);
  }
  console.log(`vscode ${results[0]?.[1].version}: ${passed} passed`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
}
