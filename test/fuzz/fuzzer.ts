/**
 * A mutation fuzzer: one file of a sample or fixture is mutated and goes, with the others of its project, through
 * reading, checking and reporting, as an editor would have it. Whatever the bytes: nothing throws, nothing takes long,
 * every range lies in its document.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { DossierFile } from '../../server/src/model/kinds';
import { RULES } from '../../server/src/rules/registry';
import { complete } from '../../server/src/service/completion';
import { toDiagnostic } from '../../server/src/service/diagnostics';
import { hover } from '../../server/src/service/hover';
import {
  checkProject,
  emptyProject,
  factsOf,
  fromBytes,
  type Project,
} from '../../server/src/workspace/project';
import { wrongRange, wrongSpan } from '../support/ranges';
import { createChance, mutate, type Chance } from './mutate';

const SUFFIX = '.tdkt.yaml';
const FOLDERS = ['samples', path.join('test', 'fixtures', 'projects')];
const TODAY = '2020-12-01';
/** Longer than this is a hang. */
const MOST_MS = 2000;

interface Corpus {
  readonly project: Project;
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

export interface Failure {
  readonly seed: number;
  readonly file: string;
  readonly what: string;
  readonly bytes: Uint8Array;
}

/** Runs one case; null where nothing is wrong. */
export type Fuzzer = (seed: number) => Failure | null;

export function createFuzzer(): Fuzzer {
  const corpora = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => readCorpus(path.join(folder, entry.name))),
  ).filter(({ files }) => files.length > 0);
  return (seed) => {
    const chance = createChance(seed);
    const { project, files } = chance.pick(corpora);
    const original = chance.pick(files);
    const bytes = mutate(original.bytes, chance.pick(files).bytes, chance);
    const before = project.files.get(original.path);
    const what = failureOf(project, original.path, bytes, chance);
    if (before) project.files.set(original.path, before);
    return what === null ? null : { seed, file: original.path, what, bytes };
  };
}

function readCorpus(root: string): Corpus {
  const project = emptyProject();
  const files: { path: string; bytes: Uint8Array }[] = [];
  for (const entry of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const file = entry.replaceAll('\\', '/');
    if (!file.endsWith(SUFFIX)) continue;
    const bytes = readFileSync(path.join(root, entry));
    files.push({ path: file, bytes });
    project.files.set(file, fromBytes(file, bytes));
  }
  return { project, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

function failureOf(project: Project, file: string, bytes: Uint8Array, chance: Chance): string | null {
  const begun = performance.now();
  try {
    const read = fromBytes(file, bytes);
    project.files.set(file, read);
    const wrong = checkFailure(project) ?? askFailure(project, read, chance);
    if (wrong !== null) return wrong;
  } catch (error) {
    return `throws: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
  const took = performance.now() - begun;
  return took > MOST_MS ? `takes ${Math.round(took)} ms` : null;
}

/** All findings of the project, of the other files too: they refer to each other. */
function checkFailure(project: Project): string | null {
  const findings = [...checkProject(project, { rules: RULES, today: TODAY }).values()].flat();
  for (const finding of findings) {
    const told = toDiagnostic(finding, project.files, 'vi');
    if (told.rule === 'cau-truc/loi-noi-bo') return `a rule throws: ${told.message}`;
    const wrong = wrongRange(told, project);
    if (wrong !== null) return `${told.rule}: ${wrong}`;
  }
  return null;
}

function askFailure(project: Project, file: DossierFile, chance: Chance): string | null {
  const { length } = file.parsed;
  const offset = chance.below(length + 1);
  const facts = factsOf(project, file);
  const told = hover({ file, facts, offset, lang: 'vi', today: TODAY });
  const offered = complete({ file, facts, offset, lang: 'vi', today: TODAY });
  const spans = [...(told ? [told.span] : []), ...offered.map(({ span }) => span)];
  const outside = wrongSpan(spans, file.parsed);
  return outside === null ? null : `hover or completion at ${offset}: ${outside}`;
}
