/** What codes mean: those a plan defines, units, and the national catalogue. For hover and completion alike. */
import { awards, criteriaOf, catalogueAward } from '../law/catalogue';
import type { Citation } from '../law/citation';
import type { Lang } from '../law/data';
import type { Plan } from '../model/kinds';
import { awardOf } from '../model/plan';
import type { Facts } from '../workspace/facts';

export interface CodeMeaning {
  readonly code: string;
  readonly name: string;
  /** Clause of the plan that defines it. */
  readonly muc?: string | undefined;
  readonly citations?: readonly Citation[];
}

/** What a code's meaning may depend on. */
export interface CodeContext {
  readonly plan: Plan | null;
  readonly facts: Facts;
  readonly lang: Lang;
  /** The mapping the code stands in: award aimed at and subject decide which criteria there are. */
  readonly around: Readonly<Record<string, unknown>>;
  /** The unit that made the file. */
  readonly unit: string | undefined;
}

type Named = {
  readonly ma?: string | undefined;
  readonly ten?: string | undefined;
  readonly muc?: string | undefined;
};

/** All codes of a table (`x-code` of the schema), in the order of the plan. */
export function codesOf(table: string, context: CodeContext): readonly CodeMeaning[] {
  const { plan, facts, lang } = context;
  switch (table) {
    case 'award':
      return named(plan?.hinh_thuc);
    case 'field':
      return named(plan?.linh_vuc);
    case 'content':
      return named(plan?.noi_dung);
    case 'unit-type':
      return named(plan?.loai_don_vi);
    case 'category':
      return named(plan?.doi_tuong);
    case 'position':
      return named(plan?.chuc_danh);
    case 'part':
      return [...named(plan?.thanh_phan), CERTIFICATE[lang]];
    case 'unit':
      return facts.unitCodes().map((code) => ({ code, name: facts.unit(code)?.unit.ten ?? code }));
    case 'person':
      return registeredPersons(context);
    case 'national':
      return awards.map(({ code, name, citations }) => ({ code, name: name[lang], citations }));
    case 'criterion':
      return criteriaIn(context);
    default:
      return [];
  }
}

/** What one code means. Past awards may bear a code of the plan or of the national catalogue. */
export function meaningOf(table: string, code: string, context: CodeContext): CodeMeaning | null {
  const found = codesOf(table, context).find((meaning) => meaning.code === code);
  if (found || table !== 'award') return found ?? null;
  const national = catalogueAward(code);
  return national && { code, name: national.name[context.lang], citations: national.citations };
}

const CERTIFICATE: Readonly<Record<Lang, CodeMeaning>> = {
  vi: { code: 'chung-nhan-sang-kien', name: 'Chứng nhận sáng kiến, đề tài' },
  en: { code: 'chung-nhan-sang-kien', name: 'Certificate of an initiative' },
};

/** Whom the unit registered, by name. */
function registeredPersons({ facts, around, unit }: CodeContext): readonly CodeMeaning[] {
  const of = typeof around['don_vi'] === 'string' ? around['don_vi'] : unit;
  const entries = facts.registered(of, {}).files.flatMap(({ data }) => data.dang_ky ?? []);
  return entries.flatMap(({ ca_nhan, chuc_vu }) =>
    ca_nhan === undefined ? [] : [{ code: ca_nhan, name: chuc_vu ?? ca_nhan }],
  );
}

function criteriaIn({ plan, around, lang }: CodeContext): readonly CodeMeaning[] {
  const award = awardOf(
    plan,
    typeof around['de_nghi_tang'] === 'string' ? around['de_nghi_tang'] : undefined,
  );
  if (award?.danh_muc === undefined) return [];
  const subject = around['tap_the'] === undefined ? 'ca-nhan' : 'tap-the';
  return criteriaOf(award.danh_muc, subject).map(({ code, name, citations }) => ({
    code,
    name: name[lang],
    citations,
  }));
}

function named(list: readonly Named[] | undefined): readonly CodeMeaning[] {
  return (list ?? []).flatMap(({ ma, ten, muc }) =>
    ma === undefined ? [] : [{ code: ma, name: ten ?? ma, muc }],
  );
}
