import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { folderWith } from '../cli/tdkt';
import { initialize, PULLING, startServer, uriOf, type Client, type LspError } from '../support/lsp-client';
import {
  codes,
  DOSSIER,
  onSample,
  open,
  pull,
  RECEIVED,
  REGISTRATION,
  setDay,
  type Diagnostic,
  type Report,
} from './sample';

describe('initialize', () => {
  test('says what the server can, and how it counts characters', async () => {
    const client = startServer();
    after(() => client.stop());
    const { capabilities } = (await initialize(client, folderWith())) as {
      capabilities: Record<string, unknown>;
    };
    assert.deepEqual(capabilities, {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2 },
      hoverProvider: true,
      documentLinkProvider: {},
      completionProvider: { triggerCharacters: [' ', ':', '-', '"'] },
      codeActionProvider: { codeActionKinds: ['quickfix'] },
      diagnosticProvider: { identifier: 'tdkt', interFileDependencies: true, workspaceDiagnostics: true },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    });
  });

  test('the command line starts the same server, and it ends in good order', async () => {
    const client = startServer(['dist/cli.cjs', 'lsp', '--stdio']);
    await initialize(client, folderWith());
    assert.equal(await client.stop(), 0);
  });
});

describe('diagnostics', () => {
  test('across files: a late registration falls on the dossier, and mending it clears it at once', async () => {
    const { client, folder } = await onSample();
    const registration = open({ client, folder }, REGISTRATION);
    const dossier = open({ client, folder }, DOSSIER);
    assert.deepEqual(await pull(client, dossier), []);
    setDay(client, registration, 2, '2020-02-17');
    assert.deepEqual(codes(await pull(client, registration)), ['dang-ky/qua-han']);
    assert.deepEqual(codes(await pull(client, dossier)), Array<string>(4).fill('dang-ky/khong-duoc-xet'));
    await client.until('refresh', (heard) =>
      heard.find(({ method }) => method === 'workspace/diagnostic/refresh'),
    );
    setDay(client, registration, 3, '2020-02-16');
    assert.deepEqual(await pull(client, dossier), []);
  });

  test('of files that are not open come with the workspace, unchanged ones by their id', async () => {
    const { client, folder } = await onSample();
    const registration = open({ client, folder }, REGISTRATION);
    setDay(client, registration, 2, '2020-02-17');
    const ask = (previousResultIds: object[]): Promise<unknown> =>
      client.request('workspace/diagnostic', { previousResultIds });
    const { items } = (await ask([])) as { items: (Report & { uri: string })[] };
    const dossier = items.find(({ uri }) => uri === uriOf(folder, DOSSIER));
    assert.equal(dossier?.items?.length, 4);
    assert.ok(!items.some(({ uri }) => uri === registration), 'an open document is pulled on its own');
    const again = (await ask([{ uri: dossier.uri, value: dossier.resultId }])) as typeof items extends infer I
      ? { items: I }
      : never;
    assert.equal(again.items.find(({ uri }) => uri === dossier.uri)?.kind, 'unchanged');
  });

  test('are pushed with versions to a client that cannot pull, and cleared', async () => {
    const { client, folder } = await onSample({});
    const registration = open({ client, folder }, REGISTRATION);
    setDay(client, registration, 2, '2020-02-17');
    const pushed = (uri: string, count: number, version?: number) =>
      client.until(`${count} for ${uri}`, (heard) => {
        const last = heard
          .filter(
            ({ method, params }) =>
              method === 'textDocument/publishDiagnostics' && (params as { uri: string }).uri === uri,
          )
          .at(-1);
        const params = last?.params as { version?: number; diagnostics: Diagnostic[] } | undefined;
        return params?.diagnostics.length === count && params.version === version ? params : undefined;
      });
    await pushed(registration, 1, 2);
    await pushed(uriOf(folder, DOSSIER), 4);
    setDay(client, registration, 3, '2020-02-16');
    await pushed(registration, 0, 3);
    await pushed(uriOf(folder, DOSSIER), 0);
  });

  test('closing a document gives the word back to the disk', async () => {
    const { client, folder } = await onSample();
    const registration = open({ client, folder }, REGISTRATION);
    const dossier = open({ client, folder }, DOSSIER);
    setDay(client, registration, 2, '2020-02-17');
    assert.equal((await pull(client, dossier)).length, 4);
    client.notify('textDocument/didClose', { textDocument: { uri: registration } });
    assert.deepEqual(await pull(client, dossier), []);
  });

  test('files changed, deleted and made on disk are followed', async () => {
    const { client, folder } = await onSample();
    const dossier = open({ client, folder }, DOSSIER);
    const file = path.join(folder, REGISTRATION);
    const text = readFileSync(file, 'utf8');
    const changed = (type: number): void =>
      client.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uriOf(folder, REGISTRATION), type }],
      });
    writeFileSync(file, text.replace('ngay_nhan: 2020-02-14', 'ngay_nhan: 2020-02-18'));
    changed(2);
    assert.deepEqual(codes(await pull(client, dossier)), Array<string>(4).fill('dang-ky/khong-duoc-xet'));
    rmSync(file);
    changed(3);
    assert.deepEqual(codes(await pull(client, dossier)), ['dang-ky/chua-co-dang-ky']);
    writeFileSync(file, text);
    changed(1);
    assert.deepEqual(await pull(client, dossier), []);
  });

  test('speak English where the client asks for it', async () => {
    const { client, folder } = await onSample(PULLING, { today: '2020-12-01', language: 'en' });
    const registration = open({ client, folder }, REGISTRATION);
    setDay(client, registration, 2, '2020-02-17');
    assert.match(
      (await pull(client, registration))[0]?.message ?? '',
      /received on 17\/02\/2020[\s\S]*Basis: section 1, part III/,
    );
  });

  test('count UTF-16 columns behind emoji and separate marks', async () => {
    const { client, folder } = await onSample();
    const text =
      'loai: don-vi\nke_hoach: 09/KH-SNV\ndon_vi:\n  - { ten: "😀 Pho\u0300ng", loai: phong-noi-vu-huyen, ma: 0123 }\n';
    const uri = open({ client, folder }, 'moi.tdkt.yaml', text);
    const found = (await pull(client, uri)).find(({ code }) => code === 'cau-truc/ma-khong-nhay');
    assert.deepEqual(found?.range.start, { line: 3, character: (text.split('\n')[3] ?? '').indexOf('0123') });
  });
});

