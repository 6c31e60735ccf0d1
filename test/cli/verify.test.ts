import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, test } from 'node:test';
import { SAMPLE, folderWith, tdkt } from './tdkt';

const DOSSIER = 'phu-cu/ho-so.tdkt.yaml';

describe('tdkt verify', () => {
  const folder = folderWith();
  let scans = '';
  /** What the manifest lists. */
  let listed: string[] = [];

  before(() => {
    assert.equal(tdkt(SAMPLE, ['export', DOSSIER, '--out', path.join(folder, 'bo')]).code, 0);
    listed = [
      ...readFileSync(path.join(folder, 'bo/MANIFEST.sha256'), 'utf8').matchAll(/^[0-9a-f]{64} {2}(.+)$/gm),
    ].map(([, file = '']) => file);
  });

  /** Every document scanned, every attachment copied. */
  function scanned(): void {
    scans = path.join(folder, 'da-ky');
    rmSync(scans, { recursive: true, force: true });
    for (const file of ['MANIFEST.sha256', ...listed]) {
      if (file === 'MUC-LUC.docx' || file.endsWith('.xlsx')) continue;
      const target = path.join(scans, file.replace(/\.docx$/, '.pdf'));
      mkdirSync(path.dirname(target), { recursive: true });
      const content = readFileSync(path.join(folder, 'bo', file));
      writeFileSync(target, file.endsWith('.docx') ? '%PDF-1.7\nbản quét\n' : content);
    }
  }

  test('a whole set: exit 0', () => {
    scanned();
    const { code, out } = tdkt(folder, ['verify', 'da-ky']);
    assert.match(out, /^có +01-To-trinh\.pdf$/m);
    assert.match(out, /^có +06-Kem-theo\/.+\.pdf$/m);
    assert.doesNotMatch(out, /MUC-LUC|xlsx/);
    assert.equal(code, 0, out);
  });

  test('names in capitals, as scanners write them, are found', () => {
    scanned();
    renameSync(path.join(scans, '01-To-trinh.pdf'), path.join(scans, '01-TO-TRINH.PDF'));
    assert.equal(tdkt(folder, ['verify', 'da-ky']).code, 0);
  });

  test('what is missing, empty, no PDF, changed or too many is told by name: exit 1', () => {
    scanned();
    const attachment = listed.find((file) => file.startsWith('06-')) ?? '';
    rmSync(path.join(scans, '01-To-trinh.pdf'));
    writeFileSync(path.join(scans, '02-Danh-sach.pdf'), '');
    writeFileSync(path.join(scans, '03-Bien-ban.pdf'), 'PK không phải PDF');
    writeFileSync(path.join(scans, attachment), 'khác');
    writeFileSync(path.join(scans, '07-Thua.pdf'), '%PDF-1.7\n');
    const { code, out } = tdkt(folder, ['verify', 'da-ky']);
    assert.match(out, /^THIẾU +01-To-trinh\.pdf$/m);
    assert.match(out, /^TỆP TRỐNG +02-Danh-sach\.pdf$/m);
    assert.match(out, /^KHÔNG PHẢI PDF +03-Bien-ban\.pdf$/m);
    assert.ok(out.includes(`KHÁC BẢN ĐÃ XUẤT  ${attachment}`), out);
    assert.match(out, /^ngoài danh mục +07-Thua\.pdf$/m);
    assert.match(out, /4 phải xem lại; 1 ngoài danh mục/);
    assert.equal(code, 1);
  });

  test('the list may lie elsewhere; without one: exit 2 and what to do', () => {
    scanned();
    rmSync(path.join(scans, 'MANIFEST.sha256'));
    const { code, err } = tdkt(folder, ['verify', 'da-ky']);
    assert.equal(code, 2);
    assert.match(err, /--manifest/);
    assert.equal(tdkt(folder, ['verify', 'da-ky', '--manifest', 'bo/MANIFEST.sha256']).code, 0);
    assert.equal(tdkt(folder, ['verify', 'khong-co']).code, 2);
    writeFileSync(path.join(folder, 'hong.txt'), 'không phải danh mục');
    assert.equal(tdkt(folder, ['verify', 'da-ky', '--manifest', 'hong.txt']).code, 2);
  });
});
