/**
 * The words of each document of a small dossier, as they were read and found right. After a wanted change:
 * `TDKT_UPDATE_GOLDEN=1 npm test`, then read the difference.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { exportSubmission } from './collect';
import { submission } from './fixture';
import { plainText } from './read-docx';

const FOLDER = path.resolve('test/fixtures/export');
const fileOf = (document: string) =>
  path.join(FOLDER, `${document.replace(/\.docx$/, '').replaceAll('/', '--')}.txt`);

describe('the words of each document', () => {
  it('are those that were read and found right', async () => {
    const documents = (await exportSubmission(submission())).filter((file) => file.path.endsWith('.docx'));
    if (process.env['TDKT_UPDATE_GOLDEN'] === '1') {
      mkdirSync(FOLDER, { recursive: true });
      for (const document of documents) writeFileSync(fileOf(document.path), plainText(document.bytes));
    }
    for (const document of documents) {
      const golden = fileOf(document.path);
      assert.ok(existsSync(golden), `${golden} is missing`);
      assert.equal(plainText(document.bytes), readFileSync(golden, 'utf8'), document.path);
    }
    const kept = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
    assert.deepEqual(kept.sort(), documents.map((document) => path.basename(fileOf(document.path))).sort());
  });
});
