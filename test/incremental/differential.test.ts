import { test } from 'node:test';
import assert from 'node:assert/strict';
import { emptyTally, readCorpus, ROOTS, runEdits, tallyLine } from './differential';
import { LAYOUTS } from './layouts';

const EDITS_A_LAYOUT = 320;
const SEED = 20200207;

test('what follows edits is what a fresh read gives', async () => {
  const tally = emptyTally();
  for (const [number, layout] of Object.values(LAYOUTS).entries()) {
    for (const [place, root] of ROOTS.entries()) {
      const corpus = await readCorpus(root, layout);
      runEdits(corpus, Math.ceil(EDITS_A_LAYOUT / ROOTS.length), SEED + 100 * number + place, tally);
    }
  }
  console.log(tallyLine(tally));
  assert.deepEqual(tally.differences.slice(0, 3), []);
  assert.ok(tally.clean >= 0.4 * tally.edits, 'too few edits leave the text clean');
  assert.ok(tally.changed >= 0.2 * tally.edits, 'too few edits change a finding');
});
