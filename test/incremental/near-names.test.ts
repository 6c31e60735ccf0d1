/** Names found by likeness are those that comparing each with each finds. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNearKey, nameKey } from '../../server/src/model/people';
import { createNearNames } from '../../server/src/workspace/near-names';
import { createRandom } from './random';

const GROUP = 'pnv-phu-cu';
const LETTERS = ['a', 'ă', 'h', 'n', 'đ', 'ế', ' ', '𐐷'];

test('within two letters, whatever comes and goes', () => {
  const random = createRandom(7);
  const names = createNearNames();
  const held: string[] = [];
  const word = (): string => Array.from({ length: 1 + random.below(6) }, () => random.pick(LETTERS)).join('');
  let near = 0;
  for (let round = 0; round < 4000; round++) {
    const name = random.chance(30) && held.length > 0 ? random.pick(held) : nameKey(word());
    if (random.chance(55)) {
      assert.equal(names.add(GROUP, name), !held.includes(name));
      held.push(name);
    } else if (held.includes(name)) {
      held.splice(held.indexOf(name), 1);
      assert.equal(names.remove(GROUP, name), !held.includes(name));
    } else assert.equal(names.remove(GROUP, name), false);
    if (held.length > 60) for (const one of held.splice(0, 30)) names.remove(GROUP, one);
    const asked = nameKey(word());
    const expected = [...new Set(held)].filter((other) => isNearKey(other, asked)).sort();
    assert.deepEqual([...names.near(GROUP, asked)].sort(), expected);
    assert.deepEqual(names.near('khác', asked), []);
    near += expected.length;
  }
  assert.ok(near > 4000, 'too few names are near each other to show anything');
});
