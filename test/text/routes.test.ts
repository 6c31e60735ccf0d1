import { test } from 'node:test';
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parseText } from '../../server/src/text/document';
import { headSpan, locate } from '../../server/src/text/locate';
import type { Part } from '../../server/src/text/locate';
import { indexLines } from '../../server/src/text/position';
import { routeAt } from '../../server/src/text/route-at';
import type { Route } from '../../server/src/text/types';
import { anyEdits, anyLayout, LAYOUTS, typed } from './dossiers';

const DOSSIER = LAYOUTS['as written'] ?? '';

function under(text: string, route: Route, part: Part): string {
  const parsed = parseText(text);
  const { start, end } = locate(parsed, route, part);
  return parsed.slice(start, end);
}

const LOCATED: readonly [route: Route, part: Part, text: string][] = [
  [['ke_hoach'], 'key', 'ke_hoach'],
  [['ke_hoach'], 'value', '09/KH-SNV'],
  [['ke_hoach'], 'item', 'ke_hoach: 09/KH-SNV'],
  [['to_trinh', 'so_luong', 'ca_nhan'], 'value', '2'],
  [['to_trinh', 'noi_nhan', 1], 'item', '- "Lưu: VT"'],
  [['de_nghi', 1, 'ca_nhan'], 'value', 'Lê Quốc Bảo'],
  [['de_nghi', 1, 'kem_theo', 1], 'value', '{ loai: xac-nhan }'],
  [['de_nghi', 2], 'item', '-'],
  [['de_nghi', 3], 'item', '- ma: tap-the\n    tap_the: pnv-tien-lu'],
  [['de_nghi'], 'key', 'de_nghi'],
  [['to_trinh', 'khong_co'], 'value', 'to_trinh'],
  [['de_nghi', 1, 'bao_cao'], 'value', 'ma'],
  [['de_nghi', 9], 'value', 'de_nghi'],
  [['bien_ban', 'so'], 'value', 'loai'],
  [[], 'value', 'loai'],
];

for (const [route, part, text] of LOCATED) {
  test(`locate ${part} of ${JSON.stringify(route)}`, () => assert.equal(under(DOSSIER, route, part), text));
}

test('locate: a key typed with marks, a value not written, a text without keys, a root list', () => {
  assert.equal(under('ngày_gửi: 1\n', ['ngay_gui'], 'value'), '1');
  assert.equal(under('so:\nten: Lan\n', ['so'], 'value'), 'so');
  assert.deepEqual(locate(parseText(''), ['so'], 'value'), { start: 0, end: 0 });
  assert.equal(under('- Lan\n- Hoa\n', [1], 'value'), 'Hoa');
  assert.equal(under('{loai: ho-so, so: 7}', ['so'], 'value'), '7');
});

test('headSpan keeps to the first line', () => {
  const parsed = parseText('nhiem_vu: |\r\n  Một\r\n  Hai\r\n');
  const { start, end } = headSpan(parsed, locate(parsed, ['nhiem_vu'], 'item'));
  assert.equal(parsed.slice(start, end), 'nhiem_vu: |');
});

const CARETS: readonly [text: string, part: string, route: Route][] = [
  ['|loai: ho-so\n', 'key', ['loai']],
  ['loai: ho-|so\n', 'value', ['loai']],
  ['loai: |\n', 'value', ['loai']],
  ['loai: ho-so # ghi|\n', 'none', []],
  ['loai: ho-so\n|', 'none', []],
  ['loai: ho-so\nng|', 'key', ['ng']],
  ['to_trinh:\n  so: 1\n  |\n', 'none', ['to_trinh']],
  ['to_trinh:\n  so: 1\n  ng|\n', 'key', ['to_trinh', 'ng']],
  ['to_trinh:\n  |\n', 'value', ['to_trinh']],
  ['to_trinh:\n  so: |\n  ngay: 1\n', 'value', ['to_trinh', 'so']],
  ['de_nghi:\n  - ma: lan\n    ca_nhan: |\n', 'value', ['de_nghi', 0, 'ca_nhan']],
  ['de_nghi:\n  - ma: lan\n    |\n  - ma: hoa\n', 'none', ['de_nghi', 0]],
  ['de_nghi:\n  - ma: lan\n  - |\n', 'value', ['de_nghi', 1]],
  ['de_nghi:\n  - ma: lan\n  |\n', 'none', ['de_nghi']],
  ['de_nghi:\n  - ma: lan\n|', 'none', []],
  ['de_nghi:\n  - linh_vuc: [van|-thu]\n', 'value', ['de_nghi', 0, 'linh_vuc', 0]],
  ['so_luong: { ca_nhan: 1, | }\n', 'none', ['so_luong']],
  ['so_luong: { ca_nhan: | }\n', 'value', ['so_luong', 'ca_nhan']],
  ['a:\n  b:\n    - |\n', 'value', ['a', 'b', 0]],
  ['a:\n  b:\n    c: 1\n  |\n', 'none', ['a']],
  ['# gh|i\nso: 1\n', 'none', []],
];

for (const [marked, part, route] of CARETS) {
  test(`routeAt ${JSON.stringify(marked)}`, () => {
    const found = routeAt(parseText(marked.replace('|', '')), marked.indexOf('|'));
    assert.deepEqual([found.part, found.route], [part, route]);
  });
}

test('routeAt and locate agree wherever the caret stands in a key or a value, and never throw', () => {
  const property = fc.property(anyLayout, anyEdits, fc.nat(900), (text, edits, at) => {
    const parsed = parseText(typed(text, edits));
    const { route, part, node } = routeAt(parsed, at);
    if (part === 'none' || route.length === 0 || (part === 'value' && node === null)) return;
    if (parsed.problems.some(({ code }) => code === 'khoa-trung')) return; // the first of equal keys is located
    const { start, end } = locate(parsed, route, part);
    assert.ok(start <= at && at <= end, `${part} of ${JSON.stringify(route)}: ${start} <= ${at} <= ${end}`);
  });
  fc.assert(property, { numRuns: 800 });
});

test('positions: each kind of line break, both ways', () => {
  const lines = indexLines('Đỗ\r\nb\rc\n');
  assert.equal(lines.lineCount, 4);
  assert.deepEqual(lines.positionAt(3), { line: 0, character: 2 });
  assert.deepEqual(lines.positionAt(6), { line: 2, character: 0 });
  assert.deepEqual(lines.positionAt(99), { line: 3, character: 0 });
  assert.equal(lines.offsetAt({ line: 0, character: 99 }), 2);
  assert.equal(lines.offsetAt({ line: 99, character: 0 }), 8);
  assert.equal(lines.offsetAt({ line: -1, character: 0 }), 0);
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'đ', '\r', '\n', '\r\n', '😀')), fc.nat(30), (parts, at) => {
      const text = parts.join('');
      const offset = Math.min(at, text.length);
      const back = indexLines(text).offsetAt(indexLines(text).positionAt(offset));
      assert.equal(back, offset > 0 && text.startsWith('\r\n', offset - 1) ? offset - 1 : offset);
    }),
  );
});
