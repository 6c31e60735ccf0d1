/** What the configuration's keys, groups and levels are called: from its schema, and from the rules. */
import schema from '../../../schemas/tdkt.config.schema.json';
import type { Lang } from '../law/data';
import { ruleById } from '../rules/registry';
import type { Group, Level } from '../rules/rule';
import { isGroup } from '../workspace/config';
import { GROUP_TITLES } from './rule-reference';

const LEVEL_WORDS = schema.properties.muc_do.additionalProperties['x-enum'];

export function levelName(level: Level, lang: Lang): string {
  return LEVEL_WORDS[level][lang];
}

/** Title of a rule or group; null where there is none of that id. */
export function idTitle(id: string, lang: Lang): string | null {
  const rule = ruleById(id);
  if (rule) return rule[lang].title;
  return isGroup(id) ? GROUP_TITLES[id as Group][lang] : null;
}

/** A rule or group explained, as Markdown. */
export function idMarkdown(id: string, lang: Lang): string | null {
  const rule = ruleById(id);
  const title = idTitle(id, lang);
  if (title === null) return null;
  if (!rule)
    return `**${title}**\n\n${lang === 'vi' ? `Mọi quy tắc của nhóm \`${id}\`.` : `All rules of the group \`${id}\`.`}`;
  const own = lang === 'vi' ? 'Mức của chính quy tắc' : 'The rule’s own severity';
  return [
    `**${title}**`,
    rule[lang].why,
    `${own}: \`${rule.severity}\` (${levelName(rule.severity, lang)}).`,
  ].join('\n\n');
}

/** Title and explanation of the file, or of its key `muc_do`, as Markdown. */
export function keyMarkdown(key: 'muc_do' | null, lang: Lang): string {
  const field = key === null ? schema : schema.properties[key];
  const { title, description } = lang === 'en' ? field['x-en'] : field;
  return `**${title}**\n\n${description}`;
}

/** Title of the key `muc_do`. */
export function keyTitle(lang: Lang): string {
  const field = schema.properties.muc_do;
  return lang === 'en' ? field['x-en'].title : field.title;
}
