/**
 * A day's work in a few minutes: a server that opens, edits and closes one file after the other, each with what an editor
 * asks on the way. What is closed, and gone from the disk, must be gone from its memory.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { initialize, PULLING, startServer, uriOf, type Client } from '../support/lsp-client';

export interface Soak {
  readonly files: number;
  /** Bytes in use after a collection, before and after those files. */
  readonly before: number;
  readonly after: number;
}

/**
 * Opens, edits and closes `files` files in a folder, with a client that pulls or one that cannot; before them as many as
 * `warmUp`, which do not count: code is compiled, tables get their sizes.
 */
export async function soak(folder: string, files: number, warmUp: number, pulls: boolean): Promise<Soak> {
  const client = startServer(
    ['--expose-gc', '-r', path.resolve('test/support/heap.cjs'), 'dist/server.cjs', '--stdio'],
    'ipc',
  );
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'tdkt.config.yaml'), '');
    writeFileSync(path.join(folder, 'don-vi.tdkt.yaml'), units());
    writeFileSync(path.join(folder, 'dang-ky.tdkt.yaml'), registration('pnv-an-thi', 3));
    await initialize(client, folder, pulls ? PULLING : {});
    for (let n = 0; n < warmUp; n++) await workOn(client, folder, n, pulls);
    const before = await heapOf(client, folder);
    for (let n = warmUp; n < warmUp + files; n++) await workOn(client, folder, n, pulls);
    const after = await heapOf(client, folder);
    return { files, before, after };
  } finally {
    client.process.kill();
  }
}

/** The heap when all that was asked for is done, and what was told after a delay as well. */
async function heapOf(client: Client, folder: string): Promise<number> {
  await client.request('workspace/diagnostic', { previousResultIds: [] });
  await new Promise((resolve) => setTimeout(resolve, 500));
  await client.request('textDocument/hover', {
    textDocument: { uri: uriOf(folder, 'khong-co.tdkt.yaml') },
    position: { line: 0, character: 0 },
  });
  const told = new Promise<number>((resolve) => client.process.once('message', (heap) => resolve(Number(heap))));
  client.process.send('heap');
  return told;
} // prettier-ignore

/** One file: in the workspace, on no disk, or in a folder of its own; made, opened, edited, asked about, closed, gone. */
async function workOn(client: Client, folder: string, n: number, pulls: boolean): Promise<void> {
  const place = ['in', 'untitled', 'outside'][n % 3];
  const home = place === 'outside' ? path.join(folder, '..', `${path.basename(folder)}-${n}`) : folder;
  const file = `ky-${n}/ho-so-${n}.tdkt.yaml`;
  const uri = place === 'untitled' ? `untitled:Untitled-${n}` : uriOf(home, file);
  const text = n % 5 === 4 ? registration(`pnv-${n}`, 5) : dossier(n);
  const textDocument = { uri };
  const watched = (type: number): void => {
    if (place === 'in')
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(folder, file), type }] });
  };
  if (place !== 'untitled') {
    mkdirSync(path.join(home, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(home, file), text);
  }
  watched(1);
  client.notify('textDocument/didOpen', { textDocument: { ...textDocument, languageId: 'tdkt', version: 1, text } });
  const position = { line: 5, character: 8 };
  for (let version = 2; version < 6; version++) {
    const range = { start: position, end: position };
    client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range, text: `a${n}` }] });
    await client.request('textDocument/completion', { textDocument, position });
  }
  await client.request('textDocument/hover', { textDocument, position });
  await client.request('textDocument/codeAction', { textDocument, range: { start: { line: 0, character: 0 }, end: { line: 30, character: 0 } }, context: { diagnostics: [] } });
  if (pulls) await client.request('textDocument/diagnostic', { textDocument });
  if (n % 50 === 0) await client.request('workspace/diagnostic', { previousResultIds: [] });
  const dropped = client.cancellable('textDocument/diagnostic', { textDocument });
  dropped.cancel();
  await dropped.answer.catch(() => undefined);
  client.notify('textDocument/didClose', { textDocument });
  if (place !== 'untitled') rmSync(path.join(home, place === 'outside' ? '' : path.dirname(file)), { recursive: true });
  watched(3);
} // prettier-ignore

function units(): string {
  const some = ['pnv-an-thi', 'pnv-phu-cu', 'pnv-kim-dong'].map(
    (ma) => `  - ma: ${ma}\n    ten: Phòng Nội vụ ${ma}\n    loai: phong-noi-vu-huyen\n`,
  );
  return `loai: don-vi\nke_hoach: 09/KH-SNV\ndon_vi:\n${some.join('')}`;
}

function registration(unit: string, people: number): string {
  const entries = Array.from(
    { length: people },
    (_, n) =>
      `  - ca_nhan: Nguyễn Thị ${unit} ${n}\n    hinh_thuc: giay-khen-giam-doc\n    noi_dung: [II.2.a]\n    nhiem_vu:\n      - Rà soát hồ sơ cán bộ\n`,
  );
  return `loai: dang-ky\nke_hoach: 09/KH-SNV\ndon_vi: ${unit}\nngay_nhan: 2020-02-14\ndang_ky:\n${entries.join('')}`;
}

function dossier(n: number): string {
  const nominees = Array.from(
    { length: 5 },
    (_, k) =>
      `  - ma: n${k}\n    ca_nhan: Trần Văn ${n} ${k}\n    de_nghi_tang: giay-khen-giam-doc\n    tep: kem-theo/${n}-${k}.pdf\n    kem_theo:\n      - loai: hiep-y\n        tep: kem-theo/${n}-${k}.pdf\n`,
  );
  return `loai: ho-so\nke_hoach: 09/KH-SNV\ndon_vi: pnv-an-thi\ncap_trinh: don-vi\nde_nghi:\n${nominees.join('')}`;
}
