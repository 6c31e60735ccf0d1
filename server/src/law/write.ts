/** Writes citations of several places of one instrument, so that the reader of citations takes the same from them. */
import { instrumentName, isPlanNumber, label, type Place } from './citation';

/** «khoản 1 Điều 39, khoản 2 Điều 39 và Điều 45 Nghị định số 91/2017/NĐ-CP»; the instrument alone without places. */
export function writePlaces(places: readonly Place[], instrument: string): string {
  const name = instrumentName(instrument).vi;
  const [only, ...others] = places;
  if (!only) return name;
  if (others.length === 0) return label({ instrument, ...only }, 'vi');
  const written = places.map((place) => label({ instrument, ...place }, 'vi').slice(0, -name.length - 1));
  // of a plan the parts carry Roman numbers, so nothing can be taken for another
  const last = written.at(-1) ?? '';
  return `${written.slice(0, -1).join(isPlanNumber(instrument) ? '; ' : ', ')} và ${last} ${name}`;
}
