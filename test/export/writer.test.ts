import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import * as nodeFs from 'node:fs/promises';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { ExportCancelled } from '../../server/src/export/package';
import type { ExportedFile } from '../../server/src/export/types';
import {
  ExportRefused,
  writeExport,
  type RefusalCode,
  type WriterFs,
  type WriteRequest,
} from '../../server/src/host/export-writer';

import { zipSubmission } from './collect';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
function file(name: string, text: string): ExportedFile {
  const bytes = new TextEncoder().encode(text);
  return { path: name, bytes, sha256: sha256(bytes) };
}
/** A small export, whose content differs by version. */
function exportOf(version: string): ExportedFile[] {
  const files = [
    file('01-To-trinh.docx', `tờ trình ${version}`),
    file('06-Kem-theo/00-Chung/Quyết định.pdf', `bản quét ${version}`),
  ];
  return [...files, file('MANIFEST.sha256', files.map((f) => `${f.sha256}  ${f.path}\n`).join(''))];
}

let root = '';
let out = '';
let zip = '';

beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'tdkt-writer-')));
  out = path.join(root, 'a', 'hồ sơ');
  zip = path.join(root, 'b', 'hồ sơ.zip');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Everything below the root: files with their content, links and empty folders as such. */
function tree(folder = root, prefix = ''): Record<string, string> {
  return Object.assign(
    {},
    ...readdirSync(folder, { withFileTypes: true }).map((entry): Record<string, string> => {
      const name = prefix + entry.name;
      if (entry.isSymbolicLink()) return { [name]: '(link)' };
      if (!entry.isDirectory()) return { [name]: readFileSync(path.join(folder, entry.name), 'latin1') };
      const below = tree(path.join(folder, entry.name), `${name}/`);
      return Object.keys(below).length === 0 ? { [`${name}/`]: '(empty)' } : below;
    }),
  ) as Record<string, string>;
}

function request(version = '1', more: Partial<WriteRequest> = {}): WriteRequest {
  const files = exportOf(version);
  return { files, out, zip: { path: zip, date: '2020-11-26' }, force: false, ...more };
}

async function refused(code: RefusalCode, asked: WriteRequest): Promise<ExportRefused> {
  const before = tree();
  try {
    await writeExport(asked);
  } catch (error) {
    assert.ok(error instanceof ExportRefused, String(error));
    assert.equal(error.code, code);
    assert.deepEqual(tree(), before, 'a refusal touches nothing');
    return error;
  }
  return assert.fail(`not refused: ${code}`);
}

function assertWritten(version: string): void {
  for (const { path: name, bytes } of exportOf(version)) {
    assert.deepEqual(new Uint8Array(readFileSync(path.join(out, name))), bytes);
  }
  assert.deepEqual(new Uint8Array(readFileSync(zip)), zipSubmission(exportOf(version), '2020-11-26'));
  assert.deepEqual(readdirSync(path.dirname(out)), [path.basename(out)], 'nothing is left beside');
  assert.deepEqual(readdirSync(path.dirname(zip)), [path.basename(zip)], 'nothing is left beside');
}

describe('writing an export', () => {
  it('makes the parents, the folder and the zip', async () => {
    await writeExport(request());
    assertWritten('1');
  });

  it('replaces an empty folder and an untouched earlier export', async () => {
    mkdirSync(out, { recursive: true });
    await writeExport(request('1'));
    await writeExport(request('2'));
    assertWritten('2');
  });

  it('a file that the new export no longer has is gone', async () => {
    await writeExport(request('1'));
    const [letter] = exportOf('2');
    assert.ok(letter);
    const files = [letter, file('MANIFEST.sha256', `${letter.sha256}  ${letter.path}\n`)];
    await writeExport({ files, out, zip: null, force: false });
    assert.deepEqual(readdirSync(out).sort(), ['01-To-trinh.docx', 'MANIFEST.sha256']);
  });

  it('with force replaces any other folder and file', async () => {
    mkdirSync(out, { recursive: true });
    mkdirSync(path.dirname(zip));
    writeFileSync(path.join(out, 'ghi-chu.txt'), 'x');
    writeFileSync(zip, 'not a zip');
    await writeExport(request('1', { force: true }));
    assertWritten('1');
  });

  it('never writes outside the folder', async () => {
    await assert.rejects(
      writeExport({ files: [file('../ngoai.txt', 'x')], out, zip: null, force: true }),
      /outside/,
    );
    assert.deepEqual(tree(), {});
  });
});

