/** Files that dossiers point at. Only the state of each is known here; reading them is the edge's work. */
import type { DossierFile } from '../model/kinds';
import { child, rootField, type Field } from '../schema/fields';
import type { Route } from '../text/types';
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
}

/** All paths a file points at, reports included, in the order of the schema. */
export function pathsIn(file: Pick<DossierFile, 'kind' | 'path' | 'data'>): readonly WrittenPath[] {
  if (file.kind === null) return [];
  const found: WrittenPath[] = [];
  const visit = (value: unknown, field: Field | null, route: Route): void => {
    if (field === null || value === null) return;
    if (typeof value === 'string') {
      if (field['x-type'] === 'path')
        found.push({ route, written: value, path: resolvePath(file.path, value) });
      return;
    }
    if (typeof value !== 'object') return;
    if (Array.isArray(value))
      value.forEach((item, index) => visit(item, child(field, index), [...route, index]));
    else for (const [key, inner] of Object.entries(value)) visit(inner, child(field, key), [...route, key]);
  };
  visit(file.data, rootField(file.kind), []);
  return found;
}
