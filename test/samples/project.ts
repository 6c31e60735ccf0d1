/** Reads a sample or fixture project with public libraries only, so that it is judged apart from our own engine. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { parseDocument } from 'yaml';
import type { KindData } from '../../server/src/generated/types';
import type { AttachmentState } from '../../server/src/workspace/attachments';

export const SAMPLE = path.join('samples', 'hung-yen-2020');

export interface ProjectFile {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly data: unknown;
}

const SCHEMAS = 'schemas';
const ajv = new Ajv2020({ allErrors: true });
for (const keyword of ['x-en', 'x-enum', 'x-code', 'x-type']) ajv.addKeyword(keyword);
for (const name of readdirSync(SCHEMAS)) {
  ajv.addSchema(JSON.parse(readFileSync(path.join(SCHEMAS, name), 'utf8')) as object);
}

/** Paths of all files below a folder, with `/`, dot files left out. */
export function filesBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Every `*.tdkt.yaml` of a project. Throws where one is not plain YAML. */
export function readProject(root: string): ProjectFile[] {
  return filesBelow(root)
    .filter((file) => file.endsWith('.tdkt.yaml'))
    .map((file) => {
      const text = readFileSync(path.join(root, file), 'utf8');
      const document = parseDocument(text);
      assert.deepEqual([...document.errors, ...document.warnings], [], file);
      return { path: file, text, data: document.toJS() as unknown };
    });
}

/** What the schema of the file's kind says against it. */
export function schemaErrors({ data }: Pick<ProjectFile, 'data'>): string[] {
  const kind = kindOf(data);
  const validate = kind === undefined ? undefined : ajv.getSchema(`${kind}.schema.json`);
  if (validate === undefined) return [`unknown kind ${kind}`];
  if (validate(data)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** A project's texts and the state of its other files, as a check in memory takes them. */
export function memoryOf(root: string): {
  readonly files: Readonly<Record<string, string>>;
  readonly attachments: Readonly<Record<string, AttachmentState>>;
} {
  const files: Record<string, string> = {};
  const attachments: Record<string, AttachmentState> = {};
  for (const file of filesBelow(root)) {
    const full = path.join(root, file);
    if (file.endsWith('.tdkt.yaml')) files[file] = readFileSync(full, 'utf8');
    attachments[file] = { state: 'ok', size: statSync(full).size, sha256: sha256Of(full) };
  }
  return { files, attachments };
}

/** The files of one kind, typed; their shape is what `schemaErrors` checks. */
export function ofKind<K extends keyof KindData>(files: readonly ProjectFile[], kind: K): [string, KindData[K]][] {
  return files.flatMap((file) =>
    kindOf(file.data) === kind ? [[file.path, file.data as KindData[K]] satisfies [string, KindData[K]]] : [],
  );
}

/** Every object anywhere in a value, with its keys. */
export function* objectsIn(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const part of Object.values(value)) yield* objectsIn(part);
}

/** Every attachment named in a file as `tep` + `sha256`, its path from the project's root. */
export function attachmentsOf(file: ProjectFile): { readonly tep: string; readonly sha256: string }[] {
  return [...objectsIn(file.data)].flatMap(({ tep, sha256 }) =>
    typeof tep === 'string' && typeof sha256 === 'string'
      ? [{ tep: path.posix.join(path.posix.dirname(file.path), tep), sha256 }]
      : [],
  );
}

export function sha256Of(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function kindOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('loai' in data)) return undefined;
  return typeof data.loai === 'string' ? data.loai : undefined;
}
