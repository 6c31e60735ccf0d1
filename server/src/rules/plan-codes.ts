/** Codes that a plan uses in one place and defines in another, or that the product defines. */
import { awards, criteria } from '../law/catalogue';
import type { Plan } from '../model/kinds';
import type { Step } from '../text/types';

/** Lists of a plan that define codes. */
type DefiningList = 'noi_dung' | 'loai_don_vi' | 'doi_tuong' | 'chuc_danh' | 'hinh_thuc' | 'thanh_phan';
/** Where a code is looked up: a list of the plan, or a vocabulary that comes with the product. */
type Table = DefiningList | 'danh_muc' | 'can' | 'tieu_chuan';

/** A code used in a plan. */
export interface Reference {
  readonly code: string;
  readonly table: Table;
  /** The list of the plan that has to define it; null for a vocabulary of the product. */
  readonly list: DefiningList | null;
  readonly route: readonly Step[];
}

/** What the product knows without any plan: a person without a position has the position `khong`. */
const NO_POSITION = 'khong';
const CERTIFICATE_OF_INITIATIVE = 'chung-nhan-sang-kien';
const NEEDS = ['suy-ton'];

/** The codes a table of the campaign holds; empty where the plan has no such list. */
export function knownCodes(plan: Plan, table: Table): readonly string[] {
  switch (table) {
    case 'danh_muc':
      return awards.map(({ code }) => code);
    case 'tieu_chuan':
      return [...new Set(criteria.map(({ code }) => code))];
    case 'can':
      return NEEDS;
    default:
      return (plan[table] ?? []).flatMap(({ ma }) => ma ?? []);
  }
}

/** Every code that awards, parts and thresholds of a plan refer to, in the order of the file. */
export function* referencesIn(plan: Plan): Iterable<Reference> {
  for (const [index, award] of (plan.hinh_thuc ?? []).entries()) {
    const base = ['hinh_thuc', index];
    yield* one(award.danh_muc, 'danh_muc', [...base, 'danh_muc']);
    for (const [line, who] of (award.doi_tuong ?? []).entries()) {
      const route = [...base, 'doi_tuong', line];
      yield* each(who.tap_the, 'loai_don_vi', [...route, 'tap_the']);
      yield* each(who.can, 'can', [...route, 'can']);
      yield* each(who.ca_nhan, 'doi_tuong', [...route, 'ca_nhan']);
      yield* each(who.thuoc, 'loai_don_vi', [...route, 'thuoc']);
    }
    yield* each(award.dang_ky?.noi_dung, 'noi_dung', [...base, 'dang_ky', 'noi_dung']);
  }
  for (const [index, part] of (plan.thanh_phan ?? []).entries()) yield* ofPart(part, ['thanh_phan', index]);
  for (const [index, { hinh_thuc }] of (plan.bieu_quyet ?? []).entries()) {
    yield* each(hinh_thuc, 'hinh_thuc', ['bieu_quyet', index, 'hinh_thuc']);
  }
}

function* ofPart(part: NonNullable<Plan['thanh_phan']>[number], base: readonly Step[]): Iterable<Reference> {
  for (const [index, when] of (part.khi ?? []).entries()) {
    const route = [...base, 'khi', index];
    yield* each(when.hinh_thuc, 'hinh_thuc', [...route, 'hinh_thuc']);
    yield* each(when.tap_the, 'loai_don_vi', [...route, 'tap_the']);
    yield* each(when.ca_nhan, 'doi_tuong', [...route, 'ca_nhan']);
    yield* each(when.thuoc, 'loai_don_vi', [...route, 'thuoc']);
    yield* each(when.chuc_danh, 'chuc_danh', [...route, 'chuc_danh']);
    yield* each(when.tieu_chuan, 'tieu_chuan', [...route, 'tieu_chuan']);
  }
  yield* one(part.chuc_danh_xac_nhan, 'chuc_danh', [...base, 'chuc_danh_xac_nhan']);
  if (part.thay_bang !== CERTIFICATE_OF_INITIATIVE)
    yield* one(part.thay_bang, 'thanh_phan', [...base, 'thay_bang']);
}

function* each(
  codes: readonly string[] | undefined,
  table: Table,
  route: readonly Step[],
): Iterable<Reference> {
  for (const [index, code] of (codes ?? []).entries()) yield* one(code, table, [...route, index]);
}

function* one(code: string | undefined, table: Table, route: readonly Step[]): Iterable<Reference> {
  if (code === undefined || (table === 'chuc_danh' && code === NO_POSITION)) return;
  yield { code, table, list: isList(table) ? table : null, route };
}

function isList(table: Table): table is DefiningList {
  return table !== 'danh_muc' && table !== 'can' && table !== 'tieu_chuan';
}
