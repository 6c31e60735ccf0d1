/** `tdkt rules`: the list of rules, for people (md) or machines (json). */
import type { Lang } from '../law/data';
import { label } from '../law/citation';
import { isCheck } from '../rules/engine';
import { RULES } from '../rules/registry';
import { groupOf, type Source } from '../rules/rule';
import { oneOf, readArguments } from './arguments';
import { EXIT, type Terminal } from './terminal';

export function rules(args: readonly string[], lang: Lang, terminal: Terminal): number {
  const { values } = readArguments(args, { format: { type: 'string' } }, lang);
  const format = oneOf('format', values['format'], ['md', 'json'], lang) ?? 'md';
  terminal.out(format === 'json' ? asJson() : asMarkdown(lang));
  return EXIT.ok;
}

function asJson(): string {
  const list = RULES.map((rule) => ({
    id: rule.id,
    group: groupOf(rule),
    severity: rule.severity,
    citations: rule.citations,
    reads: isCheck(rule) ? rule.reads : 'document',
    blocks: rule.blocks,
  }));
  return `${JSON.stringify({ version: 1, rules: list }, null, 2)}\n`;
}

function asMarkdown(lang: Lang): string {
  const head =
    lang === 'vi'
      ? '| Quy tắc | Mức | Nội dung | Căn cứ |\n|---|---|---|---|'
      : '| Rule | Severity | What | Basis |\n|---|---|---|---|';
  const rows = RULES.map(
    (rule) =>
      `| \`${rule.id}\` | ${rule.severity} | ${rule[lang].title} | ${rule.citations.map((source) => cited(source, lang)).join('; ') || '–'} |`,
  );
  return `${[head, ...rows].join('\n')}\n`;
}

/** A citation in words; a plan's datum by its kind, since its clause is the plan's own. */
export function cited(source: Source, lang: Lang): string {
  if ('plan' in source) return lang === 'vi' ? `kế hoạch: ${source.plan}` : `plan: ${source.plan}`;
  return label(source, lang);
}
