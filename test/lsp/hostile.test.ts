/** Texts that no dossier is: each is answered, says what is wrong with it, and other files are served meanwhile. */
import assert from 'node:assert/strict';
import { truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { uriOf } from '../support/lsp-client';
import { close, codes, DOSSIER, onFiles, onSample, open, pull, RECEIVED, REGISTRATION } from './sample';

const many = 100_000;
const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Name, text, and a rule that must find something in it. */
const hostile: readonly (readonly [name: string, text: string, rule: string])[] = [
  ['alias bomb', `a: &a [x]\n${letters.slice(1).map((key, i) => `${key}: &${key} [${Array(9).fill(`*${letters[i]}`).join(',')}]`).join('\n')}`, 'cau-truc/neo'],
  ['open brackets', `loai: ho-so\nde_nghi: ${'['.repeat(many)}`, 'cau-truc/cu-phap'],
  ['closed brackets', `loai: ho-so\nde_nghi: ${'['.repeat(many)}${']'.repeat(many)}`, 'cau-truc/cu-phap'],
  ['braces', `loai: ho-so\nde_nghi: ${'{a: '.repeat(many)}`, 'cau-truc/cu-phap'],
  ['brackets on lines of their own', `loai: ho-so\nde_nghi:\n${'  [\n'.repeat(many)}`, 'cau-truc/cu-phap'],
  ['dashes on one line', `loai: ho-so\nde_nghi:\n  ${'- '.repeat(many)}x\n`, 'cau-truc/cu-phap'],
  ['dashes at the root', `${'- '.repeat(many)}x`, 'cau-truc/cu-phap'],
  ['question marks', `loai: ho-so\nde_nghi:\n  ${'? '.repeat(many)}x\n`, 'cau-truc/cu-phap'],
  ['colons on one line', `loai: ho-so\nto_trinh: ${'a: '.repeat(many)}\n`, 'cau-truc/cu-phap'],
  ['keys in keys', `loai: ho-so\nto_trinh:\n${Array.from({ length: 1500 }, (_, n) => `${' '.repeat(n + 1)}a:\n`).join('')}`, 'cau-truc/cu-phap'],
  ['a line of 10 MB', `loai: ho-so\nghi_chu: ${'x'.repeat(10_000_000)}\n`, 'cau-truc/cu-phap'],
  ['a million keys in one', `loai: ho-so\nto_trinh: { ${Array.from({ length: 1_000_000 }, (_, n) => `k${n}: 1`).join(', ')} }\n`, 'cau-truc/cu-phap'],
  ['quotes never closed', `loai: ho-so\n${'a: "\n'.repeat(500)}`, 'cau-truc/cu-phap'],
  ['conflict after conflict', `loai: ho-so\n${'<<<<<<< a\nx: 1\n'.repeat(20_000)}`, 'cau-truc/xung-dot-git'],
  ['document after document', `loai: ho-so\n${'---\n'.repeat(many)}`, 'cau-truc/nhieu-tai-lieu'],
  ['lone carriage returns', `loai: ho-so\r${'# a\r'.repeat(many)}`, 'cau-truc/xuong-dong-cr'],
  ['NUL', `loai: ho-so\n${'\0'.repeat(many)}`, 'cau-truc/nhi-phan'],
  ['half characters', 'loai: ho-so\nke_hoach: \ud800\nde_nghi:\n  - ca_nhan: \udc00\ud800x\n    Ng\ud800: 1\n', 'cau-truc/khoa-la'],
  ['marks on one letter', `loai: ho-so\nghi_chu: a${'\u0301\u0323'.repeat(many)}\n`, 'cau-truc/chua-nfc'],
]; // prettier-ignore

test('in the editor', async () => {
  const on = await onSample();
  const { client } = on;
  const registration = open(on, REGISTRATION);
  const dossier = open(on, DOSSIER);
  const small = { textDocument: { uri: registration }, position: RECEIVED };
  for (const [name, text, rule] of hostile) {
    const uri = open(on, 'la.tdkt.yaml', text);
    const findings = client.cancellable('textDocument/diagnostic', { textDocument: { uri } });
    const dropped = client.cancellable('textDocument/diagnostic', { textDocument: { uri } });
    dropped.cancel();
    assert.ok(await client.request('textDocument/hover', small), `${name}: a hover elsewhere`);
    await assert.rejects(dropped.answer);
    const { items } = (await findings.answer) as { items: { code: string }[] };
    assert.ok(codes(items as never).includes(rule), `${name}: ${[...new Set(codes(items as never))].join(', ')}`);
    for (const position of [{ line: 0, character: 3 }, { line: 1, character: 1 }, { line: 2, character: 99_999 }]) {
      await client.request('textDocument/hover', { textDocument: { uri }, position });
      await client.request('textDocument/completion', { textDocument: { uri }, position });
    }
    const range = { start: { line: 1, character: 1 }, end: { line: 1, character: 1 } };
    client.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ range, text: 'x' }] });
    assert.ok((await pull(client, uri)).length > 0, name);
    close(client, uri);
  }
  assert.deepEqual(await pull(client, dossier), []);
  assert.deepEqual(await pull(client, registration), []);
  assert.equal(await client.stop(), 0);
}); // prettier-ignore

test('on disk', async () => {
  const on = await onFiles({
    'tdkt.config.yaml': '',
    'sau.tdkt.yaml': `loai: ho-so\nde_nghi: ${'['.repeat(many)}`,
    'nhi-phan.tdkt.yaml': `loai: ho-so\n${'\0'.repeat(many)}`,
  });
  writeFileSync(path.join(on.folder, 'khong-utf8.tdkt.yaml'), Buffer.from([0x6c, 0x3a, 0x20, 0xff, 0xfe, 0x80, 0xc3]));
  writeFileSync(path.join(on.folder, 'rat-lon.tdkt.yaml'), '');
  truncateSync(path.join(on.folder, 'rat-lon.tdkt.yaml'), 51 * 1024 * 1024);
  const changes = ['khong-utf8', 'rat-lon'].map((file) => ({ uri: uriOf(on.folder, `${file}.tdkt.yaml`), type: 1 }));
  on.client.notify('workspace/didChangeWatchedFiles', { changes });
  const { items } = (await on.client.request('workspace/diagnostic', { previousResultIds: [] })) as {
    items: { uri: string; items: { code: string }[] }[];
  };
  const found = new Map(items.map(({ uri, items: all }) => [path.posix.basename(uri), codes(all as never)]));
  for (const [file, rule] of [
    ['sau', 'cau-truc/cu-phap'], ['nhi-phan', 'cau-truc/nhi-phan'],
    ['khong-utf8', 'cau-truc/khong-phai-utf8'], ['rat-lon', 'cau-truc/khong-doc-duoc'],
  ] as const) assert.ok(found.get(`${file}.tdkt.yaml`)?.includes(rule), `${file}: ${found.get(`${file}.tdkt.yaml`)?.join(', ')}`);
}); // prettier-ignore
