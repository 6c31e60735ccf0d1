/** A rule in plain text: what it finds, why and by which provision, what to do, a wrong and a right example. */
import type { Lang } from '../law/data';
import type { Rule } from '../rules/rule';
import { rightExample, wrongExample, type ShownExample, type ShownMessage } from './example-excerpt';
import { ruleReference, type SourceReference } from './rule-reference';
import { severityWord } from './words';

const WORDS = {
  vi: {
    why: 'Vì sao', todo: 'Cách xử lý', basis: 'Căn cứ', none: 'không dẫn điều nào', unverified: 'chưa xác minh',
    stages: 'Giữ lại khi xuất', never: 'không', fields: 'Khóa', group: 'Nhóm', wrong: 'Ví dụ sai', right: 'Ví dụ đúng',
  },
  en: {
    why: 'Why', todo: 'What to do', basis: 'Basis', none: 'no provision', unverified: 'not verified',
    stages: 'Holds up export', never: 'never', fields: 'Keys', group: 'Group', wrong: 'Wrong', right: 'Right',
  },
} as const; // prettier-ignore

/** Several lines; nothing at the end. */
export function explainRule(rule: Rule, lang: Lang): string {
  const words = WORDS[lang];
  const wrong = wrongExample(rule, lang);
  const right = rightExample(rule);
  return [
    ...ruleLines(rule, lang),
    ...(wrong
      ? [
          '',
          `${words.wrong}:`,
          ...indented(wrong),
          ...wrong.messages.flatMap((one) => messageLines(one, lang)),
        ]
      : []),
    ...(right ? ['', `${words.right}:`, ...indented(right)] : []),
  ].join('\n');
}

/** A rule without its examples. */
export function ruleLines(rule: Rule, lang: Lang): readonly string[] {
  const words = WORDS[lang];
  const reference = ruleReference(rule, lang);
  return [
    `${rule.id} (${reference.severityWord})`,
    reference.title,
    '',
    `${words.why}: ${reference.why}`,
    `${words.todo}: ${reference.todo}`,
    ...(reference.sources.length > 0
      ? [`${words.basis}:`, ...reference.sources.flatMap((source) => sourceLines(source, lang))]
      : [`${words.basis}: ${words.none}${reference.uncited === null ? '' : ` (${reference.uncited})`}`]),
    `${words.group}: ${reference.group}`,
    ...(reference.fields.length > 0
      ? [`${words.fields}: ${reference.fields.map(({ name, title }) => `${name} (${title})`).join(', ')}`]
      : []),
    `${words.stages}: ${reference.stages.join(', ') || words.never}`,
  ];
}

function sourceLines({ label, gist, url, verified }: SourceReference, lang: Lang): readonly string[] {
  return [
    `  - ${label}${verified ? '' : ` (${WORDS[lang].unverified})`}${gist === null ? '' : `: ${gist}`}`,
    ...(url === null ? [] : [`    ${url}`]),
  ];
}

function indented({ files }: ShownExample): readonly string[] {
  return files.flatMap(({ path, text }) => [`  ${path}`, ...text.split('\n').map((line) => `    ${line}`)]);
}

function messageLines({ severity, text, citations, related }: ShownMessage, lang: Lang): readonly string[] {
  return [
    `  → ${severityWord(severity, lang)}: ${text}`,
    ...(citations.length > 0 ? [`    ${WORDS[lang].basis}: ${citations.join('; ')}`] : []),
    ...related.map(({ file, message }) => `    ${file}: ${message}`),
  ];
}