describe('an export is refused', () => {
  it('over a folder that is no export', async () => {
    mkdirSync(out, { recursive: true });
    writeFileSync(path.join(out, 'ghi-chu.txt'), 'của tôi');
    assert.equal((await refused('not-an-export', request())).found, 'ghi-chu.txt');
  });

  it('over a folder with a manifest that is none', async () => {
    mkdirSync(out, { recursive: true });
    writeFileSync(path.join(out, 'MANIFEST.sha256'), 'của tôi');
    await refused('not-an-export', request());
  });

  it('over an earlier export with a file changed, added, removed, or replaced by a link', async () => {
    const changes: [string, (letter: string) => void][] = [
      ['01-To-trinh.docx', (letter) => writeFileSync(letter, 'đã sửa tay')],
      ['them.txt', () => writeFileSync(path.join(out, 'them.txt'), '')],
      ['01-To-trinh.docx', (letter) => rmSync(letter)],
      ['rong', () => mkdirSync(path.join(out, 'rong'))],
      [
        '01-To-trinh.docx',
        (letter) => {
          writeFileSync(path.join(root, 'target'), readFileSync(letter));
          rmSync(letter);
          symlinkSync(path.join(root, 'target'), letter);
        },
      ],
    ];
    for (const [found, change] of changes) {
      await writeExport(request('1', { force: true }));
      change(path.join(out, '01-To-trinh.docx'));
      assert.equal((await refused('changed', request('2'))).found, found);
    }
  });

  it('over a file or a link, with force too', async () => {
    mkdirSync(path.dirname(out), { recursive: true });
    writeFileSync(out, 'tệp');
    await refused('not-a-folder', request('1', { force: true }));
    rmSync(out);
    mkdirSync(path.join(root, 'elsewhere'));
    symlinkSync(path.join(root, 'elsewhere'), out);
    await refused('is-link', request('1', { force: true }));
  });

  it('over sources, a repository, home, the working folder or one around them, with force too', async () => {
    for (const source of ['sau/ho-so.tdkt.yaml', '.git/HEAD', 'sau/.git', 'tdkt.config.yaml']) {
      rmSync(out, { recursive: true, force: true });
      mkdirSync(path.dirname(path.join(out, source)), { recursive: true });
      writeFileSync(path.join(out, source), '');
      await refused('dangerous', request('1', { force: true }));
    }
    const places = [
      os.homedir(),
      path.dirname(os.homedir()),
      process.cwd(),
      path.dirname(process.cwd()),
      path.parse(root).root,
    ];
    for (const place of places)
      await refused('dangerous', request('1', { out: place, zip: null, force: true }));
  });

  it('over home by way of a link further up', async () => {
    const { HOME: home } = process.env;
    mkdirSync(path.join(root, 'nhà', 'hoa'), { recursive: true });
    symlinkSync(path.join(root, 'nhà'), path.join(root, 'lối tắt'));
    process.env['HOME'] = path.join(root, 'nhà', 'hoa');
    try {
      await refused(
        'dangerous',
        request('1', { out: path.join(root, 'lối tắt', 'hoa'), zip: null, force: true }),
      );
    } finally {
      process.env['HOME'] = home;
    }
  });

  it('over a zip that is no earlier export; a folder or link in its place with force too', async () => {
    mkdirSync(path.dirname(zip));
    writeFileSync(zip, 'không phải zip');
    await refused('zip-in-the-way', request());
    writeFileSync(zip, zipSubmission([file('a.txt', 'x')], '2020-11-26'));
    await refused('zip-in-the-way', request());
    rmSync(zip);
    symlinkSync(path.join(root, 'x.zip'), zip);
    await refused('is-link', request('1', { force: true }));
    rmSync(zip);
    mkdirSync(zip);
    await refused('zip-in-the-way', request('1', { force: true }));
  });

  it('when the zip would lie in the folder', async () => {
    const date = '2020-11-26';
    await refused('zip-inside', request('1', { zip: { path: path.join(out, 'x.zip'), date }, force: true }));
    await refused('zip-inside', request('1', { zip: { path: out, date }, force: true }));
  });
});

/** A file system whose n-th changing operation fails; `done` counts them. */
function failing(at: number): { fs: WriterFs; done: () => number } {
  let count = 0;
  const tripping =
    <A extends unknown[], R>(operation: (...args: A) => R) =>
    (...args: A): R => {
      count++;
      if (count === at) throw new Error(`planted failure ${at}`);
      return operation(...args);
    };
  const fs = {
    ...nodeFs,
    mkdir: tripping(nodeFs.mkdir as (...args: unknown[]) => unknown),
    appendFile: tripping(nodeFs.appendFile as (...args: unknown[]) => unknown),
    writeFile: tripping(nodeFs.writeFile as (...args: unknown[]) => unknown),
    rename: tripping(nodeFs.rename as (...args: unknown[]) => unknown),
  } as unknown as WriterFs;
  return { fs, done: () => count };
}

describe('whatever fails half-way', () => {
  for (const earlier of [false, true]) {
    it(`leaves all as it was, ${earlier ? 'the earlier export' : 'nothing'}`, async () => {
      const first = request('1');
      if (earlier) await writeExport(first);
      const before = tree();
      const counted = failing(Infinity);
      await writeExport(request('2', { fs: counted.fs }));
      const operations = counted.done();
      assert.ok(operations > 6);
      for (let at = 1; at <= operations; at++) {
        rmSync(path.dirname(out), { recursive: true, force: true });
        rmSync(path.dirname(zip), { recursive: true, force: true });
        if (earlier) await writeExport(first);
        await assert.rejects(
          writeExport(request('2', { fs: failing(at).fs })),
          new RegExp(`planted failure ${at}$`),
        );
        assert.deepEqual(tree(), before, `after failure ${at} of ${operations}`);
      }
    });
  }

  it('also when cancelled, at any moment', async () => {
    await writeExport(request('1'));
    const before = tree();
    for (let asked = 1; ; asked++) {
      let count = 0;
      const cancelled = () => ++count === asked;
      try {
        await writeExport(request('2', { cancelled }));
        assert.ok(asked > exportOf('2').length, 'it was asked before each file');
        break;
      } catch (error) {
        assert.ok(error instanceof ExportCancelled, String(error));
        assert.deepEqual(tree(), before);
      }
    }
    assertWritten('2');
  });

  it('an operation that fails leaves folders of others alone', async () => {
    mkdirSync(path.join(root, 'a'));
    writeFileSync(path.join(root, 'a', 'khac.txt'), 'x');
    await assert.rejects(writeExport(request('1', { fs: failing(4).fs })));
    assert.deepEqual(tree(), { 'a/khac.txt': 'x' });
    assert.ok(existsSync(path.join(root, 'a')) && statSync(path.join(root, 'a')).isDirectory());
  });
});
