/** `tdkt explain`: a rule, or a provision. */
import { parseCitation } from '../law/parse';
import type { Lang } from '../law/data';
import { RULES, ruleById } from '../rules/registry';
import { explainCitation } from '../service/explain-citation';
import { explainRule } from '../service/explain-rule';
import { editDistance } from '../text/unicode';
import { readArguments } from './arguments';
import { EXIT, UsageError, choose, type Terminal } from './terminal';

export function explain(args: readonly string[], lang: Lang, terminal: Terminal): number {
  const { positionals } = readArguments(args, {}, lang);
  const asked = positionals.join(' ').trim();
  if (asked === '') {
    throw new UsageError(
      choose(lang, 'Cần một mã quy tắc hoặc một căn cứ.', 'A rule id or a citation is needed.'),
    );
  }
  const rule = ruleById(asked);
  if (rule) {
    terminal.out(`${explainRule(rule, lang)}\n`);
    return EXIT.ok;
  }
  const citation = parseCitation(asked);
  const text = citation && explainCitation(citation, lang);
  if (text) {
    terminal.out(`${text}\n`);
    return EXIT.ok;
  }
  throw new UsageError(unknown(asked, lang));
}

function unknown(asked: string, lang: Lang): string {
  const near = RULES.map(({ id }) => ({ id, distance: editDistance(asked, id, 6) }))
    .filter(({ distance }) => distance <= 6)
    .sort((a, b) => a.distance - b.distance)[0]?.id;
  const hint = near === undefined ? '' : choose(lang, ` Có phải «${near}»?`, ` Did you mean “${near}”?`);
  return choose(
    lang,
    `Không có quy tắc hay căn cứ «${asked}».${hint} Danh sách quy tắc: tdkt rules.`,
    `There is no rule or citation “${asked}”.${hint} For a list: tdkt rules.`,
  );
}
