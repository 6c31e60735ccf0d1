/** Which rules govern a field, and what they cite there: law as it is, the plan by the datum at hand. */
import { planCitation, type Citation } from '../law/citation';
import type { DossierFile, Plan } from '../model/kinds';
import { awardOf, deadlineFor } from '../model/plan';
import { RULES } from '../rules/registry';
import type { PlanSource, Rule, Source } from '../rules/rule';
import { fieldName } from '../schema/fields';
import type { Route } from '../text/types';

export interface Governing {
  readonly rule: Rule;
  readonly citations: readonly Citation[];
}

/** The rules that govern the field at a route, each with what it cites there. */
export function governing(file: DossierFile, route: Route, plan: Plan | null): readonly Governing[] {
  if (file.kind === null) return [];
  const name = fieldName(file.kind, route);
  return RULES.filter((rule) => rule.fields.includes(name)).map((rule) => ({
    rule,
    citations: rule.citations.flatMap((source) => citationsOf(source, file, route, plan)),
  }));
}

function citationsOf(
  source: Source,
  file: DossierFile,
  route: Route,
  plan: Plan | null,
): readonly Citation[] {
  if (!('plan' in source)) return [source];
  if (plan?.so === undefined) return [];
  const identity = { so: plan.so, ngay: plan.ngay ?? '', co_quan: plan.co_quan ?? '' };
  const clauses = new Set(clausesOf(source, file, route, plan).filter((muc) => muc !== undefined));
  return [...clauses].map((muc) => planCitation(identity, muc));
}

/** The clauses of the plan data a rule would use for this place. */
function clausesOf(
  { plan: kind }: PlanSource,
  file: DossierFile,
  route: Route,
  plan: Plan,
): readonly (string | undefined)[] {
  const item = itemAt(file, route);
  const award = awardOf(plan, text(item['de_nghi_tang']));
  const last = route.at(-1);
  switch (kind) {
    case 'hinh_thuc':
      return [award?.muc];
    case 'dang_ky':
      return [award?.dang_ky?.muc];
    case 'thoi_han': {
      const level = 'cap_trinh' in file.data ? file.data.cap_trinh : undefined;
      return [deadlineFor(plan, file.kind === 'ho-so' ? 'ho-so' : 'dang-ky', level)?.muc];
    }
    case 'thanh_phan':
      return (plan.thanh_phan ?? [])
        .filter((part) => part.o?.split('.').at(-1) === last)
        .map((part) => part.muc);
    case 'mau_bao_cao':
      return [plan.mau_bao_cao?.muc];
    case 'chua_xet':
      return (plan.chua_xet ?? [])
        .filter(({ ma }) => last === 'tinh_trang' || ma?.replaceAll('-', '_') === last)
        .map(({ muc }) => muc);
    default:
      return (plan[kind] ?? []).map(({ muc }) => muc);
  }
}

/** The item of a top-level list that a route leads into, as plain data. */
export function itemAt(file: DossierFile, route: Route): Readonly<Record<string, unknown>> {
  const [key, index] = route;
  const list: unknown =
    typeof key === 'string' ? (file.data as Readonly<Record<string, unknown>>)[key] : undefined;
  const item: unknown = Array.isArray(list) && typeof index === 'number' ? list[index] : undefined;
  return typeof item === 'object' && item !== null ? { ...item } : {};
}

/** The unit that made a file, where its kind says so. */
export function unitOfFile(file: DossierFile): string | undefined {
  return file.kind === 'dang-ky' || file.kind === 'ho-so' ? file.data.don_vi : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
