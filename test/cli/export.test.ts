import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { unzipSync } from 'fflate';
import { SAMPLE, folderWith, sampleWith, tdkt } from './tdkt';

const DOSSIER = 'phu-cu/ho-so.tdkt.yaml';
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const exportArgs = (out: string, ...more: readonly string[]): string[] => [
  'export',
  DOSSIER,
  '--out',
  out,
  ...more,
];

describe('tdkt export', () => {
  test('writes every part, says so with hashes, and the manifest agrees', () => {
    const folder = folderWith();
    const { code, out } = tdkt(SAMPLE, exportArgs(path.join(folder, 'a/b/bo'), '--zip', path.join(folder, 'bo.zip')));
    assert.equal(code, 0);
    const written = path.join(folder, 'a/b/bo');
    const files = readdirSync(written, { recursive: true, encoding: 'utf8' }).sort();
    for (const part of [/^01-To-trinh\.docx$/, /^02-Danh-sach\.docx$/, /^03-Bien-ban\.docx$/, /^04-Bao-cao\/01-.*\.docx$/, /^05-Phu-luc\/04-.*\.docx$/, /^06-Kem-theo\/.*\.pdf$/, /^MUC-LUC\.docx$/, /^MANIFEST\.sha256$/]) {
      assert.ok(files.some((file) => part.test(file)), String(part));
    }
    const lines = out.trimEnd().split('\n');
    assert.equal(lines.pop(), path.join(folder, 'bo.zip'));
    for (const line of lines) {
      const [sha256 = '', file = ''] = line.split('  ');
      assert.equal(hash(readFileSync(file)), sha256);
    }
    for (const line of readFileSync(path.join(written, 'MANIFEST.sha256'), 'utf8').trimEnd().split('\n')) {
      const [sha256 = '', file = ''] = line.split('  ');
      assert.equal(hash(readFileSync(path.join(written, file))), sha256);
    }
    const zipped = Object.keys(unzipSync(readFileSync(path.join(folder, 'bo.zip')))).sort();
    assert.deepEqual(zipped, files.filter((file) => path.extname(file) !== ''));
  }); // prettier-ignore

  test('gives the same bytes in any time zone', () => {
    const folder = folderWith();
    const made = ['UTC', 'America/New_York'].map((zone, index) => {
      const zip = path.join(folder, `${index}.zip`);
      const ran = tdkt(SAMPLE, exportArgs(path.join(folder, String(index)), '--zip', zip), { TZ: zone });
      assert.equal(ran.code, 0);
      return [...(ran.out.match(/^[0-9a-f]{64}/gm) ?? []), hash(readFileSync(zip))];
    });
    assert.ok((made[0]?.length ?? 0) > 10);
    assert.deepEqual(made[0], made[1]);
  });

  test('a dossier with a fault is held up: exit 1, the finding, nothing written', () => {
    const folder = sampleWith(DOSSIER, (text) => text.replace(/^bien_ban:(\n {2}.*)+\n/m, ''));
    const { code, err } = tdkt(folder, exportArgs('bo'));
    assert.match(err, /ho-so\/thieu-thanh-phan/);
    assert.equal(code, 1);
    assert.ok(!existsSync(path.join(folder, 'bo')));
  });

  test('and can be exported as a draft all the same', () => {
    const folder = sampleWith(DOSSIER, (text) => text.replace(/^bien_ban:(\n {2}.*)+\n/m, ''));
    assert.equal(tdkt(folder, exportArgs('bo', '--stage', 'du-thao')).code, 0);
    assert.ok(!existsSync(path.join(folder, 'bo/03-Bien-ban.docx')));
  });

  test('what is not yet signed may be printed to be signed, not handed in', () => {
    const unsigned = (text: string): string =>
      text.replace(/^( {2}so: \S*TTr\S*)$/m, '').replace(/^ngay_(gui|nhan):.*\n/gm, '');
    const folder = sampleWith(DOSSIER, unsigned);
    assert.equal(tdkt(folder, exportArgs('ky', '--stage', 'trinh-ky')).code, 0);
  });

  test('lateness never holds up', () => {
    const folder = sampleWith('phu-cu/dang-ky.tdkt.yaml', (text) =>
      text.replace(/^ngay_nhan: \S+/m, 'ngay_nhan: 2020-02-17'),
    );
    assert.equal(tdkt(folder, exportArgs('bo')).code, 0);
  });

  test('a missing attachment holds up', () => {
    const folder = sampleWith(DOSSIER, (text) => text);
    for (const file of readdirSync(path.join(folder, 'phu-cu/kem-theo')))
      rmSync(path.join(folder, 'phu-cu/kem-theo', file));
    const { code, err } = tdkt(folder, exportArgs('bo'));
    assert.match(err, /ho-so\/tep-khong-co/);
    assert.equal(code, 1);
  });

  test('an earlier export is replaced; one that was edited is not, but by force', () => {
    const folder = sampleWith(DOSSIER, (text) => text);
    assert.equal(tdkt(folder, exportArgs('bo')).code, 0);
    assert.equal(tdkt(folder, exportArgs('bo')).code, 0);
    const letter = path.join(folder, 'bo/01-To-trinh.docx');
    writeFileSync(letter, 'sửa tay');
    const { code, err } = tdkt(folder, exportArgs('bo'));
    assert.match(err, /đã bị sửa.*01-To-trinh\.docx/);
    assert.equal(code, 2);
    assert.equal(readFileSync(letter, 'utf8'), 'sửa tay');
    assert.equal(tdkt(folder, exportArgs('bo', '--force')).code, 0);
    assert.notEqual(readFileSync(letter).length, 'sửa tay'.length);
  });

  test('a folder with something else in it is left alone', () => {
    const folder = sampleWith(DOSSIER, (text) => text);
    const { code, err } = tdkt(folder, exportArgs('phu-cu'));
    assert.match(err, /Không xuất vào/);
    assert.equal(code, 2);
    assert.equal(tdkt(folder, exportArgs('phu-cu', '--force')).code, 2);
  });

  for (const [name, args] of [
    ['no --out', ['export', DOSSIER]],
    ['a file that is no dossier', ['export', 'don-vi.tdkt.yaml', '--out', 'bo']],
    ['a file that is not there', ['export', 'khong-co.tdkt.yaml', '--out', 'bo']],
    ['an unknown stage', exportArgs('bo', '--stage', 'xong')],
  ] as const) {
    test(`exit 2: ${name}`, () => {
      const folder = sampleWith(DOSSIER, (text) => text);
      assert.equal(tdkt(folder, args).code, 2);
      assert.ok(!existsSync(path.join(folder, 'bo')));
    });
  }
});

