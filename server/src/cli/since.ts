/** `--since`: of all that is checked, only files that changed since a revision are told. */
import type { Lang } from '../law/data';
import type { Diagnostic } from '../service/diagnostics';
import { seenFrom, type Asked } from './discovery';
import { changedSince } from './git';
import { choose } from './terminal';

/**
 * Of the files asked about those that differ from a git revision, untracked ones among them, as the user sees them.
 * Throws UsageError where git, the repository or the revision is missing.
 */
export function changedFiles(
  asked: readonly Asked[],
  revision: string,
  lang: Lang,
  cwd: string,
): ReadonlySet<string> {
  return new Set(
    asked.flatMap(({ root, only }) => {
      const isChanged = changedSince(root, revision, lang);
      return [...only].filter(isChanged).map((file) => seenFrom(cwd, root, file));
    }),
  );
}

/** A line that says what was left out: a change in one file may well show in another. */
export function untoldLine(
  revision: string,
  files: number,
  others: readonly Diagnostic[],
  lang: Lang,
): string {
  const inFiles = new Set(others.map(({ file }) => file)).size;
  return choose(
    lang,
    `Chỉ báo ${files} tệp đã đổi so với ${revision}; không báo ${others.length} phát hiện ở ${inFiles} tệp không đổi (bỏ --since để xem).\n`,
    `Only the ${files} files changed since ${revision} are told; ${others.length} findings in ${inFiles} unchanged files are not (leave out --since to see them).\n`,
  );
}
