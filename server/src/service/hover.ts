/** What stands under the pointer: what it is, what it means, and what the plan and the law ask of it. */
import { label, planPlace, type Citation } from '../law/citation';
import type { Lang } from '../law/data';
import { resolveProvision } from '../law/resolve';
import { addDays, daysBetween, dmy, isDate, weekday } from '../model/dates';
import type { DossierFile, Plan } from '../model/kinds';
import { deadlineFor, dueBefore } from '../model/plan';
import { fieldAt, type Field } from '../schema/fields';
import { routeAt } from '../text/route-at';
import { placeAt } from '../text/locate';
import type { Route, Span } from '../text/types';
import { isConfig } from '../workspace/config';
import type { Facts } from '../workspace/facts';
import { citationAt } from './citations-in';
import { citedMarkdown, dayOf } from './cited';
import { meaningOf, type CodeMeaning } from './codes';
import { hoverConfig } from './config-help';
import { clauseTexts } from './plan-clause';
import { governing, itemAt, unitOfFile } from './governing';
import { outcomeMarkdown } from './outcomes';
import type { Outcome } from '../rules/outcomes';

export interface Hover {
  /** Markdown. */
  readonly markdown: string;
  /** Absolute UTF-16 offsets of what it speaks of. */
  readonly span: Span;
}

export interface HoverInput {
  readonly file: DossierFile;
  readonly facts: Facts;
  readonly offset: number;
  readonly lang: Lang;
  /** Plain date. */
  readonly today: string;
  /** What a check says of the nominee at an index of the dossier; asked only where a nominee is pointed at. */
  readonly outcome?: (index: number) => Outcome | null;
}

/** Null where nothing is to be said. */
export function hover({ file, facts, offset, lang, today, outcome }: HoverInput): Hover | null {
  if (isConfig(file.path)) return hoverConfig(file, offset, lang);
  if (file.kind === null) return null;
  const cited = citedAt(file, facts, offset, lang, today);
  if (cited) return cited;
  const { route, part } = routeAt(file.parsed, offset);
  const field = fieldAt(file.kind, route);
  const place = placeAt(file.parsed, route);
  const span = part === 'key' ? place?.keySpan : place?.valueSpan;
  if (part === 'none' || !field || !span) return null;
  const plan = facts.plan.state === 'found' ? facts.plan.fact.plan : null;
  const value = place?.node?.kind === 'scalar' ? place.node.source.normalize('NFC') : null;
  const blocks = [
    heading(field, route, lang),
    value === null
      ? null
      : valueText(field, value, { plan, facts, lang, around: itemAt(file, route), unit: unitOfFile(file) }),
    outcomeText(route, outcome, lang),
    deadlineText(file, route, plan, lang, today, value),
    governingText(file, route, plan, lang),
  ].filter((block) => block !== null && block !== '');
  return blocks.length === 0 ? null : { markdown: blocks.join('\n\n'), span };
}

/** In any text that somebody wrote: what the citation under the pointer says. */
function citedAt(file: DossierFile, facts: Facts, offset: number, lang: Lang, today: string): Hover | null {
  const day = dayOf(file, today);
  const cited = citationAt(file, offset, day);
  if (!cited) return null;
  const plan = facts.plan.state === 'found' ? facts.plan.fact.plan : null;
  const markdown = citedMarkdown(cited.found, { plan, day, lang });
  return markdown === null ? null : { markdown, span: cited.span };
}

/** Title and explanation of a field. */
export function heading(field: Field, route: Route, lang: Lang): string {
  const words = lang === 'en' ? field['x-en'] : field;
  const title = words?.title ?? String(route.at(-1) ?? '');
  const description = words?.description;
  return description === undefined ? `**${title}**` : `**${title}**\n\n${description}`;
}

/** What a value means: a code's name, an enum value's name, a date as people write it. */
function valueText(field: Field, value: string, context: Parameters<typeof meaningOf>[2]): string | null {
  const { lang, plan } = context;
  const named = field['x-enum']?.[value];
  if (named) return `\`${value}\`: ${named[lang]}`;
  if (field['x-type'] === 'date' && isDate(value))
    return `${dmy(value)} (${WEEKDAYS[lang][weekday(value) - 1] ?? ''})`;
  const meaning = field['x-code'] === undefined ? null : meaningOf(field['x-code'], value, context);
  return meaning && meaningText(meaning, plan, lang);
}

/** Keys of a nominee that stand for all of it. */
const NAMING: readonly unknown[] = ['ma', 'ca_nhan', 'tap_the'];