describe('help', () => {
  test('hover on the day received: the deadline, its last day, its clause', async () => {
    const { client, folder } = await onSample();
    const uri = open({ client, folder }, REGISTRATION);
    const { contents } = (await client.request('textDocument/hover', {
      textDocument: { uri },
      position: RECEIVED,
    })) as {
      contents: { value: string };
    };
    assert.match(contents.value, /trước ngày \*\*17\/02\/2020\*\*.*16\/02\/2020.*Chủ nhật/);
    assert.match(contents.value, /mục 1 phần III Kế hoạch số 09\/KH-SNV/);
  });

  test('links of a dossier lead from what it cites to the official address of the article', async () => {
    const { client, folder } = await onSample();
    const text =
      'loai: ho-so\nto_trinh:\n  can_cu:\n    - điểm c khoản 1 Điều 39 Nghị định số 91/2017/NĐ-CP\n';
    const uri = open({ client, folder }, 'moi.tdkt.yaml', text);
    const links = (await client.request('textDocument/documentLink', { textDocument: { uri } })) as {
      range: unknown;
      target: string;
      tooltip: string;
    }[];
    assert.equal(links.length, 1);
    assert.deepEqual(links[0]?.range, { start: { line: 3, character: 6 }, end: { line: 3, character: 28 } });
    assert.match(links[0]?.target ?? '', /^http:\/\/vbpl\.vn\/.*Dieu_39$/);
    assert.equal(links[0]?.tooltip, 'điểm c khoản 1 Điều 39 Nghị định số 91/2017/NĐ-CP');
  });

  test('completion of a key, as an edit that spares what follows', async () => {
    const { client, folder } = await onSample();
    const uri = open({ client, folder }, 'moi.tdkt.yaml', 'loai: dang-ky\nke_hoach: 09/KH-SNV\nng\n');
    const items = (await client.request('textDocument/completion', {
      textDocument: { uri },
      position: { line: 2, character: 2 },
    })) as {
      label: string;
      textEdit: { newText: string; range: { start: { character: number }; end: { character: number } } };
    }[];
    const item = items.find(({ label }) => label === 'ngay_nhan');
    assert.equal(item?.textEdit.newText, 'ngay_nhan: ');
    assert.deepEqual([item.textEdit.range.start.character, item.textEdit.range.end.character], [0, 2]);
  });

  test('a quick fix writes the date as it should be', async () => {
    const { client, folder } = await onSample();
    const text = 'loai: dang-ky\nke_hoach: 09/KH-SNV\ndon_vi: pnv-phu-cu\nngay_gui: 13/02/2020\n';
    const uri = open({ client, folder }, 'moi.tdkt.yaml', text);
    const range = { start: { line: 3, character: 12 }, end: { line: 3, character: 12 } };
    const actions = (await client.request('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    })) as {
      title: string;
      isPreferred: boolean;
      edit: { changes: Record<string, { newText: string }[]> };
    }[];
    const action = actions.find(({ title }) => title === 'Viết lại thành 2020-02-13');
    assert.equal(action?.isPreferred, true);
    assert.deepEqual(
      action.edit.changes[uri]?.map(({ newText }) => newText),
      ['2020-02-13'],
    );
  });
});

describe('tdkt/export', () => {
  const ask = (client: Client, folder: string, more: object) =>
    client.request('tdkt/export', {
      uri: uriOf(folder, DOSSIER),
      out: path.join(folder, 'xuat'),
      stage: 'nop',
      ...more,
    });

  test('writes, and tells its progress', async () => {
    const { client, folder } = await onSample();
    const result = (await ask(client, folder, {
      zip: path.join(folder, 'xuat.zip'),
      workDoneToken: 'xuất',
    })) as { outcome: string; files: { path: string; sha256: string }[] };
    assert.equal(result.outcome, 'written');
    assert.ok(result.files.some((file) => file.path === 'MANIFEST.sha256'));
    const kinds = client.heard
      .filter(({ method }) => method === '$/progress')
      .map(({ params }) => (params as { value: { kind: string } }).value.kind);
    assert.equal(kinds[0], 'begin');
    assert.ok(kinds.includes('report'));
    assert.equal(kinds.at(-1), 'end');
  });

  test('says what holds it up, also of text not yet saved', async () => {
    const { client, folder } = await onSample();
    const text = readFileSync(path.join(folder, DOSSIER), 'utf8').replace(/^bien_ban:(\n {2}.*)+\n/m, '');
    open({ client, folder }, DOSSIER, text);
    const result = (await ask(client, folder, {})) as { outcome: string; findings: { rule: string }[] };
    assert.equal(result.outcome, 'blocked');
    assert.ok(result.findings.some(({ rule }) => rule === 'ho-so/thieu-thanh-phan'));
  });

  test('refuses what is no dossier, and words that make no sense', async () => {
    const { client, folder } = await onSample();
    const noDossier = (await ask(client, folder, { uri: uriOf(folder, 'don-vi.tdkt.yaml') })) as {
      outcome: string;
    };
    assert.equal(noDossier.outcome, 'refused');
    await assert.rejects(client.request('tdkt/export', 7), ({ code }: LspError) => code === -32602);
  });
});

describe('conduct', () => {
  test('a cancelled request is answered so', async () => {
    const { client, folder } = await onSample();
    const uri = open({ client, folder }, DOSSIER);
    const { answer, cancel } = client.cancellable('textDocument/hover', {
      textDocument: { uri },
      position: RECEIVED,
    });
    cancel();
    await assert.rejects(answer, ({ code }: LspError) => code === -32800);
  });

  test('an unsaved document without a file is checked, too', async () => {
    const { client, folder } = await onSample();
    const uri = 'untitled:Untitled-1';
    const text = 'loai: dang-ky\nke_hoach: 09/KH-SNV\nngay_nhan: 17/02/2020\n';
    client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'tdkt', version: 1, text } });
    assert.ok(codes(await pull(client, uri)).includes('cau-truc/ngay-sai-dang'));
    assert.deepEqual(await pull(client, open({ client, folder }, DOSSIER)), []);
  });
});
