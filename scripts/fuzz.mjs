// `npm run fuzz -- --seconds N [--seed N]`: mutated samples and fixtures through reading, checking and reporting.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import esbuild from 'esbuild';
import { install, run } from './setup.mjs';

const OUT = 'dist/fuzz.cjs';

install();
run(process.execPath, ['scripts/generate.mjs', '--quiet']);
const yaml = path.dirname(createRequire(import.meta.url).resolve('yaml/package.json'));
await esbuild.build({
  entryPoints: ['test/fuzz/main.ts'],
  outfile: OUT,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  sourcemap: 'linked',
  alias: { yaml: path.join(yaml, 'browser', 'index.js') }, // as the product has it
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, ['--enable-source-maps', OUT, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
