// server/law/*.yaml → server/src/generated: the records as typed data and their places as types.
//
// `npm run generate` calls it with the others; run alone it writes its own files.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';

/**
 * @typedef {{
 *   ref: string, article: string | null, clause: string | null, point: string | null, paragraph: string | null,
 *   provenance: string, confidence: string,
 * }} Provision
 * @typedef {{ instrument: { id: string, replaced_at?: Place }, provisions: Provision[] }} LawFile the head of an instrument and provisions
 * @typedef {{ continues: string, provisions: Provision[] }} Continuation more provisions of an instrument
 * @typedef {{ instrument: string, ref: string }} Place
 * @typedef {{ code: string, citations: Place[], authority?: Place[] }} CatalogueEntry
 * @typedef {{ awards: CatalogueEntry[], criteria: CatalogueEntry[] }} Catalogue
 * @typedef {{ vi: string, en: string }} Bilingual
 * @typedef {{
 *   id: string, kind: string, title: Bilingual, issuer: string, date: string | null, in_force_seen?: string,
 *   replaced_at?: Place, note?: string,
 * }} RegisterEntry an instrument of which nothing but its identity and dates is on record
 * @typedef {{ instruments: RegisterEntry[], issuers: Record<string, Bilingual> }} Register
 */

const SOURCE = 'server/law';
const TARGET = 'server/src/generated';
const CATALOGUE = 'awards-2020.yaml';
const REGISTER = 'instruments.yaml';

/**
 * The generated files' contents by path. Throws on a place given twice, on one that the catalogue cites and no record
 * has, and on a file that continues an unknown instrument; the shape of the sources is what their JSON Schemas say
 * (test/law).
 * @returns {Map<string, string>}
 */
export function generateLaw() {
  const laws = readLaws();
  const catalogue = readCatalogue();
  const refs = new Map(laws.map((law) => [law.instrument.id, refsOf(law)]));
  for (const entry of [...catalogue.awards, ...catalogue.criteria]) {
    for (const { instrument, ref } of [...entry.citations, ...(entry.authority ?? [])]) {
      if (!refs.get(instrument)?.includes(ref))
        throw new Error(`${CATALOGUE}: ${entry.code} cites ${ref} of ${instrument}`);
    }
  }
  const register = readRegister(laws);
  for (const { id, replaced_at: end } of [...register, ...laws.map(({ instrument }) => instrument)]) {
    if (end && !refs.get(end.instrument)?.includes(end.ref))
      throw new Error(`${id} ends at ${end.ref} of ${end.instrument}, which is not on record`);
  }
  return new Map([
    [`${TARGET}/law-data.ts`, dataModule(laws, catalogue)],
    [`${TARGET}/law-register.ts`, registerModule(register)],
    [`${TARGET}/law-provisions.ts`, provisionsModule(laws)],
    [`${TARGET}/law-refs.ts`, refTypes(refs)],
  ]);
}

/** The instruments, each with the provisions of all its files. */
function readLaws() {
  const files = readdirSync(SOURCE)
    .filter((file) => file.endsWith('.yaml') && file !== CATALOGUE && file !== REGISTER)
    .sort()
    .map((file) => ({ file, content: readLaw(file) }));
  const laws = files.flatMap(({ content }) => ('instrument' in content ? [content] : []));
  for (const { file, content } of files) {
    if ('instrument' in content) continue;
    const law = laws.find(({ instrument }) => instrument.id === content.continues);
    if (law === undefined) throw new Error(`${file}: no file has the head of ${content.continues}`);
    law.provisions.push(...content.provisions);
  }
  return laws;
}

// The assertions below say what the compiler checks on the generated module, and the JSON Schemas on the source.

/** @param {string} file */
function readLaw(file) {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return /** @type {LawFile | Continuation} */ (readYaml(file));
}

function readCatalogue() {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return /** @type {Catalogue} */ (readYaml(CATALOGUE));
}

/** How a citation names an instrument of a kind, before its number. */
const KIND_WORDS = {
  'nghi-dinh': { vi: 'Nghị định số', en: 'Decree' },
  'thong-tu': { vi: 'Thông tư số', en: 'Circular' },
  'quyet-dinh': { vi: 'Quyết định số', en: 'Decision' },
};

