/** Where the pages of units go: one to the terminal, several each into a file of a folder. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Lang } from '../law/data';
import { fold } from '../text/unicode';
import type { UnitPage } from './format-html';
import { UsageError, choose, type Terminal } from './terminal';

/** By this a page made earlier is known: it may be written over, another file may not. */
const OURS = '<meta name="generator" content="tdkt ';

/** Writes the pages; throws UsageError where there is none, where several have nowhere to go, or a file is in the way. */
export function writePages(
  pages: readonly UnitPage[],
  out: string | null,
  lang: Lang,
  terminal: Terminal,
): void {
  const [first] = pages;
  if (!first) throw new UsageError(noDossier(lang));
  if (out === null) {
    if (pages.length > 1) throw new UsageError(needsFolder(pages.length, lang));
    terminal.out(first.html);
    return;
  }
  const folder = path.resolve(terminal.cwd, out);
  const files = pages.map(({ unit, html }, index) => ({ name: fileName(unit, index), html }));
  for (const { name } of files) {
    const full = path.join(folder, name);
    if (existsSync(full) && !readFileSync(full, 'utf8').includes(OURS))
      throw new UsageError(inTheWay(full, lang));
  }
  mkdirSync(folder, { recursive: true });
  for (const { name, html } of files) {
    const full = path.join(folder, name);
    writeFileSync(`${full}.tmp`, html); // whole or not at all
    renameSync(`${full}.tmp`, full);
    terminal.out(`${[out.replace(/[\\/]+$/, ''), name].join('/')}\n`);
  }
}

/** `phieu-pnv-phu-cu.html`; nothing of a code but letters, digits and hyphens gets into a name. */
function fileName(unit: string, index: number): string {
  const code = fold(unit).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, ''); // prettier-ignore
  return `phieu-${code === '' ? index + 1 : code}.html`;
}

function noDossier(lang: Lang): string {
  return choose(
    lang,
    'Không có hồ sơ nào (loai: ho-so) để lập phiếu kiểm tra.',
    'There is no dossier (loai: ho-so) to make a page of.',
  );
}

function needsFolder(units: number, lang: Lang): string {
  return choose(
    lang,
    `Có hồ sơ của ${units} đơn vị: cần --out THƯ-MỤC, mỗi đơn vị một tệp; hoặc chỉ kiểm tra thư mục của một đơn vị.`,
    `There are dossiers of ${units} units: --out DIR is needed, a file a unit; or check the folder of one unit only.`,
  );
}

function inTheWay(file: string, lang: Lang): string {
  return choose(
    lang,
    `Không ghi đè «${file}»: tệp này không phải phiếu do tdkt lập.`,
    `“${file}” is not written over: it is no page made by tdkt.`,
  );
}
