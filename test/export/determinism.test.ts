/** The same bytes for the same input. This file runs itself as a child process in other time zones and on other days. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { submissionDate } from '../../server/src/export/package';
import { exportSubmission, zipSubmission } from './collect';
import { submission } from './fixture';
import { partsOf } from './read-docx';

const CHILD = 'TDKT_EXPORT_CHILD_NOW';

/** Hash of every file and of the zip. */
async function hashes(): Promise<string> {
  const input = submission('du-thao');
  const files = await exportSubmission(input);
  const zip = createHash('sha256')
    .update(zipSubmission(files, submissionDate(input)))
    .digest('hex');
  return [...files.map(({ path, sha256 }) => `${sha256}  ${path}`), `${zip}  zip`].join('\n');
}

/** The same in a process of its own, in that time zone, at that moment. */
function elsewhere(zone: string, now: string): string {
  const { NODE_TEST_CONTEXT: _context, ...env } = process.env;
  return execFileSync(process.execPath, [__filename], {
    encoding: 'utf8',
    env: { ...env, TZ: zone, [CHILD]: now },
  });
}

/** Replaces the clock: a day of a test is not the day of the machine. */
function setClock(now: string): void {
  const moment = Date.parse(now);
  const RealDate = Date;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args: []) => (args.length === 0 ? new target(moment) : new target(...args)),
    get: (target, key) => (key === 'now' ? () => moment : (Reflect.get(target, key) as unknown)),
  });
}

const now = process.env[CHILD];
if (now === undefined) {
  describe('the same input gives the same bytes', () => {
    it('twice in one process', async () => {
      assert.equal(await hashes(), await hashes());
    });

    it('in any time zone, on any day', async () => {
      const here = await hashes();
      assert.equal(elsewhere('UTC', '2020-11-30T10:00:00Z'), here);
      assert.equal(elsewhere('America/New_York', '2020-12-31T23:59:59Z'), here);
      assert.equal(elsewhere('Asia/Ho_Chi_Minh', '2031-02-28T17:00:01Z'), here);
      assert.equal(elsewhere('Pacific/Kiritimati', '2027-03-14T07:30:00Z'), here);
    });

    it('the clock of the child is indeed another one', () => {
      const script = `${setClock.toString()}; setClock('2031-02-28T17:00:01Z'); console.log(new Date().getUTCFullYear(), Date.now())`;
      const said = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' });
      assert.equal(said.trim(), `2031 ${Date.parse('2031-02-28T17:00:01Z')}`);
    });

    it('files carry the date of the dossier and no random names', async () => {
      for (const { path, bytes } of await exportSubmission(submission())) {
        if (path.endsWith('.xlsx'))
          assert.doesNotMatch(Object.values(partsOf(bytes)).join(''), /dcterms/, path);
        if (!path.endsWith('.docx')) continue;
        const parts = partsOf(bytes);
        assert.match(parts['docProps/core.xml'] ?? '', /<dcterms:created[^>]*>2020-11-26T00:00:00Z</, path);
        assert.match(parts['docProps/core.xml'] ?? '', /<dcterms:modified[^>]*>2020-11-26T00:00:00Z</, path);
        assert.deepEqual(Object.keys(parts).slice(1), Object.keys(parts).slice(1).sort(), path);
        assert.equal(Object.keys(parts)[0], '[Content_Types].xml', path);
      }
    });
  });
} else {
  setClock(now);
  void hashes().then((text) => process.stdout.write(text));
}
