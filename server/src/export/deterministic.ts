/** The same bytes for the same content, in any time zone on any day: fixed dates, fixed order of entries. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

const CORE = 'docProps/core.xml';
const TYPES = '[Content_Types].xml';
/** Years that a zip's dates can hold in every reader. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2099;

/** A Word or Excel file with its clock stopped at `date` (ISO). */
export function normaliseOffice(bytes: Uint8Array, date: string): Uint8Array {
  const entries = unzipSync(bytes);
  const core = entries[CORE];
  if (core) {
    const stamped = strFromU8(core).replace(
      /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g,
      `$1${date}T00:00:00Z$3`,
    );
    entries[CORE] = strToU8(stamped);
  }
  return zipEntries(new Map(Object.entries(entries)), date);
}

/** A zip of the entries, ordered by name (an Office file's list of types goes first, as readers expect). */
export function zipEntries(entries: ReadonlyMap<string, Uint8Array>, date: string): Uint8Array {
  const names = [...entries.keys()].sort(byName);
  const zippable: Zippable = {};
  for (const name of names) zippable[name] = entries.get(name) ?? new Uint8Array();
  return zipSync(zippable, { level: 6, mtime: localNoon(date) });
}

/** Order of code units, the same on every machine. */
export function byName(a: string, b: string): number {
  if (a === TYPES || b === TYPES) return a === b ? 0 : a === TYPES ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A zip keeps local time without a zone: made of local parts, it reads the same everywhere. */
export function localNoon(date: string): Date {
  const [year = FIRST_YEAR, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Math.min(Math.max(year, FIRST_YEAR), LAST_YEAR), month - 1, day, 12);
}
