/** Outcomes in words: for the table of a check, for JSON, and for the hover on a nominee. */
import type { Lang } from '../law/data';
import type { SuppressedFinding } from '../rules/finding';
import type { Outcome } from '../rules/outcomes';
import { briefOf, messageOf } from './words';

/** An outcome as readers see it. */
export interface OutcomeWords {
  /** «đạt», «không đạt», «chưa xét», «cần rà soát». */
  readonly result: string;
  /** A few words a reason, each once. */
  readonly briefs: readonly string[];
}

const RESULTS: Readonly<Record<Lang, Readonly<Record<Outcome['outcome'] | 'deferred', string>>>> = {
  vi: { dat: 'đạt', 'khong-dat': 'không đạt', 'can-ra-soat': 'cần rà soát', deferred: 'chưa xét' },
  en: { dat: 'passes', 'khong-dat': 'fails', 'can-ra-soat': 'to be reviewed', deferred: 'deferred' },
};

export function outcomeWords(outcome: Outcome, lang: Lang): OutcomeWords {
  return {
    result: RESULTS[lang][outcome.deferred ? 'deferred' : outcome.outcome],
    briefs: [
      ...new Set([
        ...outcome.reasons.map((finding) => briefOf(finding, lang)),
        ...outcome.suppressed.map((one) => passedOver(briefOf(one.finding, lang), one, lang)),
      ]),
    ],
  };
}

function passedOver(words: string, { reason }: SuppressedFinding, lang: Lang): string {
  return lang === 'vi'
    ? `đã bỏ qua: ${words} (lý do: ${reason})`
    : `suppressed: ${words} (reason: ${reason})`;
}

/** A nominee's outcome with every reason in full, as Markdown. */
export function outcomeMarkdown(outcome: Outcome, lang: Lang): string {
  const { result } = outcomeWords(outcome, lang);
  const head = lang === 'vi' ? `**Kết quả:** ${result}` : `**Outcome:** ${result}`;
  if (outcome.reasons.length === 0 && outcome.suppressed.length === 0) {
    return `${head}${lang === 'vi' ? ' (không có phát hiện nào)' : ' (no finding)'}`;
  }
  return [
    head,
    '',
    ...outcome.reasons.map((finding) => `- ${messageOf(finding, lang)} [${finding.rule}]`),
    ...outcome.suppressed.map(
      (one) => `- ${passedOver(messageOf(one.finding, lang), one, lang)} [${one.finding.rule}]`,
    ),
  ].join('\n');
}