describe('tdkt export again', () => {
  test('says what changed since the last time, and that nothing did', () => {
    const folder = sampleWith(DOSSIER, (text) => text);
    assert.equal(tdkt(folder, exportArgs('bo')).err, '');
    assert.match(tdkt(folder, exportArgs('bo')).err, /Giống hệt lần xuất trước/);
    const file = path.join(folder, DOSSIER);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^( {4}tom_tat: \|\n {6})/m, '$1Đã sửa. '));
    const { err, code } = tdkt(folder, exportArgs('bo'));
    assert.equal(code, 0);
    assert.match(err, /Khác lần xuất trước:\n {2}~ 02-Danh-sach\.docx\n {2}~ 02-Danh-sach\.xlsx\n$/);
  });

  test('--ascii-names: no name in folder or zip has other letters', () => {
    const folder = sampleWith(
      DOSSIER,
      (text) => `${text}\nkem_theo:\n  - { loai: khac, ten: Quyết định, tep: Quyết định số 88.pdf }\n`,
    );
    writeFileSync(path.join(folder, 'phu-cu/Quyết định số 88.pdf'), '%PDF-1.4');
    const before = tdkt(folder, exportArgs('bo', '--stage', 'du-thao'));
    assert.match(before.out, /Quyết định số 88\.pdf/);
    const { out } = tdkt(folder, exportArgs('bo-ascii', '--stage', 'du-thao', '--ascii-names'));
    assert.match(out, /Quyet-dinh-so-88\.pdf/);
    // oxlint-disable-next-line no-control-regex
    assert.match(out, /^[\x00-\x7f]*$/);
  });

  test('--redact: a marked copy without scans, whatever would hold up the submission', () => {
    const folder = sampleWith(DOSSIER, (text) => text.replace(/^bien_ban:(\n {2}.*)+\n/m, ''));
    const { code, out } = tdkt(folder, exportArgs('bo', '--redact'));
    assert.equal(code, 0);
    assert.match(out, /04-Bao-cao\/01-/);
    assert.doesNotMatch(out, /06-Kem-theo/);
  });
});
