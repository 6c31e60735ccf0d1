import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFile } from '../../server/src/model/read';
import { parseText } from '../../server/src/text/document';

test('a list where a text should be is told, and left out of the data', () => {
  const { data, problems } = readFile('x', parseText('loai: ho-so\ndon_vi:\n  - ma: pnv-phu-cu\n'));
  assert.equal('don_vi' in data, false);
  assert.ok(problems.some(({ code, route }) => code === 'sai-kieu' && route.join('.') === 'don_vi'));
});
