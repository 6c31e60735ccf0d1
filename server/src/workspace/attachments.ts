/** Files that dossiers point at. Only the state of each is known here; reading them is the edge's work. */
import { LONG_LISTS, type DossierFile } from '../model/kinds';
import { child, leadsTo, rootField, type Field } from '../schema/fields';
import { difference } from '../text/splice';
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
  return pathsOfGroups(pathGroups(file));
}

/** The paths that a file writes outside its long lists, reports included, in the order of the file. */
export function pathsInHead(file: Written): readonly WrittenPath[] {
  const long: readonly string[] = file.kind === null ? [] : LONG_LISTS[file.kind];
  return pathsOfGroups(pathGroups(file, (key) => !long.includes(key)));
}

function pathsOfGroups(groups: Iterable<PathGroup>): readonly WrittenPath[] {
  return [...groups].flatMap(({ base, paths }) =>
    paths.map((found) => ({ ...found, route: [...base, ...found.route] })),
  );
}

/** The paths that an item of a file's list writes. Their routes count from the item. */
export function pathsInItem({ kind, path }: Written, list: string, item: unknown): readonly WrittenPath[] {
  const field = kind === null ? null : child(rootField(kind), list);
  return field === null ? NO_PATHS : pathsOf(path, item, child(field, 0));
}

/** The paths of all that is not as it was in an earlier version of the file. Routes count from somewhere in it. */
export function* newPaths(before: Written | null, after: Written): Iterable<WrittenPath> {
  if (after.kind === null) return;
  const root = rootField(after.kind);
  const known = (before?.kind === after.kind ? before.data : {}) as Readonly<Record<string, unknown>>;
  for (const [key, value] of Object.entries(after.data)) {
    const field = child(root, key);
    const old = known[key];
    if (field === null || old === value) continue;
    if (!Array.isArray(value)) yield* pathsOf(after.path, value, field);
    else {
      const { first, kept } = difference(Array.isArray(old) ? old : [], value);
      const item = child(field, 0);
      for (const one of value.slice(first, value.length - kept)) yield* pathsOf(after.path, one, item);
    }
  }
}

/** The paths in one top-level value, or in one item of a top-level list; their routes count from there. */
interface PathGroup {
  readonly base: Route;
  readonly paths: readonly WrittenPath[];
}

/** The paths a file points at, value by value, of the keys that are asked for. */
function* pathGroups(file: Written, isAsked = (_key: string): boolean => true): Iterable<PathGroup> {
  if (file.kind === null) return;
  const root = rootField(file.kind);
  for (const [key, value] of Object.entries(file.data)) {
    const field = child(root, key);
    if (field === null || !isAsked(key) || !leadsTo('path', field)) continue;
    if (Array.isArray(value)) {
      const item = child(field, 0);
      for (const [index, one] of value.entries()) {
        yield { base: [key, index], paths: pathsOf(file.path, one, item) };
      }
    } else yield { base: [key], paths: pathsOf(file.path, value, field) };
  }
}

/** Whether two versions of a file write the same paths at the same places, outside their long lists. */
export function samePaths(before: Written, after: Written): boolean {
  return before.kind === after.kind && equalData(pathsInHead(before), pathsInHead(after));
}

type Written = Pick<DossierFile, 'kind' | 'path' | 'data'>;

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
  if (field === null || value === null || !leadsTo('path', field)) return;
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
