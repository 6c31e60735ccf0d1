/** The sample of slips: every group of rules speaks in it, and its page tells each finding and nothing else. */
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { RULES } from '../../server/src/rules/registry';
import { GROUPS, groupOf } from '../../server/src/rules/rule';
import { checkMemory } from '../support/project';
import { filesBelow, memoryOf } from './project';

const FAULTY = path.join('samples', 'ho-so-loi');
const TODAY = '2020-12-20';
const MIN_RULES = 2;

/** A row of the page: file | `dòng 12, 15: …` | rule | what to do. The page leaves `.tdkt.yaml` off. */
const ROW =
  /^\| `(?<file>[^`]+)` \| dòng (?<lines>\d+(?:, \d+)*): [^|]*[^|\s] \| `(?<rule>[a-z-]+\/[a-z0-9-]+)` \| [^|]*[^|\s] \|$/u;

const page = readFileSync(path.join(FAULTY, 'README.md'), 'utf8');
const { files, attachments } = memoryOf(FAULTY);
const findings = checkMemory({ files, attachments, today: TODAY });

const rows = page.split('\n').filter((line) => line.startsWith('| `'));

/** The group whose heading a row stands under. */
function headingOf(row: string): string | undefined {
  const before = page.slice(0, page.indexOf(`${row}\n`));
  return [...before.matchAll(/^## Nhóm `([a-z-]+)`$/gm)].at(-1)?.[1];
}

function told(): string[] {
  return rows.flatMap((row) => {
    const { file, lines = '', rule } = ROW.exec(row)?.groups ?? {};
    return lines.split(', ').map((line) => `${file}.tdkt.yaml:${line} ${rule}`);
  });
}

describe('the sample of slips', () => {
  for (const group of GROUPS) {
    const known = RULES.filter((rule) => groupOf(rule) === group);
    if (known.length === 0) continue;
    it(`shows at least ${MIN_RULES} different rules of ${group}`, () => {
      const seen = new Set(findings.filter(({ rule }) => groupOf({ id: rule }) === group).map(({ rule }) => rule));
      assert.ok(seen.size >= Math.min(MIN_RULES, known.length), [...seen].join(', '));
    });
  }

  it('has a page whose rows can be read, each under the heading of its group', () => {
    assert.ok(rows.length > 0);
    for (const row of rows) {
      const rule = ROW.exec(row)?.groups?.['rule'];
      assert.ok(rule !== undefined, row);
      assert.equal(headingOf(row), groupOf({ id: rule }), row);
    }
  });

  it('has a page that tells every finding, by file, line and rule, and no other', () => {
    const found = findings.map(({ file, range, rule }) => `${file}:${range.start.line + 1} ${rule}`);
    assert.deepEqual(told().sort(), found.sort());
  });

  it('has a page that says how it is checked', () => {
    assert.ok(page.includes(`tdkt check samples/ho-so-loi --today ${TODAY}`));
  });

  it('is composed text but for the slips of that kind', () => {
    assert.equal(page, page.normalize('NFC'));
    const odd = Object.keys(files).filter((file) => files[file] !== files[file]?.normalize('NFC'));
    const toldOf = findings.filter(({ rule }) => rule === 'cau-truc/chua-nfc').map(({ file }) => file);
    assert.deepEqual(odd.sort(), toldOf.sort());
  });

  it('names no identity or telephone number', () => {
    for (const [file, text] of Object.entries(files)) {
      assert.doesNotMatch(text.replace(/sha256: [0-9a-f]{64}/g, ''), /(?<!\d)(?:\d{9,10}|\d{12})(?!\d)/, file);
    }
  });

  it('has small scans', () => {
    const scans = filesBelow(FAULTY).filter((file) => file.endsWith('.pdf'));
    assert.ok(scans.length > 0);
    for (const scan of scans) {
      assert.ok(statSync(path.join(FAULTY, scan)).size < 3000, scan);
      assert.ok(readFileSync(path.join(FAULTY, scan), 'latin1').startsWith('%PDF-'), scan);
    }
  });
});
