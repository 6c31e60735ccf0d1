/** Messages out of turn, of the wrong kind, or about nothing: each gets the protocol's own answer, the server lives on. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { initialize, startServer, uriOf, type Client, type LspError } from '../support/lsp-client';
import { folderWith } from '../cli/tdkt';
import { close, codes, DOSSIER, onSample, open, pull, REGISTRATION, setDay } from './sample';

const NOT_INITIALIZED = -32002;
const INVALID_REQUEST = -32600;
const METHOD_NOT_FOUND = -32601;
const INVALID_PARAMS = -32602;

/** The error code of an answer; 0 where it is none. */
async function codeOf(answer: Promise<unknown>): Promise<number> {
  try {
    await answer;
    return 0;
  } catch (error) {
    return (error as LspError).code;
  }
}

const HOVER = [
  'textDocument/hover',
  { textDocument: { uri: 'file:///a' }, position: { line: 0, character: 0 } },
];
const START = ['initialize', { processId: null, rootUri: null, capabilities: {} }];

interface Life {
  readonly name: string;
  /** What is said in turn: a request with the error code of its answer, or a notification without one. */
  readonly said: readonly (readonly [step: readonly unknown[], code?: number])[];
  readonly exit: number;
}

const lives: readonly Life[] = [
  { name: 'requests before initialize', said: [[HOVER, NOT_INITIALIZED], [['a/b', {}], NOT_INITIALIZED], [['shutdown'], NOT_INITIALIZED], [['exit']]], exit: 1 },
  { name: 'notifications before initialize are dropped', said: [[['textDocument/didOpen', { textDocument: { uri: 'file:///a.tdkt.yaml', languageId: 'tdkt', version: 1, text: 'loai: ho-so' } }]], [START, 0], [['shutdown'], 0], [['exit']]], exit: 0 },
  { name: 'initialize a second time', said: [[START, 0], [START, INVALID_REQUEST], [HOVER, 0], [['shutdown'], 0], [['exit']]], exit: 0 },
  { name: 'initialize with params of the wrong kind, then right', said: [[['initialize', { capabilities: 7 }], INVALID_PARAMS], [START, 0], [['shutdown'], 0], [['exit']]], exit: 0 },
  { name: 'requests after shutdown', said: [[START, 0], [['shutdown'], 0], [HOVER, INVALID_REQUEST], [START, INVALID_REQUEST], [['shutdown'], INVALID_REQUEST], [['exit']]], exit: 0 },
  { name: 'exit without shutdown', said: [[START, 0], [['exit']]], exit: 1 },
  { name: 'exit before anything', said: [[['exit']]], exit: 1 },
]; // prettier-ignore

describe('the life of a server', () => {
  for (const { name, said, exit } of lives) {
    test(name, async () => {
      const client = startServer();
      after(() => client.process.kill());
      for (const [[method, params], code] of said) {
        if (code === undefined) client.notify(method as string, params);
        else assert.equal(await codeOf(client.request(method as string, params)), code, String(method));
      }
      assert.equal(await client.gone, exit);
    });
  }

  test('it ends when its client has gone', async () => {
    const client = startServer();
    await initialize(client, folderWith());
    client.process.stdin?.end();
    assert.equal(await client.gone, 1);
  });
});

const NO_PARAMS = [undefined, null, 7, 'x', [], [7]];
const NO_DOCUMENT = [{}, { textDocument: null }, { textDocument: {} }, { textDocument: { uri: 7 } }];
const uri = 'file:///khong-co.tdkt.yaml';
const textDocument = { uri };
const NO_POSITION = [undefined, null, 7, {}, { line: 0 }, { line: -1, character: 0 }, { line: 0.5, character: 0 }, { line: '0', character: 0 }]; // prettier-ignore
const start = { line: 0, character: 0 };

/** Requests with params of the wrong kind. */
const badRequests: Readonly<Record<string, readonly unknown[]>> = {
  'textDocument/hover': [...NO_PARAMS, ...NO_DOCUMENT, ...NO_POSITION.map((position) => ({ textDocument, position }))],
  'textDocument/completion': [...NO_PARAMS, ...NO_DOCUMENT, { textDocument }],
  'textDocument/codeAction': [...NO_PARAMS, ...NO_DOCUMENT, { textDocument, range: { start } }],
  'textDocument/diagnostic': [...NO_PARAMS, ...NO_DOCUMENT],
  'workspace/diagnostic': [...NO_PARAMS, {}, { previousResultIds: {} }, { previousResultIds: [{ uri: 7 }] }],
  'tdkt/export': [...NO_PARAMS, {}, { uri, out: '/tmp', stage: 'khac' }, { uri, out: 7, stage: 'nop' }],
}; // prettier-ignore

