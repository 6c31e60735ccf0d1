/**
 * Data of a file against its schema, segment by segment: problems with routes, and the data repaired so that what
 * remains has the types it should have. A code YAML took for a number is read as it is written, a date typed
 * 27/11/2020 as that day; what cannot be understood is left out.
 */
import * as validators from '../generated/validators.cjs';
import type { SchemaError, Validate } from '../generated/validators.cjs';
import { isDate, parseLoose } from '../model/dates';
import type { Kind } from '../model/kinds';
import type { Node, Route } from '../text/types';
import { editDistance } from '../text/unicode';
import { child, fieldAt, keysOf, leadsTo, type Field } from './fields';
import type { SchemaProblem } from './problems';
import { nodeAt } from '../text/node-at';

type Container = Record<string, unknown> | unknown[];

const byName = validators as unknown as Readonly<Record<string, Validate | undefined>>;

/** The problems of one segment's data. `base` is its route; `holder[slot]` is the data, repaired in place. */
export function validateSegment(
  kind: Kind,
  base: Route,
  holder: Container,
  slot: string | number,
  node: Node | null,
): SchemaProblem[] {
  const validate = validatorFor(kind, base);
  if (!validate) return [];
  const problems: SchemaProblem[] = [];
  const value = get(holder, slot);
  if (!validate(value)) {
    for (const error of relevant(validate.errors ?? [], value)) {
      const problem = translate(kind, base, error, holder, slot, node);
      if (problem) problems.push(problem);
    }
  }
  checkDates(kind, base, holder, slot, problems);
  return problems;
}

function validatorFor(kind: Kind, base: Route): Validate | null {
  const name = `${kind}/${String(base[0])}${base.length > 1 ? '[]' : ''}`;
  const exported = validators.names[name];
  return (exported !== undefined && byName[exported]) || null;
}

/**
 * Where a value may be text or a mapping, every branch complains. Of a mapping only what the mapping branch says
 * counts; of anything else, one complaint.
 */
function relevant(errors: readonly SchemaError[], value: unknown): readonly SchemaError[] {
  const alternatives = errors.filter((error) => error.keyword === 'anyOf').map((error) => error.instancePath);
  return errors.filter((error) => {
    if (!alternatives.includes(error.instancePath)) return true;
    const isMapping =
      isContainer(at(value, error.instancePath)) && !Array.isArray(at(value, error.instancePath));
    if (error.keyword === 'anyOf') return !isMapping;
    return isMapping && error.keyword !== 'type';
  });
}

function translate(
  kind: Kind,
  base: Route,
  error: SchemaError,
  holder: Container,
  slot: string | number,
  node: Node | null,
): SchemaProblem | null {
  const inner = pointer(error.instancePath);
  const route = [...base, ...inner];
  const parent = inner.length === 0 ? holder : at(get(holder, slot), pointerText(inner.slice(0, -1)));
  const last = inner.at(-1) ?? slot;
  if (!isContainer(parent)) return null;
  const field = fieldAt(kind, route) ?? {};
  const value = get(parent, last);
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params['additionalProperty']);
      if (isContainer(value)) remove(value, key, field);
      return unknownKey(route, key, keysOf(field));
    }
    case 'required':
      return {
        code: 'thieu-khoa',
        route,
        part: 'key',
        data: { khoa: String(error.params['missingProperty']) },
      };
    case 'type':
    case 'anyOf':
      return wrongType(route, field, parent, last, nodeAt(node, inner));
    case 'minItems':
      return { code: 'danh-sach-trong', route, part: 'key', data: { khoa: String(last) } };
    default:
      return wrongValue(route, field, parent, last, String(value), formOf(error));
  }
}

