/**
 * The forms a check is told in, on findings made up to be hard to write: their bytes are kept in test/fixtures/formats.
 * After a wanted change: `TDKT_UPDATE_GOLDEN=1 npm test`, then read the difference.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import type { CheckResult, Reported } from '../../server/src/cli/check';
import { formatGithub } from '../../server/src/cli/format-github';
import { formatJunit } from '../../server/src/cli/format-junit';
import { formatSarif } from '../../server/src/cli/format-sarif';
import { escapeXml } from '../../server/src/cli/markup';
import type { Citation } from '../../server/src/law/citation';
import type { Severity } from '../../server/src/rules/rule';
import { projectOf } from '../support/project';

const project = projectOf({ 'a.tdkt.yaml': 'loai: ho-so\nso: 12/TTr-PNV\n' });
const CITATION: Citation = {
  instrument: '91/2017/NĐ-CP', date: null, issuer: null, article: '45', clause: '8', point: null, paragraph: null,
  label: 'khoản 8 Điều 45 Nghị định số 91/2017/NĐ-CP', url: null, verified: true,
}; // prettier-ignore
const RULE = 'the-thuc/vi-du'; // none of ours, whose words may change
const ODD = 'cơ sở, "A & B" <1>/hồ sơ 100%.tdkt.yaml';

function finding(severity: Severity, message: string, more: Partial<Reported> = {}): Reported {
  const at = { file: 'a.tdkt.yaml', route: ['so'], part: 'value' } as const;
  const range = { start: { line: 1, character: 4 }, end: { line: 1, character: 14 } };
  return {
    rule: RULE, severity, file: 'a.tdkt.yaml', range, message, citations: [], related: [], project,
    seen: (file) => file,
    finding: { rule: RULE, severity, at, message: 'main', data: {}, citations: [], related: [], fixes: [] },
    ...more,
  }; // prettier-ignore
}

const HARD: readonly Reported[] = [
  finding('hint', 'Gợi ý ::error::giả, 50% xong.'),
  finding('error', 'Ký tự lạ: «<b>&amp;\u0000\u001b[31m\u0007», "nháy" và \'nháy\', \ud800, 👩‍💼, to\u0302\u0301i.', {
    file: ODD,
    citations: [CITATION, { ...CITATION, point: 'đ' }],
    related: [
      { file: ODD, range: { start: { line: 9, character: 0 }, end: { line: 9, character: 3 } }, message: 'Ở đây: ]]> & «đó».' },
    ],
  }),
  finding('warning', 'Hai dòng:\r\nmột và hai, 100%: xong.', { file: 'b:c,d.tdkt.yaml' }),
  finding('warning', 'Hai dòng:\r\nmột và hai, 100%: xong.', { file: 'b:c,d.tdkt.yaml' }),
]; // prettier-ignore

function resultOf(diagnostics: readonly Reported[]): CheckResult {
  const summary = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of diagnostics) summary[severity]++;
  const paths = [...new Set(['sạch.tdkt.yaml', ...diagnostics.map(({ file }) => file)])].sort();
  return {
    files: paths.length, paths, diagnostics, summary, suppressed: [], dossiers: [], today: '2020-12-01', failOn: 'warning', exit: 1,
  }; // prettier-ignore
}

function golden(file: string, made: string): void {
  const full = path.resolve('test/fixtures/formats', file);
  if (process.env['TDKT_UPDATE_GOLDEN'] === '1') writeFileSync(full, made);
  assert.equal(made, readFileSync(full, 'utf8'));
}

describe('the bytes that were read and found right', () => {
  test('github', () => golden('github.txt', formatGithub(resultOf(HARD), 'vi')));
  test('junit', () => golden('junit.xml', formatJunit(resultOf(HARD), 'vi')));
  test('junit in English', () => golden('junit-en.xml', formatJunit(resultOf(HARD), 'en')));
  test('sarif, its results', () => {
    const { runs } = JSON.parse(formatSarif(resultOf(HARD), 'vi')) as { runs: { results: object[] }[] };
    golden('sarif-results.json', `${JSON.stringify(runs[0]?.results, null, 2)}\n`);
  });
});

describe('github', () => {
  const many = [
    ...Array.from({ length: 3 }, (_one, index) => finding('hint', `Gợi ý ${index}.`)),
    ...Array.from({ length: 12 }, (_one, index) => finding('warning', `Cảnh báo ${index}.`)),
    ...Array.from({ length: 11 }, (_one, index) => finding('error', `Lỗi ${index}.\n##[command]x`)),
    ...Array.from({ length: 9 }, (_one, index) => finding('info', `Lưu ý ${index}.`)),
  ];
  const lines = formatGithub(resultOf(many), 'vi').trimEnd().split('\n');

  test('the gravest first, ten of a kind, the rest told and listed as plain lines', () => {
    const commands = lines.map((line) => /^::(\w+) /.exec(line)?.[1] ?? 'text');
    const kinds = ['error', 'warning', 'notice'].flatMap((kind) => Array<string>(10).fill(kind));
    assert.deepEqual(commands, [...kinds, ...Array<string>(1 + 5 + 1).fill('text')]);
    assert.match(lines[30] ?? '', /^Còn 5 phát hiện nữa/);
    assert.match(lines[31] ?? '', /^a\.tdkt\.yaml:2:5: lỗi: Lỗi 10\. # #\[command\]x \[the-thuc\/vi-du\]$/);
    assert.match(lines[29] ?? '', /Gợi ý 0\./);
    assert.match(lines.at(-1) ?? '', /11 lỗi, 12 cảnh báo, 9 lưu ý, 3 gợi ý/);
  });
  test('no line of the rest is a command', () => {
    for (const line of lines.slice(30)) assert.doesNotMatch(line, /^\s*::|##\[/);
  });
  test('nothing found', () => {
    assert.equal(formatGithub(resultOf([]), 'en'), '1 files checked: nothing to mend.\n');
  });
});

describe('junit', () => {
  test('counts what fails from --fail-on on', () => {
    const xml = formatJunit({ ...resultOf(HARD), failOn: 'error' }, 'vi');
    assert.match(xml, /<testsuites name="tdkt" tests="5" failures="1"/);
    assert.equal(xml.match(/<failure /g)?.length, 1);
    assert.equal(xml.match(/<system-out>/g)?.length, 3);
  });
  test('no two tests of a file have one name', () => {
    const names = [
      ...formatJunit(resultOf(HARD), 'vi').matchAll(/<testcase name="([^"]*)" classname="([^"]*)"/g),
    ].map(([, name, file]) => `${file} ${name}`);
    assert.equal(new Set(names).size, names.length);
  });
});

test('text in markup: what neither XML nor HTML may hold is left out, NFD and emoji stay', () => {
  assert.equal(escapeXml('a\0b\u000bc\ud800d\udc00e\ufffef\u007f'), 'abcdef');
  assert.equal(escapeXml('👩‍💼 to\u0302\u0301i\t\n'), '👩‍💼 to\u0302\u0301i\t\n');
  assert.equal(escapeXml(`<a href="x" id='y'>&amp;`), '&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;');
});
