/** A provision in plain text: what it says in our words, when it is in force, where it was read, how sure we are. */
import { instrumentName, label, type Citation } from '../law/citation';
import { instrumentRecord, type InstrumentHead, type Lang, type ProvisionRecord } from '../law/data';
import { resolveProvision } from '../law/resolve';
import { dmy } from '../model/dates';
import { builtInPlans } from '../workspace/plans';
import { clauseTexts } from './plan-clause';

/** Null where neither the law base nor a shipped plan knows the instrument. */
export function explainCitation(citation: Citation, lang: Lang): string | null {
  const head = label(citation, lang);
  const resolution = resolveProvision(citation);
  if (resolution === 'unknown-instrument') return planClause(citation, lang);
  if (typeof resolution === 'object')
    return [head, ...record(citation.instrument, resolution, lang)].join('\n');
  const whole = citation.article === null;
  const said = whole ? [] : [SAID[lang][resolution]];
  const instrument = instrumentRecord(citation.instrument);
  return [
    head,
    ...(instrument && (whole || resolution === 'unchecked-place') ? identity(instrument, lang) : []),
    ...said,
  ].join('\n');
}

/** Issuer, date, force and what else must be known of an instrument. */
function identity(instrument: InstrumentHead, lang: Lang): string[] {
  const vi = lang === 'vi';
  const {
    date,
    issuer,
    title,
    in_force_from: from,
    in_force_to: to,
    replaced_by,
    note,
    confidence,
  } = instrument;
  const unknown = vi ? 'chưa rõ' : 'unknown';
  const force = `${from === null ? unknown : dmy(from)} – ${to === null ? unknown : dmy(to)}`;
  return [
    `${issuer[lang]}${date === null ? '' : `, ${dmy(date)}`}: ${title[lang]}${confidence === 'high' ? '' : vi ? ' (chưa xác minh)' : ' (not verified)'}`,
    `${vi ? 'Hiệu lực' : 'In force'}: ${force}`,
    ...(replaced_by === null
      ? []
      : [`${vi ? 'Được thay bởi' : 'Replaced by'}: ${instrumentName(replaced_by)[lang]}`]),
    ...(vi && note !== '' ? [note] : []),
  ];
}

/** What is said of a place that no record says anything of. */
export const SAID = {
  vi: {
    'known-place': 'Có trong văn bản; chưa có tóm tắt ở đây.',
    'unchecked-place': 'Văn bản này chưa được tách theo điều, khoản nên chưa kiểm được chỗ dẫn.',
    'no-such-place': 'Văn bản không có chỗ này.',
    unusable: 'Bản văn đang có của điều này bị sai, nên không được dẫn.',
  },
  en: {
    'known-place': 'The instrument has it; there is no summary of it here.',
    'unchecked-place': 'The instrument was not taken apart by article, so the place could not be checked.',
    'no-such-place': 'The instrument has no such place.',
    unusable: 'The text held of this article is known to be wrong; it may not be cited.',
  },
} as const;

function record(instrument: string, provision: ProvisionRecord, lang: Lang): string[] {
  const vi = lang === 'vi';
  const from = provision.in_force_from;
  const to = provision.in_force_to ?? instrumentRecord(instrument)?.in_force_to ?? null;
  const unknown = vi ? 'chưa rõ' : 'unknown';
  const force = `${from === null ? unknown : dmy(from)} – ${to === null ? unknown : dmy(to)}`;
  return [
    ...(vi ? [provision.title] : []),
    provision.gist[lang],
    `${vi ? 'Hiệu lực' : 'In force'}: ${force}`,
    `${vi ? 'Độ tin cậy' : 'Confidence'}: ${provision.confidence}${provision.confidence === 'high' ? '' : vi ? ' (chưa xác minh)' : ' (not verified)'}`,
    ...(provision.url === null ? [] : [`${vi ? 'Địa chỉ' : 'Address'}: ${provision.url}`]),
  ];
}

/** What a shipped plan says at a clause. */
function planClause(citation: Citation, lang: Lang): string | null {
  const plan = builtInPlans().find((fact) => fact.plan.so === citation.instrument)?.plan;
  if (!plan) return null;
  const muc = [citation.article, citation.clause, citation.point].filter((part) => part !== null).join('.');
  const said = clauseTexts(plan, muc, lang);
  const identity = `${plan.co_quan ?? ''}, ${dmy(plan.ngay ?? '')}`;
  const nothing =
    lang === 'vi' ? 'Kế hoạch không ghi gì ở mục này.' : 'The plan records nothing at this clause.';
  return [
    `${label(citation, lang)} (${identity})`,
    ...(said.length > 0 ? said.map((text) => `- ${text}`) : [nothing]),
  ].join('\n');
}
