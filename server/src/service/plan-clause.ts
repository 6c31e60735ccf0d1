/** What the data of a plan say at a clause, in words: for `tdkt explain` and hovers. */
import type { Lang } from '../law/data';
import { dmy } from '../model/dates';
import type { Award, Plan } from '../model/kinds';
import { nameOf, type NamedClause } from '../model/plan';

/** A datum of the plan that names its clause, and the award it belongs to, where it is part of one. */
interface Datum {
  readonly muc: string;
  readonly value: object;
  readonly award: Award | null;
}

/**
 * The texts of all that a plan's data hold under a clause, in the order of the plan. Of a clause that is only a heading
 * («mục 3 phần III»), those of the clauses below it.
 */
export function clauseTexts(plan: Plan, muc: string, lang: Lang): readonly string[] {
  const data = dataOf(plan);
  const here = textsOf(plan, data.filter((datum) => datum.muc === muc), lang); // prettier-ignore
  if (here.length > 0) return here;
  return textsOf(plan, data.filter((datum) => datum.muc.startsWith(`${muc}.`)), lang); // prettier-ignore
}

function dataOf(plan: Plan): readonly Datum[] {
  const data: Datum[] = [];
  const visit = (value: unknown, award: Award | null): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('muc' in value && typeof value.muc === 'string') data.push({ muc: value.muc, value, award });
    for (const inner of Object.values(value)) visit(inner, award);
  };
  const { hinh_thuc, ...others } = plan;
  // keys in the plan's own order, its awards each with what is inside
  for (const key of Object.keys(plan)) {
    if (key !== 'hinh_thuc') visit((others as Readonly<Record<string, unknown>>)[key], null);
    else for (const award of hinh_thuc ?? []) visit(award, award);
  }
  return data;
}

function textsOf(plan: Plan, data: readonly Datum[], lang: Lang): readonly string[] {
  const texts = data.map(({ value, award }) => {
    if (award === null) return textOf(value);
    return value === award ? awardText(plan, award, lang) : registrationText(award, lang);
  });
  return [...new Set(texts.filter((text) => text !== ''))];
}

function textOf(datum: object): string {
  const parts = ['ten', 'viec', 'noi_dung', 'van_ban'].flatMap((key) => {
    const value: unknown = key in datum ? (datum as Record<string, unknown>)[key] : undefined;
    return typeof value === 'string' ? [value] : [];
  });
  if ('truoc_ngay' in datum && typeof datum.truoc_ngay === 'string')
    parts.push(`trước ngày ${dmy(datum.truoc_ngay)}`);
  return parts.join(': ');
}

/** What a collective must have besides, by its code in `can`. */
const NEEDS: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  vi: { 'suy-ton': 'được cụm, khối thi đua suy tôn' },
  en: { 'suy-ton': 'nominated by its cluster' },
};

/** An award, and who may receive it. */
function awardText(plan: Plan, award: Award, lang: Lang): string {
  const recipients = (award.doi_tuong ?? []).map(({ tap_the, can, ca_nhan, thuoc }) => {
    if (tap_the !== undefined) {
      const needs = (can ?? []).map((code) => NEEDS[lang][code] ?? code);
      const which = names(plan.loai_don_vi, tap_the);
      return `${lang === 'vi' ? 'tập thể' : 'collectives'}: ${[which, ...needs].join(', ')}`;
    }
    const persons = `${lang === 'vi' ? 'cá nhân' : 'persons'}: ${names(plan.doi_tuong, ca_nhan)}`;
    if (thuoc === undefined) return persons;
    return `${persons} (${lang === 'vi' ? 'thuộc' : 'of'}: ${names(plan.loai_don_vi, thuoc)})`;
  });
  const name = award.ten ?? award.ma ?? '';
  return recipients.length === 0 ? name : `${name}: ${recipients.join('; ')}`;
}

/** How an award is registered for. */
function registrationText(award: Award, lang: Lang): string {
  const { linh_vuc, noi_dung, nhiem_vu_khac } = award.dang_ky ?? {};
  const vi = lang === 'vi';
  const contents = [
    ...(noi_dung ? [`${vi ? 'nội dung' : 'contents'} ${noi_dung.join(', ')}`] : []),
    ...(nhiem_vu_khac === true ? [vi ? 'nhiệm vụ khác' : 'other tasks'] : []),
  ];
  const asked = [
    ...(linh_vuc === true ? [vi ? 'một lĩnh vực của kế hoạch' : 'one field of the plan'] : []),
    ...(contents.length > 0 ? [contents.join(vi ? ' hoặc ' : ' or ')] : []),
  ];
  const what = `${vi ? 'Đăng ký' : 'Registration for'} ${award.ten ?? award.ma ?? ''}`;
  return asked.length === 0 ? what : `${what}: ${asked.join('; ')}`;
}

function names(list: readonly NamedClause[] | undefined, codes: readonly string[] | undefined): string {
  // names that hold commas («Phòng, ban thuộc Sở») are kept apart by quotes
  const quoted = (name: string) => (name.includes(',') ? `«${name}»` : name);
  return (codes ?? []).map((code) => quoted(nameOf(list, code))).join(', ');
}
