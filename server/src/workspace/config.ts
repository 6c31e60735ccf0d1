/**
 * `tdkt.config.yaml`: what a team decided for the rules of a root. It is a file of the project like any other, without
 * a kind; here is what it says, and what is wrong with it. An empty file only marks the root.
 */
import type { UnknownFile } from '../model/kinds';
import { groupOf, GROUPS, LEVELS, SEVERITIES, type Level, type Rule, type Severity } from '../rules/rule';
import { restsOnUnverified } from '../rules/engine';
import { formProblems, isOddPart } from '../schema/form';
import type { SchemaProblem } from '../schema/problems';
import { unknownKey } from '../schema/validate';
import { indexesOf } from '../text/splice';
import type { Node, Pair, ParsedText } from '../text/types';
import { dataKey, editDistance, fold } from '../text/unicode';

/** Name of the file, which begins a root. */
export const CONFIG = 'tdkt.config.yaml';

/** The one key that counts so far: severities by rule or group. */
const LEVELS_KEY = 'muc_do';

/** What stands for each rule, by its id. */
export type Levels = ReadonlyMap<string, Level>;

/** Whether a path is that of a configuration, of this root or of one below. */
export function isConfig(path: string): boolean {
  return path === CONFIG || path.endsWith(`/${CONFIG}`);
}

/** Reads a configuration. Any text gives one. What needs the rules is said by `configProblems`. */
export function readConfig(path: string, parsed: ParsedText): UnknownFile {
  const problems: SchemaProblem[] = [];
  for (const { key, value } of rootPairs(parsed) ?? []) {
    const name = dataKey(key.source);
    if (name !== LEVELS_KEY) problems.push(unknownKey([], name, [LEVELS_KEY]));
    else {
      if (key.source !== name) {
        problems.push({
          code: 'khoa-co-dau', route: [name], part: 'key', data: { khoa: key.source, dung: name },
        }); // prettier-ignore
      }
      if (value !== null && value.kind !== 'map') problems.push(notMapping([name]));
    }
  }
  const odd = indexesOf(parsed.parts, (_part, index) => isOddPart(parsed, index));
  if (rootPairs(parsed) === null) problems.push(notMapping([]));
  return { path, kind: null, data: {}, parsed, problems: [...problems, ...formProblems(parsed, odd)] };
}

function notMapping(route: readonly string[]): SchemaProblem {
  return {
    code: 'sai-kieu',
    route,
    part: route.length === 0 ? 'item' : 'value',
    data: { can: 'object', co: 'array' },
  };
}

/** The pairs of the document; null where it is no mapping. A top-level list counts as a value of its own kind. */
function rootPairs(parsed: ParsedText): readonly Pair[] | null {
  const pairs: Pair[] = [];
  for (const { role, key, node } of parsed.parts) {
    if (role === 'whole') return node === null ? [] : node.kind === 'map' ? node.pairs : null;
    if (key !== null && role === 'list') pairs.push({ key, value: NO_MAPPING });
    else if (key !== null) pairs.push({ key, value: node });
  }
  return pairs;
}

const NO_MAPPING: Node = { kind: 'seq', flow: false, items: [], start: 0, end: 0 };

/** The pairs below `muc_do`; of equal keys the first counts. */
function levelPairs(parsed: ParsedText): readonly Pair[] {
  const found = rootPairs(parsed)?.find(({ key }) => dataKey(key.source) === LEVELS_KEY)?.value;
  if (found?.kind !== 'map') return [];
  const seen = new Set<string>();
  return found.pairs.filter(({ key }) => !seen.has(key.source) && seen.add(key.source));
}

/** What a configuration says of rules and groups, as written; what is not understood is left out. */
export function writtenLevels(parsed: ParsedText): Levels {
  const levels = new Map<string, Level>();
  for (const { key, value } of levelPairs(parsed)) {
    const level = LEVELS.find((one) => value?.kind === 'scalar' && value.source === one);
    if (level) levels.set(key.source, level);
  }
  return levels;
}

