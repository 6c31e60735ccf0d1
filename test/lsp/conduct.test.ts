/** Order, cancellation, versions, and clients that can less: what an editor may rely on. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { PULLING, uriOf, type LspError } from '../support/lsp-client';
import { close, codes, DOSSIER, onFiles, onSample, open, pull, RECEIVED, REGISTRATION, setDay, shown, type OnFolder } from './sample'; // prettier-ignore

const CANCELLED = -32800;
const MODIFIED = -32801;

const isCode =
  (wanted: number) =>
  ({ code }: LspError): boolean =>
    code === wanted;

/** A workspace that takes a while to read. */
function manyFiles(count: number): Record<string, string> {
  const files: Record<string, string> = { 'tdkt.config.yaml': '' };
  for (let n = 0; n < count; n++) {
    const people = Array.from({ length: 20 }, (_, i) => `  - ma: n${i}\n    ca_nhan: Nguyễn Văn ${n}\n`);
    files[`d${n}/ho-so.tdkt.yaml`] =
      `loai: ho-so\nke_hoach: 09/KH-SNV\ndon_vi: u${n}\nde_nghi:\n${people.join('')}`;
  }
  return files;
}

const hoverAt = (uri: string) =>
  ['textDocument/hover', { textDocument: { uri }, position: RECEIVED }] as const;
const pullOf = (uri: string) => ['textDocument/diagnostic', { textDocument: { uri } }] as const;
const actionAt = (uri: string) =>
  ['textDocument/codeAction', { textDocument: { uri }, range: { start: RECEIVED, end: RECEIVED }, context: { diagnostics: [] } }] as const; // prettier-ignore

describe('while a workspace is read', () => {
  test('what needs one file is answered first; a cancelled request at once, the others rightly', async () => {
    const on = await onFiles(manyFiles(60));
    const { client } = on;
    const uri = open(on, 'a.tdkt.yaml', 'loai: dang-ky\nke_hoach: 09/KH-SNV\nngay_nhan: 17/02/2020\n');
    await client.request(...pullOf(uri)); // what the file says by itself needs no other
    const all = client.cancellable(...pullOf(uri));
    const dropped = [
      client.cancellable(...pullOf(uri)),
      client.cancellable('workspace/diagnostic', { previousResultIds: [] }),
      client.cancellable(...hoverAt(uri)),
    ];
    const hover = client.cancellable(...hoverAt(uri));
    const cancelAll = (): void => dropped.forEach(({ cancel }) => cancel());
    cancelAll();
    cancelAll();
    for (const { answer } of dropped) await assert.rejects(answer, isCode(CANCELLED));
    const { items } = (await all.answer) as { items: { code: string }[] };
    assert.ok(items.some(({ code }) => code === 'cau-truc/ngay-sai-dang'));
    assert.equal(client.answered.at(-1), all.id, 'what needs all files comes last');
    assert.ok(client.answered.includes(hover.id));
    cancelAll(); // long after the answer
    assert.ok((await pull(client, uri)).length > 0);
  });

  test('an answer about places in a text that has changed since is refused', async () => {
    const on = await onFiles(manyFiles(60));
    const { client } = on;
    const uri = open(on, 'a.tdkt.yaml', 'loai: dang-ky\nke_hoach: 09/KH-SNV\nngay_nhan: 17/02/2020\n');
    await client.request(...pullOf(uri)); // what the file says by itself
    const early = client.request(...actionAt(uri));
    const findings = client.request(...pullOf(uri));
    const contentChanges = [{ text: 'loai: dang-ky\nke_hoach: 09/KH-SNV\nngay_nhan: 2020-02-14\n' }];
    client.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges });
    const now = client.request(...actionAt(uri));
    await assert.rejects(early, isCode(MODIFIED));
    assert.ok(Array.isArray(await now));
    const { items } = (await findings) as { items: { code: string }[] };
    assert.ok(!items.some(({ code }) => code === 'cau-truc/ngay-sai-dang'), 'findings are those of the new text');
  }); // prettier-ignore
});

