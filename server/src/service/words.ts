/** Findings put into words: the rule's message in the reader's language, with the finding's data filled in. */
import type { Lang } from '../law/data';
import { dmy } from '../model/dates';
import type { Finding } from '../rules/finding';
import { ruleById } from '../rules/registry';
import type { Datum, Severity } from '../rules/rule';

const UNVERIFIED: Readonly<Record<Lang, string>> = {
  vi: ' (Căn cứ này chưa xác minh.)',
  en: ' (This provision is not verified.)',
};

const SEVERITIES: Readonly<Record<Lang, Readonly<Record<Severity, string>>>> = {
  vi: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý', hint: 'gợi ý' },
  en: { error: 'error', warning: 'warning', info: 'info', hint: 'hint' },
};

/** A severity in a word. */
export function severityWord(severity: Severity, lang: Lang): string {
  return SEVERITIES[lang][severity];
}

/** The message of a finding. */
export function messageOf(finding: Finding, lang: Lang): string {
  const unverified = finding.citations.length > 0 && !finding.citations.some((citation) => citation.verified);
  return (
    fill(template(finding.rule, finding.message, lang), finding.data) + (unverified ? UNVERIFIED[lang] : '')
  );
}

/** The key of a rule's message of a few words, for tables; where a rule has none, its title stands for it. */
const BRIEF = 'ngan';

/** A finding in a few words. */
export function briefOf(finding: Finding, lang: Lang): string {
  const words = ruleById(finding.rule)?.[lang];
  return fill(words?.messages[BRIEF] ?? words?.title ?? finding.rule, finding.data);
}

/** The message of one of a finding's related places. */
export function relatedMessage(finding: Finding, index: number, lang: Lang): string {
  const related = finding.related[index];
  return related
    ? fill(template(finding.rule, related.message, lang), { ...finding.data, ...related.data })
    : '';
}

/** `{name}` replaced by the datum of that name; dates as dd/mm/yyyy, lists joined by commas. */
export function fill(template: string, data: Readonly<Record<string, Datum>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const datum = data[name];
    return datum === undefined ? whole : show(datum);
  });
}

function show(datum: Datum): string {
  if (typeof datum !== 'object') return String(datum);
  return 'date' in datum ? dmy(datum.date) : datum.list.join(', ');
}

function template(id: string, message: string, lang: Lang): string {
  return ruleById(id)?.[lang].messages[message] ?? `${id}: ${message}`;
}
