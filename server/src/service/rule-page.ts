/** The pages of docs/rules: one a rule, Vietnamese first, and an index by group. Made by scripts/generate.mjs. */
import type { Lang } from '../law/data';
import { RULES } from '../rules/registry';
import { GROUPS, groupOf, type Rule } from '../rules/rule';
import { rightExample, wrongExample, type ShownExample } from './example-excerpt';
import { GROUP_TITLES, ruleReference, type RuleReference, type SourceReference } from './rule-reference';
import { severityWord } from './words';

const WORDS = {
  vi: {
    why: 'Vì sao', basis: 'Căn cứ', todo: 'Làm gì', wrong: 'Ví dụ sai', right: 'Ví dụ đúng', printed: 'In ra',
    severity: 'Mức', group: 'Nhóm', stages: 'Giữ lại khi xuất', never: 'không', fields: 'Khóa', none: 'Không dẫn điều nào',
    unverified: 'chưa xác minh',
  },
  en: {
    why: 'Why', basis: 'Basis', todo: 'What to do', wrong: 'Wrong', right: 'Right', printed: 'Printed',
    severity: 'Severity', group: 'Group', stages: 'Holds up export', never: 'never', fields: 'Keys', none: 'No provision',
    unverified: 'not verified',
  },
} as const; // prettier-ignore

const MADE = '<!-- Made from the rules by scripts/generate.mjs; repair with: npm run generate -->';

/** All pages by path below docs/rules, with `/`. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', indexPage()],
    ...RULES.map((rule) => [pagePath(rule.id), rulePage(rule)] as const),
  ]);
}

/** Path of a rule's page below docs/rules. */
export function pagePath(id: string): string {
  return `${id}.md`;
}

function rulePage(rule: Rule): string {
  const wrong = wrongExample(rule, 'vi');
  const right = rightExample(rule);
  const english = ruleReference(rule, 'en');
  const { wrong: wrongHead, right: rightHead } = WORDS.vi;
  return page([
    MADE,
    `# \`${rule.id}\`: ${plain(rule.vi.title)}`,
    ...explanation(ruleReference(rule, 'vi'), 'vi', '##'),
    ...(wrong ? [`## ${wrongHead}`, ...filesOf(wrong), ...printed(wrong, rule, 'vi')] : []),
    ...(right ? [`## ${rightHead}`, ...filesOf(right)] : []),
    '---',
    `## In English: ${plain(english.title)}`,
    ...explanation(english, 'en', '###'),
    ...printed(wrongExample(rule, 'en'), rule, 'en'),
    '[Tất cả quy tắc · All rules](../README.md)',
  ]);
}

/** Severity, reasons, basis and advice, as Markdown blocks. Also the help text of SARIF. */
export function explanation(rule: RuleReference, lang: Lang, heading: string): readonly string[] {
  const words = WORDS[lang];
  const head = [
    `**${words.severity}:** ${rule.severityWord}`,
    `**${words.group}:** ${rule.group}`,
    `**${words.stages}:** ${rule.stages.join(', ') || words.never}`,
    ...(rule.fields.length > 0
      ? [
          `**${words.fields}:** ${rule.fields.map(({ name, title }) => `\`${name}\` (${plain(title)})`).join(', ')}`,
        ]
      : []),
  ];
  const basis =
    rule.sources.length > 0
      ? rule.sources.map((source) => `- ${sourceLine(source, lang)}`).join('\n')
      : `${words.none}${rule.uncited === null ? '.' : `: ${plain(rule.uncited)}`}`;
  return [
    head.join(' · '),
    `${heading} ${words.why}`,
    plain(rule.why),
    `**${words.basis}**`,
    basis,
    `${heading} ${words.todo}`,
    plain(rule.todo),
  ];
}

function sourceLine({ label, gist, url, verified }: SourceReference, lang: Lang): string {
  const name = url === null ? plain(label) : `[${plain(label)}](${url})`;
  const said = gist === null ? '' : `: ${plain(gist)}`;
  return `${name}${said}${verified ? '' : ` *(${WORDS[lang].unverified})*`}`;
}

function filesOf({ files }: ShownExample): readonly string[] {
  return files.flatMap(({ path, text }) => [`\`${path}\``, `\`\`\`yaml\n${text}\n\`\`\``]);
}

function printed(example: ShownExample | null, rule: Rule, lang: Lang): readonly string[] {
  if (!example || example.messages.length === 0) return [];
  const { printed: head, basis } = WORDS[lang];
  const quotes = example.messages.map(({ severity, text, citations, related }) =>
    [
      `> ${severityWord(severity, lang)}: ${plain(text)} [${rule.id}]`,
      ...(citations.length > 0 ? [`> ${basis}: ${citations.map(plain).join('; ')}`] : []),
      ...related.map(({ file, message }) => `> ${file}: ${plain(message)}`),
    ].join('  \n'),
  );
  return [`${head}:`, ...quotes];
}

function indexPage(): string {
  const groups = GROUPS.flatMap((group) => {
    const rules = RULES.filter((rule) => groupOf(rule) === group);
    if (rules.length === 0) return [];
    const { vi, en } = GROUP_TITLES[group];
    const rows = rules.map(
      (rule) =>
        `| [\`${rule.id}\`](${pagePath(rule.id)}) | ${severityWord(rule.severity, 'vi')} | ${cell(rule.vi.title)} | ${cell(rule.en.title)} |`,
    );
    return [
      `## ${vi} (\`${group}\`)`,
      `*${en}*`,
      ['| Quy tắc | Mức | Nội dung | In English |', '|---|---|---|---|', ...rows].join('\n'),
    ];
  });
  return page([
    MADE,
    '# Các quy tắc',
    `${RULES.length} quy tắc, theo nhóm. Mỗi trang nói: sai gì, vì sao (dẫn mục của kế hoạch hoặc điều, khoản, điểm của luật), làm gì, một ví dụ sai và một ví dụ đúng. Trên máy: \`tdkt explain dang-ky/qua-han\`.`,
    `*${RULES.length} rules by group; each page is in Vietnamese first, then in English.*`,
    ...groups,
  ]);
}

/** Text that Markdown shall show as it is. */
function plain(text: string): string {
  return text.replace(/[\\`*<]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}

function cell(text: string): string {
  return plain(text).replaceAll('|', '\\|');
}

function page(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}
