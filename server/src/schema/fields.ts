/** What the schemas say of a field: asked by the reader of data, completion and hover. */
import schemas from '../generated/schemas.json';
import type { Kind } from '../model/kinds';
import type { Route } from '../text/types';

/** Title and explanation of a field or value in both languages. */
export interface Explained {
  readonly title: string;
  readonly description?: string;
  readonly 'x-en': { readonly title: string; readonly description?: string };
}

/** A node of a schema, as far as the product asks. */
export interface Field extends Partial<Explained> {
  readonly type?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Field>>;
  readonly required?: readonly string[];
  readonly items?: Field;
  readonly anyOf?: readonly Field[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly minItems?: number;
  /** Names of the values of an enum. */
  readonly 'x-enum'?: Readonly<Record<string, { readonly vi: string; readonly en: string }>>;
  /** Which table of the campaign the code is looked up in: `award`, `unit`, `field` … */
  readonly 'x-code'?: string;
  readonly 'x-type'?: 'date' | 'path' | 'code';
}

const kinds = schemas.kinds as unknown as Readonly<Record<Kind, Field>>;
const shared = schemas.common.$defs as unknown as Readonly<Record<string, Field>>;

const resolved = new WeakMap<Field, Field>();

/** The field with its reference followed; its own title and explanation win over those of what it refers to. */
export function resolve(field: Field): Field {
  if (field.$ref === undefined) return field;
  const known = resolved.get(field);
  if (known) return known;
  const target = shared[field.$ref.slice(field.$ref.lastIndexOf('/') + 1)];
  const made = target ? { ...resolve(target), ...field } : field;
  resolved.set(field, made);
  // it keeps its reference, which must not be followed a second time
  resolved.set(made, made);
  return made;
}

/** The schema of a whole file. */
export function rootField(kind: Kind): Field {
  return kinds[kind];
}

/** One step down. Where a field may be text or a mapping, the mapping is what one can step into. */
export function child(field: Field, step: string | number): Field | null {
  const here = resolve(field);
  const next =
    typeof step === 'number'
      ? here.items
      : (here.properties?.[step] ?? here.anyOf?.find((option) => option.properties)?.properties?.[step]);
  return next ? resolve(next) : null;
}

/** The field at a route of a file of this kind, or null where the schema knows none. */
export function fieldAt(kind: Kind, route: Route): Field | null {
  let field: Field | null = rootField(kind);
  for (const step of route) field = field && child(field, step);
  return field;
}

/** Whether a value of a given type may stand at a field or anywhere below it. */
export function leadsTo(type: NonNullable<Field['x-type']>, field: Field): boolean {
  const here = resolve(field);
  const known = leading[type].get(here);
  if (known !== undefined) return known;
  const below = [
    ...Object.values(here.properties ?? {}),
    ...(here.items ? [here.items] : []),
    ...(here.anyOf ?? []),
  ];
  leading[type].set(here, false); // a field that holds itself leads nowhere else by that
  const leads = here['x-type'] === type || below.some((next) => leadsTo(type, next));
  leading[type].set(here, leads);
  return leads;
}

const leading = {
  date: new WeakMap<Field, boolean>(),
  path: new WeakMap<Field, boolean>(),
  code: new WeakMap<Field, boolean>(),
};

/** Keys that may stand in a mapping of this field, in the order of the form. */
export function keysOf(field: Field): readonly string[] {
  const here = resolve(field);
  const properties = here.properties ?? here.anyOf?.find((option) => option.properties)?.properties;
  return properties ? Object.keys(properties) : [];
}

/** The dotted name rules use for the field at a route: indexes left out, `ho-so.de_nghi.ca_nhan`. */
export function fieldName(kind: Kind, route: Route): string {
  return [kind, ...route.filter((step) => typeof step === 'string')].join('.');
}
