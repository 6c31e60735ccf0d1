/** `tdkt verify`: a folder of signed scans against the list of what was exported. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { MANIFEST } from '../export/paths';
import { isFolder } from '../host/root';
import { verifySigned, type SignedState } from '../host/verify-signed';
import type { Lang } from '../law/data';
import { readArguments } from './arguments';
import { EXIT, UsageError, choose, type Terminal } from './terminal';

const WORDS: Readonly<Record<Lang, Readonly<Record<SignedState, string>>>> = {
  vi: {
    have: 'có',
    missing: 'THIẾU',
    empty: 'TỆP TRỐNG',
    'not-pdf': 'KHÔNG PHẢI PDF',
    changed: 'KHÁC BẢN ĐÃ XUẤT',
    extra: 'ngoài danh mục',
  },
  en: {
    have: 'there',
    missing: 'MISSING',
    empty: 'EMPTY FILE',
    'not-pdf': 'NOT A PDF',
    changed: 'DIFFERS FROM THE EXPORT',
    extra: 'not on the list',
  },
};

/** Exit 0 where all is there, 1 where something is missing or wrong, 2 where there is nothing to compare. */
export function verify(args: readonly string[], lang: Lang, terminal: Terminal): number {
  const { positionals, values } = readArguments(args, { manifest: { type: 'string' } }, lang);
  const [given, ...more] = positionals;
  if (given === undefined || more.length > 0) {
    throw new UsageError(
      choose(lang, 'Cần một thư mục bản quét đã ký.', 'One folder of signed scans is needed.'),
    );
  }
  const folder = path.resolve(terminal.cwd, given);
  if (!isFolder(folder)) {
    throw new UsageError(choose(lang, `Không có thư mục «${given}».`, `There is no folder “${given}”.`));
  }
  const manifest =
    typeof values['manifest'] === 'string'
      ? path.resolve(terminal.cwd, values['manifest'])
      : path.join(folder, MANIFEST);
  const entries = existsSync(manifest) ? verifySigned(folder, manifest) : null;
  if (!entries) {
    throw new UsageError(
      choose(
        lang,
        `Không đọc được danh mục «${manifest}». Chép ${MANIFEST} của bộ đã xuất vào thư mục này, hoặc chỉ ra bằng --manifest.`,
        `There is no list at “${manifest}”. Copy the export's ${MANIFEST} into this folder, or point at it with --manifest.`,
      ),
    );
  }
  const width = Math.max(...Object.values(WORDS[lang]).map((word) => word.length));
  for (const { path: file, state } of entries) terminal.out(`${WORDS[lang][state].padEnd(width)}  ${file}\n`);
  const wrong = entries.filter(({ state }) => state !== 'have' && state !== 'extra').length;
  const extra = entries.filter(({ state }) => state === 'extra').length;
  const asked = entries.length - extra;
  terminal.out(
    `\n${choose(
      lang,
      `${asked - wrong} / ${asked} văn bản đủ; ${wrong} phải xem lại; ${extra} ngoài danh mục.`,
      `${asked - wrong} of ${asked} in order; ${wrong} to look at; ${extra} not on the list.`,
    )}\n`,
  );
  return wrong === 0 ? EXIT.ok : EXIT.findings;
}
