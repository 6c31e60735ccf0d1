// `npm run bench`: our server and yaml-language-server in turn on made-up dossiers; prints the table of
// docs/benchmarks.md. Run it on a quiet machine; only the ratios say something.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from '../setup.mjs';
import { writeMany, writeOne } from './dossiers.mjs';
import { echo, ours, peer, PEER_DEBOUNCE } from './kinds.mjs';
import { measureCli, measureDossier, measureGrowth, measureStart, measureWorkspace } from './measure.mjs';
import { keepTable, MOST_OPEN, openRows } from './page.mjs';
import { peerSchema } from './peer-schema.mjs';
import { isMissed, row, tableOf } from './rows.mjs';
import { median, p95 } from './stats.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false }, // small and few: shows that everything runs
    check: { type: 'boolean', default: false }, // exit 1 on a missed row that is not listed as open
    write: { type: 'boolean', default: false }, // keeps the table in docs/benchmarks.md
    times: { type: 'boolean', default: false }, // tells medians in milliseconds, too
    dist: { type: 'string' }, // a build that is there already
  },
});

/** Rounds by size: the peer takes a second an edit for every thousand nominees. */
const FULL = {
  sizes: [
    { size: 10, cold: 5, edits: 16 },
    { size: 100, cold: 3, edits: 12 },
    { size: 1000, cold: 3, edits: 8 },
    { size: 5000, cold: 3, edits: 4 },
  ],
  blocks: 5,
  blockEdits: 8,
  start: 11,
  workspace: { count: 1000, rounds: 2, edits: 16 },
  cli: 3,
};
/** @type {typeof FULL} */
const QUICK = {
  sizes: [
    { size: 10, cold: 1, edits: 2 },
    { size: 100, cold: 1, edits: 2 },
  ],
  blocks: 1,
  blockEdits: 4,
  start: 3,
  workspace: { count: 20, rounds: 1, edits: 2 },
  cli: 1,
};
const plan = options.quick ? QUICK : FULL;

if (options.dist === undefined) prepare();
const dist = path.resolve(options.dist ?? 'dist');
const work = mkdtempSync(path.join(tmpdir(), 'tdkt-bench-'));
try {
  const rows = await measure();
  const table = tableOf(rows);
  console.log(table);
  if (options.write) keepTable(table);
  if (options.check) process.exitCode = check(rows);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** @returns {Promise<import('./rows.mjs').Row[]>} */
async function measure() {
  const schema = path.join(work, 'ho-so.schema.json');
  writeFileSync(schema, JSON.stringify(peerSchema()));
  const kinds = { ours: ours(dist), peer: peer(schema) };
  const folders = plan.sizes.map(({ size }) => {
    const folder = path.join(work, `n-${size}`);
    return { size, folder, dossier: writeOne(folder, size) };
  });
  const many = path.join(work, 'workspace');
  const dossiers = writeMany(many, plan.workspace.count);

  const rows = [];
  const first = folders[0];
  if (!first) throw new Error('no sizes');
  say('start');
  const start = await measureStart({ ours: kinds.ours, folder: first.folder, rounds: plan.start });
  rows.push(row('initialize', median(start.initialize) / median(start.node)));
  times('start', start);
  for (const [index, { size, cold, edits }] of plan.sizes.entries()) {
    say(`N = ${size}`);
    const { folder, dossier } = folders[index] ?? first;
    const found = await measureDossier({ ...kinds, folder, dossier, cold, edits });
    const peerWorks = found.edit.peer.map((time) => Math.max(0, time - PEER_DEBOUNCE));
    rows.push(
      row(`edit-${size}`, ratio(found.edit)),
      row(`edit-no-debounce-${size}`, median(peerWorks) / median(found.edit.ours)),
      row(`completion-${size}`, ratio(found.completion)),
      row(`cold-${size}`, ratio(found.cold)),
      row(`cold-whole-${size}`, median(found.cold.peer) / median(found.whole)),
      row(`memory-${size}`, found.peak.peer / found.peak.ours),
    );
    times(`N = ${size}`, { ...flat('edit', found.edit), ...flat('completion', found.completion) });
    times(`N = ${size}`, {
      ...flat('cold', found.cold),
      ...flat('initialize', found.initialize),
      whole: found.whole,
    });
    times(`N = ${size}, KiB`, { ours: [found.peak.ours], peer: [found.peak.peer] });
  }
  say('growth');
  const { growths, sizes } = await measureGrowth({
    ours: kinds.ours, echo: echo(), folders, blocks: plan.blocks, edits: plan.blockEdits,
  }); // prettier-ignore
  for (const { size, ...found } of sizes) times(`growth, N = ${size} (peer: echo)`, flat('edit', found));
  rows.push(
    row('edit-growth', median(growths)),
    row('edit-p95', Math.max(...sizes.map((found) => p95(found.ours) / p95(found.peer)))),
  );
  say('workspace');
  const workspace = await measureWorkspace({ ...kinds, folder: many, dossiers, ...plan.workspace });
  times('workspace', {
    ...flat('whole', workspace.whole),
    one: workspace.one,
    everywhere: workspace.everywhere,
  });
  rows.push(
    row('workspace', ratio(workspace.whole)),
    row('workspace-one', median(workspace.one) / median(workspace.whole.ours)),
    row('workspace-everywhere', median(workspace.everywhere) / median(workspace.whole.ours)),
  );
  say('command line');
  const cli = measureCli({ cli: path.join(dist, 'cli.cjs'), folder: many, rounds: plan.cli });
  times('command line', cli);
  rows.push(row('cli', median(cli.check) / median(cli.alone)));
  return rows;
}

/**
 * Tells what is missed and not listed as open, or listed and met; the exit code.
 * @param {readonly import('./rows.mjs').Row[]} rows
 */
function check(rows) {
  const listed = openRows();
  const missed = rows.filter(isMissed).map(({ id }) => id);
  const unlisted = missed.filter((id) => !listed.includes(id));
  const tooMany = Math.max(listed.length, missed.length) > MOST_OPEN;
  if (unlisted.length > 0) console.log(`missed, not listed as open: ${unlisted.join(', ')}`);
  if (tooMany) console.log(`more than ${MOST_OPEN} rows are open`);
  for (const id of listed.filter((id) => !missed.includes(id))) console.log(`listed as open, but met: ${id}`);
  const ok = unlisted.length === 0 && !tooMany;
  console.log(ok ? `bench: ${rows.length} rows, ${missed.length} open` : 'bench: NOT OK');
  return ok ? 0 : 1;
}

/** @param {import('./measure.mjs').Pair} pair */
function ratio(pair) {
  return median(pair.peer) / median(pair.ours);
}

/**
 * @param {string} name
 * @param {import('./measure.mjs').Pair} pair
 */
function flat(name, pair) {
  return { [`${name} ours`]: pair.ours, [`${name} peer`]: pair.peer };
}

/** @param {string} text */
function say(text) {
  console.error(`… ${text}`);
}

/**
 * @param {string} name
 * @param {Record<string, readonly number[]>} series
 */
function times(name, series) {
  if (!options.times) return;
  const told = Object.entries(series).map(
    ([what, values]) => `${what} ${median(values).toFixed(1)} / ${p95(values).toFixed(1)}`,
  );
  console.error(`  ${name}: ${told.join('; ')}`);
}
