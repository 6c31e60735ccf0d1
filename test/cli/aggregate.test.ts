import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { folderWith, sampleWith, tdkt } from './tdkt';

const OWN = 'so-noi-vu/ho-so.tdkt.yaml';
const same = (text: string) => text;

describe('tdkt aggregate', () => {
  test('makes the file, says what it took, and the same again changes nothing', () => {
    const folder = sampleWith(OWN, same);
    const first = tdkt(folder, ['aggregate', '--out', 'moi/trinh-bo.tdkt.yaml']);
    assert.equal(first.code, 0, first.err);
    assert.match(
      first.out,
      /^ {2}\+ Đỗ Thị Minh Hằng, Phòng Nội vụ huyện Phù Cừ: Bằng khen của Bộ trưởng Bộ Nội vụ$/m,
    );
    assert.match(first.out, /0 tập thể, 3 cá nhân: thêm 3, sửa 0, giữ nguyên 0\.$/m);
    const made = readFileSync(path.join(folder, 'moi/trinh-bo.tdkt.yaml'), 'utf8');
    assert.match(
      tdkt(folder, ['aggregate', '--out', 'moi/trinh-bo.tdkt.yaml']).out,
      /thêm 0, sửa 0, giữ nguyên 3/,
    );
    assert.equal(readFileSync(path.join(folder, 'moi/trinh-bo.tdkt.yaml'), 'utf8'), made);
    assert.deepEqual(readdirSync(path.join(folder, 'moi')), ['trinh-bo.tdkt.yaml'], 'nothing is left beside');
  });

  test('a proposal the unit no longer makes: told, kept, exit 1', () => {
    const folder = sampleWith('phu-cu/ho-so.tdkt.yaml', (text) => text.replace('ma: minh-hang', 'ma: hang'));
    const { code, out } = tdkt(folder, ['aggregate', '--out', OWN]);
    assert.equal(code, 1);
    assert.match(out, /! minh-hang: hồ sơ đơn vị không còn đề nghị này/);
  });

  test('--list writes what the Director decides, and will not write over something else', () => {
    const folder = sampleWith(OWN, same);
    const args = ['aggregate', '--out', OWN, '--list', 'giay-khen'];
    assert.equal(tdkt(folder, args).code, 0);
    assert.deepEqual(readdirSync(path.join(folder, 'giay-khen')), [
      '02-Danh-sach.docx',
      '02-Danh-sach.xlsx',
      'MANIFEST.sha256',
    ]);
    assert.equal(tdkt(folder, args).code, 0);
    writeFileSync(path.join(folder, 'giay-khen/ghi-chu.txt'), 'của tôi');
    const { code, err } = tdkt(folder, args);
    assert.equal(code, 2);
    assert.match(err, /ghi-chu\.txt/);
  });

  test('wrong words: exit 2, what to do, nothing written', () => {
    const folder = sampleWith(OWN, same);
    for (const args of [
      [],
      ['--out', 'x.txt'],
      ['--out', '../ngoai.tdkt.yaml'],
      ['khong-co', '--out', OWN],
      ['--out', 'phu-cu/ho-so.tdkt.yaml'],
      ['--out', OWN, '--plan', '99/KH-SNV'],
    ]) {
      const { code, err } = tdkt(folder, ['aggregate', ...args]);
      assert.equal(code, 2, args.join(' '));
      assert.ok(err.length > 20);
    }
    assert.ok(!existsSync(path.join(folder, '../ngoai.tdkt.yaml')));
    rmSync(path.join(folder, 'don-vi.tdkt.yaml'));
    assert.match(tdkt(folder, ['aggregate', '--out', 'moi.tdkt.yaml']).err, /--unit MÃ/);
    const empty = folderWith({ 'tdkt.config.yaml': '' });
    assert.match(tdkt(empty, ['aggregate', '--out', 'moi.tdkt.yaml']).err, /Không có hồ sơ nào của đơn vị/);
  });

  test('a file that is not UTF-8 is not written over', () => {
    const folder = sampleWith(OWN, same);
    const file = path.join(folder, OWN);
    writeFileSync(file, Buffer.from(readFileSync(file, 'utf8'), 'utf16le'));
    const before = readFileSync(file);
    assert.equal(tdkt(folder, ['aggregate', '--out', OWN]).code, 2);
    assert.deepEqual(readFileSync(file), before);
  });
});
