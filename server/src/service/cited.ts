/** A citation written somewhere in a file, in words: what the place says, whether it was in force, how sure we are. */
import { instrumentName, label, type Place } from '../law/citation';
import { instrumentRecord, type InstrumentHead, type Lang, type ProvisionRecord } from '../law/data';
import type { FoundCitation } from '../law/find';
import { citationFound } from '../law/parse';
import { inForce, resolveProvision } from '../law/resolve';
import { dmy } from '../model/dates';
import type { DossierFile, Plan } from '../model/kinds';
import { SAID } from './explain-citation';
import { clauseTexts } from './plan-clause';

/** Places beyond these are counted, not shown: «Điều 22 - Điều 60». */
const MOST_SHOWN = 4;

/** The day on which a file speaks: received, sent, signed; else today. A plain ISO date. */
export function dayOf(file: DossierFile, today: string): string {
  if (file.kind === 'ho-so')
    return file.data.ngay_nhan ?? file.data.ngay_gui ?? file.data.to_trinh?.ngay ?? today;
  if (file.kind === 'dang-ky') return file.data.ngay_nhan ?? file.data.ngay_gui ?? today;
  if (file.kind === 'ke-hoach' || file.kind === 'bao-cao') return file.data.ngay ?? today;
  return today;
}

/** Markdown; null where nothing is known of what is cited. */
export function citedMarkdown(
  found: FoundCitation,
  { plan, day, lang }: { readonly plan: Plan | null; readonly day: string; readonly lang: Lang },
): string | null {
  const { id, candidates } = found.identity;
  if (candidates.length > 1) return ambiguous(candidates, lang);
  const isThePlan = plan?.so !== undefined && (id === plan.so || (id === null && found.word === 'kế hoạch'));
  if (isThePlan) return ofPlan(found, plan, lang);
  const head = id === null ? null : instrumentRecord(id);
  if (!head) return null;
  if (found.places.length === 0) return ofInstrument(head, day, lang);
  const shown = found.places.slice(0, MOST_SHOWN).map(({ place }) => ofPlace(head, found, place, day, lang));
  const more = found.places.length - shown.length;
  const rest = more > 0 ? [lang === 'vi' ? `… và ${more} chỗ nữa.` : `… and ${more} more places.`] : [];
  return [...shown, ...rest].join('\n\n');
}

function ambiguous(candidates: readonly string[], lang: Lang): string {
  const lines = candidates.map((id) => {
    const issuer = instrumentRecord(id)?.issuer[lang];
    return `- ${instrumentName(id)[lang]}${issuer === undefined ? '' : ` (${issuer})`}`;
  });
  const lead =
    lang === 'vi'
      ? 'Chưa rõ là văn bản nào, có thể là:'
      : 'It is not clear which instrument this is. It may be:';
  return [lead, ...lines].join('\n');
}

function ofPlan(found: FoundCitation, plan: Plan, lang: Lang): string {
  const so = plan.so ?? '';
  const identity = [plan.co_quan, plan.ngay === undefined ? undefined : dmy(plan.ngay)].filter(
    (part) => part,
  );
  if (found.places.length === 0) return `**${instrumentName(so)[lang]}** (${identity.join(', ')})`;
  return found.places
    .slice(0, MOST_SHOWN)
    .map(({ place }) => {
      const muc = [place.article, place.clause, place.point].filter((part) => part !== null).join('.');
      const said = clauseTexts(plan, muc, lang).map((text) => `- ${text}`);
      const nothing =
        lang === 'vi' ? 'Kế hoạch không ghi gì ở mục này.' : 'The plan records nothing at this clause.';
      return [
        `**${label({ instrument: so, ...place }, lang)}**`,
        '',
        ...(said.length > 0 ? said : [nothing]),
      ].join('\n');
    })
    .join('\n\n');
}

/** Title, issuer, date and force of an instrument. */
export function ofInstrument(head: InstrumentHead, day: string, lang: Lang): string {
  const vi = lang === 'vi';
  const { title, issuer, date, confidence, note, url } = head;
  const name = head.cite_as[lang];
  const dated = date === null ? '' : `, ${dmy(date)}`;
  return [
    `**${url === undefined ? name : `[${name}](${url})`}** (${issuer[lang]}${dated})${confidence === 'high' ? '' : UNSURE[lang]}`,
    title[lang],
    forceText(head.in_force_from, head.in_force_to, wholeInForce(head, day), day, lang),
    ...(head.replaced_by === null
      ? []
      : [`${vi ? 'Được thay bởi' : 'Replaced by'} ${instrumentName(head.replaced_by)[lang]}.`]),
    ...(vi && note !== '' ? [note] : []),
  ].join('\n\n');
}

const UNSURE: Readonly<Record<Lang, string>> = { vi: ' *(chưa xác minh)*', en: ' *(not verified)*' };

function ofPlace(head: InstrumentHead, found: FoundCitation, place: Place, day: string, lang: Lang): string {
  const citation = citationFound(found, place);
  if (citation === null) return '';
  const name = label(citation, lang);
  const linked = citation.url === null ? name : `[${name}](${citation.url})`;
  const resolution = resolveProvision(citation);
  if (typeof resolution === 'string')
    return `**${linked}**\n\n${resolution === 'unknown-instrument' ? '' : SAID[lang][resolution]}`;
  return [
    `**${linked}**${citation.verified ? '' : UNSURE[lang]}`,
    resolution.gist[lang],
    forceOf(head, resolution, day, lang),
  ].join('\n\n');
}

function forceOf(head: InstrumentHead, record: ProvisionRecord, day: string, lang: Lang): string {
  const to = record.in_force_to ?? head.in_force_to;
  return forceText(record.in_force_from, to, inForce(head.id, record, day), day, lang);
}

function wholeInForce(head: InstrumentHead, day: string): boolean | 'unknown' {
  const { in_force_from: from, in_force_to: to, in_force_seen: seen } = head;
  if (to !== null && day > to) return head.in_force_to_verified ? false : 'unknown';
  if (from === null) return 'unknown';
  if (day < from) return head.in_force_from_verified === false ? 'unknown' : false;
  if (to !== null) return head.in_force_from_verified === false ? 'unknown' : true;
  return seen !== null && day <= seen ? true : 'unknown';
}

function forceText(
  from: string | null,
  to: string | null,
  now: boolean | 'unknown',
  day: string,
  lang: Lang,
): string {
  const vi = lang === 'vi';
  const unknown = vi ? 'chưa rõ' : 'unknown';
  const span = `${from === null ? unknown : dmy(from)} – ${to === null ? unknown : dmy(to)}`;
  const words = vi
    ? { yes: 'đang có hiệu lực', no: 'không có hiệu lực', unknown: 'chưa rõ còn hiệu lực không' }
    : { yes: 'in force', no: 'not in force', unknown: 'not known whether in force' };
  const state = now === 'unknown' ? words.unknown : now ? words.yes : words.no;
  return vi
    ? `Hiệu lực: ${span}. Ngày ${dmy(day)}: **${state}**.`
    : `In force: ${span}. On ${dmy(day)}: **${state}**.`;
}
