import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tooMuch } from '../../server/src/text/bounds';

const cases: readonly (readonly [name: string, text: string, detail: string | null, start?: number])[] = [
  ['brackets', `a: ${'['.repeat(257)}`, 'too-deep', 3 + 256],
  ['brackets that close', `a: [${'[x], '.repeat(5000)}]`, null],
  ['dashes', `${'- '.repeat(257)}x`, 'too-deep', 512],
  ['dashes on many lines', '- a\n'.repeat(5000), null],
  ['colons in prose', `a: "${'chữ: '.repeat(255)}"`, null],
  ['lines in lines', Array.from({ length: 300 }, (_, n) => `${' '.repeat(n)}a:\n`).join(''), 'too-deep', 33_664],
  ['lines beside lines', 'a:\n  b:\n    c: 1\n'.repeat(1000), null],
  ['longest', 'x'.repeat(1024 * 1024), null],
  ['too long', 'x'.repeat(1024 * 1024 + 1), 'too-long', 0],
]; // prettier-ignore

for (const [name, text, detail, start] of cases) {
  test(name, () => {
    const found = tooMuch(text);
    assert.equal(found?.detail ?? null, detail);
    if (start !== undefined) assert.equal(found?.start, start);
  });
}
