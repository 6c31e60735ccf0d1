/** Completion and hover in `tdkt.config.yaml`. */
import type { Lang } from '../law/data';
import type { DossierFile } from '../model/kinds';
import { RULES } from '../rules/registry';
import { GROUPS, LEVELS } from '../rules/rule';
import { placeAt } from '../text/locate';
import { routeAt } from '../text/route-at';
import type { Span } from '../text/types';
import { fold } from '../text/unicode';
import type { CompletionItem } from './completion';
import { lineOf, wordAround } from './completion';
import { idMarkdown, idTitle, keyMarkdown, keyTitle, levelName } from './config-words';
import type { Hover } from './hover';

const LEVELS_KEY = 'muc_do';

/** What may stand at the caret of a configuration: its key, ids of rules and groups, severities. */
export function completeConfig(
  { parsed }: DossierFile,
  offset: number,
  lang: Lang,
): readonly CompletionItem[] {
  const line = lineOf(parsed, offset);
  const span = wordAround(line, offset);
  const { route, part } = routeAt(parsed, offset);
  const isOpen = part === 'value' && route.length === 1; // below `muc_do:`, where nothing is written yet
  const mapping = part === 'key' ? route.slice(0, -1) : isOpen || part === 'none' ? route : null;
  if (mapping === null) return route[0] === LEVELS_KEY && route.length === 2 ? levels(span, lang) : [];
  const colon = /^[ \t]*:/.test(line.after(span.end)) ? '' : ':';
  if (mapping.length === 0) {
    if (placeAt(parsed, [LEVELS_KEY]) && part !== 'key') return [];
    const words = { detail: keyTitle(lang), documentation: keyMarkdown(LEVELS_KEY, lang) };
    return [
      {
        label: LEVELS_KEY,
        kind: 'key',
        filter: LEVELS_KEY,
        sort: '0',
        insert: LEVELS_KEY + colon,
        span,
        ...words,
      },
    ];
  }
  const isSameLine = isOpen && line.before(span.start).trim() !== '';
  if (mapping[0] !== LEVELS_KEY || mapping.length > 1 || isSameLine) return [];
  const typed = part === 'key' ? route.at(-1) : null;
  return [...GROUPS, ...RULES.filter(({ locked }) => !locked).map(({ id }) => id)]
    .filter((id) => id === typed || !placeAt(parsed, [LEVELS_KEY, id]))
    .map((id, index) => ({
      label: id, kind: 'key', detail: idTitle(id, lang) ?? '', documentation: idMarkdown(id, lang) ?? '', span,
      filter: `${id} ${fold(idTitle(id, 'vi') ?? '')}`,
      sort: String(index).padStart(5, '0'), insert: colon === '' ? id : `${id}: `,
    })); // prettier-ignore
}

function levels(span: Span, lang: Lang): readonly CompletionItem[] {
  return LEVELS.map((level, index) => ({
    label: level, kind: 'value', detail: levelName(level, lang), documentation: '', insert: level, span,
    filter: `${level} ${fold(levelName(level, 'vi'))}`, sort: String(index),
  })); // prettier-ignore
}

/** What stands under the pointer in a configuration; null where nothing is to be said. */
export function hoverConfig({ parsed }: DossierFile, offset: number, lang: Lang): Hover | null {
  const { route, part } = routeAt(parsed, offset);
  const [key, id] = route;
  const place = placeAt(parsed, route);
  if (key !== LEVELS_KEY || !place) return null;
  if (part === 'key' && place.keySpan) {
    const markdown = route.length === 1 ? keyMarkdown(LEVELS_KEY, lang) : idMarkdown(String(id), lang);
    return markdown === null || route.length > 2 ? null : { markdown, span: place.keySpan };
  }
  const level = LEVELS.find((one) => place.node?.kind === 'scalar' && place.node.source === one);
  if (part !== 'value' || route.length !== 2 || !level || !place.valueSpan) return null;
  return { markdown: `\`${level}\`: ${levelName(level, lang)}`, span: place.valueSpan };
}
