/**
 * Citations as data: which place of which instrument, never a string inside a message.
 *
 * The fields of `Citation` and their order are the contract of the command line's JSON.
 */
import { instrumentRecord, type Bilingual, type Lang } from './data';

export type { Bilingual, Lang };

/**
 * One place of one instrument. All parts are written as in the text: `đ` stays `đ`, numbers are strings.
 *
 * Of a law instrument, `article`, `clause`, `point` are điều, khoản, điểm. Of a plan they are phần (Roman), mục
 * (Arabic), điểm; a place without number keeps its name (`nơi nhận`). An annex has a name as article
 * (`Mục II Phần I Phụ lục I`).
 */
export interface Citation {
  /** The official number: `91/2017/NĐ-CP`, `09/KH-SNV`. */
  readonly instrument: string;
  /** Plain ISO date of a plan: its number restarts every year. Null for law. */
  readonly date: string | null;
  /** Issuer of a plan: its number restarts in every office. Null for law. */
  readonly issuer: string | null;
  /** Null where the whole instrument is cited. */
  readonly article: string | null;
  readonly clause: string | null;
  readonly point: string | null;
  /** Number of the paragraph (đoạn), where a clause holds several and one of them is meant. */
  readonly paragraph: string | null;
  /** The canonical Vietnamese wording; `label` makes it, and the English one. */
  readonly label: string;
  readonly url: string | null;
  /** Read in the instrument's own text and confirmed. Only then may a finding that rests on it be an error. */
  readonly verified: boolean;
}

/** The parts of a citation that say where. */
export type Place = Pick<Citation, 'article' | 'clause' | 'point' | 'paragraph'>;

/** What identifies a plan; numbers alone do not. */
export interface PlanIdentity {
  readonly so: string;
  /** Plain ISO date. */
  readonly ngay: string;
  readonly co_quan: string;
}

const ENGLISH_DIVISIONS: Readonly<Record<string, string>> = {
  Mục: 'Section',
  Phần: 'Part',
  Chương: 'Chapter',
  'Mẫu số': 'Form',
  'Phụ lục': 'Annex',
};

/** Words for an instrument that is not on record, by what its number says it is. */
const KINDS: readonly (readonly [pattern: RegExp, vi: string, en: string])[] = [
  [/\/QH\d+$/, 'Luật số', 'Law'],
  [/\/NĐ-CP$/, 'Nghị định số', 'Decree'],
  [/\/TT-/, 'Thông tư số', 'Circular'],
  [/\/QĐ-/, 'Quyết định số', 'Decision'],
  [/\/KH-/, 'Kế hoạch số', 'Plan'],
];

/** Whether a number is that of a plan (`09/KH-SNV`): then places are phần, mục, điểm. */
export function isPlanNumber(instrument: string): boolean {
  return /\/KH-/.test(instrument);
}

/**
 * The canonical wording: «điểm c khoản 1 Điều 39 Nghị định số 91/2017/NĐ-CP», «điểm a mục 1 phần IV Kế hoạch số
 * 09/KH-SNV»; in English `point c, clause 1, Article 39, Decree 91/2017/NĐ-CP`. Phần, Chương, Mục, Điều of law take
 * capitals, khoản and điểm do not (Nghị định số 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 7).
 */
export function label(citation: Place & Pick<Citation, 'instrument'>, lang: Lang): string {
  const { article, clause, point, paragraph, instrument } = citation;
  const plan = isPlanNumber(instrument);
  const numbered = article !== null && (plan ? /^[IVXLC]+$/ : /^\d/).test(article);
  if (lang === 'vi') {
    const articleWords = numbered ? `${plan ? 'phần' : 'Điều'} ${article}` : article;
    return joined(' ', [
      paragraph && `đoạn ${paragraph}`,
      point && `điểm ${point}`,
      clause && `${plan ? 'mục' : 'khoản'} ${clause}`,
      articleWords,
      instrumentName(instrument).vi,
    ]);
  }
  const articleWords = numbered
    ? `${plan ? 'part' : 'Article'} ${article}`
    : article && englishAnnex(article);
  return joined(', ', [
    paragraph && `paragraph ${paragraph}`,
    point && `point ${point}`,
    clause && `${plan ? 'section' : 'clause'} ${clause}`,
    articleWords,
    instrumentName(instrument).en,
  ]);
}

/** How a citation names an instrument, on record or not. */
export function instrumentName(instrument: string): Bilingual {
  const record = isPlanNumber(instrument) ? null : instrumentRecord(instrument);
  if (record) return record.cite_as;
  const [, vi, en] = KINDS.find(([pattern]) => pattern.test(instrument)) ?? [null, 'Văn bản số', 'Document'];
  return { vi: `${vi} ${instrument}`, en: `${en} ${instrument}` };
}

/** The place that a clause's path names in a plan: `IV.1.a`, `II.2.đ`, `III.1`, or a name without number. */
export function planPlace(so: string, muc: string): Place & Pick<Citation, 'instrument'> {
  const [article = null, clause = null, point = null] = muc.split('.');
  return { instrument: so, article, clause, point, paragraph: null };
}

/**
 * A plan's clause as a citation. The plan file itself verifies it, so it is always `verified`.
 * @param muc the clause's path in the plan: `IV.1.a`, `II.2.đ`, `III.1`, or a name without number (`nơi nhận`)
 */
export function planCitation(plan: PlanIdentity, muc: string): Citation {
  const { instrument, ...place } = planPlace(plan.so, muc);
  return {
    instrument,
    date: plan.ngay,
    issuer: plan.co_quan,
    ...place,
    label: label({ instrument, ...place }, 'vi'),
    url: null,
    verified: true,
  };
}

function joined(separator: string, parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(separator);
}

/** `Mục II Phần I Phụ lục I` → `Section II, Part I, Annex I`, `Mẫu số 02 Phụ lục` → `Form 02, Annex`; a name stays. */
function englishAnnex(article: string): string {
  const divisions = Array.from(
    article.matchAll(/(Mục|Phần|Chương|Mẫu số|Phụ lục)(?: ([IVXLC]+|\d+))?/gu),
    ([, kind = '', number = '']) => `${ENGLISH_DIVISIONS[kind] ?? kind} ${number}`.trim(),
  );
  return divisions.length > 0 ? divisions.join(', ') : article;
}
