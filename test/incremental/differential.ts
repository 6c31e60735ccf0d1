/**
 * Random edits on whole projects, each checked twice: following the edits, and from nothing. Values, problems,
 * findings and ranges of all files must be the same.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { nodeFileSystem } from '../../server/src/host/node-file-system';
import { RULES } from '../../server/src/rules/registry';
import { toDiagnostic } from '../../server/src/service/diagnostics';
import { editText, isCutAnew, parseText } from '../../server/src/text/document';
import type { ParsedText, TextEdit } from '../../server/src/text/types';
import { createChecker, type Checker } from '../../server/src/workspace/checker';
import { emptyProject, loadProject, setText, type Project } from '../../server/src/workspace/project';
import { randomEdit } from './edits';
import { createRandom, type Random } from './random';

/** Every sample and fixture project. */
export const ROOTS = ['samples', path.join('test', 'fixtures', 'projects')].flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join(folder, name)),
);

export interface Tally {
  edits: number;
  /** Edits after which the edited file has no problem as a text. */
  clean: number;
  /** Edits that changed some finding. */
  changed: number;
  /** Edits after which the whole file had to be cut anew. */
  fallbacks: number;
  /** What differs, in words. */
  readonly differences: string[];
}

export function emptyTally(): Tally {
  return { edits: 0, clean: 0, changed: 0, fallbacks: 0, differences: [] };
}

/** The line a run prints. */
export function tallyLine(tally: Tally): string {
  const { edits, clean, changed, fallbacks, differences } = tally;
  const share = (part: number): string => `${part} (${Math.round((100 * part) / Math.max(edits, 1))} %)`;
  return `differential: edits ${edits}, clean ${share(clean)}, changed-findings ${share(changed)}, fallbacks ${share(fallbacks)}, differences ${differences.length}`;
}

/** The texts of a project, and the state of what they point at. */
export interface Corpus {
  readonly name: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly attachments: Project['attachments'];
}

/** Reads the project in a folder; `layout` makes the texts. */
export async function readCorpus(root: string, layout: (text: string) => string): Promise<Corpus> {
  const project = await loadProject(nodeFileSystem(path.resolve(root)));
  const texts = [...project.files].map(
    ([file, { parsed }]) => [file, layout(parsed.slice(0, parsed.length))] as const,
  );
  return { name: path.basename(root), texts: new Map(texts), attachments: project.attachments };
}

const DAYS = ['2020-02-10', '2020-11-27', '2020-12-01', '2021-01-04'];

/** How a project stands: what follows edits, and the plain texts. */
interface State {
  readonly corpus: Corpus;
  readonly checker: Checker;
  readonly project: Project;
  /** Read from nothing, each file after its last edit. */
  readonly fresh: Project;
  readonly texts: Map<string, string>;
  today: string;
  findings: string;
}

/** Makes `edits` random edits on a project and adds what came of them to the tally. */
export function runEdits(corpus: Corpus, edits: number, seed: number, tally: Tally): void {
  const random = createRandom(seed);
  const state = start(corpus);
  compare(state, null, tally, 'start');
  for (let made = 0; made < edits; made++) {
    tally.edits++;
    if (random.chance(4)) changeAround(state, random);
    const file = random.pick([...state.texts.keys()]);
    const batch = nextEdits(state, file, random);
    const parsed = followEdits(state, file, batch);
    if (parsed.problems.length === 0) tally.clean++;
    if (isCutAnew(parsed)) tally.fallbacks++;
    compare(state, file, tally, JSON.stringify({ corpus: corpus.name, seed, made, file, batch }));
  }
}

function start(corpus: Corpus): State {
  const [project, fresh] = [emptyProject(), emptyProject()];
  for (const one of [project, fresh]) {
    for (const [file, text] of corpus.texts) setText(one, file, parseText(text));
    for (const [file, known] of corpus.attachments) one.attachments.set(file, known);
  }
  const texts = new Map(corpus.texts);
  return { corpus, checker: createChecker(RULES), project, fresh, texts, today: '2020-12-01', findings: '' };
}

