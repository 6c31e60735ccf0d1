/** Random edits as hands make them: most leave the file well formed, some break it. */
import type { TextEdit } from '../../server/src/text/types';
import type { Random } from './random';

type Make = (text: string, random: Random) => TextEdit | null;

const LETTERS = ['a', 'đ', 'Hoà', 'hòa', ' ', 'x', 'ế', '1', '0', '-'];

/** What breaks a text, or changes what all of it means. */
const BREAKING = [
  '"', "'", ':', ': ', '#', '- ', '\n- ', '\n  - ', '\n', '\r', '\t', '\n\t', '  ', '[', ']', '{', '}', '&a ', '*a', '!!str ',
  '<<: ', '? ', '|', '>', '\n---\n', '\n...\n', '%YAML 1.1\n', '\n<<<<<<< HEAD\n', '\n=======\n', '\n>>>>>>> nhanh\n',
  '\u0000', '\ufeff', '\u00a0', 'de_nghi:\n', '\nloai: dang-ky\n', '\nde_nghi: []\n',
]; // prettier-ignore

/** Offsets of the lines of a text that match. */
function linesLike(text: string, pattern: RegExp): { start: number; line: string }[] {
  const found: { start: number; line: string }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (pattern.test(line)) found.push({ start, line });
    start += line.length + 1;
  }
  return found;
}

function onLine(pattern: RegExp, change: (line: string, random: Random) => string): Make {
  return (text, random) => {
    const lines = linesLike(text, pattern);
    if (lines.length === 0) return null;
    const { start, line } = random.pick(lines);
    return { start, end: start + line.length, text: change(line, random) };
  };
}

/** The block of the item or key that starts at a line: up to the next line that is not deeper. */
function blockAt(text: string, start: number, line: string): TextEdit {
  const indent = /^ */.exec(line)?.[0].length ?? 0;
  const lines = text.slice(start).split('\n');
  let length = (lines[0]?.length ?? 0) + 1;
  for (const next of lines.slice(1)) {
    if (/\S/.test(next) && (/^ */.exec(next)?.[0].length ?? 0) <= indent) break;
    length += next.length + 1;
  }
  return { start, end: Math.min(text.length, start + length), text: '' };
}

const ITEM = /^ *- \S/;

const dropBlock: Make = (text, random) => {
  const items = linesLike(text, random.chance(80) ? ITEM : /^\w+:/);
  if (items.length < 2) return null;
  const { start, line } = random.pick(items);
  return blockAt(text, start, line);
};

const copyBlock: Make = (text, random) => {
  const items = linesLike(text, ITEM);
  if (items.length === 0) return null;
  const { start, line } = random.pick(items);
  const block = blockAt(text, start, line);
  return { start, end: start, text: text.slice(block.start, block.end) };
};

/** The first two items of a list change places. */
const swapBlocks: Make = (text, random) => {
  const items = linesLike(text, ITEM);
  if (items.length < 2) return null;
  const { start, line } = random.pick(items.slice(0, -1));
  const first = blockAt(text, start, line);
  const after = text.slice(first.end).split('\n')[0] ?? '';
  if (!ITEM.test(after)) return null;
  const second = blockAt(text, first.end, after);
  return {
    ...first,
    end: second.end,
    text: text.slice(second.start, second.end) + text.slice(first.start, first.end),
  };
};

const RULES = [
  'nhat-quan',
  'dang-ky',
  'ho-so/thieu-thanh-phan',
  'the-thuc/so-ky-hieu',
  'cau-truc',
  'khong/co',
];

/** A comment that suppresses, above a line, behind it, or for the file; at times without its reason. */
const suppressLine: Make = (text, random) => {
  const words = random.chance(25) ? 'bỏ qua cả tệp' : 'bo qua';
  const reason = random.chance(80) ? ' -- thử' : '';
  const comment = `# tdkt: ${words} ${random.pick(RULES)}${reason}`;
  const add = random.chance(50)
    ? (line: string) => `${line} ${comment}`
    : (line: string) => `${comment}\n${line}`;
  return onLine(/\S/, add)(text, random);
};

const typeLetter: Make = (text, random) => {
  const at = random.below(text.length + 1);
  return { start: at, end: at, text: random.pick(LETTERS) };
};

