// docs/rules: a page a rule and an index, made by the product's own words and engine from the rules' declarations.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import esbuild from 'esbuild';
import { testBundle } from '../esbuild.mjs';
import { filesBelow } from './files.mjs';

const SOURCE = 'server/src/service/rule-page.ts';
const TARGET = 'docs/rules';

/**
 * The pages by path. Needs everything under server/src/generated to be there.
 * @returns {Map<string, string>}
 */
export function generateRulePages() {
  const outfile = path.resolve('dist', 'tools', 'rule-page.cjs');
  esbuild.buildSync({ ...testBundle, entryPoints: [SOURCE], outfile, sourcemap: false });
  /** @type {{ rulePages: () => ReadonlyMap<string, string> }} */
  const made = createRequire(import.meta.url)(outfile);
  return new Map(
    Array.from(made.rulePages(), ([file, text]) => [path.join(TARGET, ...file.split('/')), text]),
  );
}

/**
 * Pages that are there though their rule is not.
 * @param {Map<string, string>} pages
 * @returns {string[]}
 */
export function leftoverPages(pages) {
  return existsSync(TARGET) ? filesBelow(TARGET, '.md').filter((file) => !pages.has(file)) : [];
}
