/** What may stand in a line of legal bases: instruments in force on the day, in full, and their articles. */
import { label } from '../law/citation';
import { allInstruments, instrumentRecord, provisionsOf, type InstrumentHead, type Lang } from '../law/data';
import { inForce } from '../law/resolve';
import { dmy } from '../model/dates';
import type { DossierFile, Plan } from '../model/kinds';
import type { Route } from '../text/types';
import { fold } from '../text/unicode';
import { ofInstrument } from './cited';

/** One line that may be put in the place of what stands there. */
export interface BasisItem {
  readonly text: string;
  /** Its name, beside the line. */
  readonly detail: string;
  /** Markdown. */
  readonly documentation: string;
  readonly filter: string;
}

/** Whether a route is a line of the legal bases of a letter or a plan. */
export function isBasisRoute(file: DossierFile, route: Route): boolean {
  const [first, second, third] = route;
  if (file.kind === 'ho-so')
    return route.length === 3 && first === 'to_trinh' && second === 'can_cu' && typeof third === 'number';
  return file.kind === 'ke-hoach' && route.length === 3 && first === 'can_cu' && third === 'van_ban';
}

/** An article, clause or point is being typed: then places are offered, not instruments alone. */
const PLACE_TYPED = /(?:^|[\s,])(?:điểm|khoản|điều|đ)\s*(?<article>\d*)[^\d]*$|điều\s*(?<named>\d+)/iu;

/**
 * @param typed what stands in the line before the caret
 * @param day plain ISO date of the paper
 */
export function basisItems(
  typed: string,
  { plan, day, lang }: { readonly plan: Plan | null; readonly day: string; readonly lang: Lang },
): readonly BasisItem[] {
  const place = PLACE_TYPED.exec(typed.normalize('NFC'));
  const article = place?.groups?.['named'] ?? place?.groups?.['article'] ?? '';
  return [
    ...(place ? places(article, day, lang) : []),
    ...allInstruments()
      .filter((head) => maybeInForce(head, day))
      .map((head) => instrumentItem(head, day, lang)),
    ...planItem(plan, lang),
  ];
}

/** Nothing says that it is not. */
function maybeInForce(head: InstrumentHead, day: string): boolean {
  const { in_force_from: from, in_force_to: to, only_in } = head;
  if (only_in !== undefined || (to !== null && day > to)) return false;
  return from === null ? head.date === null || head.date <= day : from <= day;
}

function instrumentItem(head: InstrumentHead, day: string, lang: Lang): BasisItem {
  const text = fullLine(head);
  return {
    text,
    detail: head.title[lang],
    documentation: ofInstrument(head, day, lang),
    filter: `${text} ${fold(text)} ${fold(head.title.vi)}`,
  };
}

/**
 * As a first citation is written: kind, number, date and issuer; of a law name and date (Nghị định số 30/2020/NĐ-CP,
 * Phụ lục I, Phần I, Mục II, khoản 6).
 */
export function fullLine(head: InstrumentHead): string {
  const dated = head.date === null ? '' : ` ngày ${inWords(head.date)}`;
  if (head.kind === 'luat') return `${head.title.vi}${dated}`;
  return `${head.cite_as.vi}${dated} của ${head.issuer.vi}`;
}

/** Days below 10 and months 1, 2 take a leading zero. */
function inWords(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day} tháng ${Number(month) < 3 ? month : String(Number(month))} năm ${year}`;
}

function planItem(plan: Plan | null, lang: Lang): readonly BasisItem[] {
  if (plan?.so === undefined || plan.ngay === undefined) return [];
  const issuer = plan.co_quan === undefined ? '' : ` của ${plan.co_quan}`;
  const text = `Kế hoạch số ${plan.so} ngày ${inWords(plan.ngay)}${issuer}`;
  const detail = lang === 'vi' ? 'Kế hoạch của đợt thi đua này' : 'The plan of this campaign';
  return [
    { text, detail, documentation: `**${text}** (${dmy(plan.ngay)})`, filter: `${text} ${fold(text)}` },
  ];
}

/** Verified provisions in force on the day, of articles whose number begins as typed; articles first, then their parts. */
function places(article: string, day: string, lang: Lang): readonly BasisItem[] {
  return allInstruments()
    .filter(({ places: { verified } }) => verified.length > 0)
    .flatMap(({ id }) => {
      const head = instrumentRecord(id);
      return head === null || !maybeInForce(head, day) ? [] : provisionItems(id, article, day, lang);
    });
}

function provisionItems(id: string, article: string, day: string, lang: Lang): readonly BasisItem[] {
  const verified = new Set(instrumentRecord(id)?.places.verified);
  return Object.values(provisionsOf(id))
    .filter(
      (record) =>
        verified.has(record.ref) &&
        record.paragraph === null &&
        record.article?.startsWith(article) &&
        inForce(id, record, day) === true,
    )
    .map((record) => {
      const text = label({ instrument: id, ...record }, 'vi');
      return {
        text,
        detail: record.title,
        documentation: `**${label({ instrument: id, ...record }, lang)}**\n\n${record.gist[lang]}`,
        filter: `${text} ${fold(text)}`,
      };
    });
}
