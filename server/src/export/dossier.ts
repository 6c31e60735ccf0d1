/** The dossier with its codes resolved to names: what the parts of a submission read. Unknown codes stand for themselves. */
import type { BaoCaoFile, GiaiDoan, KemTheo, KeHoachFile } from '../generated/types';
import { catalogueAward, criterionOf } from '../law/catalogue';
import { compareNames } from '../text/unicode';
import type { FormatRegime } from './document-model';
import { formatRegime } from './layout';
import type { Nominee, SubmissionInput, Unit } from './types';
import { isIsoDate } from './words';

export type PlanAward = NonNullable<KeHoachFile['hinh_thuc']>[number];

/** A nominee in the order of the list, which is also the number of its files. */
export interface ListedNominee {
  readonly order: number;
  /** Where it stands in the dossier's own list. */
  readonly index: number;
  readonly nominee: Nominee;
  readonly person: boolean;
  readonly name: string;
  /** The unit a person works in; for a collective, itself. */
  readonly unit: Unit | undefined;
  readonly unitName: string;
  readonly award: PlanAward | undefined;
  readonly awardName: string;
  readonly report: BaoCaoFile | undefined;
}

export interface Dossier {
  readonly input: SubmissionInput;
  /** The unit that submits. */
  readonly unit: Unit | undefined;
  readonly unitName: string;
  readonly year: number | undefined;
  /** ISO; of the submission: the letter's, else what comes nearest to it. */
  readonly date: string;
  readonly nominees: readonly ListedNominee[];
}

/** A date for files of a dossier that has none: the first that a zip can hold. */
const NO_DATE = '1980-01-01';

/** Resolves what the parts need more than once. */
export function dossierOf(input: SubmissionInput): Dossier {
  const { dossier, plan } = input;
  const dates = [
    dossier.to_trinh?.ngay,
    dossier.bien_ban?.ngay,
    dossier.ngay_gui,
    dossier.ngay_nhan,
    plan.ngay,
  ];
  return {
    input,
    unit: findUnit(input, dossier.don_vi),
    unitName: unitName(input, dossier.don_vi),
    year: plan.nam,
    date: dates.find((date) => date !== undefined && isIsoDate(date)) ?? NO_DATE,
    nominees: listNominees(input),
  };
}

/** What stands on each page of papers that must not be taken for the submission itself; null on those that are it. */
export function markOf({ input }: Dossier): string | null {
  if (input.redacted === true) return 'BẢN CHE THÔNG TIN CÁ NHÂN';
  return input.stage === 'du-thao' ? 'DỰ THẢO' : null;
}

/** The layout regulation for a document of that date; without one, the submission's date decides. */
export function regimeOf(dossier: Dossier, date: string | undefined): FormatRegime {
  return formatRegime(date !== undefined && isIsoDate(date) ? date : dossier.date);
}

export function findUnit(input: SubmissionInput, code: string | undefined): Unit | undefined {
  return code === undefined ? undefined : input.units.find((unit) => unit.ma === code);
}

/** The unit's full name, else its code, else dots. */
export function unitName(input: SubmissionInput, code: string | undefined): string {
  return findUnit(input, code)?.ten ?? code ?? '…';
}

/** The name the plan gives an award, else the Law's catalogue, else its code. */
export function awardName(plan: KeHoachFile, code: string | undefined): string {
  if (code === undefined) return '…';
  return findAward(plan, code)?.ten ?? catalogueAward(code)?.name.vi ?? code;
}

function findAward(plan: KeHoachFile, code: string | undefined): PlanAward | undefined {
  return plan.hinh_thuc?.find((award) => award.ma === code);
}

/** Whether it is a danh hiệu thi đua by the Law; otherwise it is a hình thức khen thưởng. */
export function isTitle(plan: KeHoachFile, code: string | undefined): boolean {
  if (code === undefined) return false;
  return catalogueAward(findAward(plan, code)?.danh_muc ?? code)?.nature === 'danh-hieu';
}

/** What the nominee competed in: names of fields and contents of the plan, and tasks outside them. */
export function subjects(plan: KeHoachFile, nominee: Nominee): string[] {
  const named = (
    list: readonly { readonly ma?: string | undefined; readonly ten?: string | undefined }[] = [],
  ) => {
    return (code: string) => list.find((item) => item.ma === code)?.ten ?? code;
  };
  return [
    ...(nominee.linh_vuc ?? []).map(named(plan.linh_vuc)),
    ...(nominee.noi_dung ?? []).map(named(plan.noi_dung)),
    ...(nominee.nhiem_vu_khac ?? []),
  ];
}

