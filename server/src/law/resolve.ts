/** What the law base knows about a cited place, and whether it was in force on a day. */
import type { Citation, Place } from './citation';
import { instrumentRecord, structureOf, type ProvisionRecord } from './data';
import { placeExists, recordAt } from './provisions';

/**
 * - `known-place`: the text has it, the law base has no record of what it says;
 * - `unchecked-place`: the instrument is on record but was not taken apart, so nobody knows;
 * - `unusable`: the text of this article in our source is known to be wrong; it may not be cited.
 */
export type Resolution =
  ProvisionRecord | 'known-place' | 'unchecked-place' | 'no-such-place' | 'unknown-instrument' | 'unusable';

/** Plan clauses are not law: they come back as `unknown-instrument` and are looked up in the plan's file. */
export function resolveProvision(citation: Place & Pick<Citation, 'instrument'>): Resolution {
  const { instrument, article } = citation;
  if (!instrumentRecord(instrument)) return 'unknown-instrument';
  const exists = placeExists(instrument, citation);
  if (exists === false) return 'no-such-place';
  if (article !== null && structureOf(instrument)?.[article]?.unusable) return 'unusable';
  const record = recordAt(instrument, citation);
  if (record) return record;
  return exists === null && article !== null ? 'unchecked-place' : 'known-place';
}

/**
 * Whether a provision was in force on a plain ISO date. `unknown` where a date that decides is missing or was not read
 * in a text of law: such an answer may not make an error.
 */
export function inForce(
  instrument: string,
  record: Pick<ProvisionRecord, 'in_force_from' | 'in_force_to' | 'in_force_seen'>,
  date: string,
): boolean | 'unknown' {
  const holder = instrumentRecord(instrument);
  if (!holder) return 'unknown';
  if (record.in_force_to !== null && date > record.in_force_to) {
    const ownEnd = record.in_force_to !== holder.in_force_to;
    return ownEnd || holder.in_force_to_verified ? false : 'unknown';
  }
  if (record.in_force_from === null) return 'unknown';
  if (date < record.in_force_from) {
    // amended articles carry the amendment's date as a whole, though parts of them are older
    const isOriginal = record.in_force_from === holder.in_force_from;
    return isOriginal ? false : 'unknown';
  }
  if (record.in_force_to !== null) return true;
  const seen = record.in_force_seen ?? holder.in_force_seen;
  return seen !== null && date <= seen ? true : 'unknown';
}
