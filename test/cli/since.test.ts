/** `--since`: a temporary git repository of the sample, changed in one way at a time. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, test } from 'node:test';
import { SAMPLE, folderWith, tdkt, type JsonReport } from './tdkt';

const REGISTRATION = 'phu-cu/dang-ky.tdkt.yaml';
const DOSSIER = 'phu-cu/ho-so.tdkt.yaml';

function git(folder: string, ...args: readonly string[]): string {
  const identity = [
    '-c',
    'user.name=Trần Thị Hoa',
    '-c',
    'user.email=hoa@example.vn',
    '-c',
    'commit.gpgsign=false',
  ];
  return execFileSync('git', [...identity, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** The sample in a repository of its own, all of it committed. */
function repository(): string {
  const folder = folderWith();
  cpSync(SAMPLE, folder, { recursive: true });
  git(folder, 'init', '-q', '-b', 'main');
  commit(folder);
  return folder;
}

function commit(folder: string): void {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'Hồ sơ');
}

function edit(folder: string, file: string, change: (text: string) => string): void {
  const full = path.join(folder, file);
  writeFileSync(full, change(readFileSync(full, 'utf8')));
}

function since(folder: string, revision: string, env: Readonly<Record<string, string>> = {}) {
  const args = ['check', '--format', 'json', '--today', '2020-12-01', '--since', revision];
  const { code, out, err } = tdkt(folder, args, env);
  return { code, out, err, report: () => JSON.parse(out) as JsonReport };
}

const late = (text: string): string => text.replace(/^ngay_nhan: \S+/m, 'ngay_nhan: 2020-02-17');

describe('tdkt check --since', () => {
  test('an uncommitted change: that file, held against all others; what shows elsewhere is counted', () => {
    const folder = repository();
    edit(folder, REGISTRATION, late);
    const { code, err, report } = since(folder, 'HEAD');
    assert.deepEqual(report().findings.map(({ file, rule }) => `${file} ${rule}`), [`${REGISTRATION} dang-ky/qua-han`]); // prettier-ignore
    assert.equal(report().files, 1);
    assert.match(err, /^Chỉ báo 1 tệp đã đổi so với HEAD; không báo 5 phát hiện ở 2 tệp không đổi .*\n$/);
    assert.equal(code, 1);
  });

  test('the other way round: a changed dossier is told what an unchanged registration does to it', () => {
    const folder = repository();
    edit(folder, REGISTRATION, late);
    commit(folder);
    edit(folder, DOSSIER, (text) => `${text}# gửi lại\n`);
    const { findings, outcomes } = since(folder, 'HEAD').report();
    assert.deepEqual([...new Set(findings.map(({ file, rule }) => `${file} ${rule}`))], [`${DOSSIER} dang-ky/khong-duoc-xet`]); // prettier-ignore
    assert.deepEqual([...new Set(outcomes.map(({ file }) => file))], [DOSSIER]);
  });

  test('nothing changed: nothing told, exit 0; nor by line ends alone', () => {
    const folder = repository();
    edit(folder, REGISTRATION, (text) => text.replaceAll('\n', '\r\n'));
    const { code, report, err } = since(folder, 'main');
    assert.deepEqual([code, report().files, report().findings], [0, 0, []]);
    assert.match(err, /không báo 0 phát hiện/);
  });

  test('committed, staged and untracked changes, with names in Vietnamese', () => {
    const folder = repository();
    edit(folder, REGISTRATION, late);
    commit(folder);
    mkdirSync(path.join(folder, 'hồ sơ mới'));
    writeFileSync(path.join(folder, 'hồ sơ mới/tờ trình.tdkt.yaml'), 'loai: la\n');
    edit(folder, DOSSIER, (text) => `${text}# gửi lại\n`);
    git(folder, 'add', DOSSIER);
    const files = new Set(
      since(folder, 'HEAD~1')
        .report()
        .findings.map(({ file }) => file),
    );
    assert.deepEqual([...files].sort(), ['hồ sơ mới/tờ trình.tdkt.yaml', REGISTRATION, DOSSIER].sort());
    commit(folder);
    assert.equal(since(folder, 'HEAD').report().files, 0);
    assert.equal(since(folder, 'HEAD~2').report().files, 3);
  });

  test('from a folder below the root of the repository', () => {
    const folder = repository();
    edit(folder, REGISTRATION, late);
    const args = ['check', '.', '--format', 'json', '--today', '2020-12-01', '--since', 'HEAD'];
    const report = JSON.parse(tdkt(path.join(folder, 'phu-cu'), args).out) as JsonReport;
    assert.deepEqual([...new Set(report.findings.map(({ file }) => file))], ['dang-ky.tdkt.yaml']);
  });

  test('nothing that the repository names is run', () => {
    const folder = repository();
    const trap = path.join(folder, '.git', 'bay');
    const mark = path.join(folder, 'da-chay');
    writeFileSync(trap, `#!/bin/sh\ntouch "${mark}"\ncat\n`, { mode: 0o755 });
    for (const setting of ['core.fsmonitor', 'core.pager', 'diff.external', 'filter.bay.clean', 'filter.bay.smudge', 'diff.bay.textconv', 'core.sshCommand', 'core.editor'])
      git(folder, 'config', setting, trap);
    writeFileSync(path.join(folder, '.gitattributes'), '* filter=bay diff=bay\n');
    mkdirSync(path.join(folder, '.git/hooks'), { recursive: true });
    for (const hook of ['post-index-change', 'reference-transaction', 'post-checkout'])
      cpSync(trap, path.join(folder, '.git/hooks', hook));
    edit(folder, REGISTRATION, late);
    rmSync(mark, { force: true });
    assert.equal(since(folder, 'HEAD').report().files, 1);
    assert.ok(!existsSync(mark));
    git(folder, 'status'); // the trap does spring where git looks for changes itself
    assert.ok(existsSync(mark));
  }); // prettier-ignore

  describe('exit 2 with a message', () => {
    test('an unknown revision', () => {
      const { code, err } = since(repository(), 'khong-co');
      assert.match(err, /không có bản «khong-co»/);
      assert.equal(code, 2);
    });
    test('what looks like an option', () => {
      const { code, err } = tdkt(repository(), ['check', '--since=--output=x']);
      assert.match(err, /không có bản «--output=x»/);
      assert.equal(code, 2);
    });
    test('no repository', () => {
      const { code, err } = since(
        folderWith({ 'tdkt.config.yaml': '', 'a.tdkt.yaml': 'loai: don-vi\n' }),
        'HEAD',
      );
      assert.match(err, /không nằm trong kho git nào/);
      assert.equal(code, 2);
    });
    test('a shallow clone says how to fetch the history', () => {
      const folder = repository();
      edit(folder, REGISTRATION, late);
      commit(folder);
      const clone = path.join(folderWith(), 'ban-sao');
      git('.', 'clone', '-q', '--depth', '1', pathToFileURL(folder).href, clone);
      assert.equal(since(clone, 'HEAD').code, 0);
      const { code, err } = since(clone, 'HEAD~1');
      assert.match(err, /rút gọn \(shallow\).*fetch-depth: 0/);
      assert.equal(code, 2);
    });
    test('no git', () => {
      const { code, err } = since(repository(), 'HEAD', { PATH: '/khong-co', Path: '/khong-co' });
      assert.match(err, /--since cần git.*không có trong PATH/);
      assert.equal(code, 2);
    });
  });
});