/** A key the schema does not know, with the known key it looks like, if one does. */
export function unknownKey(route: Route, key: string, known: readonly string[]): SchemaProblem {
  const near = known
    .map((candidate) => ({ candidate, distance: editDistance(key, candidate, 3) }))
    .filter(({ distance }) => distance <= Math.min(2, Math.floor(key.length / 3)))
    .sort((a, b) => a.distance - b.distance)[0]?.candidate;
  return {
    code: 'khoa-la', route: [...route, key], part: 'key',
    data: { khoa: key, goi_y: near ?? '', cho_phep: known.join(', ') },
  }; // prettier-ignore
}

function wrongType(
  route: Route,
  field: Field,
  parent: Container,
  last: string | number,
  node: Node | null,
): SchemaProblem {
  const value = get(parent, last);
  const wantsText = field.type === 'string' || field.anyOf !== undefined;
  if (wantsText && node?.kind === 'scalar' && (typeof value === 'number' || typeof value === 'boolean')) {
    set(parent, last, node.source);
    return {
      code: 'ma-khong-nhay',
      route,
      part: 'value',
      data: { nguon: node.source, doc_thanh: String(value) },
    };
  }
  remove(parent, last, field);
  if (value === null) return { code: 'gia-tri-trong', route, part: 'key', data: { khoa: String(last) } };
  return {
    code: 'sai-kieu',
    route,
    part: 'value',
    data: { can: field.type ?? 'string', co: typeName(value) },
  };
}

function wrongValue(
  route: Route,
  field: Field,
  parent: Container,
  last: string | number,
  value: string,
  form: Readonly<Record<string, string>>,
): SchemaProblem {
  if (field['x-type'] === 'date') {
    const understood = parseLoose(value);
    if (understood === null) remove(parent, last, field);
    else set(parent, last, understood);
    return { code: 'ngay-sai-dang', route, part: 'value', data: { gia_tri: value, goi_y: understood ?? '' } };
  }
  remove(parent, last, field);
  const allowed = field.enum?.join(', ') ?? field.const ?? '';
  return { code: 'gia-tri-la', route, part: 'value', data: { gia_tri: value, cho_phep: allowed, ...form } };
}

/** The form asked for, by its pattern or else by the keyword, and what that keyword asks (`minimum`: the least). */
function formOf({ keyword, params }: SchemaError): Readonly<Record<string, string>> {
  if (keyword === 'pattern') return { dang: String(params['pattern']) };
  return keyword === 'minimum' ? { dang: keyword, dang_can: String(params['limit']) } : {};
}

/** Dates that are written right and are in no calendar (30/02): reported, and left out of the data. */
function checkDates(
  kind: Kind,
  base: Route,
  holder: Container,
  slot: string | number,
  out: SchemaProblem[],
): void {
  const visit = (field: Field | null, parent: Container, key: string | number, route: Route): void => {
    if (!field || !leadsTo('date', field)) return;
    const value = get(parent, key);
    if (isContainer(value)) {
      const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
      for (const step of keys) visit(child(field, step), value, step, [...route, step]);
      return;
    }
    if (field['x-type'] !== 'date' || typeof value !== 'string' || isDate(value)) return;
    remove(parent, key, field);
    out.push({ code: 'ngay-khong-co', route, part: 'value', data: { gia_tri: value } });
  };
  visit(fieldAt(kind, base), holder, slot, base);
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

function get(container: Container, key: string | number): unknown {
  return (container as Record<string | number, unknown>)[key];
}

function set(container: Container, key: string | number, value: unknown): void {
  (container as Record<string | number, unknown>)[key] = value;
}

/** Takes a value out. An item of a list keeps its place, as an empty value, so that indexes stay right. */
function remove(container: Container, key: string | number, field: Field): void {
  if (Array.isArray(container)) set(container, key, field.type === 'object' ? {} : '');
  else delete container[key];
}

function pointer(path: string): (string | number)[] {
  return path
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function pointerText(steps: readonly (string | number)[]): string {
  return steps.map((step) => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

function at(value: unknown, path: string): unknown {
  return pointer(path).reduce<unknown>(
    (here, step) => (isContainer(here) ? get(here, step) : undefined),
    value,
  );
}
