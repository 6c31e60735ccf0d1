// What is timed. All times are milliseconds; pairs run in turn (A B A B), so that both meet the same machine.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Server, sleep } from './server.mjs';
import { growth, median } from './stats.mjs';

/** @typedef {import('./dossiers.mjs').Dossier} Dossier */
/** @typedef {import('./server.mjs').Kind} Kind */
/** @typedef {{ ours: number[], peer: number[] }} Pair */

/** Rounds thrown away first. */
const WARM_UP = 2;
/** Between two keys of somebody who types fast. */
const KEY_PAUSE = 150;

/**
 * Cold starts, then edits in the last of the processes, then what each took of memory.
 * @param {{ ours: Kind, peer: Kind, folder: string, dossier: Dossier, cold: number, edits: number }} input
 */
export async function measureDossier({ ours, peer, folder, dossier, cold, edits }) {
  const kinds = { ours, peer };
  const sides = /** @type {const} */ (['ours', 'peer']);
  const times = { cold: pair(), initialize: pair(), edit: pair(), completion: pair() };
  const whole = [];
  /** @type {Partial<Record<'ours' | 'peer', Server>>} */
  const running = {};
  for (let round = 0; round < cold; round++) {
    for (const side of sides) {
      await running[side]?.stop();
      const server = new Server(kinds[side], folder);
      running[side] = server;
      times.cold[side].push(await coldStart(server, dossier));
      if (side === 'ours') whole.push(await wholeVerdict(server, dossier));
      times.initialize[side].push(server.initialized);
      await sleep(300);
    }
  }
  for (let round = -WARM_UP; round < edits; round++) {
    for (const side of sides) {
      const server = running[side];
      if (!server) continue;
      const edit = await editToVerdict(server, dossier, round % 2 === 0);
      const completion = await editAndComplete(server, dossier, round % 2 === 0);
      if (round < 0) continue;
      times.edit[side].push(edit);
      times.completion[side].push(completion);
    }
  }
  const peak = { ours: running.ours?.peak() ?? NaN, peer: running.peer?.peak() ?? NaN };
  for (const side of sides) await running[side]?.stop();
  return { ...times, whole, peak };
}

/**
 * From the start of the process to the first verdict that holds a problem.
 * @param {Server} server
 * @param {Dossier} dossier
 */
async function coldStart(server, dossier) {
  await server.initialize();
  server.open(dossier.file, dossier.text);
  const { at } = await server.verdict(dossier.file, 0, (count) => count > 0);
  return at - server.startedAt;
}

/**
 * From the start of the process to the verdict that takes all files into account, which the first one need not.
 * @param {Server} server
 * @param {Dossier} dossier
 */
async function wholeVerdict(server, dossier) {
  const { at } = await server.verdict(dossier.file, 0);
  return at - server.startedAt;
}

/** The last number of problems of a document, by server. @type {WeakMap<Server, number>} */
const counts = new WeakMap();

/**
 * From one letter, which changes the number of problems, to the verdict that shows it.
 * @param {Server} server
 * @param {Dossier} dossier
 * @param {boolean} put
 */
async function editToVerdict(server, dossier, put) {
  const before = counts.get(server) ?? (await server.verdict(dossier.file, 0, (count) => count > 0)).count;
  const sent = server.edit(dossier.file, dossier.fault, put);
  const { at, count } = await server.verdict(dossier.file, sent, (now) => now !== before);
  counts.set(server, count);
  return at - sent;
}

/**
 * From one letter of prose to the answer to a completion asked at once: what somebody who types waits for.
 * @param {Server} server
 * @param {Dossier} dossier
 * @param {boolean} put
 */
async function editAndComplete(server, dossier, put) {
  const sent = server.edit(dossier.file, dossier.prose, put);
  const offered = await server.complete(dossier.file, dossier.code);
  const took = performance.now() - sent;
  if (offered === 0) throw new Error('nothing offered: the completion was of something else');
  await server.verdict(dossier.file, sent);
  return took;
}

/**
 * Edits in dossiers of every size, ours and the echo server's in turn, in blocks: of each block its growth.
 * @param {{ ours: Kind, echo: Kind, folders: { folder: string, size: number, dossier: Dossier }[], blocks: number, edits: number }} input
 */
