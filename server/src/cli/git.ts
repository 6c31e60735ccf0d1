/**
 * Which files changed since a revision. The only place where a program is run: `git`, to read names and hashes out of
 * its store. What a repository's configuration could make git run (hooks, filters, monitors, pagers, transports) is
 * either turned off or never asked for: files are compared by their hashes here, not by git.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Lang } from '../law/data';
import { UsageError, choose } from './terminal';

/** Nothing is fetched, locked, paged or asked for. */
const ENVIRONMENT = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_TERMINAL_PROMPT: '0',
  GIT_PAGER: '',
  GIT_EXTERNAL_DIFF: '',
  LC_ALL: 'C',
  NoDefaultCurrentDirectoryInExePath: '1', // Windows: git is not taken from a folder that is checked
};
const CONFIGURATION = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.pager=',
  'core.quotePath=false',
];
const MAX_OUTPUT = 256 * 1024 * 1024;

/**
 * Whether a file of a folder, by its path from there, differs from what it was at a revision; so does one that was not
 * there. Throws UsageError where git, the repository or the revision is missing.
 * @param root absolute path
 */
export function changedSince(root: string, revision: string, lang: Lang): (file: string) => boolean {
  if (revision === '' || revision.startsWith('-')) throw new UsageError(badRevision(revision, lang));
  const commit = git(root, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], lang);
  if (commit.status !== 0) throw new UsageError(whyUnknown(root, revision, commit.err, lang));
  const listed = git(root, ['ls-tree', '-r', '-z', commit.out.trim()], lang);
  if (listed.status !== 0) throw new UsageError(incomplete(revision, lang));
  const hashes = new Map(listed.out.split('\0').flatMap(readEntry));
  return (file) => {
    const known = hashes.get(file.normalize('NFC'));
    return known === undefined || !isContent(path.join(root, file), known);
  };
}

/** `mode type hash TAB path` → path and hash of a file. Names may come in NFD: a Mac writes them so. */
function readEntry(entry: string): readonly (readonly [string, string])[] {
  const found = /^\d+ blob ([0-9a-f]+)\t([\s\S]+)$/.exec(entry);
  return found?.[1] !== undefined && found[2] !== undefined ? [[found[2].normalize('NFC'), found[1]]] : [];
}

/** Whether a file has the content of that hash, as it is or with the line ends git may have changed on checkout. */
function isContent(file: string, hash: string): boolean {
  try {
    const bytes = readFileSync(file);
    if (blobHash(bytes, hash.length) === hash) return true;
    return (
      blobHash(Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'), hash.length) === hash
    );
  } catch {
    return false; // what cannot be read is told by the check
  }
}

function blobHash(bytes: Buffer, length: number): string {
  return createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function git(root: string, args: readonly string[], lang: Lang): Ran {
  const options = CONFIGURATION.flatMap((one) => ['-c', one]);
  const { status, stdout, stderr, error } = spawnSync(
    'git',
    [...options, '--no-pager', '-C', root, ...args],
    {
      cwd: path.dirname(process.execPath),
      env: { ...withoutGit(process.env), ...ENVIRONMENT },
      encoding: 'utf8',
      maxBuffer: MAX_OUTPUT,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  if (error) throw new UsageError(noGit(error, lang));
  return { status, out: stdout, err: stderr };
}

/** Inside a hook git speaks of a repository through its environment; here the folder says which. */
function withoutGit(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^GIT_/i.test(name) || /^GIT_CONFIG/i.test(name)),
  );
}

function whyUnknown(root: string, revision: string, said: string, lang: Lang): string {
  if (/dubious ownership/.test(said)) {
    return choose(
      lang,
      `Git không đọc kho «${root}» vì kho thuộc người dùng khác. Nếu tin kho này: git config --global --add safe.directory «${root}»`,
      `Git does not read “${root}”, which another user owns. If you trust it: git config --global --add safe.directory “${root}”`,
    );
  }
  if (/not a git repository/.test(said)) {
    return choose(
      lang,
      `«${root}» không nằm trong kho git nào: --since cần một kho git.`,
      `“${root}” is in no git repository: --since needs one.`,
    );
  }
  const shallow = git(root, ['rev-parse', '--is-shallow-repository'], lang).out.trim() === 'true';
  const advice = shallow
    ? choose(
        lang,
        ' Kho được sao chép rút gọn (shallow): lấy đủ lịch sử bằng git fetch --unshallow, hoặc fetch-depth: 0, GIT_DEPTH: 0 khi chạy tự động.',
        ' The clone is shallow: fetch the history with git fetch --unshallow, or fetch-depth: 0, GIT_DEPTH: 0 in CI.',
      )
    : '';
  return badRevision(revision, lang) + advice;
}

function badRevision(revision: string, lang: Lang): string {
  return choose(
    lang,
    `Kho git không có bản «${revision}» mà --since nêu.`,
    `The git repository has no revision “${revision}” that --since names.`,
  );
}

function incomplete(revision: string, lang: Lang): string {
  return choose(
    lang,
    `Không đọc được danh sách tệp của bản «${revision}»: kho git thiếu dữ liệu (bản sao một phần?). Lấy đủ bằng git fetch.`,
    `The files of revision “${revision}” could not be listed: the repository lacks data (a partial clone?). Run git fetch.`,
  );
}

function noGit(error: Error, lang: Lang): string {
  const missing = 'code' in error && error.code === 'ENOENT';
  const why = missing ? choose(lang, 'không có trong PATH', 'it is not in PATH') : error.message;
  return choose(
    lang,
    `--since cần git, nhưng không chạy được: ${why}.`,
    `--since needs git, which did not run: ${why}.`,
  );
}