/** The criterion claimed, in the catalogue's words; null where none is claimed or the catalogue does not know it. */
export function criterionName({ nominee, award, person }: ListedNominee): string | null {
  const code = award?.danh_muc;
  if (code === undefined || nominee.tieu_chuan === undefined) return null;
  return criterionOf(code, person ? 'ca-nhan' : 'tap-the', nominee.tieu_chuan)?.name.vi ?? null;
}

/** «năm 2020», «2019 - 2020». */
export function period(years: GiaiDoan | undefined): string {
  const { tu_nam: from, den_nam: to } = years ?? {};
  if (from === undefined || to === undefined || from === to) return String(from ?? to ?? '');
  return `${from} - ${to}`;
}

/** «Kế hoạch số 09/KH-SNV ngày 07 tháng 02 năm 2020 …» is cited in full once; afterwards by kind and number. */
export function planReference(plan: KeHoachFile): string {
  return `Kế hoạch số ${plan.so ?? '…'}`;
}

/** «Bà Trần Thị Hoa», «Ông …»; «Ông (bà)» where the sex is not said. */
export function honorific(sex: Nominee['gioi_tinh']): string {
  return sex === 'nam' ? 'Ông' : sex === 'nu' ? 'Bà' : 'Ông (bà)';
}

/** «01 tập thể và 02 cá nhân» needs both counts. */
export function countKinds(nominees: readonly ListedNominee[]): { collectives: number; persons: number } {
  const persons = nominees.filter(({ person }) => person).length;
  return { collectives: nominees.length - persons, persons };
}

/** Papers that the dossier or a nominee says go along: `nominee` null where they speak of all. */
export function declaredPapers(
  input: SubmissionInput,
): { nominees: readonly string[] | null; paper: KemTheo }[] {
  const { kem_theo: common = [], de_nghi: nominees = [] } = input.dossier;
  return [
    ...common.map((paper) => ({ nominees: paper.cho ?? null, paper })),
    ...nominees.flatMap((nominee) =>
      (nominee.kem_theo ?? []).map((paper) => ({ nominees: [nominee.ma ?? ''], paper })),
    ),
  ];
}

/** The list's order: awards as in the plan, in each collectives first, persons by Vietnamese name order. */
function listNominees(input: SubmissionInput): ListedNominee[] {
  const { plan, dossier, reports } = input;
  const codes = (plan.hinh_thuc ?? []).map((award) => award.ma);
  const rank = (code: string | undefined) => {
    const index = codes.indexOf(code);
    return index === -1 ? codes.length : index;
  };
  return (dossier.de_nghi ?? [])
    .map((nominee, index): Omit<ListedNominee, 'order'> => {
      const person = nominee.tap_the === undefined;
      const unit = nominee.tap_the ?? nominee.don_vi ?? dossier.don_vi;
      return {
        index,
        nominee,
        person,
        name: person ? (nominee.ca_nhan ?? '…') : unitName(input, nominee.tap_the),
        unit: findUnit(input, unit),
        unitName: unitName(input, unit),
        award: findAward(plan, nominee.de_nghi_tang),
        awardName: awardName(plan, nominee.de_nghi_tang),
        report: reports.get(nominee.ma ?? ''),
      };
    })
    .sort(
      (a, b) =>
        rank(a.nominee.de_nghi_tang) - rank(b.nominee.de_nghi_tang) ||
        Number(a.person) - Number(b.person) ||
        (a.person ? compareNames(a.name, b.name) : 0),
    )
    .map((nominee, index) => ({ ...nominee, order: index + 1 }));
}

/** Nominees by award, in the order of the list. */
export function byAward(nominees: readonly ListedNominee[]): [award: string, nominees: ListedNominee[]][] {
  const groups = new Map<string, ListedNominee[]>();
  for (const nominee of nominees) {
    const group = groups.get(nominee.awardName);
    if (group) group.push(nominee);
    else groups.set(nominee.awardName, [nominee]);
  }
  return [...groups];
}
