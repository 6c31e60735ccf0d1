import { test } from 'node:test';
import assert from 'node:assert/strict';
import { documentData } from '../../server/src/text/data';
import { parseText } from '../../server/src/text/document';

/** Each problem as `code/detail line:text under it`. */
function problems(text: string): string[] {
  const parsed = parseText(text);
  return parsed.problems.map(({ code, detail, start, end }) => {
    const name = detail === undefined ? code : `${code}/${detail}`;
    return `${name} ${parsed.positionAt(start).line}:${parsed.slice(start, end)}`;
  });
}

const data = (text: string): unknown => JSON.parse(JSON.stringify(documentData(parseText(text)) ?? null));

const CASES: readonly [name: string, text: string, problems: string[], data: unknown][] = [
  [
    'an unclosed quote is reported where it opens, and spoils one key',
    'ten: "Đỗ Hà\nso: 1\nnam: 2020\n',
    ['cu-phap/unclosed 0:"Đỗ Hà'],
    { ten: 'Đỗ Hà', so: 1, nam: 2020 },
  ],
  [
    'an unclosed quote in an item spoils that item',
    'de_nghi:\n  - ma: "lan\n    so: 1\n  - ma: hoa\n',
    ['cu-phap/unclosed 1:"lan'],
    { de_nghi: [{ ma: 'lan so: 1' }, { ma: 'hoa' }] },
  ],
  ['an unclosed bracket', 'so: [1, 2\nnam: 2020\n', ['cu-phap/unclosed 0:[1, 2'], { so: [1, 2], nam: 2020 }],
  [
    'a colon in prose',
    'to_trinh:\n  ghi_chu: Chủ trì: rà soát # gấp\n  so: 1\n',
    ['cu-phap/BLOCK_AS_IMPLICIT_KEY 1:C'],
    { to_trinh: { ghi_chu: 'Chủ trì: rà soát', so: 1 } },
  ],
  [
    'a half-typed key',
    'loai: ho-so\nngay\nso: 1\n',
    ['cu-phap/MISSING_CHAR 1:ngay'],
    { loai: 'ho-so', ngay: null, so: 1 },
  ],
  [
    'a half-typed key in a mapping',
    'to_trinh:\n  ngay\n  so: 1\n',
    ['cu-phap/MULTILINE_IMPLICIT_KEY 1:ngay'],
    { to_trinh: { ngay: null, so: 1 } },
  ],
  ['tabs', 'to_trinh:\n\tso: 1\n\tnam: 2\n', ['tab 1:\t', 'tab 2:\t'], { to_trinh: { so: 1, nam: 2 } }],
  [
    'equal keys',
    'ngày_gửi: 1\nso: 2\nngay_gui: 3\n',
    ['khoa-trung/ngay_gui 2:ngay_gui'],
    { ngay_gui: 1, so: 2 },
  ],
  ['equal keys below', 'a: { Ma: 1, ma: 2 }\n', ['khoa-trung/ma 0:ma'], { a: { ma: 1 } }],
  [
    'a git conflict is one problem; our side counts',
    'so: 1\n<<<<<<< HEAD\nnam: 2020\n=======\nnam: "2021\n>>>>>>> nhanh-khac\nten: Lan\n',
    ['xung-dot-git 1:<<<<<<< HEAD'],
    { so: 1, nam: 2020, ten: 'Lan' },
  ],
  [
    'a conflict with its base',
    '<<<<<<< HEAD\r\nnam: 1\r\n||||||| goc\r\nnam: 2\r\n=======\r\nnam: 3\r\n>>>>>>> x\r\nten: Lan\r\n',
    ['xung-dot-git 0:<<<<<<< HEAD'],
    { nam: 1, ten: 'Lan' },
  ],
  ['a conflict half resolved', 'so: 1\n=======\nnam: 2\n', ['xung-dot-git 1:======='], { so: 1, nam: 2 }],
  ['several documents', 'so: 1\n---\nso: 2\n', ['nhieu-tai-lieu 1:---'], { so: 1 }],
  ['an end mark with nothing after it', '---\nso: 1\n...\n# hết\n', [], { so: 1 }],
  ['lone CR', 'so: 1\rten: Lê Tám\r', ['xuong-dong-cr 0:\r'], { so: 1, ten: 'Lê Tám' }],
  ['NUL: not read', 'so: 1\nten: \0\0\n', ['nhi-phan 1:\0'], null],
  [
    'another control character: read all the same',
    'so: 1\nten: a\u000bb\n',
    ['nhi-phan 1:\u000b'],
    { so: 1, ten: 'a\u000bb' },
  ],
  ['a byte order mark', '\ufeffso: 1\n', [], { so: 1 }],
  [
    'anchor, alias, tag, merge key: reported, not followed',
    'a: &x { b: 1 }\nc: *x\nd: !!str 1\ne:\n  <<: *x\n',
    ['neo/anchor 0:&x', 'neo/alias 1:*x', 'neo/tag 2:!!str', 'neo/merge 4:<<', 'neo/alias 4:*x'],
    { a: { b: 1 }, c: null, d: '1', e: { '<<': null } },
  ],
  ['a directive', '%YAML 1.1\n---\na: no\n', ['neo/directive 0:%YAML 1.1'], { a: 'no' }],
  ['a mapping as key', 'ten: { {x}: 1 }\n', ['cu-phap/complex-key 0:{x}'], { ten: { '{x}': 1 } }],
  ['a key __proto__ is a key', '__proto__: { xa: 1 }\n', [], null],
];

