/** Every script line of docs/ci.md, run in a repository made as the page says: exit 0 where clean, 1 where faulty. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { SAMPLE, folderWith } from './tdkt';

const page = readFileSync('docs/ci.md', 'utf8');
const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, kind, text = '']) => ({
  kind,
  text,
}));

/** The values of these keys, wherever they stand. */
function valuesOf(data: unknown, keys: readonly string[]): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
    keys.includes(key) ? [value].flat().map(String) : valuesOf(value, keys),
  );
}

const lines = blocks.flatMap(({ kind, text }) =>
  kind === 'yaml' ? valuesOf(parse(text), ['run', 'script', 'entry']) : [text],
);

function git(folder: string, ...args: readonly string[]): void {
  const identity = [
    '-c',
    'user.name=Trần Thị Hoa',
    '-c',
    'user.email=hoa@example.vn',
    '-c',
    'commit.gpgsign=false',
  ];
  execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'ignore' });
}

/** A repository of dossiers with the program in it. */
function origin(): string {
  const folder = folderWith();
  cpSync(SAMPLE, folder, { recursive: true });
  mkdirSync(path.join(folder, '.tdkt'));
  cpSync('dist/cli.cjs', path.join(folder, '.tdkt/cli.cjs'));
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'Hồ sơ');
  return folder;
}

function cloneOf(folder: string, faulty: boolean): string {
  const clone = path.join(folderWith(), 'ban-sao');
  git('.', 'clone', '-q', folder, clone);
  const registration = path.join(clone, 'phu-cu/dang-ky.tdkt.yaml');
  const text = readFileSync(registration, 'utf8');
  if (faulty) writeFileSync(registration, text.replace(/^ngay_nhan: \S+/m, 'ngay_nhan: 2020-02-17'));
  return clone;
}

/** A line as the shells of CI run it. */
function run(folder: string, line: string): number | null {
  return spawnSync('sh', ['-e', '-c', line], { cwd: folder, encoding: 'utf8', timeout: 60_000 }).status;
}

describe('docs/ci.md', () => {
  const folder = origin();
  const clean = cloneOf(folder, false);
  const faulty = cloneOf(folder, true);

  test('has script lines for each of its places, and says where the program comes from', () => {
    assert.equal(lines.length, 5, lines.join('\n'));
    for (const part of ['--format sarif', '--format github', '--format junit', '--since HEAD'])
      assert.ok(
        lines.some((line) => line.includes(part)),
        part,
      );
    assert.match(page, /`dist\/cli\.cjs`[\s\S]*`\.tdkt\/cli\.cjs`/);
  });

  for (const line of lines) {
    test(line.trim().split('\n').at(-1) ?? '', () => {
      assert.equal(run(clean, line), 0, 'on the clean clone');
      assert.equal(run(faulty, line), 1, 'on the faulty clone');
      const written = /> (\S+)/.exec(line)?.[1];
      if (written !== undefined)
        assert.ok(existsSync(path.join(faulty, written)), `${written} is there to upload`);
    });
  }

  test('the hook stops a commit of the faulty clone, not one of the clean', () => {
    const hook = blocks.find(({ kind }) => kind === 'sh')?.text ?? '';
    for (const [clone, expected] of [[clean, 0], [faulty, 1]] as const) {
      writeFileSync(path.join(clone, '.git/hooks/pre-commit'), hook, { mode: 0o755 });
      writeFileSync(path.join(clone, 'ghi-chu.txt'), 'Đã rà soát.\n');
      git(clone, 'add', 'ghi-chu.txt', 'phu-cu');
      const args = ['-c', 'user.name=Trần Thị Hoa', '-c', 'user.email=hoa@example.vn', 'commit', '-q', '-m', 'Ghi chú'];
      assert.equal(spawnSync('git', args, { cwd: clone }).status, expected);
    }
  }); // prettier-ignore
});
