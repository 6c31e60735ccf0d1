/** An export that is killed, at any moment, leaves nothing half done where it was to go, and the next one works. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, watch } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { unzipSync } from 'fflate';
import { folderWith, SAMPLE } from '../cli/tdkt';
import type { ExportedFile } from '../../server/src/export/types';
import { writeExport } from '../../server/src/host/export-writer';

const MANIFEST = 'MANIFEST.sha256';

/** The files of a folder, or of a zip, that their manifest does not hold as they are; null where nothing is there. */
function faults(target: string): readonly string[] | null {
  if (!existsSync(target)) return null;
  const files = statSync(target).isDirectory() ? readAll(target) : unzipSync(readFileSync(target));
  const listed = new Map(
    Buffer.from(files[MANIFEST] ?? '').toString('utf8').split('\n').filter((line) => line !== '')
      .map((line) => [line.slice(66), line.slice(0, 64)] as const),
  );
  const found = Object.keys(files).filter((name) => name !== MANIFEST);
  const wrong = found.filter((name) => listed.get(name) !== sha256(files[name] ?? new Uint8Array()));
  const gone = [...listed.keys()].filter((name) => !found.includes(name));
  return listed.size === 0 ? ['no manifest'] : [...wrong, ...gone];
} // prettier-ignore

function readAll(folder: string): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const full = path.join(folder, name);
    if (statSync(full).isFile()) files[name.split(path.sep).join('/')] = readFileSync(full);
  }
  return files;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Runs a program until its end, or until `moment` says when it is killed. */
function run(args: readonly string[], env: Record<string, string>, moment: (kill: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...args], { stdio: 'ignore', env: { ...process.env, ...env } });
    child.once('exit', () => resolve());
    moment(() => child.kill('SIGKILL'));
  });
} // prettier-ignore

/** After so many things happened in a folder. */
const atEvent = (folder: string, number: number) => (kill: () => void) => {
  let seen = 0;
  const watcher = watch(folder, () => {
    if (++seen !== number) return;
    watcher.close();
    kill();
  });
  watcher.unref();
};

const atTime = (milliseconds: number) => (kill: () => void) => void setTimeout(kill, milliseconds).unref();

const never = (): void => undefined;

/** Nothing at the folder and the zip, or all of it. */
function wholeOrNothing(folder: string, when: string): void {
  for (const target of ['xuat', 'xuat.zip'])
    assert.deepEqual(faults(path.join(folder, target)) ?? [], [], `${target}, killed ${when}`);
}

const WRITE_INTO = 'TDKT_TEST_WRITE_INTO';

/** Many files, so that there is time to be killed; `mark` makes them another export. */
function manyFiles(mark: string): readonly ExportedFile[] {
  const bytes = Array.from({ length: 150 }, (_, n) => Buffer.from(`tệp ${n} ${mark}\n`.repeat(300)));
  const files = bytes.map((content, n) => ({
    path: `04-Bao-cao/${n}.txt`,
    bytes: content,
    sha256: sha256(content),
  }));
  const manifest = Buffer.from(files.map((file) => `${file.sha256}  ${file.path}\n`).join(''));
  return [...files, { path: MANIFEST, bytes: manifest, sha256: sha256(manifest) }];
}

const into = process.env[WRITE_INTO];
if (into !== undefined) {
  // this file run as the program that is killed
  const files = manyFiles(String(process.pid));
  const zip = { path: path.join(into, 'xuat.zip'), date: '2020-12-01' };
  void writeExport({ files, out: path.join(into, 'xuat'), zip, force: false });
} else {
  describe('an export killed half-way', () => {
    test('while it is written and moved, again and again over the last one', async () => {
      const folder = folderWith();
      const write = (moment: (kill: () => void) => void): Promise<void> =>
        run([__filename], { [WRITE_INTO]: folder, NODE_TEST_CONTEXT: '' }, moment);
      const moments = [
        ...[1, 2, 3, 4, 5, 6].map((number) => [`at event ${number}`, atEvent(folder, number)] as const),
        ...[60, 90, 120, 150, 180, 240].map((time) => [`after ${time} ms`, atTime(time)] as const),
      ];
      for (const [when, moment] of moments) {
        await write(moment);
        wholeOrNothing(folder, when);
        await write(never);
        assert.deepEqual(['xuat', 'xuat.zip'].map((name) => faults(path.join(folder, name))), [[], []], `again, after one killed ${when}`);
      }
    }); // prettier-ignore

    test('by the command line', async () => {
      const folder = folderWith();
      const command = [
        'dist/cli.cjs', 'export', path.join(SAMPLE, 'phu-cu/ho-so.tdkt.yaml'),
        '--out', path.join(folder, 'xuat'), '--zip', path.join(folder, 'xuat.zip'),
      ]; // prettier-ignore
      for (const number of [1, 3]) {
        await run(command, {}, atEvent(folder, number));
        wholeOrNothing(folder, `at event ${number}`);
      }
      await run(command, {}, never);
      assert.deepEqual(['xuat', 'xuat.zip'].map((name) => faults(path.join(folder, name))), [[], []]);
    }); // prettier-ignore
  });
}
