import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { folderWith } from '../cli/tdkt';
import { MOST_GROWTH, soakLine } from './report';
import { soak } from './soak';

for (const pulls of [true, false]) {
  test(`memory is given back by a server that ${pulls ? 'is pulled' : 'pushes'}`, async () => {
    const result = await soak(path.join(folderWith(), 'ho-so'), 60, 60, pulls);
    console.log(soakLine(result));
    assert.ok(result.after <= MOST_GROWTH * result.before, soakLine(result));
  });
}