/**
 * The register's instruments with all that the head of an instrument has.
 * @param {LawFile[]} laws
 */
function readRegister(laws) {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { instruments, issuers } = /** @type {Register} */ (readYaml(REGISTER));
  return instruments.map((entry) => {
    const issuer = issuers[entry.issuer];
    if (!issuer)
      throw new Error(`${REGISTER}: ${entry.id} names the issuer ${entry.issuer}, which is not listed`);
    if (laws.some(({ instrument }) => instrument.id === entry.id))
      throw new Error(`${REGISTER}: ${entry.id} has a file of its own`);
    const year = entry.id.split('/')[1] ?? '';
    const words = Object.entries(KIND_WORDS).find(([kind]) => kind === entry.kind)?.[1];
    const cite_as = words
      ? { vi: `${words.vi} ${entry.id}`, en: `${words.en} ${entry.id}` }
      : { vi: `${entry.title.vi} năm ${year}`, en: `${entry.title.en} (${year})` };
    return {
      amended_by: [],
      in_force_seen: null,
      note: '',
      ...entry,
      issuer,
      cite_as,
      short_name: cite_as.vi,
      places: { verified: [], unverified: [], named: {} },
    };
  });
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

/**
 * Heads, places and the catalogue: what every start needs. A module rather than JSON: the compiler checks it.
 * @param {LawFile[]} laws
 * @param {unknown} catalogue
 */
function dataModule(laws, catalogue) {
  const heads = laws.map(({ instrument, provisions }) => [
    instrument.id,
    { ...instrument, places: placesOf(provisions) },
  ]);
  return [
    '// Made by scripts/generate-law.mjs from server/law/*.yaml. Do not edit.',
    "import type { CatalogueSource } from '../law/catalogue';",
    "import type { InstrumentHead } from '../law/data';",
    '',
    `export const instruments: Readonly<Record<string, InstrumentHead>> = ${JSON.stringify(Object.fromEntries(heads), null, 1)};`,
    '',
    `export const catalogue: CatalogueSource = ${JSON.stringify(catalogue, null, 1)};`,
    '',
  ].join('\n');
}

/**
 * The places on record, as short as can be: by whether they are verified; those whose ref does not say where they are,
 * written out.
 * @param {Provision[]} provisions
 */
function placesOf(provisions) {
  const isVerified = (/** @type {Provision} */ { provenance, confidence }) =>
    provenance.startsWith('[T] ') && confidence === 'high';
  const refs = (/** @type {Provision[]} */ list) => list.map(({ ref }) => ref);
  const named = provisions.filter((provision) => refOfPlace(provision) !== provision.ref);
  return {
    verified: refs(provisions.filter(isVerified)),
    unverified: refs(provisions.filter((provision) => !isVerified(provision))),
    named: Object.fromEntries(
      named.map(({ ref, article, clause, point, paragraph }) => [ref, { article, clause, point, paragraph }]),
    ),
  };
}

/** @param {Provision} provision */
function refOfPlace({ article, clause, point, paragraph }) {
  const where = [article, clause, point].filter((part) => part !== null).join('.');
  return paragraph === null ? where : `${where}#${paragraph}`;
}

/**
 * What the provisions say: long, and seldom asked for, so it is text that is parsed when it is.
 * @param {LawFile[]} laws
 */
function provisionsModule(laws) {
  const lines = laws.map(({ instrument, provisions }) => {
    const byRef = Object.fromEntries(provisions.map((provision) => [provision.ref, provision]));
    return `  '${instrument.id}':\n    ${JSON.stringify(JSON.stringify(byRef))},\n`;
  });
  return [
    '// Made by scripts/generate-law.mjs from server/law/*.yaml. Do not edit.\n',
    '/** By instrument, as JSON: its provisions by ref. */',
    `export const provisions: Readonly<Record<string, string>> = {\n${lines.join('')}};\n`,
  ].join('\n');
}

/** @param {{ id: string }[]} register */
function registerModule(register) {
  const byId = Object.fromEntries(register.map((entry) => [entry.id, entry]));
  return [
    '// Made by scripts/generate-law.mjs from server/law/instruments.yaml. Do not edit.\n',
    '/** As JSON: heads of instruments by number. */',
    `export const register: string =\n  ${JSON.stringify(JSON.stringify(byId))};\n`,
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
