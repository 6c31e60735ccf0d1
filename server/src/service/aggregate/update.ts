/** An entry that is there already, brought to what the unit's dossier now says: the smallest edits, nothing else. */
import type { Nominee } from '../../model/kinds';
import { writtenName } from '../../model/people';
import { insertPair, replace, setScalar } from '../../text/edit';
import { placeAt } from '../../text/locate';
import type { ParsedText, Route, TextEdit } from '../../text/types';
import { writeInline } from '../../text/write';
import { equalData } from '../../workspace/equal';
import { CARRIED } from './entry';

/** One value that the unit changed. */
export interface FieldChange {
  /** Dotted from the entry: `tinh_trang.ky_luat`. */
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly edit: TextEdit;
}

/** The changes that bring the entry at `route` to the unit's proposal in all that the unit answers for. */
export function updateEntry(
  parsed: ParsedText,
  route: Route,
  entry: Nominee,
  source: Nominee,
): readonly FieldChange[] {
  return CARRIED.flatMap((field) => changesAt(parsed, route, [field], entry[field], source[field]));
}

function changesAt(
  parsed: ParsedText,
  entry: Route,
  below: Route,
  from: unknown,
  to: unknown,
): readonly FieldChange[] {
  if (to === undefined || sameValue(from, to)) return [];
  if (isMapping(from) && isMapping(to)) {
    return Object.entries(to).flatMap(([name, value]) =>
      changesAt(parsed, entry, [...below, name], from[name], value),
    );
  }
  const edit = setValue(parsed, [...entry, ...below], from, to);
  return edit ? [{ field: below.join('.'), from, to, edit }] : [];
}

function setValue(parsed: ParsedText, route: Route, from: unknown, to: unknown): TextEdit | null {
  if (from === undefined)
    return insertPair(parsed, route.slice(0, -1), String(route.at(-1)), writeInline(to));
  if (typeof to === 'string' && typeof from === 'string') return setScalar(parsed, route, to);
  const span = placeAt(parsed, route)?.valueSpan;
  return span ? replace(span, writeInline(to)) : null;
}

/** Names must differ in more than white space or normalisation. */
function sameValue(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' ? writtenName(a) === writtenName(b) : equalData(a, b);
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
