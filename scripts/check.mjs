// `npm run check`: generated files up to date, types, lint, format. Each failure names the command that repairs.
import { spawnSync } from 'node:child_process';
import { install } from './setup.mjs';

install();
const bin = (/** @type {string} */ name) => `node_modules/.bin/${name}`;
/** @type {[string, string, string[], string][]} */
const steps = [
  ['generated files', process.execPath, ['scripts/generate.mjs', '--check'], 'npm run generate'],
  ['law structure', process.execPath, ['scripts/law-structure.mjs', '--check'], 'see above'],
  ['types', bin('tsc'), ['-p', '.'], 'mend the types'],
  ['types of the preview', bin('tsc'), ['-p', 'client/page'], 'mend the types'],
  ['lint', bin('oxlint'), ['--quiet'], 'mend what is named above'],
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.'], 'npm run format'],
];
let failed = 0;
for (const [name, command, args, repair] of steps) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  console.log(`${status === 0 ? 'ok' : 'NOT OK'}: ${name}${status === 0 ? '' : ` (repair: ${repair})`}`);
  if (status !== 0) failed++;
}
process.exit(failed === 0 ? 0 : 1);
