import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { attachmentsOf, filesBelow, readProject, SAMPLE, schemaErrors, sha256Of } from './project';

const FIXTURES = path.join('test', 'fixtures', 'projects');
/** Its files are faulty on purpose. */
const FAULTY = 'loi-du-lieu';
const fixtures = readdirSync(FIXTURES).filter((name) => !name.startsWith('.'));
const sound = [SAMPLE, ...fixtures.filter((name) => name !== FAULTY).map((name) => path.join(FIXTURES, name))];

/** Characters that come in by pasting or by keyboards of old: no-break and zero-width spaces, tabs, lone CR. */
const ODD = /[\u00a0\u2000-\u200f\u202f\u2060\ufeff\t\r]/u;
/** Nine or twelve digits (old and new identity numbers), or ten from 0 (a telephone number). */
const IDENTITY = /(?<!\d)(?:\d{9}|\d{12}|0\d{9})(?!\d)/;

describe('the schema check', () => {
  it('sees a fault', () => {
    assert.notDeepEqual(schemaErrors({ data: { loai: 'bao-cao', ke_hoach: '09/KH-SNV', mau: 2 } }), []);
    assert.notDeepEqual(schemaErrors({ data: { loai: 'tham-luan' } }), []);
    assert.notDeepEqual(schemaErrors({ data: null }), []);
  });
});

for (const root of sound) {
  describe(root, () => {
    const files = readProject(root);

    it('is valid by schema', () => {
      assert.ok(files.length > 0);
      for (const file of files) assert.deepEqual(schemaErrors(file), [], file.path);
    });

    it('is composed text without odd characters', () => {
      for (const { path: file, text } of files) {
        assert.equal(text, text.normalize('NFC'), file);
        assert.doesNotMatch(text, ODD, file);
      }
    });

    it('names no identity number', () => {
      for (const { path: file, text } of files) {
        assert.doesNotMatch(text.replace(/sha256: [0-9a-f]{64}/g, ''), IDENTITY, file);
      }
    });

    it('names the right hash of each attachment, and leaves none unnamed', () => {
      const named = files.flatMap(attachmentsOf);
      for (const { tep, sha256 } of named) assert.equal(sha256Of(path.join(root, tep)), sha256, tep);
      const scans = filesBelow(root).filter((file) => file.endsWith('.pdf'));
      assert.deepEqual(named.map(({ tep }) => tep).sort(), scans);
      for (const scan of scans) {
        assert.ok(statSync(path.join(root, scan)).size < 3000, scan);
        assert.ok(readFileSync(path.join(root, scan), 'latin1').startsWith('%PDF-'), scan);
      }
    });
  });
}

describe('every fixture project', () => {
  for (const name of fixtures) {
    it(`${name} marks its root and says what to expect`, () => {
      assert.ok(existsSync(path.join(FIXTURES, name, 'tdkt.config.yaml')));
      assert.ok(existsSync(path.join(FIXTURES, name, 'mong-doi.md')));
    });
  }

  it(`${FAULTY}: each file stands in the table of what to expect`, () => {
    const table = readFileSync(path.join(FIXTURES, FAULTY, 'mong-doi.md'), 'utf8');
    const faulty = filesBelow(path.join(FIXTURES, FAULTY)).filter((file) => file.endsWith('.tdkt.yaml'));
    assert.ok(faulty.length > 20);
    for (const file of faulty) assert.ok(table.includes(`| \`${file.replace('.tdkt.yaml', '')}\` |`), file);
  });

  it(`${FAULTY}: the bytes are as they must be`, () => {
    const bytes = (name: string) => readFileSync(path.join(FIXTURES, FAULTY, `${name}.tdkt.yaml`));
    const text = (name: string) => bytes(name).toString('utf8');
    assert.equal(bytes('tep-trong').length, 0);
    assert.ok(bytes('nhi-phan').includes(0));
    assert.throws(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes('khong-phai-utf8')));
    assert.ok(text('xuong-dong-cr').includes('\r') && !text('xuong-dong-cr').includes('\n'));
    assert.notEqual(text('chua-nfc'), text('chua-nfc').normalize('NFC'));
    assert.match(text('bom-va-crlf'), /^\ufeff.*\r\n/);
    assert.match(text('xung-dot-git'), /^<{7} /m);
    assert.match(text('khoang-trang-la'), /\u00a0/);
  });
});
