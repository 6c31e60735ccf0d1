// Which articles, clauses and points the three instruments of 2020 have: numbers and letters, no text.
//
//   node scripts/law-structure.mjs SOURCE.json           writes server/law/structure-2020.json
//   node scripts/law-structure.mjs --check [SOURCE.json] compares: with the source by making it again, else by its hash
//
// SOURCE.json is the official text, one record an article; it is not part of the repository.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {{ instrument: string, article: string, note: string, url: string, text: string }} SourceArticle
 * @typedef {{ points?: string[], paragraphs?: number }} Clause `paragraphs` only where a clause without points has several.
 * @typedef {{ url: string | null, clauses: Record<string, Clause>, paragraphs?: number, unusable?: true }} Article
 * @typedef {Record<string, Record<string, Article>>} Instruments number of the instrument → number of the article
 */

const TARGET = 'server/law/structure-2020.json';
const INSTRUMENTS = ['15/2003/QH11', '91/2017/NĐ-CP', '12/2019/TT-BNV'];

/** Their text in the source is another article's or an older one: never citable. */
const UNUSABLE = new Set(['15/2003/QH11 71', '91/2017/NĐ-CP 38']);

/** The order of điểm (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm d). */
const LETTERS = 'a b c d đ e g h i k l m n o p q r s t u v x y'.split(' ');

/** The source prints eight lines here and a letter («đ») on the fifth only, which is the fifth of the order. */
const LETTERED_BY_ORDER = new Map([['15/2003/QH11 58.2', LETTERS.slice(0, 8)]]);

/** @param {string} text */
export function sha256(text) {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Splits an article's text. Throws where numbers or letters do not run on: then the source has a quirk to look at.
 * @param {string} text
 * @param {string} place for messages, e.g. `91/2017/NĐ-CP 39`
 * @returns {Pick<Article, 'clauses' | 'paragraphs'>}
 */
export function parseArticle(text, place) {
  /** @type {Record<string, Clause>} */
  const clauses = {};
  let clauseNumber = 0;
  let articleParagraphs = 0;
  /** @type {string[]} */
  let points = [];
  let paragraphs = 0;

  const closeClause = () => {
    if (clauseNumber === 0) return;
    const lettered = LETTERED_BY_ORDER.get(`${place}.${clauseNumber}`);
    if (lettered) clauses[clauseNumber] = { points: lettered };
    else if (points.length > 0) clauses[clauseNumber] = { points };
    else clauses[clauseNumber] = paragraphs > 1 ? { paragraphs } : {};
  };

  for (const line of text.normalize('NFC').split('\n')) {
    const paragraph = line.trim();
    if (paragraph === '') continue;
    const clause = /^(\d+)\. /u.exec(paragraph)?.[1];
    const point = /^([a-zđ])\) /u.exec(paragraph)?.[1];
    if (clause !== undefined) {
      closeClause();
      clauseNumber += 1;
      if (Number(clause) !== clauseNumber)
        throw new Error(`${place}: clause ${clause} where ${clauseNumber} was due`);
      points = [];
      paragraphs = 1;
    } else if (point !== undefined && !LETTERED_BY_ORDER.has(`${place}.${clauseNumber}`)) {
      if (clauseNumber === 0 || point !== LETTERS[points.length]) {
        throw new Error(`${place}.${clauseNumber}: point ${point} out of order`);
      }
      points.push(point);
    } else if (clauseNumber === 0) {
      articleParagraphs += 1;
    } else {
      paragraphs += 1;
    }
  }
  closeClause();
  // an opening sentence before clause 1 is no paragraph that anybody cites
  return clauseNumber === 0 && articleParagraphs > 1
    ? { clauses, paragraphs: articleParagraphs }
    : { clauses };
}

/**
 * @param {SourceArticle[]} source
 * @returns {Instruments}
 */
export function structureOf(source) {
  /** @type {Instruments} */
  const instruments = Object.fromEntries(INSTRUMENTS.map((id) => [id, {}]));
  for (const record of source) {
    const id = record.instrument.split(' ').at(-1) ?? '';
    const articles = instruments[id];
    // the codification appends articles of amending laws under numbers of its own («Điều 104» of a law of 103):
    // the note of each record names the article and the instrument it really is
    const isItsOwn = new RegExp(`^\\(Điều ${record.article} \\p{L}+( \\p{L}+)? số ${id}[ ,]`, 'u').test(
      record.note,
    );
    if (articles === undefined || !isItsOwn) continue;
    const place = `${id} ${record.article}`;
    const url = /#.*Dieu_\w+$/.test(record.url) ? record.url : null;
    const unusable = UNUSABLE.has(place) ? /** @type {const} */ ({ unusable: true }) : {};
    articles[record.article] = { url, ...parseArticle(record.text, place), ...unusable };
  }
  return instruments;
}

/**
 * One article a line, so that a change shows as one.
 * @param {Instruments} instruments
 * @param {string} sourceHash
 */
export function render(instruments, sourceHash) {
  const blocks = Object.entries(instruments).map(([id, articles]) => {
    const lines = Object.entries(articles).map(
      ([n, article]) => `      ${JSON.stringify(n)}: ${JSON.stringify(article)}`,
    );
    return `    ${JSON.stringify(id)}: {\n${lines.join(',\n')}\n    }`;
  });
  const head = {
    generated_by: 'scripts/law-structure.mjs',
    source_sha256: sourceHash,
    result_sha256: resultHash(instruments),
  };
  const fields = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  );
  return `{\n${fields.join('')}  "instruments": {\n${blocks.join(',\n')}\n  }\n}\n`;
}

/** @param {Instruments} instruments */
export function resultHash(instruments) {
  return sha256(JSON.stringify(instruments));
}

/**
 * @param {string} file
 * @returns {{ text: string, articles: SourceArticle[] }}
 */
function readSource(file) {
  const text = readFileSync(file, 'utf8');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a wrong shape throws in parseArticle
  return { text, articles: /** @type {SourceArticle[]} */ (JSON.parse(text)) };
}

/** @param {string} sourceFile */
function fromSource(sourceFile) {
  const { text, articles } = readSource(sourceFile);
  return render(structureOf(articles), sha256(text));
}

/**
 * Whether a structure file is what it should be: made again from its source, or, where that is not at hand, written
 * as `render` writes it with the hash of its own content.
 * @param {string} committed content of the file
 * @param {string} [sourceFile]
 */
export function isUpToDate(committed, sourceFile) {
  if (sourceFile !== undefined) return committed === fromSource(sourceFile);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whatever it is, it is compared as text
  const data = /** @type {{ instruments: Instruments, source_sha256: string }} */ (JSON.parse(committed));
  return committed === render(data.instruments, data.source_sha256);
}

function main() {
  const args = process.argv.slice(2);
  const sourceFile = args.find((arg) => !arg.startsWith('--'));
  if (args.includes('--check')) {
    if (isUpToDate(readFileSync(TARGET, 'utf8'), sourceFile)) return;
    console.error(
      `${TARGET} is not what its source gives. Repair: node scripts/law-structure.mjs SOURCE.json`,
    );
    process.exitCode = 1;
    return;
  }
  if (sourceFile === undefined) {
    console.error('Usage: node scripts/law-structure.mjs [--check] SOURCE.json');
    process.exitCode = 2;
    return;
  }
  writeFileSync(TARGET, fromSource(sourceFile));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main();
