/**
 * `npm run fuzz`: cases for so many seconds, each of a seed of its own. The work is done in a thread, so that a case
 * that never ends is told, too.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { createFuzzer, type Failure } from './fuzzer';

/** A case that is not over by then is stopped. */
const HANG_MS = 20_000;
const MOST_FAILURES = 10;
/** Places in the memory both threads see: which case runs, and since when. */
const SEED = 0;
const SINCE = 1;

interface Task {
  readonly first: number;
  readonly cases: number;
  readonly milliseconds: number;
  readonly shared: Float64Array;
}
interface Done {
  readonly cases: number;
  readonly failures: readonly Failure[];
}

if (isMainThread) lead();
else work(workerData as Task);

function lead(): void {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '60' },
      seed: { type: 'string' },
      cases: { type: 'string' }, // with --seed: only so many
    },
  });
  const first = values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed);
  const shared = new Float64Array(new SharedArrayBuffer(16));
  const task: Task = {
    first, cases: Number(values.cases ?? Infinity), milliseconds: Number(values.seconds) * 1000, shared,
  }; // prettier-ignore
  console.log(`fuzz: seeds from ${first} (again: npm run fuzz -- --seed ${first})`);
  const worker = new Worker(__filename, { workerData: task });
  const watch = setInterval(() => {
    if (shared[SINCE] === 0 || Date.now() - (shared[SINCE] ?? 0) < HANG_MS) return;
    console.log(`seed ${shared[SEED]}: not over after ${HANG_MS / 1000} s`);
    process.exit(1);
  }, 1000);
  worker.on('message', ({ cases, failures }: Done) => {
    clearInterval(watch);
    for (const failure of failures) report(failure);
    console.log(`fuzz: ${cases} cases, ${failures.length} failures`);
    process.exitCode = failures.length === 0 ? 0 : 1;
  });
  worker.on('error', (error) => {
    throw error;
  });
}

function work({ first, cases, milliseconds, shared }: Task): void {
  const fuzz = createFuzzer();
  const failures: Failure[] = [];
  const end = Date.now() + milliseconds;
  let done = 0;
  while (done < cases && Date.now() < end && failures.length < MOST_FAILURES) {
    const seed = first + done++;
    shared[SEED] = seed;
    shared[SINCE] = Date.now();
    const failure = fuzz(seed);
    if (failure) failures.push(failure);
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage({ cases: done, failures } satisfies Done);
}

function report({ seed, file, what, bytes }: Failure): void {
  const kept = `dist/fuzz-${seed}.tdkt.yaml`;
  writeFileSync(kept, bytes);
  console.log(
    `seed ${seed}, ${file}: ${what}\n  kept in ${kept}; again: npm run fuzz -- --seed ${seed} --cases 1`,
  );
}
