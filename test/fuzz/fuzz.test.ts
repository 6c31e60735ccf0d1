import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createFuzzer } from './fuzzer';
import { createChance, mutate } from './mutate';

const MILLISECONDS = 5000;

it('five seconds of mutated files: no throw, no hang, no range outside its document', (t) => {
  const fuzz = createFuzzer();
  const first = Date.now() % 1_000_000_000;
  const end = Date.now() + MILLISECONDS;
  let cases = 0;
  for (; Date.now() < end; cases++) {
    const failure = fuzz(first + cases);
    assert.equal(failure?.what ?? null, null, `again: npm run fuzz -- --seed ${first + cases} --cases 1`);
  }
  assert.ok(cases >= 10, `${cases} cases`);
  t.diagnostic(`fuzz: ${cases} cases from seed ${first}, 0 failures`);
});

it('a seed gives the same bytes each time, others than it began with', () => {
  const bytes = Buffer.from('loai: ho-so\nke_hoach: 09/KH-SNV\nde_nghi:\n  - ma: a\n');
  const mutated = (seed: number) => Buffer.from(mutate(bytes, bytes, createChance(seed)));
  assert.deepEqual(mutated(7), mutated(7));
  const seeds = Array.from({ length: 100 }, (_, seed) => mutated(seed));
  assert.ok(seeds.filter((one) => !one.equals(bytes)).length > 80);
});
