// Bundles a TypeScript program of the tests as the tests are bundled, and runs it.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import esbuild from 'esbuild';
import { testBundle } from '../esbuild.mjs';

/**
 * Does not return; the exit code is that of the program.
 * @param {string} source
 * @param {readonly string[]} args
 */
export function runBundled(source, args) {
  const outfile = path.join('dist', 'tools', `${path.basename(source, '.ts')}.cjs`);
  esbuild.buildSync({ ...testBundle, entryPoints: [source], outfile });
  const { status } = spawnSync(process.execPath, ['--expose-gc', outfile, ...args], { stdio: 'inherit' });
  process.exit(status ?? 1);
}