/** Notifications with params of the wrong kind. */
const badNotifications: Readonly<Record<string, readonly unknown[]>> = {
  'textDocument/didOpen': [...NO_PARAMS, ...NO_DOCUMENT, { textDocument: { uri, version: 1, text: 7 } }],
  'textDocument/didChange': [
    ...NO_PARAMS, ...NO_DOCUMENT,
    ...[undefined, 7, [null], [{}], [{ text: 7 }], [{ text: '', range: { start } }]].map((contentChanges) => ({ textDocument: { uri, version: 2 }, contentChanges })),
  ],
  'textDocument/didClose': [...NO_PARAMS, ...NO_DOCUMENT],
  'workspace/didChangeWatchedFiles': [...NO_PARAMS, {}, { changes: 7 }, { changes: [null, { uri: 7 }] }],
  'workspace/didChangeWorkspaceFolders': [...NO_PARAMS, {}, { event: 7 }, { event: { added: 7, removed: [] } }],
  'textDocument/didSave': NO_PARAMS,
  '$/cancelRequest': [...NO_PARAMS, {}, { id: null }, { id: 999_999 }],
  '$/setTrace': NO_PARAMS,
  'tdkt/khong-co': NO_PARAMS,
  '$/khong-co': NO_PARAMS,
}; // prettier-ignore

/** What is no message of JSON-RPC. */
const noMessages = [null, 7, 'x', [], {}, { jsonrpc: '2.0' }, { jsonrpc: '2.0', id: 12, result: 7 }, { jsonrpc: '2.0', id: 13 }]; // prettier-ignore

/** It still follows edits and tells findings across files. */
async function serves(client: Client, folder: string): Promise<void> {
  const dossier = open({ client, folder }, DOSSIER);
  const registration = open({ client, folder }, REGISTRATION);
  setDay(client, registration, 2, '2020-02-17');
  assert.deepEqual(codes(await pull(client, registration)), ['dang-ky/qua-han']);
  assert.equal((await pull(client, dossier)).length, 4);
}

describe('what makes no sense', () => {
  test('requests are answered with an error that says what is wrong', async () => {
    const { client, folder } = await onSample();
    for (const [method, all] of Object.entries(badRequests)) {
      for (const params of all) {
        const what = `${method} ${JSON.stringify(params)}`;
        await assert.rejects(
          client.request(method, params),
          ({ code, message }: LspError) => code === INVALID_PARAMS && message.startsWith(`${method}: `),
          what,
        );
      }
    }
    for (const method of ['tdkt/khong-co', '$/khong-co', 'textDocument/khong-co'])
      assert.equal(await codeOf(client.request(method, { textDocument })), METHOD_NOT_FOUND, method);
    await serves(client, folder);
  });

  test('notifications and what is no message are passed over', async () => {
    const { client, folder } = await onSample();
    for (const [method, all] of Object.entries(badNotifications))
      for (const params of all) client.notify(method, params);
    for (const message of noMessages) client.send(message);
    client.process.stdin?.write('Content-Length: 5\r\n\r\n{bad}');
    await serves(client, folder);
  });

  test('documents that are not open, or nowhere', async () => {
    const { client, folder } = await onSample();
    for (const nowhere of [uri, uriOf(folder, REGISTRATION), 'untitled:Untitled-1', 'http://x/a', 'file://%%%', '', '%']) {
      setDay(client, nowhere, 9, '2020-02-18'); // never opened
      close(client, nowhere);
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: nowhere, type: 3 }] });
      assert.deepEqual(await pull(client, nowhere), [], nowhere);
      const at = { textDocument: { uri: nowhere }, position: start };
      const action = { textDocument: { uri: nowhere }, range: { start, end: start }, context: { diagnostics: [] } };
      if (nowhere !== uriOf(folder, REGISTRATION)) assert.equal(await client.request('textDocument/hover', at), null);
      assert.ok(Array.isArray(await client.request('textDocument/completion', at)));
      assert.deepEqual(await client.request('textDocument/codeAction', action), []);
    }
    const registration = open({ client, folder }, REGISTRATION);
    close(client, registration);
    setDay(client, registration, 9, '2020-02-18'); // after the close
    close(client, registration);
    const dossier = open({ client, folder }, DOSSIER);
    assert.deepEqual(await pull(client, dossier), []);
    await serves(client, folder);
  }); // prettier-ignore
});
