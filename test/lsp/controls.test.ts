/** Severities and suppressions in an editor (docs/controls.md), over stdio. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { sampleWith } from '../cli/tdkt';
import { initialize, PULLING, startServer, uriOf, type Client } from '../support/lsp-client';

const REGISTRATION = 'phu-cu/dang-ky.tdkt.yaml';
const DOSSIER = 'phu-cu/ho-so.tdkt.yaml';
const CONFIG = 'tdkt.config.yaml';
const COUNT = 'nhat-quan/so-luong';
const CREATING = {
  ...PULLING,
  workspace: {
    ...(PULLING as { workspace?: object }).workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
};

interface Diagnostic {
  readonly code: string;
  readonly severity: number;
}
interface Change {
  readonly kind?: string;
  readonly uri?: string;
  readonly textDocument?: { readonly uri: string };
  readonly edits?: readonly { readonly newText: string }[];
}

async function onSample(options: object = {}): Promise<{ client: Client; folder: string; dossier: string }> {
  const folder = sampleWith(DOSSIER, (text) => text.replace('ca_nhan: 3 }', 'ca_nhan: 4 }'));
  const client = startServer();
  after(() => client.stop());
  await initialize(client, folder, CREATING, { today: '2020-12-01', ...options });
  return { client, folder, dossier: open(client, folder, DOSSIER) };
}

function open(client: Client, folder: string, file: string): string {
  const uri = uriOf(folder, file);
  const text = readFileSync(path.join(folder, file), 'utf8');
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'tdkt', version: 1, text } });
  return uri;
}

async function found(client: Client, uri: string): Promise<string[]> {
  const report = (await client.request('textDocument/diagnostic', { textDocument: { uri } })) as {
    items?: readonly Diagnostic[];
  };
  return (report.items ?? []).map(({ code, severity }) => `${code} ${severity}`);
}

describe('severities', () => {
  test('a person’s, at the start and changed', async () => {
    const { client, dossier } = await onSample({ rules: { 'nhat-quan': 'info' } });
    assert.deepEqual(await found(client, dossier), [`${COUNT} 3`]);
    client.notify('workspace/didChangeConfiguration', { settings: { tdkt: { rules: { [COUNT]: 'off' } } } });
    assert.deepEqual(await found(client, dossier), []);
    client.notify('workspace/didChangeConfiguration', { settings: { tdkt: { rules: {} } } });
    assert.deepEqual(await found(client, dossier), [`${COUNT} 2`]);
  });

  test('the team’s go before them, from disk and while they are typed', async () => {
    const { client, folder, dossier } = await onSample({ rules: { [COUNT]: 'off' } });
    writeFileSync(path.join(folder, CONFIG), 'muc_do: { nhat-quan: hint }\n');
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(folder, CONFIG), type: 2 }] });
    assert.deepEqual(await found(client, dossier), [`${COUNT} 4`]);
    const config = open(client, folder, CONFIG);
    const text = 'muc_do: { nhat-quan: warning, dang-kí: off }\n';
    client.notify('textDocument/didChange', {
      textDocument: { uri: config, version: 2 },
      contentChanges: [{ text }],
    });
    assert.deepEqual(await found(client, dossier), [`${COUNT} 2`]);
    assert.deepEqual(await found(client, config), ['cau-hinh/quy-tac-la 2']);
  });
});

describe('help in the configuration', () => {
  test('completion of ids and levels, hover on both', async () => {
    const { client, folder } = await onSample();
    writeFileSync(path.join(folder, CONFIG), 'muc_do:\n  the-thuc: \n  nhat-quan/so-luong: off\n  \n');
    const uri = open(client, folder, CONFIG);
    const labels = async (line: number, character: number): Promise<string[]> => {
      const params = { textDocument: { uri }, position: { line, character } };
      return ((await client.request('textDocument/completion', params)) as { label: string }[]).map(
        ({ label }) => label,
      );
    };
    assert.deepEqual(await labels(1, 12), ['error', 'warning', 'info', 'hint', 'off']);
    const ids = await labels(3, 2);
    assert.ok(ids.includes('dang-ky/qua-han') && ids.includes('nhat-quan'), ids.join());
    assert.ok(
      !ids.includes(COUNT) && !ids.includes('cau-truc/loi-noi-bo'),
      'neither one written nor a locked one',
    );
    const hover = async (line: number, character: number): Promise<string> => {
      const params = { textDocument: { uri }, position: { line, character } };
      return ((await client.request('textDocument/hover', params)) as { contents: { value: string } })
        .contents.value;
    };
    assert.match(await hover(2, 5), /Mức của chính quy tắc/);
    assert.match(await hover(2, 23), /`off`: tắt/);
    assert.match(await hover(0, 2), /Mức độ của quy tắc/);
  });
});

describe('quick fixes', () => {
  const actionsAt = async (client: Client, uri: string, text: string, of: string) => {
    const line = text.split('\n').indexOf(of);
    const range = { start: { line, character: 6 }, end: { line, character: 6 } };
    const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
    return (await client.request('textDocument/codeAction', params)) as {
      title: string;
      edit: { documentChanges?: Change[] };
    }[];
  };

  test('a comment with a blank for the reason; a severity in the configuration, made where there is none', async () => {
    const { client, folder, dossier } = await onSample();
    const text = readFileSync(path.join(folder, DOSSIER), 'utf8');
    const actions = await actionsAt(client, dossier, text, 'de_nghi:');
    const suppress = actions.find(({ title }) => title === `Bỏ qua «${COUNT}» ở dòng này, lý do: …`);
    assert.equal(
      suppress?.edit.documentChanges?.[0]?.edits?.[0]?.newText,
      `# tdkt: bỏ qua ${COUNT} -- (ghi lý do)\n`,
    );
    const off = actions.find(({ title }) => title.startsWith(`Đổi mức «${COUNT}» thành off`));
    assert.deepEqual(
      off?.edit.documentChanges?.map(({ kind, textDocument }) => kind ?? textDocument?.uri),
      [uriOf(folder, CONFIG)],
      'the sample has a configuration',
    );
    assert.equal(off.edit.documentChanges?.[0]?.edits?.[0]?.newText, `muc_do:\n  ${COUNT}: off\n`);
    assert.ok(existsSync(path.join(folder, CONFIG)));
  });

  test('without a configuration the edit makes one', async () => {
    const { client, folder } = await onSample();
    rmSync(path.join(folder, CONFIG));
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(folder, CONFIG), type: 3 }] });
    const uri = open(client, folder, REGISTRATION);
    const text = readFileSync(path.join(folder, REGISTRATION), 'utf8').replace('05/ĐK-PNV', '05/ĐK- PNV');
    client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text }],
    });
    const actions = await actionsAt(client, uri, text, 'so: 05/ĐK- PNV');
    const off = actions.find(({ title }) => title.includes('thành off'));
    assert.equal(
      off?.edit.documentChanges?.[0]?.kind,
      'create',
      JSON.stringify(actions.map(({ title }) => title)),
    );
  });
});
