/** A rule in plain text: what it finds, why, what to do, what it rests on, a wrong example. */
import type { Lang } from '../law/data';
import { label } from '../law/citation';
import type { Example, Rule, Severity, Source } from '../rules/rule';

const SEVERITY: Readonly<Record<Lang, Readonly<Record<Severity, string>>>> = {
  vi: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý', hint: 'gợi ý' },
  en: { error: 'error', warning: 'warning', info: 'info', hint: 'hint' },
};

export function explainRule(rule: Rule, lang: Lang): string {
  const words = rule[lang];
  const vi = lang === 'vi';
  const [wrong] = rule.examples.invalid;
  const [right] = rule.examples.valid;
  return [
    `${rule.id} (${SEVERITY[lang][rule.severity]})`,
    words.title,
    '',
    `${vi ? 'Vì sao' : 'Why'}: ${words.why}`,
    `${vi ? 'Cách xử lý' : 'What to do'}: ${words.todo}`,
    `${vi ? 'Căn cứ' : 'Basis'}: ${rule.citations.map((source) => sourceText(source, lang)).join('; ') || (rule.uncited ?? '')}`,
    `${vi ? 'Giữ lại khi xuất' : 'Holds up export'}: ${rule.blocks.join(', ') || (vi ? 'không' : 'never')}`,
    ...(wrong ? ['', vi ? 'Ví dụ sai:' : 'Wrong:', indented(wrong)] : []),
    ...(right ? ['', vi ? 'Ví dụ đúng:' : 'Right:', indented(right)] : []),
  ].join('\n');
}

function sourceText(source: Source, lang: Lang): string {
  if (!('plan' in source)) return label(source, lang);
  return lang === 'vi' ? `mục của kế hoạch (${source.plan})` : `clause of the plan (${source.plan})`;
}

function indented({ files }: Example): string {
  const texts = typeof files === 'string' ? [['ho-so.tdkt.yaml', files] as const] : Object.entries(files);
  return texts
    .flatMap(([path, text]) => [
      `  ${path}`,
      ...text
        .trimEnd()
        .split('\n')
        .map((line) => `    ${line}`),
    ])
    .join('\n');
}
