// docs/benchmarks.md: which rows it lists as open, and the table it keeps.
import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = 'docs/benchmarks.md';
const TABLE = /(?<=<!-- table -->\n)[\s\S]*?(?=\n<!-- end -->)/;

/** How many rows may be open at most. */
export const MOST_OPEN = 2;

/** Ids of the items below the heading `Open rows`. */
export function openRows() {
  const [, section = ''] =
    /^## Open rows\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(readFileSync(PAGE, 'utf8')) ?? [];
  return [...section.matchAll(/^- `([^`]+)`/gm)].map(([, id = '']) => id);
}

/** @param {string} table */
export function keepTable(table) {
  const page = readFileSync(PAGE, 'utf8');
  if (!TABLE.test(page)) throw new Error(`${PAGE} has no place for the table`);
  writeFileSync(
    PAGE,
    page.replace(TABLE, () => table),
  );
}
