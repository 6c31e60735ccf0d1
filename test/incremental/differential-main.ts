/** `npm run differential`: as many edits a layout as asked for, spread over all samples and fixtures. */
import { parseArgs } from 'node:util';
import { emptyTally, readCorpus, ROOTS, runEdits, tallyLine } from './differential';
import { LAYOUTS } from './layouts';

const { values } = parseArgs({
  options: { edits: { type: 'string', default: '10000' }, seed: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);

async function main(): Promise<void> {
  let differences = 0;
  for (const [number, [name, layout]] of Object.entries(LAYOUTS).entries()) {
    const tally = emptyTally();
    // begun afresh now and then, so that texts stay like those that people write
    const rounds = Math.max(1, Math.round(Number(values.edits) / (ROOTS.length * EDITS_A_ROUND)));
    const each = Math.ceil(Number(values.edits) / (ROOTS.length * rounds));
    for (let round = 0; round < rounds; round++) {
      for (const [place, root] of ROOTS.entries()) {
        const corpus = await readCorpus(root, layout);
        runEdits(corpus, each, seed + 1_000_003 * round + 1009 * number + place, tally);
      }
    }
    console.log(`${name} (seed ${seed}): ${tallyLine(tally)}`);
    for (const difference of tally.differences.slice(0, 3)) console.log(difference);
    differences += tally.differences.length;
  }
  process.exitCode = differences === 0 ? 0 : 1;
}

const EDITS_A_ROUND = 60;

void main();
