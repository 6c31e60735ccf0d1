/** What there is to know about a rule, as plain data in one language: for `tdkt explain`, docs/rules and SARIF. */
import type { Stage } from '../export/types';
import { label } from '../law/citation';
import type { Bilingual, Lang } from '../law/data';
import { resolveProvision } from '../law/resolve';
import type { Kind } from '../model/kinds';
import { groupOf, type Group, type Rule, type Severity, type Source } from '../rules/rule';
import { child, rootField, type Field } from '../schema/fields';
import { severityWord } from './words';

export interface RuleReference {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly severity: Severity;
  /** «lỗi», «cảnh báo», «lưu ý», «gợi ý». */
  readonly severityWord: string;
  readonly why: string;
  readonly todo: string;
  readonly sources: readonly SourceReference[];
  /** Why it cites nothing; in Vietnamese only. Null where it does cite. */
  readonly uncited: string | null;
  /** The stages of an export that it holds up, in words. */
  readonly stages: readonly string[];
  readonly fields: readonly FieldReference[];
}

/** What a rule rests on. Of the plan only the kind of datum is known: its clause is that of the plan at hand. */
export interface SourceReference {
  readonly label: string;
  /** What the provision says, in our words; null where there is no record of it. */
  readonly gist: string | null;
  readonly url: string | null;
  readonly verified: boolean;
}

export interface FieldReference {
  /** `ho-so.de_nghi.tinh_trang`. */
  readonly name: string;
  readonly title: string;
}

export const GROUP_TITLES: Readonly<Record<Group, Bilingual>> = {
  'cau-truc': { vi: 'Cấu trúc tệp', en: 'Structure of the file' },
  'dang-ky': { vi: 'Đăng ký thi đua', en: 'Registration' },
  'doi-tuong': { vi: 'Đối tượng', en: 'Who may receive it' },
  'loai-tru': { vi: 'Trường hợp chưa xét', en: 'What defers an award' },
  'tieu-chuan': { vi: 'Tiêu chuẩn', en: 'Standards' },
  'ho-so': { vi: 'Thành phần và thời hạn hồ sơ', en: 'Parts of the dossier and deadlines' },
  'binh-xet': { vi: 'Họp bình xét, bỏ phiếu', en: 'Meeting and votes' },
  'nhat-quan': { vi: 'Nhất quán giữa các văn bản', en: 'Agreement among the papers' },
  'bao-cao': { vi: 'Báo cáo thành tích', en: 'Achievement report' },
  'the-thuc': { vi: 'Thể thức văn bản', en: 'Document format' },
  'can-cu': { vi: 'Căn cứ viện dẫn', en: 'Citations in the text' },
  'ke-hoach': { vi: 'Kế hoạch thi đua', en: 'The plan itself' },
  'cau-hinh': { vi: 'Cấu hình và chú thích bỏ qua', en: 'Configuration and suppressions' },
};

const STAGES: Readonly<Record<Stage, Bilingual>> = {
  'du-thao': { vi: 'dự thảo', en: 'draft' },
  'trinh-ky': { vi: 'trình ký', en: 'for signing' },
  nop: { vi: 'nộp', en: 'submission' },
};

export function ruleReference(rule: Rule, lang: Lang): RuleReference {
  const { title, why, todo } = rule[lang];
  return {
    id: rule.id,
    group: GROUP_TITLES[groupOf(rule)][lang],
    title,
    severity: rule.severity,
    severityWord: severityWord(rule.severity, lang),
    why,
    todo,
    sources: rule.citations.map((source) => sourceReference(source, lang)),
    uncited: rule.citations.length > 0 ? null : (rule.uncited ?? null),
    stages: rule.blocks.map((stage) => STAGES[stage][lang]),
    fields: rule.fields.map((name) => ({ name, title: fieldTitle(name, lang) ?? name })),
  };
}

function sourceReference(source: Source, lang: Lang): SourceReference {
  if ('plan' in source) {
    const title = fieldTitle(`ke-hoach.${source.plan}`, lang) ?? source.plan;
    const label = lang === 'vi' ? `Kế hoạch, mục về «${title}»` : `The plan, its clause on “${title}”`;
    return { label: `${label} (${source.plan})`, gist: null, url: null, verified: true };
  }
  const provision = resolveProvision(source);
  const gist = typeof provision === 'object' ? provision.gist[lang] : null;
  return { label: label(source, lang), gist, url: source.url, verified: source.verified };
}

/** The title of a field by its dotted name, or null where the schema has none. */
function fieldTitle(name: string, lang: Lang): string | null {
  const [kind, ...keys] = name.split('.');
  let field: Field | null = rootField(kind as Kind) ?? null;
  for (const key of keys) field = field && child(field.items ? (child(field, 0) ?? field) : field, key);
  return (lang === 'en' ? field?.['x-en']?.title : field?.title) ?? null;
}
