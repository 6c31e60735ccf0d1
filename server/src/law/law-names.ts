/** Laws are cited by name: «Luật Thi đua, khen thưởng», whatever the commas. */
import { allInstruments, type InstrumentHead } from './data';
import type { Token } from './tokens';
import { tokensOf } from './tokens';

/** Token keys of a name without signs, joined: `thi đua khen thưởng`. */
type NameKey = string;

let names: ReadonlyMap<NameKey, readonly InstrumentHead[]> | null = null;

/** The laws on record by their names without «Luật»; an amending law under the name of the law it amends. */
function lawNames(): ReadonlyMap<NameKey, readonly InstrumentHead[]> {
  if (names) return names;
  const byName = new Map<NameKey, InstrumentHead[]>();
  for (const law of allInstruments()) {
    if (law.kind !== 'luat' || law.amends !== undefined) continue;
    const key = nameKey(law.title.vi);
    byName.set(key, [...(byName.get(key) ?? []), law]);
  }
  names = byName;
  return byName;
}

function nameKey(title: string): NameKey {
  return tokensOf(title.normalize('NFC'))
    .filter(({ kind, key }) => kind === 'word' && key !== 'luật')
    .map(({ key }) => key)
    .join(' ');
}

/** The longest name of a law on record from a token on; null where there is none. */
export function lawNamed(
  tokens: readonly Token[],
  at: number,
): { readonly key: NameKey; readonly next: number } | null {
  let found: { readonly key: NameKey; readonly next: number } | null = null;
  let words = '';
  for (let next = at; next < at + 14 && next < tokens.length; next++) {
    const token = tokens[next];
    if (token?.kind === 'number' || (token?.kind === 'sign' && !',-'.includes(token.key))) break;
    if (token?.kind === 'sign') continue;
    words = words === '' ? (token?.key ?? '') : `${words} ${token?.key ?? ''}`;
    if (lawNames().has(words)) found = { key: words, next: next + 1 };
  }
  return found;
}

/** All laws of a name. */
export function lawsOfName(key: NameKey): readonly InstrumentHead[] {
  return lawNames().get(key) ?? [];
}