describe('documents', () => {
  test('edits name the version they are for, where the client can hold them to it', async () => {
    const documentChanges = { workspace: { workspaceEdit: { documentChanges: true } } };
    const text = 'loai: dang-ky\nke_hoach: 09/KH-SNV\nngay_nhan: 17/02/2020\n';
    const range = { start: { line: 2, character: 12 }, end: { line: 2, character: 12 } };
    for (const [capabilities, versions] of [[documentChanges, [7]], [PULLING, []]] as const) {
      const on = await onSample(capabilities);
      const uri = uriOf(on.folder, 'moi.tdkt.yaml');
      on.client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'tdkt', version: 7, text } });
      const actions = (await on.client.request('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [] } })) as {
        edit: { changes?: object; documentChanges?: { textDocument: { uri: string; version: number | null } }[] };
      }[];
      assert.ok(actions.length > 0);
      const named = actions.flatMap(({ edit }) => edit.documentChanges ?? []).filter(({ textDocument }) => textDocument.uri === uri).map(({ textDocument }) => textDocument.version);
      assert.deepEqual([...new Set(named)], versions);
      assert.equal(actions.every(({ edit }) => (edit.changes === undefined) === versions.length > 0), true);
    }
  }); // prettier-ignore

  test('changes of the whole text, of parts, and of both in one message', async () => {
    const on = await onSample();
    const { client, folder } = on;
    const uri = open(on, REGISTRATION);
    const text = readFileSync(path.join(folder, REGISTRATION), 'utf8');
    const late = text.replace('2020-02-14', '2020-02-17');
    const change = (version: number, ...contentChanges: object[]): void =>
      client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    change(2, { text: late });
    assert.deepEqual(codes(await pull(client, uri)), ['dang-ky/qua-han']);
    change(3, { text }, { text: 'loai: x' }, { text });
    assert.deepEqual(await pull(client, uri), []);
    const end = { ...RECEIVED, character: RECEIVED.character + 10 };
    change(4, { text: '' }, { text }, { range: { start: RECEIVED, end }, text: '2020-02-17' });
    assert.deepEqual(codes(await pull(client, uri)), ['dang-ky/qua-han']);
    change(5);
    const beyond = { start: { line: 9999, character: 9999 }, end: { line: 99_999, character: 0 } };
    change(6, { range: beyond, text: '\n# hết\n' });
    assert.deepEqual(codes(await pull(client, uri)), ['dang-ky/qua-han']);
    open(on, REGISTRATION); // opened a second time: the new text counts
    assert.deepEqual(await pull(client, uri), []);
  });

  test('of more findings than an editor shows the rest are counted', async () => {
    const on = await onSample();
    const count = 530;
    const entries = Array.from({ length: count }, (_, n) => `  - ma: n${n}\n    ngay_sinh: 1/1/1980\n`);
    const uri = open(on, 'nhieu.tdkt.yaml', `loai: ho-so\nke_hoach: 09/KH-SNV\ndon_vi: pnv-phu-cu\nde_nghi:\n${entries.join('')}`); // prettier-ignore
    const found = await pull(on.client, uri);
    assert.equal(found.length, 501);
    const rest = Number(/^Còn (\d+) phát hiện nữa/.exec(found[0]?.message ?? '')?.[1]);
    assert.ok(rest > 30, `${rest} more`);
  });
});

