import { test } from 'node:test';
import assert from 'node:assert/strict';
import { parseText } from '../../server/src/text/document';
import { applyEdits, insertPair, quoteScalar, renameKey, setScalar } from '../../server/src/text/edit';
import type { ParsedText, TextEdit } from '../../server/src/text/types';

type Fix = (parsed: ParsedText) => TextEdit | null;

const CASES: readonly [name: string, before: string, fix: Fix, after: string | null][] = [
  ['quote a code', 'so: 0123 # số\n', (p) => quoteScalar(p, ['so']), 'so: "0123" # số\n'],
  ['nothing to quote', 'so: "0123"\n', (p) => quoteScalar(p, ['so']), null],
  ['rename a key', 'ngày_gửi: 1\n', (p) => renameKey(p, ['ngay_gui'], 'ngay_gui'), 'ngay_gui: 1\n'],
  [
    'plain stays plain',
    'ngay: 27/11/2020\n',
    (p) => setScalar(p, ['ngay'], '2020-11-27'),
    'ngay: 2020-11-27\n',
  ],
  [
    'plain that must be quoted',
    'ten: Lan\n',
    (p) => setScalar(p, ['ten'], 'Chủ trì: Lan'),
    'ten: "Chủ trì: Lan"\n',
  ],
  ['single', "ten: 'Lan'\n", (p) => setScalar(p, ['ten'], "L'Lan"), "ten: 'L''Lan'\n"],
  ['double', 'ten: "Lan"\n', (p) => setScalar(p, ['ten'], 'a "b"'), 'ten: "a \\"b\\""\n'],
  [
    'block',
    'a: |\r\n    Một\r\n    Hai\r\n\r\nb: 1\r\n',
    (p) => setScalar(p, ['a'], 'Ba\n\nBốn\n'),
    'a: |\r\n    Ba\r\n\r\n    Bốn\r\n\r\nb: 1\r\n',
  ],
  [
    'add to the document',
    'a: 1 # một\n# cuối\n',
    (p) => insertPair(p, [], 'b', '2'),
    'a: 1 # một\nb: 2\n# cuối\n',
  ],
  ['add after a key', 'a: 1\nb: 2\n', (p) => insertPair(p, [], 'x', '0', 'a'), 'a: 1\nx: 0\nb: 2\n'],
  ['add to an empty text', '', (p) => insertPair(p, [], 'loai', 'ho-so'), 'loai: ho-so\n'],
  [
    'add to a mapping, CRLF',
    'a:\r\n    b: 1\r\nc: 2\r\n',
    (p) => insertPair(p, ['a'], 'x', '0'),
    'a:\r\n    b: 1\r\n    x: 0\r\nc: 2\r\n',
  ],
  [
    'add to an item',
    'a:\n  - b: 1\n    c: [x]\n  - b: 2\n',
    (p) => insertPair(p, ['a', 0], 'x', '0'),
    'a:\n  - b: 1\n    c: [x]\n    x: 0\n  - b: 2\n',
  ],
  ['add to braces', 'a: { b: 1 }\n', (p) => insertPair(p, ['a'], 'x', '0'), 'a: { b: 1, x: 0 }\n'],
  ['add to empty braces', 'a: {}\n', (p) => insertPair(p, ['a'], 'x', '0'), 'a: { x: 0 }\n'],
  [
    'add below a bare key',
    'a: # sau\nb: 1\n',
    (p) => insertPair(p, ['a'], 'x', '0'),
    'a: # sau\n  x: 0\nb: 1\n',
  ],
  ['add to a bare dash', 'a:\n  -\n', (p) => insertPair(p, ['a', 0], 'x', '0'), 'a:\n  - x: 0\n'],
  ['nowhere to add', 'a: 1\n', (p) => insertPair(p, ['a'], 'x', '0'), null],
];

for (const [name, before, fix, after] of CASES) {
  test(name, () => {
    const edit = fix(parseText(before));
    const result = edit && applyEdits(before, [edit]);
    assert.equal(result, after);
    if (result !== null) assert.deepEqual(parseText(result).problems, []);
  });
}

test('edits of one fix all speak of the text before it', () => {
  const edits = [
    { start: 5, end: 6, text: 'ba' },
    { start: 0, end: 1, text: 'mot' },
  ];
  assert.equal(applyEdits('a: 1 b\n', edits), 'mot: 1 ba\n');
});