/** The day, an attachment, or which files there are. */
function changeAround(state: State, random: Random): void {
  const { corpus, project, fresh, texts } = state;
  const gone = [...corpus.texts.keys()].filter((file) => !texts.has(file));
  const [back] = gone;
  if (back !== undefined) {
    const text = corpus.texts.get(back) ?? '';
    texts.set(back, text);
    for (const one of [project, fresh]) setText(one, back, parseText(text));
  } else if (random.chance(40) && texts.size > 1) {
    const file = random.pick([...texts.keys()]);
    texts.delete(file);
    for (const one of [project, fresh]) one.files.delete(file);
  } else if (random.chance(50)) {
    state.today = random.pick(DAYS);
  } else {
    const file = random.pick([...corpus.attachments.keys(), 'kem-theo/khong-co.pdf']);
    const now = random.chance(50) ? ({ state: 'missing' } as const) : corpus.attachments.get(file);
    for (const one of [project, fresh]) {
      one.attachments.set(file, now ?? { state: 'missing' });
      one.attachmentsRevision++;
    }
  }
}

/** The next edits of a file. A file in a bad state is put right again before long, in one of the ways of an editor. */
function nextEdits({ corpus, texts, project }: State, file: string, random: Random): TextEdit[] {
  const text = texts.get(file) ?? '';
  const original = corpus.texts.get(file) ?? '';
  const broken = (project.files.get(file)?.parsed.problems.length ?? 0) > 0;
  if (text !== original && random.chance(broken ? 65 : 10)) {
    return [
      random.chance(30) ? { start: 0, end: text.length, text: original } : smallestEdit(text, original),
    ];
  }
  const count = random.chance(85) ? 1 : 1 + random.below(4);
  const edits: TextEdit[] = [];
  let now = text;
  for (let made = 0; made < count; made++) {
    const edit = randomEdit(now, random);
    edits.push(edit);
    now = applied(now, edit);
  }
  return edits;
}

function smallestEdit(from: string, to: string): TextEdit {
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start++;
  let kept = 0;
  const most = Math.min(from.length, to.length) - start;
  while (kept < most && from[from.length - 1 - kept] === to[to.length - 1 - kept]) kept++;
  return { start, end: from.length - kept, text: to.slice(start, to.length - kept) };
}

function applied(text: string, edit: TextEdit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

function followEdits({ project, fresh, texts }: State, file: string, edits: readonly TextEdit[]): ParsedText {
  const parsed = editText(project.files.get(file)?.parsed ?? parseText(''), edits);
  setText(project, file, parsed);
  const text = edits.reduce(applied, texts.get(file) ?? '');
  texts.set(file, text);
  setText(fresh, file, parseText(text));
  return parsed;
}

function compare(state: State, file: string | null, tally: Tally, where: string): void {
  const { checker, project, fresh, today } = state;
  if (file !== null) {
    const [followed, anew] = [project.files.get(file), fresh.files.get(file)];
    if (followed?.parsed.slice(0, followed.parsed.length) !== state.texts.get(file)) {
      tally.differences.push(`text: ${where}`);
    }
    for (const part of ['data', 'problems', 'kind'] as const) {
      if (!isDeepStrictEqual(followed?.[part], anew?.[part])) tally.differences.push(`${part}: ${where}`);
    }
    for (const part of ['segments', 'problems', 'lineEnd', 'length'] as const) {
      if (!isDeepStrictEqual(followed?.parsed[part], anew?.parsed[part])) {
        tally.differences.push(`${part}: ${where}`);
      }
    }
  }
  checker.update(project, today);
  const fromNothing = createChecker(RULES);
  fromNothing.update(fresh, today);
  const found = allFindings(checker, project);
  const expected = allFindings(fromNothing, fresh);
  if (found !== expected) tally.differences.push(`findings: ${where}\n${firstDifference(found, expected)}`);
  if (state.findings !== '' && found !== state.findings) tally.changed++;
  state.findings = found;
}

/** All findings of a project with their ranges, as text. */
function allFindings(checker: Checker, project: Project): string {
  return [...project.files.keys()]
    .sort()
    .flatMap((file) => [...checker.findings(file), ...checker.suppressed(file).map(({ finding }) => finding)])
    .map((finding) => JSON.stringify(toDiagnostic(finding, project.files, 'vi')))
    .join('\n');
}

function firstDifference(found: string, expected: string): string {
  const [ours, theirs] = [found.split('\n'), expected.split('\n')];
  const at = ours.findIndex((line, index) => line !== theirs[index]);
  return `followed: ${ours[at]?.slice(0, 400)}\nfresh: ${theirs[at < 0 ? ours.length : at]?.slice(0, 400)}`;
}