describe('a client that cannot pull', () => {
  const settled = async ({ client, folder }: OnFolder, expected: Readonly<Record<string, readonly string[]>>) =>
    client.until(JSON.stringify(expected), () => {
      const now = shown(client);
      const isThere = Object.entries(expected).every(([file, wanted]) => {
        const found = now.get(uriOf(folder, file))?.codes ?? [];
        return JSON.stringify([...new Set(found)].sort()) === JSON.stringify([...wanted].sort());
      });
      return isThere ? now : undefined;
    }); // prettier-ignore

  test('and registers nothing is asked to register nothing; one that does is asked to watch', async () => {
    const plain = await onSample({});
    await plain.client.request('workspace/diagnostic', { previousResultIds: [] });
    assert.ok(
      !plain.client.heard.some(({ id }) => id !== undefined),
      'no request to a client that can nothing',
    );
    const able = await onSample({ workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } });
    const asked = await able.client.until('registration', (heard) =>
      heard.find(({ method }) => method === 'client/registerCapability'),
    );
    assert.match(JSON.stringify(asked.params), /didChangeWatchedFiles.*\*\.tdkt\.yaml/);
  });

  test('is sent versions of what is open only, and each later than the last', async () => {
    const on = await onSample({});
    const uri = open(on, REGISTRATION);
    for (let version = 2; version <= 9; version++)
      setDay(on.client, uri, version, version % 2 === 0 ? '2020-02-17' : '2020-02-14');
    setDay(on.client, uri, 10, '2020-02-17');
    const now = await settled(on, { [REGISTRATION]: ['dang-ky/qua-han'], [DOSSIER]: ['dang-ky/khong-duoc-xet'] });
    assert.equal(now.get(uri)?.version, 10);
    assert.equal(now.get(uriOf(on.folder, DOSSIER))?.version, undefined);
    const versions = on.client.heard
      .map(({ params }) => params as { uri?: string; version?: number } | undefined)
      .flatMap((sent) => (sent?.uri === uri && sent.version !== undefined ? [sent.version] : []));
    assert.deepEqual(versions, [...versions].sort((a, b) => a - b));
    close(on.client, uri);
    const closed = await settled(on, { [REGISTRATION]: [], [DOSSIER]: [] });
    assert.equal(closed.get(uri)?.version, undefined);
  }); // prettier-ignore

  test('sees findings go when a document without a file, or outside the workspace, is closed', async () => {
    const on = await onSample({});
    const outside = await onFiles({ 'a.tdkt.yaml': 'loai: dang-ky\nngay_nhan: 17/02/2020\n' });
    const text = 'loai: dang-ky\nke_hoach: 09/KH-SNV\nngay_nhan: 17/02/2020\n';
    const uris = ['untitled:Untitled-1', uriOf(outside.folder, 'a.tdkt.yaml')];
    for (const uri of uris)
      on.client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'tdkt', version: 1, text } });
    await on.client.until('found', () => (uris.every((uri) => shown(on.client).get(uri)?.codes.length) ? true : undefined));
    for (const uri of uris) close(on.client, uri);
    await on.client.until('cleared', () => (uris.every((uri) => shown(on.client).get(uri)?.codes.length === 0) ? true : undefined));
  }); // prettier-ignore

  test('sees findings follow a file that is renamed', async () => {
    const on = await onSample({});
    const { client, folder } = on;
    const uri = open(on, REGISTRATION);
    setDay(client, uri, 2, '2020-02-17');
    await settled(on, { [REGISTRATION]: ['dang-ky/qua-han'] });
    const renamed = 'phu-cu/dang-ky-2020.tdkt.yaml';
    writeFileSync(path.join(folder, REGISTRATION), readFileSync(path.join(folder, REGISTRATION), 'utf8').replace('2020-02-14', '2020-02-17'));
    renameSync(path.join(folder, REGISTRATION), path.join(folder, renamed));
    close(client, uri);
    open(on, renamed);
    const changes = [{ uri, type: 3 }, { uri: uriOf(folder, renamed), type: 1 }];
    client.notify('workspace/didChangeWatchedFiles', { changes });
    await settled(on, { [REGISTRATION]: [], [renamed]: ['dang-ky/qua-han'], [DOSSIER]: ['dang-ky/khong-duoc-xet'] });
  }); // prettier-ignore

  test('sees what another branch holds, when git changes many files at once', async () => {
    const on = await onSample({});
    const { client, folder } = on;
    const dossier = open(on, DOSSIER);
    await client.request('workspace/diagnostic', { previousResultIds: [] });
    const before = path.join(folder, '..', `${path.basename(folder)}-before`);
    cpSync(folder, before, { recursive: true });
    const text = readFileSync(path.join(folder, REGISTRATION), 'utf8');
    const late = text.replace('2020-02-14', '2020-02-17');
    const moved = 'phu-cu/moi/dang-ky.tdkt.yaml';
    const units = readFileSync(path.join(folder, 'don-vi.tdkt.yaml'), 'utf8');

    // the other branch: the registration in another place and late, a folder new, the units broken
    rmSync(path.join(folder, REGISTRATION));
    mkdirSync(path.join(folder, path.dirname(moved)));
    writeFileSync(path.join(folder, moved), late);
    writeFileSync(path.join(folder, 'don-vi.tdkt.yaml'), `${units}khoa_la: 1\n`);
    const files = [REGISTRATION, moved, 'don-vi.tdkt.yaml', 'phu-cu/moi', 'khong-co.tdkt.yaml', REGISTRATION];
    const tell = (type: number): void =>
      client.notify('workspace/didChangeWatchedFiles', { changes: files.map((file) => ({ uri: uriOf(folder, file), type })) });
    tell(2);
    await settled(on, { [REGISTRATION]: [], [moved]: ['dang-ky/qua-han'], [DOSSIER]: ['dang-ky/khong-duoc-xet'], 'don-vi.tdkt.yaml': ['cau-truc/khoa-la'] });

    // and back
    rmSync(path.join(folder, 'phu-cu/moi'), { recursive: true });
    cpSync(before, folder, { recursive: true });
    rmSync(before, { recursive: true });
    tell(1);
    const now = await settled(on, { [REGISTRATION]: [], [moved]: [], [DOSSIER]: [], 'don-vi.tdkt.yaml': [] });
    assert.deepEqual([...now].filter(([, found]) => found.codes.length > 0), []);
    close(client, dossier);
  }); // prettier-ignore
});
