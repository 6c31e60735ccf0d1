// Regenerates everything under server/src/generated from schemas/, server/law/ and server/plans/.
// `npm run generate` writes; `node scripts/generate.mjs --check` compares and exits 1 when something is out of date.
// What is not kept in git (see .gitignore) is made anew either way: a fresh clone has none to compare.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generatePlans } from './generate-plans.mjs';
import { generateSchemas } from './generate-schemas.mjs';
import { generateRules } from './generate-rules.mjs';
import { generateTypes } from './generate-types.mjs';
import { generateValidators, VALIDATORS } from './generate-validators.mjs';
import { generateLaw } from './generate-law.mjs';

const check = process.argv.includes('--check');
const quiet = process.argv.includes('--quiet');

/** @type {Map<string, string>} */
const files = new Map();
for (const generate of [
  generateSchemas,
  generateTypes,
  generateValidators,
  generatePlans,
  generateLaw,
  generateRules,
]) {
  for (const [file, content] of await generate()) files.set(file, content);
}

const unkept = new Set([VALIDATORS]);
let stale = 0;
for (const [file, content] of files) {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) continue;
  if (check && !unkept.has(file)) {
    stale++;
    console.error(`out of date: ${file}`);
    continue;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  if (!quiet) console.log(`written: ${file}`);
}
if (stale > 0) {
  console.error('repair with: npm run generate');
  process.exit(1);
}
