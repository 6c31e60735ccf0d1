/** Mutations of a file: of its bytes, and of its text in ways that matter to YAML and to dossiers. */

/** Chance from a seed: the same seed gives the same numbers on every machine. */
export interface Chance {
  /** An integer from 0 up to, not including, `end`. */
  below(end: number): number;
  pick<T>(from: readonly [T, ...T[]] | readonly T[]): T;
}

export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const below = (end: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * end);
  };
  return {
    below,
    pick(from) {
      if (from.length === 0) throw new Error('nothing to pick from');
      return from[below(from.length)] as (typeof from)[number];
    },
  };
}

/** What YAML, Unicode and our format treat in a way of their own. */
const TOKENS = [
  '&a ', '*a', '<<: ', '!!str ', '!tag ', '---\n', '...\n', '%YAML 1.2\n', '\t', '\n\t- ', '"', "'", '|\n', '>-\n',
  '|9+\n', '{', '}', '[', ']', '{{', '? ', ': ', ':', '- ', '#', ' #', ',', '@', '`', '\r', '\r\n', '\n\n', '\n ',
  '\u0000', '\u0007', '\u0085', '\u00a0', '\u2028', '\ufeff', '\u200b', '\ud800', '\udc00', '\u0301', '😀', 'e\u0323\u0302',
  '<<<<<<< a\n', '=======\n', '>>>>>>> b\n', '~', 'null', 'true', 'NO', '0x1F', '1e999', '.nan', '-.inf', '0123',
  '__proto__: 1\n', 'constructor: { }\n', 'toString: x\n', 'loai: ho-so\n', 'loai: bao-cao\n', 'ma: a\n', 'tep: ../../x\n',
  'tep: /a\n', 'ngay: 2020-02-30\n', 'ngay: 9999-99-99\n', 'so: 99999999999999999999\n', 'thuoc: snv\n', 'de_nghi:\n',
]; // prettier-ignore

/** A file mutated a few times; `other` is one whose parts may be spliced in. */
export function mutate(bytes: Uint8Array, other: Uint8Array, chance: Chance): Uint8Array {
  let result: Buffer = Buffer.from(bytes);
  for (let rounds = 1 + chance.below(5); rounds > 0; rounds--) {
    result = chance.below(4) === 0 ? mutateBytes(result, other, chance) : mutateText(result, other, chance);
  }
  return result;
}

function mutateBytes(bytes: Buffer, other: Uint8Array, chance: Chance): Buffer {
  const [start, end] = piece(bytes.length, chance);
  switch (chance.below(5)) {
    case 0: {
      const changed = Buffer.from(bytes);
      if (changed.length > 0) changed[start % changed.length] = chance.below(256);
      return changed;
    }
    case 1:
      return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
    case 2:
      return bytes.subarray(0, start);
    case 3: {
      const [from, to] = piece(other.length, chance);
      return Buffer.concat([bytes.subarray(0, start), other.subarray(from, to), bytes.subarray(start)]);
    }
    default: {
      const noise = Buffer.from(Array.from({ length: 1 + chance.below(8) }, () => chance.below(256)));
      return Buffer.concat([bytes.subarray(0, start), noise, bytes.subarray(start)]);
    }
  }
}

function mutateText(bytes: Buffer, other: Uint8Array, chance: Chance): Buffer {
  const text = bytes.toString('utf8');
  const lines = text.split('\n');
  const at = chance.below(lines.length);
  const line = lines[at] ?? '';
  const put = (...replaced: string[]): Buffer => Buffer.from(lines.toSpliced(at, 1, ...replaced).join('\n'));
  switch (chance.below(10)) {
    case 0:
      return put();
    case 1:
      return put(line, line);
    case 2:
      return put(' '.repeat(1 + chance.below(4)) + line);
    case 3:
      return put(line.replace(/^ {1,2}/, ''));
    case 4:
      return put(line.replace(/: .*$/, ':'));
    case 5:
      return put(line.replace(/^(\s*)([^:]*): (.*)$/, '$1$3: $2'));
    case 6: {
      const lineOf = chance.pick(Buffer.from(other).toString('utf8').split('\n'));
      return put(line, lineOf);
    }
    case 7:
      return Buffer.from(chance.below(2) === 0 ? text.normalize('NFD') : text.replaceAll('\n', '\r\n'));
    case 8: {
      const depth = 1 + chance.below(300);
      return put(`${line.replace(/: .*$/, '')}: ${chance.pick(['[', '{ a: ']).repeat(depth)}`);
    }
    default: {
      const [start, end] = piece(text.length, chance);
      const rest = chance.below(3) === 0 ? end : start;
      return Buffer.from(text.slice(0, start) + chance.pick(TOKENS) + text.slice(rest));
    }
  }
}

/** A piece of something so long: mostly short. */
function piece(length: number, chance: Chance): readonly [start: number, end: number] {
  const start = chance.below(length + 1);
  const most = chance.below(8) === 0 ? length : 40;
  return [start, Math.min(length, start + chance.below(most + 1))];
}
