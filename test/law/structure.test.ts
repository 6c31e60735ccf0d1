import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { structureOf } from '../../server/src/law/data';

type Script = {
  readonly isUpToDate: (committed: string, sourceFile?: string) => boolean;
  readonly parseArticle: (text: string, place: string) => unknown;
};

const TARGET = 'server/law/structure-2020.json';
// as a URL at run time: the script stays the module that is run
async function script(): Promise<Script> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (await import(pathToFileURL('scripts/law-structure.mjs').href)) as Script;
}

describe('structure of the instruments', () => {
  it('is, by its hash, what the script wrote, and a changed letter is noticed', async () => {
    const { isUpToDate } = await script();
    const committed = readFileSync(TARGET, 'utf8');
    assert.equal(isUpToDate(committed), true);
    assert.equal(isUpToDate(committed.replace('"points":["a","b","c"]', '"points":["a","b","d"]')), false);
  });

  it('is made again from a source and compared; the check names the repairing command', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'law-structure-'));
    const source = path.join(folder, 'nguồn.json');
    writeFileSync(source, '[]');
    const run = spawnSync(process.execPath, ['scripts/law-structure.mjs', '--check', source], {
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    assert.equal(run.status, 1);
    assert.match(run.stderr, /Repair: node scripts\/law-structure\.mjs SOURCE\.json/);
  });

  it('takes clauses, points with đ, and paragraphs apart', async () => {
    const { parseArticle } = await script();
    const text = [
      'Hồ sơ gồm:',
      '1. Thành phần:',
      'a) tờ trình;',
      'b) biên bản;',
      'c) báo cáo;',
      'd) phụ lục;',
      'đ) hiệp y;',
      'e) xác nhận.',
      '2. Thời hạn.',
      'Quá thời hạn thì trả lại.',
      '3. Nơi nhận.',
    ].join('\n\n');
    assert.deepEqual(parseArticle(text, 'thử 1'), {
      clauses: { 1: { points: ['a', 'b', 'c', 'd', 'đ', 'e'] }, 2: { paragraphs: 2 }, 3: {} },
    });
    assert.deepEqual(parseArticle('Một đoạn.\n\nHai đoạn.', 'thử 2'), { clauses: {}, paragraphs: 2 });
    assert.throws(() => parseArticle('1. Một.\n3. Ba.', 'thử 3'), /clause 3 where 2/);
    assert.throws(() => parseArticle('1. Một:\na) a;\nc) c.', 'thử 4'), /point c out of order/);
  });

  it('has the three instruments whole: 103 + 2 articles, 80, 14', () => {
    const count = (id: string) => Object.keys(structureOf(id) ?? {}).length;
    assert.deepEqual(['15/2003/QH11', '91/2017/NĐ-CP', '12/2019/TT-BNV'].map(count), [105, 80, 14]);
    const unusable = (id: string) =>
      Object.entries(structureOf(id) ?? {}).flatMap(([article, { unusable }]) => (unusable ? [article] : []));
    assert.deepEqual(unusable('15/2003/QH11'), ['71']);
    assert.deepEqual(unusable('91/2017/NĐ-CP'), ['38']);
    assert.deepEqual(unusable('12/2019/TT-BNV'), []);
  });
});