export async function measureGrowth({ ours, echo, folders, blocks, edits }) {
  const sizes = await Promise.all(
    folders.map(async ({ folder, size, dossier }) => {
      const server = new Server(ours, folder);
      await coldStart(server, dossier);
      const silent = new Server(echo, folder);
      await silent.initialize();
      silent.open(dossier.file, dossier.text);
      const found = /** @type {Pair & { size: number }} */ ({ size, ...pair() });
      return { server, silent, dossier, found };
    }),
  );
  const growths = [];
  for (let block = -1; block < blocks; block++) {
    const points = [];
    for (const { server, silent, dossier, found } of sizes) {
      const inBlock = [];
      for (let round = 0; round < edits; round++) {
        const took = await editToVerdict(server, dossier, round % 2 === 0);
        const sent = silent.edit(dossier.file, dossier.fault, round % 2 === 0);
        const { at } = await silent.verdict(dossier.file, sent);
        if (block < 0) continue; // warming up
        inBlock.push(took);
        found.ours.push(took);
        found.peer.push(at - sent);
      }
      points.push(/** @type {const} */ ([found.size, median(inBlock)]));
    }
    if (block >= 0) growths.push(growth(points));
  }
  for (const { server, silent } of sizes) await Promise.all([server.stop(), silent.stop()]);
  return { growths, sizes: sizes.map(({ found }) => found) };
}

/**
 * A workspace: to all problems of all files from the start of the process; then keys in one of its files.
 * @param {{ ours: Kind, peer: Kind, folder: string, dossiers: Dossier[], rounds: number, edits: number }} input
 */
export async function measureWorkspace({ ours, peer, folder, dossiers, rounds, edits }) {
  const whole = pair();
  const one = [];
  const everywhere = [];
  for (let round = 0; round < rounds; round++) {
    const server = new Server(ours, folder);
    await server.initialize();
    const reports = await wholeReport(server, []);
    whole.ours.push(performance.now() - server.startedAt);
    if (round === rounds - 1) {
      const found = await keysInOneFile(server, dossiers, reports, edits);
      one.push(...found.one);
      everywhere.push(...found.everywhere);
    }
    await server.stop();

    const other = new Server(peer, folder);
    await other.initialize();
    for (const { file, text } of dossiers) other.open(file, text);
    for (const { file } of dossiers) await other.verdict(file, 0);
    whole.peer.push(performance.now() - other.startedAt);
    await other.stop();
  }
  return { whole, one, everywhere };
}

/**
 * @param {Server} server
 * @param {Dossier[]} dossiers
 * @param {any[]} reports
 * @param {number} edits
 */
async function keysInOneFile(server, dossiers, reports, edits) {
  const dossier = dossiers[Math.floor(dossiers.length / 20) * 10];
  if (!dossier) throw new Error('a workspace without dossiers');
  server.open(dossier.file, dossier.text);
  await server.verdict(dossier.file, 0);
  const one = [];
  const everywhere = [];
  const previous = reports.map(({ uri, resultId }) => ({ uri, value: resultId }));
  for (let round = -WARM_UP; round < edits; round++) {
    await sleep(KEY_PAUSE);
    const begun = performance.now();
    const took = await editToVerdict(server, dossier, round % 2 === 0);
    await wholeReport(server, previous);
    if (round < 0) continue;
    one.push(took);
    everywhere.push(performance.now() - begun);
  }
  return { one, everywhere };
}

/**
 * @param {Server} server
 * @param {{ uri: string, value: string }[]} previousResultIds
 * @returns {Promise<any[]>}
 */
async function wholeReport(server, previousResultIds) {
  const { items } = await server.ask('workspace/diagnostic', { previousResultIds });
  return items;
}

/**
 * The whole command line on a workspace, and `yaml` alone on the same files.
 * @param {{ cli: string, folder: string, rounds: number }} input
 */
export function measureCli({ cli, folder, rounds }) {
  const alone = fileURLToPath(new URL('yaml-alone.mjs', import.meta.url));
  const times = { check: /** @type {number[]} */ ([]), alone: /** @type {number[]} */ ([]) };
  for (let round = 0; round < rounds; round++) {
    times.check.push(timed([cli, 'check', folder, '--today', '2020-12-01'], [0, 1]));
    times.alone.push(timed([alone, folder], [0]));
  }
  return times;
}

/**
 * `node -e 0` and the start of our server, in turn.
 * @param {{ ours: Kind, folder: string, rounds: number }} input
 */
export async function measureStart({ ours, folder, rounds }) {
  const times = { node: /** @type {number[]} */ ([]), initialize: /** @type {number[]} */ ([]) };
  for (let round = 0; round < rounds; round++) {
    times.node.push(timed(['-e', '0'], [0]));
    const server = new Server(ours, folder);
    await server.initialize();
    times.initialize.push(server.initialized);
    await server.stop();
  }
  return times;
}

/**
 * @param {string[]} args of node
 * @param {number[]} expected exit codes
 */
function timed(args, expected) {
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status === null || !expected.includes(status)) throw new Error(`exit ${status}: ${stderr}`);
  return performance.now() - begun;
}

/** @returns {Pair} */
function pair() {
  return { ours: [], peer: [] };
}
