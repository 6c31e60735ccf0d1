/** Files that dossiers point at. Only the state of each is known here; reading them is the edge's work. */
import type { DossierFile } from '../model/kinds';
import { child, rootField, type Field } from '../schema/fields';
import type { Route } from '../text/types';
import { equalData } from './equal';
import { resolvePath } from './paths';

/** What is known of a file a dossier points at. */
export type AttachmentState =
  | { readonly state: 'ok'; readonly size: number; readonly sha256: string }
  | { readonly state: 'missing' | 'outside' | 'unreadable' | 'too-big' | 'folder' };

/** Largest attachment that is read, in bytes. */
export const MAX_ATTACHMENT = 50 * 1024 * 1024;

/** A path written in a file. */
export interface WrittenPath {
  readonly route: Route;
  readonly written: string;
  /** From the root of the project; null where it leaves it. */
  readonly path: string | null;
  /** The sha256 written beside it. */
  readonly sha256: string | null;
}

/** All paths a file points at, reports included, in the order of the file. */
export function pathsIn(file: Written): readonly WrittenPath[] {
  return [...pathGroups(file)].flatMap(({ base, paths }) =>
    paths.map((found) => ({ ...found, route: [...base, ...found.route] })),
  );
}

/** The paths in one top-level value, or in one item of a top-level list; their routes count from there. */
export interface PathGroup {
  readonly base: Route;
  /** The same array for as long as the value is the same. */
  readonly paths: readonly WrittenPath[];
}

/** The paths a file points at, value by value: of a changed file only what changed has to be looked at. */
export function* pathGroups(file: Written): Iterable<PathGroup> {
  if (file.kind === null) return;
  const root = rootField(file.kind);
  for (const [key, value] of Object.entries(file.data)) {
    const field = child(root, key);
    if (field === null) continue;
    if (Array.isArray(value)) {
      const item = child(field, 0);
      for (const [index, one] of value.entries()) {
        yield { base: [key, index], paths: pathsOf(file.path, one, item) };
      }
    } else yield { base: [key], paths: pathsOf(file.path, value, field) };
  }
}

/** Whether two versions of a file write the same paths at the same places. */
export function samePaths(before: Written, after: Written): boolean {
  const keys = Object.keys(before.data);
  const sameKeys = equalData(keys, Object.keys(after.data));
  if (before.kind !== after.kind || !sameKeys) return equalData(pathsIn(before), pathsIn(after));
  if (before.kind === null) return true;
  const root = rootField(before.kind);
  return keys.every((key) => {
    const [a, b] = [valueIn(before, key), valueIn(after, key)];
    const field = child(root, key);
    if (a === b || field === null) return true;
    if (!Array.isArray(a) || !Array.isArray(b)) return samePathsOf(before.path, a, b, field);
    const item = child(field, 0);
    if (a.length === b.length)
      return a.every((one, at) => one === b[at] || samePathsOf(before.path, one, b[at], item));
    return [a, b].flat().every((one) => pathsOf(before.path, one, item).length === 0);
  });
}

type Written = Pick<DossierFile, 'kind' | 'path' | 'data'>;

function valueIn(file: Written, key: string): unknown {
  return (file.data as Readonly<Record<string, unknown>>)[key];
}

function samePathsOf(from: string, a: unknown, b: unknown, field: Field | null): boolean {
  return equalData(pathsOf(from, a, field), pathsOf(from, b, field));
}

const NO_PATHS: readonly WrittenPath[] = [];

/** By value; the file that it stands in decides what a path means. */
const kept = new WeakMap<object, { readonly from: string; readonly paths: readonly WrittenPath[] }>();

function pathsOf(from: string, value: unknown, field: Field | null): readonly WrittenPath[] {
  if (typeof value !== 'object' || value === null) {
    const found: WrittenPath[] = [];
    collectPaths(from, value, field, [], null, found);
    return found.length === 0 ? NO_PATHS : found;
  }
  const known = kept.get(value);
  if (known?.from === from) return known.paths;
  const found: WrittenPath[] = [];
  collectPaths(from, value, field, [], null, found);
  const paths = found.length === 0 ? NO_PATHS : found;
  kept.set(value, { from, paths });
  return paths;
}

function collectPaths(
  from: string,
  value: unknown,
  field: Field | null,
  route: Route,
  sha256: string | null,
  found: WrittenPath[],
): void {
  if (field === null || value === null) return;
  if (typeof value === 'string') {
    if (field['x-type'] !== 'path') return;
    found.push({ route, written: value, path: resolvePath(from, value), sha256 });
    return;
  }
  if (typeof value !== 'object') return;
  if (Array.isArray(value)) {
    const item = child(field, 0);
    for (const [index, one] of value.entries()) {
      collectPaths(from, one, item, [...route, index], null, found);
    }
    return;
  }
  const hash: unknown = 'sha256' in value ? value.sha256 : null;
  for (const [key, inner] of Object.entries(value)) {
    const beside = typeof hash === 'string' ? hash : null;
    collectPaths(from, inner, child(field, key), [...route, key], beside, found);
  }
}