/**
 * The level of each rule that is set: by the team's file, else by the person's settings; in each a rule goes before
 * its group. What may not be changed is not.
 */
export function levelsOf(
  rules: readonly Rule[],
  parsed: ParsedText | undefined,
  personal: Levels | undefined,
): Levels {
  const file = parsed ? writtenLevels(parsed) : undefined;
  const levels = new Map<string, Level>();
  if (!file?.size && !personal?.size) return levels;
  for (const rule of rules) {
    const group = groupOf(rule);
    const level = file?.get(rule.id) ?? file?.get(group) ?? personal?.get(rule.id) ?? personal?.get(group);
    if (level !== undefined && rule.locked !== true) levels.set(rule.id, level);
  }
  return levels;
}

/** What is wrong with a configuration by what rules there are. */
export function configProblems(parsed: ParsedText, rules: readonly Rule[]): readonly SchemaProblem[] {
  return levelPairs(parsed).flatMap((pair) => levelProblem(pair, rules) ?? []);
}

function levelProblem({ key, value }: Pair, rules: readonly Rule[]): SchemaProblem | null {
  const route = [LEVELS_KEY, key.source];
  const rule = rules.find(({ id }) => id === key.source);
  if (!rule && !isGroup(key.source)) {
    const data = { quy_tac: key.source, goi_y: nearestId(key.source, rules) ?? '' };
    return { code: 'quy-tac-la', route, part: 'key', data };
  }
  if (rule?.locked) {
    return { code: 'khong-duoc-doi', route, part: 'key', data: { quy_tac: rule.id, o: 'cau_hinh' } };
  }
  const written = value?.kind === 'scalar' ? value.source : '';
  const level = LEVELS.find((one) => one === written);
  if (level === undefined) {
    const data = { gia_tri: written, goi_y: meantLevel(written) ?? '', cho_phep: LEVELS.join(', ') };
    return { code: 'muc-do-la', route, part: value === null ? 'key' : 'value', data };
  }
  if (rule && restsOnUnverified(rule) && isAboveHint(level)) {
    return { code: 'chua-xac-minh', route, part: 'value', data: { quy_tac: rule.id, muc: level } };
  }
  return null;
}

function isAboveHint(level: Level): boolean {
  return level !== 'off' && level !== 'hint';
}

/** Whether an id is that of a group of rules. */
export function isGroup(id: string): boolean {
  return GROUPS.some((group) => group === id);
}

/** The rule or group whose id is nearest to what was written, if one is near. */
export function nearestId(written: string, rules: readonly Rule[]): string | null {
  const plain = fold(written);
  const most = Math.max(1, Math.min(4, Math.floor(plain.length / 4)));
  const [best] = [...rules.map(({ id }) => id as string), ...GROUPS]
    .map((id) => ({ id, distance: id.endsWith(`/${plain}`) ? 0 : editDistance(plain, id, most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
  return best?.id ?? null;
}

/** Words people write for a level, without marks: in Vietnamese, of other linters, and what YAML 1.1 made of `off`. */
const MEANT: Readonly<Record<string, Level>> = {
  loi: 'error', err: 'error', 'canh bao': 'warning', 'canh-bao': 'warning', warn: 'warning',
  'luu y': 'info', 'luu-y': 'info', information: 'info', 'goi y': 'hint', 'goi-y': 'hint',
  tat: 'off', none: 'off', ignore: 'off', false: 'off', no: 'off',
}; // prettier-ignore

function meantLevel(written: string): Level | null {
  const plain = fold(written).trim();
  return (
    MEANT[plain] ??
    LEVELS.find((level) => editDistance(plain, level, 2) <= (level.length > 4 ? 2 : 1)) ??
    null
  );
}

/** The graver of two severities comes first in `SEVERITIES`; whether `a` is graver than `b`. */
export function isGraver(a: Severity, b: Severity): boolean {
  return SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b);
}