for (const [name, text, expected, value] of CASES) {
  test(name, () => {
    assert.deepEqual(problems(text), expected);
    if (name.startsWith('a key __proto__')) return;
    assert.deepEqual(data(text), value);
  });
}

test('a key __proto__ changes no prototype', () => {
  const read = documentData(parseText('a:\n  __proto__: { xa: 1 }\n  so: 2\n__proto__: { xa: 1 }\n'));
  assert.ok(typeof read === 'object' && read !== null);
  assert.deepEqual(Object.keys(read), ['a', '__proto__']);
  assert.equal('xa' in read, false);
  assert.equal(Reflect.get({}, 'xa'), undefined);
});

test('at most one syntax problem a line and twenty of a code', () => {
  assert.equal(problems(`a: [${']'.repeat(500)}\n`).length, 1);
  assert.equal(problems('so: "\n'.repeat(100)).filter((problem) => problem.startsWith('cu-phap')).length, 20);
  assert.equal(problems(`a:\n${'  - &x 1\n'.repeat(100)}`).length, 20);
});

const HOSTILE: readonly [name: string, text: string, codes: RegExp][] = [
  ['one line of 10 MB', `ghi_chu: ${'Đoàn Đào '.repeat(1_100_000)}\n`, /^cu-phap\/too-long$/],
  ['100 000 opening brackets', `a: ${'['.repeat(100_000)}`, /^cu-phap\/too-deep$/],
  ['100 000 bracket pairs', `a: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`, /^cu-phap\/too-deep$/],
  ['100 000 dashes', '- '.repeat(100_000), /^cu-phap\/too-deep$/],
  ['100 braces', `a: ${'{b: '.repeat(100)}${'}'.repeat(100)}\n`, /^cu-phap\/too-deep$/],
  ['an unclosed quote before 100 000 lines', `a: "\n${'  b\n'.repeat(100_000)}`, /^cu-phap\/unclosed$/],
  ['100 000 quotes', `a: ${'"'.repeat(100_000)}\n`, /^cu-phap\/UNEXPECTED_TOKEN$/],
  ['spaces', `a${' '.repeat(1_000_000)}b\n`, /^$/],
  ['blank lines and a mark', `${'\n'.repeat(300_000)}---\n---\n`, /^nhieu-tai-lieu$/],
  [
    'an alias bomb',
    `a: &a [x, x]\n${Array.from({ length: 40 }, (_, i) => `k${i}: &k${i} [${'*a, '.repeat(9)}*a]\n`).join('')}`,
    /^(neo\/(alias|anchor) ?)+$/,
  ],
];

for (const [name, text, expected] of HOSTILE) {
  test(`hostile: ${name}`, { timeout: 20_000 }, () => {
    const parsed = parseText(text);
    const codes = parsed.problems.map(({ code, detail }) =>
      detail === undefined ? code : `${code}/${detail}`,
    );
    assert.match(codes.join(' '), expected);
    documentData(parsed);
  });
}