const breakIt: Make = (text, random) => {
  const start = random.below(text.length + 1);
  return {
    start,
    end: Math.min(text.length, start + (random.chance(70) ? 0 : random.below(30))),
    text: random.pick(BREAKING),
  };
};

/** Names, codes and numbers that other files and items speak of. */
const LINKING =
  /(ca_nhan|tap_the|don_vi|ho_ten|ma|de_nghi_tang|doi_tuong|so|bao_cao|nguon|ke_hoach|linh_vuc|tieu_chuan): \S/;

/** What is written behind keys that match, anywhere in the text. */
function valuesOf(text: string, key: RegExp): readonly string[] {
  return linesLike(text, key).map(
    ({ line }) => /: ([^,}]+)/.exec(line.slice(line.search(key)))?.[1]?.trim() ?? '',
  );
}

/** A text with at most two letters taken away, doubled, or put in place of each other. */
function misspelt(value: string, random: Random): string {
  let now = value;
  for (let left = random.below(3); left > 0 && now.length > 1; left--) {
    const at = random.below(now.length);
    const letter = random.pick(['', now[at] ?? '', 'h', 'à', `${now[at] ?? ''}h`]);
    now = now.slice(0, at) + letter + now.slice(at + 1);
  }
  return now;
}

/** A value becomes that of another place, or nearly: two people of one name, a vote on nobody, a birth date that parts them. */
function likeAnother(key: RegExp): Make {
  return (text, random) => {
    const lines = linesLike(text, key);
    const others = valuesOf(text, key);
    if (lines.length < 2) return null;
    const { start, line } = random.pick(lines);
    const at = line.search(key);
    const other = misspelt(random.pick(others), random);
    return {
      start,
      end: start + line.length,
      text: line.slice(0, at) + line.slice(at).replace(/: [^,}]+/, `: ${other}`),
    };
  };
}

/** Kinds of edit with their weight. */
const KINDS: readonly (readonly [number, Make])[] = [
  [14, onLine(LINKING, (line, random) => line.replace(/(: [^\s,}]*)/, `$1${random.pick(['a', 'h', '1'])}`))],
  [10, likeAnother(/ca_nhan: \S/)],
  [4, likeAnother(/de_nghi_tang: \S/)],
  [3, likeAnother(/ngay_sinh: \S/)],
  [3, likeAnother(/(?:tap_the|don_vi): \S/)],
  [3, likeAnother(/ho_ten: \S/)],
  [3, onLine(/ca_nhan: \S/, (line, random) => line.replace(/(ca_nhan: [^,}]+)/, `$1\n    ngay_sinh: 19${70 + random.below(3)}-01-02`))],
  [4, onLine(/dong_y: \d/, (line, random) => line.replace(/dong_y: \d+/, `dong_y: ${random.below(6)}`))],
  [8, onLine(/\d/, (line, random) => line.replace(/\d(?=\D*$)/, String(random.below(10))))],
  [8, onLine(/: \S+$/, (line) => line.slice(0, -1))],
  [6, onLine(/^ {2,}\w+: /, (line) => `${line} `)],
  [5, onLine(/^ {2,}\w+: \S/, () => '')],
  [4, onLine(/: [\w-]+$/, (line) => line.replace(/: .*$/, ':'))],
  [4, onLine(/^ *#|^$/, (line) => `${line}# ghi chú`)],
  [4, onLine(/^\w+: /, (line) => line.replace(/^(\w)/, '$1$1'))],
  [5, suppressLine],
  [
    3,
    onLine(/# tdkt/, (line, random) =>
      random.chance(50) ? line.replace(/.$/, '') : line.replace(/#.*/, ''),
    ),
  ],
  [8, dropBlock],
  [6, copyBlock],
  [4, swapBlocks],
  [14, typeLetter],
  [14, breakIt],
]; // prettier-ignore

const BAG = KINDS.flatMap(([weight, make]) => Array.from({ length: weight }, () => make));

/** One random edit of a text. */
export function randomEdit(text: string, random: Random): TextEdit {
  return random.pick(BAG)(text, random) ?? { start: text.length, end: text.length, text: '\n# hết\n' };
}
