/** The sources as texts with their imports, for invariants about what code may touch. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Source {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

export function sourcesBelow(folder: string): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .sort()
    .map((file) => ({ path: file, text: readFileSync(file, 'utf8') }));
}

/** What a source imports: packages by name, own files from the root of the repository. Types count too. */
export function importsOf({ path: from, text }: Source): readonly string[] {
  const found = text.matchAll(/(?:from|import|require)\s*\(?\s*'([^']+)'/g);
  return [...found].map(([, target = '']) =>
    target.startsWith('.') ? path.posix.join(path.posix.dirname(from), target) : target,
  );
}

/** A source without its comments and strings, so that words in prose are not taken for code. */
export function codeOf({ text }: Source): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/(^|[^:'"`])\/\/[^\n]*/g, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}
