// `npm test`: installs, builds, runs every test, those in a real VS Code included, and says how many passed.
import { spawnSync } from 'node:child_process';
import { filesBelow } from './files.mjs';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { prepare } from './setup.mjs';

prepare({ tests: true });

const TAP = 'dist/test-result.tap';
mkdirSync('dist', { recursive: true });
rmSync(TAP, { force: true });
const unit = spawnSync(
  process.execPath,
  [
    '--test',
    '--test-reporter=dot',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${TAP}`,
    ...filesBelow('dist/test', '.test.cjs'),
  ],
  { stdio: 'inherit' },
);
const tap = readFileSync(TAP, 'utf8');
/** @param {string} name */
const total = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
for (const line of printedLines(tap)) console.log(line);
if (unit.status !== 0) console.log(failures(tap));

const e2e = spawnSync(process.execPath, ['test/e2e/run.mjs'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
process.stdout.write(e2e.stdout);
const inEditor = Number(/^vscode \S+: (\d+) passed$/m.exec(e2e.stdout)?.[1] ?? 0);

const passed = total('pass') + inEditor;
const failed =
  total('fail') + total('cancelled') + total('skipped') + (e2e.status === 0 && inEditor > 0 ? 0 : 1);
const ok = unit.status === 0 && failed === 0;
console.log(`${passed} passed, ${failed === 0 && !ok ? 1 : failed} failed`);
process.exit(ok ? 0 : 1);

/**
 * Lines that tests print for the record.
 * @param {string} text
 */
function printedLines(text) {
  return (
    text
      .match(/^# (invariants|clauses|mutations|differential|fuzz|fixes|soak): .*$/gm)
      ?.map((line) => line.slice(2)) ?? []
  );
}

/**
 * The failed tests with what was wrong.
 * @param {string} text
 */
function failures(text) {
  const blocks = text.match(/^ *not ok [\s\S]*?^ *\.\.\.$/gm) ?? [];
  return blocks.join('\n').slice(0, 20_000);
}