function outcomeText(route: Route, outcome: HoverInput['outcome'], lang: Lang): string | null {
  const [list, index, key] = route;
  if (list !== 'de_nghi' || typeof index !== 'number' || route.length !== 3 || !NAMING.includes(key))
    return null;
  const told = outcome?.(index);
  return told ? outcomeMarkdown(told, lang) : null;
}

const WEEKDAYS: Readonly<Record<Lang, readonly string[]>> = {
  vi: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** A code with its name and where it comes from, as Markdown. */
export function meaningText(meaning: CodeMeaning, plan: Plan | null, lang: Lang): string {
  const { code, name, muc, citations = [] } = meaning;
  const clause = muc === undefined || plan?.so === undefined ? '' : ` (${clauseLabel(plan, muc, lang)})`;
  const lines = citations.map((citation) => `- ${citationText(citation, plan, lang)}`);
  return [`\`${code}\`: ${name}${clause}`, ...lines].join('\n');
}

function clauseLabel(plan: Plan, muc: string, lang: Lang): string {
  return label(planPlace(plan.so ?? '', muc), lang);
}

/** The deadline a date field is about: the last permitted day, whether it is a day off, and the days left. */
function deadlineText(
  file: DossierFile,
  route: Route,
  plan: Plan | null,
  lang: Lang,
  today: string,
  value: string | null,
): string | null {
  const [key] = route;
  if (route.length !== 1 || (key !== 'ngay_gui' && key !== 'ngay_nhan')) return null;
  if (file.kind !== 'dang-ky' && file.kind !== 'ho-so') return null;
  const level = file.kind === 'ho-so' ? file.data.cap_trinh : undefined;
  const deadline = deadlineFor(plan, file.kind, level);
  const due = deadline && dueBefore(deadline);
  if (!due) return null;
  const last = addDays(due, -1);
  const day = `${WEEKDAYS[lang][weekday(last) - 1] ?? ''}${weekday(last) >= 6 ? DAY_OFF[lang] : ''}`;
  // the days left matter until a day is written; from then on that day is what counts
  const left = value === null || value === '' ? ` ${daysLeft(daysBetween(today, last), today, lang)}` : '';
  return lang === 'en'
    ? `Deadline: before **${dmy(due)}**; last day **${dmy(last)}** (${day}).${left}`
    : `Thời hạn: trước ngày **${dmy(due)}**; ngày cuối cùng **${dmy(last)}** (${day}).${left}`;
}

const DAY_OFF: Readonly<Record<Lang, string>> = { vi: ', ngày nghỉ', en: ', a day off' };

function daysLeft(left: number, today: string, lang: Lang): string {
  if (lang === 'en') return `Today ${dmy(today)}: ${left >= 0 ? `${left} days left` : `${-left} days past`}.`;
  return `Hôm nay ${dmy(today)}: ${left >= 0 ? `còn ${left} ngày` : `đã quá ${-left} ngày`}.`;
}

/** Each citation of the rules that govern the field once, with what it says. */
function governingText(file: DossierFile, route: Route, plan: Plan | null, lang: Lang): string | null {
  const cited = new Map<string, Citation>();
  for (const { citations } of governing(file, route, plan)) {
    for (const citation of citations) cited.set(citation.label, citation);
  }
  if (cited.size === 0) return null;
  const lines = [...cited.values()].map((citation) => `- ${citationText(citation, plan, lang)}`);
  return [lang === 'vi' ? '**Căn cứ**' : '**Basis**', '', ...lines].join('\n');
}

/** A citation with its link and what it says, in one Markdown line. */
export function citationText(citation: Citation, plan: Plan | null, lang: Lang): string {
  const name = label(citation, lang);
  const linked = citation.url === null ? name : `[${name}](${citation.url})`;
  const unverified = lang === 'vi' ? ' *(chưa xác minh)*' : ' *(not verified)*';
  const said = saidBy(citation, plan, lang);
  return `${linked}${said === '' ? '' : `: ${said}`}${citation.verified ? '' : unverified}`;
}

function saidBy(citation: Citation, plan: Plan | null, lang: Lang): string {
  if (plan !== null && plan.so === citation.instrument) {
    const muc = [citation.article, citation.clause, citation.point].filter((part) => part !== null).join('.');
    const texts = clauseTexts(plan, muc, lang);
    const shown = texts.slice(0, MAX_CLAUSE_TEXTS).join('; ');
    return texts.length > MAX_CLAUSE_TEXTS ? `${shown}; …` : shown;
  }
  const provision = resolveProvision(citation);
  return typeof provision === 'object' ? provision.gist[lang] : '';
}

/** A clause may hold many data (all awards' parts, say); a hover names the first few. */
const MAX_CLAUSE_TEXTS = 4;
