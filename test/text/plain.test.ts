// What the fast reader makes of a text is what `yaml` makes of it, wherever the fast reader does not hand it over.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import * as fc from 'fast-check';
import '../support/seed';
import { parseText } from '../../server/src/text/document';
import { readTreeByYaml, readTreePlain } from '../../server/src/text/tree';
import { randomEdit } from '../incremental/edits';
import { LAYOUTS } from '../incremental/layouts';
import { createRandom } from '../incremental/random';

/** Whether the fast reader took the text; throws where the two readers differ. */
function isAgreed(text: string): boolean {
  const root = readTreePlain(text);
  if (root === undefined) return false;
  const byYaml = readTreeByYaml(text);
  assert.deepEqual({ root, problems: [] }, byYaml, JSON.stringify(text));
  return true;
}

/** Every file of the samples and fixtures, whole and in its pieces. */
function texts(layout: (text: string) => string): string[] {
  return ['samples', 'test/fixtures', 'server/plans'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tdkt.yaml'))
      .flatMap((file) => {
        const whole = layout(readFileSync(path.join(folder, file), 'utf8'));
        const parsed = parseText(whole);
        return [whole, ...parsed.segments.map(({ start, length }) => parsed.slice(start, start + length))];
      }),
  );
}

for (const [name, layout] of Object.entries(LAYOUTS)) {
  test(`samples and fixtures, and edits on them: ${name}`, () => {
    const random = createRandom(20200207);
    const all = texts(layout);
    const taken = all.filter(isAgreed).length;
    // the layout with comments is not for the fast reader
    assert.ok(taken >= (name.startsWith('comments') ? 0.2 : 0.8) * all.length, `${taken} of ${all.length}`);
    let edited = 0;
    const pieces = all.filter(({ length }) => length < 4000);
    for (let round = 0; round < 2500; round++) {
      let text = random.pick(pieces);
      for (let edit = 0; edit < 3; edit++) {
        const { start, end, text: put } = randomEdit(text, random);
        text = text.slice(0, start) + put + text.slice(end);
        if (isAgreed(text)) edited++;
      }
    }
    assert.ok(edited >= (name.startsWith('comments') ? 200 : 500), `${edited} edited texts were taken`);
  });
}

/** Tokens in which the borders of what is plain lie. */
const TOKENS = [
  'a', 'b', 'null', 'true', 'Null', '~', '0123', '1.10', '-5', '+.5', '.inf', '.nan', '0x1F', '0o17', '1e3', '2020-02-30',
  'Hưng Yên', 'đ', 'x y', '\u00a0', '\u2028', 'a:b', 'a :b', 'a#b', "d'r", 'q"q', '=', '<<', 'a-', '...', '---', '%',
  'a: ', 'b:', 'c: ', 'dd:', ':', ': ', '- ', '-', '?', '? ', ', ', ',', '[', ']', '{', '}', '[]', '{ }', '{ a: 1 }', '[a, b]',
  '"', "'", '"x"', "'y'", "''", '"\\n"', '|', '>', '|-', '>-', '|+', '|2', '&a ', '*a', '!', '@', '`', '\t', ' #c', '#',
  '\n', '\n', '\n ', '\n  ', '\n  ', '\n    ', '\n    ', '\n- ', '\n  - ', '\n\n', '\r\n', '\r\n  ', ' ', '  ', '\n  a: ', '\na: ', '\n  b: ',
]; // prettier-ignore

test('random texts of the tokens in which the borders of what is plain lie', () => {
  let taken = 0;
  const token = fc.constantFrom(...TOKENS);
  const start = fc.constantFrom(
    'a: ',
    '- ',
    '  - a: ',
    'a:\n  b: ',
    'a:\n- ',
    'a: [',
    'a: {',
    'a: |\n  ',
    '',
  );
  fc.assert(
    fc.property(start, fc.array(token, { maxLength: 14 }), (first, rest) => {
      if (isAgreed(first + rest.join(''))) taken++;
    }),
    { numRuns: 20_000 },
  );
  assert.ok(taken >= 1000, `${taken} texts were taken`);
});

test('what goes beyond the plain part is handed over', () => {
  for (const text of [
    '', 'a', '[a]', 'a: 1 # b', 'a: 1\na: 2', 'a: b: c', 'a: "\\n"', 'a: b\n  c', 'a: &x b', 'a:\n  b: 1\n c: 2', 'a: |\n\n  b',
    '\ta: 1', 'null: 1', 'ngày: 1', 'a: { b: 1, b: 2 }', 'a: [b: 1]', 'a: |+\n  b', 'a: >\n  b\n   c', '- - a',
  ]) assert.equal(readTreePlain(text), undefined, JSON.stringify(text)); // prettier-ignore
});

test('a reader that were wrong would be noticed', () => {
  const text = 'a: 0123\nb: [x, y]\n';
  const root = readTreePlain(text);
  const shifted = readTreeByYaml(text.replace('0123', '123 ')).root;
  assert.notDeepEqual(root, shifted);
});
