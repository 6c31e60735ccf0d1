/** An example of a rule as readers are shown it: what matters of its files, with carets, and what is printed. */
import { label } from '../law/citation';
import type { Lang } from '../law/data';
import { BASE_FILES, CARETS } from '../rules/examples';
import type { Example, Rule, Severity } from '../rules/rule';
import { parseText } from '../text/document';
import type { ParsedText, Range } from '../text/types';
import { checkProject, emptyProject, setText, type Project } from '../workspace/project';
import { compareDiagnostics, toDiagnostic, type Diagnostic } from './diagnostics';

export interface ShownExample {
  readonly files: readonly ShownFile[];
  readonly messages: readonly ShownMessage[];
}

export interface ShownFile {
  readonly path: string;
  /** Lines left out are a comment `# …`; below a line where something is found are carets in a comment. */
  readonly text: string;
}

/** A finding as `tdkt check` prints it. */
export interface ShownMessage {
  readonly severity: Severity;
  readonly text: string;
  /** Labels of what it cites. */
  readonly citations: readonly string[];
  readonly related: readonly { readonly file: string; readonly message: string }[];
}

/** Files up to this many lines are shown whole. */
const SHORT = 14;

/** The rule's first invalid example, or null where it has none. */
export function wrongExample(rule: Rule, lang: Lang): ShownExample | null {
  const [example] = rule.examples.invalid;
  if (!example) return null;
  const { project, found } = runExample(rule, example, lang);
  const files = Object.keys(ownFiles(example)).flatMap((path) => {
    const parsed = project.files.get(path)?.parsed;
    if (!parsed) return [];
    const here = found.filter(({ file }) => file === path).map(({ range }) => range);
    const related = found.flatMap((one) => one.related).filter(({ file }) => file === path);
    return shown(path, parsed, [...here, ...related.map(({ range }) => range)], here);
  });
  const messages = found.map(({ severity, message, citations, related }) => ({
    severity,
    text: message,
    citations: citations.map((citation) => label(citation, lang)),
    related: related.map(({ file, message }) => ({ file, message })),
  }));
  return { files, messages: distinct(messages) };
}

/** The valid example that is most like the wrong one, cut to what is not in that, or null where there is none. */
export function rightExample(rule: Rule): ShownExample | null {
  const wrongFiles = rule.examples.invalid[0] ? ownFiles(rule.examples.invalid[0]) : {};
  const wrong = linesOf(wrongFiles);
  const likeness = (example: Example): number =>
    [...linesOf(ownFiles(example))].filter((line) => wrong.has(line)).length;
  const [example] = [...rule.examples.valid].sort((a, b) => likeness(b) - likeness(a));
  if (!example) return null;
  const own = Object.entries(ownFiles(example));
  const differing = own.filter(([path, text]) => text !== wrongFiles[path]);
  const files = (differing.length > 0 ? differing : own).flatMap(([path, text]) => {
    const parsed = parseText(text);
    const places = text
      .split('\n')
      .flatMap((line, index) => (line.trim() === '' || wrong.has(line) ? [] : [rangeOfLine(index)]));
    return shown(path, parsed, places, []);
  });
  return { files, messages: [] };
}

function runExample(
  rule: Rule,
  example: Example,
  lang: Lang,
): { readonly project: Project; readonly found: readonly Diagnostic[] } {
  const project = emptyProject();
  const texts = { ...(example.bare ? {} : BASE_FILES), ...ownFiles(example) };
  for (const [path, text] of Object.entries(texts)) setText(project, path, parseText(text));
  for (const [path, state] of Object.entries(example.attachments ?? {})) project.attachments.set(path, state);
  for (const [path, problem] of Object.entries(example.reported ?? {})) {
    const file = project.files.get(path);
    if (file) project.files.set(path, { ...file, problems: [...file.problems, problem] });
  }
  const findings = checkProject(project, { rules: [rule], today: example.today ?? '2020-12-01' });
  const found = [...findings.values()]
    .flat()
    .map((finding) => toDiagnostic(finding, project.files, lang))
    .sort(compareDiagnostics);
  return { project, found };
}

/** The example's own files by path, without the lines of carets that its test reads. */
function ownFiles({ files }: Example): Readonly<Record<string, string>> {
  const marked = typeof files === 'string' ? { 'ho-so.tdkt.yaml': files } : files;
  const clean = (text: string): string =>
    text
      .split('\n')
      .filter((line) => !CARETS.test(line))
      .join('\n');
  return Object.fromEntries(Object.entries(marked).map(([path, text]) => [path, clean(text)]));
}

function linesOf(files: Readonly<Record<string, string>>): ReadonlySet<string> {
  return new Set(Object.values(files).flatMap((text) => text.split('\n')));
}

/** A file cut to its first key and the segments that hold one of the places; nothing where it holds none. */
function shown(
  path: string,
  parsed: ParsedText,
  places: readonly Range[],
  carets: readonly Range[],
): readonly ShownFile[] {
  const text = parsed.slice(0, parsed.length).replace(/\r\n/g, '\n');
  const lines = text.replace(/\n+$/, '').split('\n');
  const isKept = lines.length <= SHORT ? () => true : keptLines(parsed, places);
  if (lines.length > SHORT && places.length === 0) return [];
  const out: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (isKept(index)) {
      out.push(visible(line), ...carets.filter(({ start }) => start.line === index).map(caretLine));
    } else if (isKept(index - 1)) out.push(`${/^\s*/.exec(line)?.[0] ?? ''}# …`);
  }
  return [{ path, text: out.join('\n') }];
}

/** Whether a line, by its number, is in the first segment, in one that holds a place, or the key above such an item. */
function keptLines(parsed: ParsedText, places: readonly Range[]): (line: number) => boolean {
  const kept = new Set<number>([0]);
  for (const { start } of places) {
    const segment = parsed.indexAt(parsed.offsetAt(start));
    kept.add(segment).add(parsed.listAt(segment));
  }
  return (line) => line < 0 || kept.has(parsed.indexAt(parsed.offsetAt({ line, character: 0 })));
}

/** Carets below a place, as a comment; none for a place without width. */
function caretLine({ start, end }: Range): string {
  const width = end.character - start.character;
  const line = ' '.repeat(start.character) + '^'.repeat(Math.max(width, 1));
  return `#${line.slice(1)}`;
}

function rangeOfLine(line: number): Range {
  return { start: { line, character: 0 }, end: { line, character: 0 } };
}

/** Control characters by their pictures: a page is plain text. */
function visible(line: string): string {
  return line.replace(/[^\P{Cc}\t\x7f-\x9f]/gu, (found) => String.fromCharCode(0x2400 + found.charCodeAt(0)));
}

/** Each message once. */
function distinct(messages: readonly ShownMessage[]): readonly ShownMessage[] {
  return [...new Map(messages.map((one) => [one.text, one])).values()];
}
