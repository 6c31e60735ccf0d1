// server/law/*.yaml → server/src/generated: the records as typed data and their places as types.
//
// `npm run generate` calls it with the others; run alone it writes its own files.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';

/**
 * @typedef {{ ref: string }} Provision
 * @typedef {{ instrument: { id: string }, provisions: Provision[] }} LawFile
 * @typedef {{ instrument: string, ref: string }} Place
 * @typedef {{ code: string, citations: Place[], authority?: Place[] }} CatalogueEntry
 * @typedef {{ awards: CatalogueEntry[], criteria: CatalogueEntry[] }} Catalogue
 */

const SOURCE = 'server/law';
const TARGET = 'server/src/generated';
const CATALOGUE = 'awards-2020.yaml';

/**
 * The generated files' contents by path. Throws on a place given twice, or one that the catalogue cites and no record
 * has; the shape of the sources is what their JSON Schemas say (test/law).
 * @returns {Map<string, string>}
 */
export function generateLaw() {
  const files = readdirSync(SOURCE)
    .filter((file) => file.endsWith('.yaml') && file !== CATALOGUE)
    .sort();
  const laws = files.map(readLaw);
  const catalogue = readCatalogue();
  const refs = new Map(laws.map((law) => [law.instrument.id, refsOf(law)]));
  for (const entry of [...catalogue.awards, ...catalogue.criteria]) {
    for (const { instrument, ref } of [...entry.citations, ...(entry.authority ?? [])]) {
      if (!refs.get(instrument)?.includes(ref))
        throw new Error(`${CATALOGUE}: ${entry.code} cites ${ref} of ${instrument}`);
    }
  }
  const instruments = Object.fromEntries(laws.map((law) => [law.instrument.id, record(law)]));
  return new Map([
    [`${TARGET}/law-data.ts`, dataModule(instruments, catalogue)],
    [`${TARGET}/law-refs.ts`, refTypes(refs)],
  ]);
}

// The assertions below say what the compiler checks on the generated module, and the JSON Schemas on the source.

/** @param {string} file */
function readLaw(file) {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return /** @type {LawFile} */ (readYaml(file));
}

function readCatalogue() {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return /** @type {Catalogue} */ (readYaml(CATALOGUE));
}

/** @param {string} file @returns {unknown} */
function readYaml(file) {
  return parse(readFileSync(path.join(SOURCE, file), 'utf8').normalize('NFC'));
}

/** @param {LawFile} law */
function refsOf(law) {
  const refs = law.provisions.map((provision) => provision.ref);
  const twice = refs.find((ref, index) => refs.indexOf(ref) !== index);
  if (twice !== undefined) throw new Error(`${law.instrument.id}: ${twice} is given twice`);
  return refs;
}

/** @param {LawFile} law */
function record(law) {
  const provisions = Object.fromEntries(law.provisions.map((provision) => [provision.ref, provision]));
  return { ...law.instrument, provisions };
}

/**
 * A module rather than JSON: the compiler checks every record against its type.
 * @param {unknown} instruments
 * @param {unknown} catalogue
 */
function dataModule(instruments, catalogue) {
  return [
    '// Made by scripts/generate-law.mjs from server/law/*.yaml. Do not edit.',
    "import type { CatalogueSource } from '../law/catalogue';",
    "import type { InstrumentRecord } from '../law/data';",
    '',
    `export const instruments: Readonly<Record<string, InstrumentRecord>> = ${JSON.stringify(instruments, null, 1)};`,
    '',
    `export const catalogue: CatalogueSource = ${JSON.stringify(catalogue, null, 1)};`,
    '',
  ].join('\n');
}

/** @param {Map<string, string[]>} refs */
function refTypes(refs) {
  const entries = Array.from(refs, ([id, list]) => {
    const union = list.map((ref) => `    | '${ref}'`).join('\n');
    return `  '${id}':\n${union};\n`;
  });
  return [
    '// Made by scripts/generate-law.mjs from server/law/*.yaml. Do not edit.\n',
    '/** Each instrument on record with the places of it that can be cited. */',
    `export interface LawRefs {\n${entries.join('')}}\n`,
  ].join('\n');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  mkdirSync(TARGET, { recursive: true });
  for (const [file, content] of generateLaw()) writeFileSync(file, content);
}
