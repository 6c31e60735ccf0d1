// Regenerates everything under server/src/generated from schemas/, server/law/ and server/plans/, and docs/rules from
// the rules.
// `npm run generate` writes; `node scripts/generate.mjs --check` compares and exits 1 when something is out of date.
// What is not kept in git (see .gitignore) is made anew either way: a fresh clone has none to compare.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generatePlans } from './generate-plans.mjs';
import { generateSchemas } from './generate-schemas.mjs';
import { generateRules } from './generate-rules.mjs';
import { generateRulePages, leftoverPages } from './generate-rule-pages.mjs';
import { generateTypes } from './generate-types.mjs';
import { generateValidators, VALIDATORS } from './generate-validators.mjs';
import { generateLaw } from './generate-law.mjs';

const check = process.argv.includes('--check');
const quiet = process.argv.includes('--quiet');
const unkept = new Set([VALIDATORS]);
let stale = 0;

/** @param {Map<string, string>} files */
function settle(files) {
  for (const [file, content] of files) {
    if (existsSync(file) && readFileSync(file, 'utf8') === content) continue;
    if (check && !unkept.has(file)) {
      tellStale(file);
      continue;
    }
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    if (!quiet) console.log(`written: ${file}`);
  }
}

/** @param {string} file */
function tellStale(file) {
  stale++;
  console.error(`out of date: ${file}`);
}

for (const generate of [
  generateSchemas,
  generateTypes,
  generateValidators,
  generatePlans,
  generateLaw,
  generateRules,
]) {
  settle(await generate());
}
if (stale === 0) {
  const pages = generateRulePages(); // by the code that stands on what is above
  settle(pages);
  for (const file of leftoverPages(pages)) {
    if (check) tellStale(file);
    else rmSync(file);
  }
}
if (stale > 0) {
  console.error('repair with: npm run generate');
  process.exit(1);
}
