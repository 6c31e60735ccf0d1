import { test } from 'node:test';
import assert from 'node:assert/strict';
import { decodeBytes } from '../../server/src/text/decode';
import {
  compareNames,
  compareText,
  dataKey,
  editDistance,
  fold,
  isNfc,
  nfc,
  sameText,
  toneFold,
} from '../../server/src/text/unicode';

test('keys without marks and case', () => {
  for (const key of ['ngày_gửi', 'Ngày_gửi', 'ngày_gửi'.normalize('NFD'), 'NGAY_GUI'])
    assert.equal(dataKey(key), 'ngay_gui');
  assert.equal(dataKey('Địa_danh'), 'dia_danh');
  assert.equal(fold('Đỗ Thị HƯỜNG'), 'do thi huong');
});

test('NFC', () => {
  assert.equal(isNfc('Hường'), true);
  assert.equal(isNfc('Hường'.normalize('NFD')), false);
  assert.equal(nfc('Hường'.normalize('NFD')), 'Hường');
});

test('the place of the tone does not count, the tone does', () => {
  const same = [
    'hoà hòa',
    'thuý thúy',
    'khoẻ khỏe',
    'loà lòa',
    'uý úy',
    'xoè xòe',
    'HOÀ HÒA',
    'hoàn hòan',
    'quý qúy',
    'toạ tọa',
  ];
  for (const [a = '', b = ''] of same.map((pair) => pair.split(' '))) {
    assert.equal(toneFold(a), toneFold(b), `${a} ${b}`);
    assert.equal(toneFold(a.normalize('NFD')), toneFold(b), `${a} ${b}`);
  }
  const words =
    'hoa hòa hóa hỏa họa hõa hua hùa thuy thúy thùy thủy mua mùa múa cua cửa của cừa hương hường tien tiên tiến'.split(
      ' ',
    );
  assert.equal(new Set(words.map(toneFold)).size, words.length);
});

test('sameText overlooks spelling and spaces, not case', () => {
  assert.ok(sameText('Phạm  Ngọc\u00a0Hoà ', 'Phạm Ngọc Hòa'.normalize('NFD')));
  assert.ok(!sameText('Hoà', 'Hoá'));
  assert.ok(!sameText('Hoà', 'hoà'));
});

test('edit distance in code points of NFC, up to a limit', () => {
  assert.equal(editDistance('Hường', 'Hường'.normalize('NFD')), 0);
  assert.equal(editDistance('Hường', 'Hương'), 1);
  assert.equal(editDistance('Thái', 'Tháu'), 1);
  assert.equal(editDistance('bao', 'boa'), 1);
  assert.equal(editDistance('', 'Lan'), 3);
  assert.equal(editDistance('Nguyễn Văn An', 'Trần Thị Bình', 2), 3);
  assert.equal(editDistance('', 'Lan', 2), 3);
});

test('names by given name, then the rest; letters in Vietnamese order', () => {
  const names = ['Nguyễn Văn Đức', 'Lê Thị Ánh', 'Trần An', 'Bùi Văn Dũng', 'Đỗ Văn An', 'Phạm Âu'];
  assert.deepEqual(names.sort(compareNames), [
    'Đỗ Văn An',
    'Trần An',
    'Lê Thị Ánh',
    'Phạm Âu',
    'Bùi Văn Dũng',
    'Nguyễn Văn Đức',
  ]);
  assert.deepEqual(['đ', 'e', 'd', 'ă', 'â', 'a', 'ơ', 'o', 'ô'].sort(compareText), [
    'a',
    'ă',
    'â',
    'd',
    'đ',
    'e',
    'o',
    'ô',
    'ơ',
  ]);
});

test('bytes: UTF-8 with and without byte order mark, broken UTF-8, UTF-16', () => {
  const utf8 = new TextEncoder().encode('tên: Đỗ');
  assert.deepEqual(decodeBytes(utf8), { text: 'tên: Đỗ', valid: true });
  assert.deepEqual(decodeBytes(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8)), { text: 'tên: Đỗ', valid: true });
  assert.deepEqual(decodeBytes(Uint8Array.of(0x61, 0xff, 0x62)), { text: 'a\ufffdb', valid: false });
  assert.deepEqual(decodeBytes(Buffer.from('\ufefftên: Đỗ', 'utf16le')), { text: 'tên: Đỗ', valid: false });
});
