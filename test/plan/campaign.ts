/** A small clean campaign of 2020 made anew for each case: units of all seven types, registrations, one dossier. */
import { stringify } from 'yaml';
import { label } from '../../server/src/law/citation';
import { checkMemory } from '../support/project';

export const TYPES = [
  'so-noi-vu', 'phong-ban-thuoc-so', 'chi-cuc-thuoc-so', 'van-phong-so-nganh', 'phong-to-chuc-hanh-chinh',
  'phong-to-chuc-can-bo', 'phong-noi-vu-huyen',
] as const; // prettier-ignore
export const CATEGORIES = ['can-bo', 'cong-chuc', 'vien-chuc', 'nguoi-lao-dong'] as const;
export const FLAG = 'co-thi-dua-bo';
export const MERIT = 'bang-khen-bo-truong';
export const CERTIFICATE = 'giay-khen-giam-doc-so';

export type Data = Record<string, unknown>;

const PLAN = { ke_hoach: '09/KH-SNV' };
export const STANDING = { ky_luat: 'khong', dieu_tra_thanh_tra_kiem_tra: 'khong', khieu_nai_to_cao: 'khong' };

/** One nominee of a unit whose code is its type; everything that the plan asks of it is there. */
export function person(category: string | undefined, award: string, more: Data = {}): Data {
  return {
    ma: 'nguoi',
    ca_nhan: 'Đỗ Thị Minh Hằng',
    ...(category === undefined ? {} : { doi_tuong: category }),
    ...common(award),
    ...more,
  };
}

export function collective(unit: string, award: string, more: Data = {}): Data {
  return { ma: 'tap-the', tap_the: unit, ...common(award), ...more };
}

function common(award: string): Data {
  return {
    de_nghi_tang: award,
    ...(award === MERIT ? { linh_vuc: ['cai-cach-hanh-chinh'] } : {}),
    ...(award === CERTIFICATE ? { noi_dung: ['II.2.đ'] } : {}),
    ...(award === FLAG ? { du_tieu_chuan_co_chinh_phu: false } : { tieu_chuan: 'thanh-tich-phong-trao' }),
    tinh_trang: STANDING,
    bao_cao: { tep: 'bao-cao.docx', mau: '02', phu_luc_cong_viec: true, xac_nhan: true },
  };
}

export interface Case {
  /** Unit that makes the dossier, by type. */
  readonly unit: string;
  readonly level?: 'don-vi' | 'so-noi-vu';
  readonly nominees: readonly Data[];
  /** Keys of the dossier, of the registration, and of each of its entries; `undefined` takes one away. */
  readonly dossier?: Data;
  readonly registration?: Data | null;
  readonly entry?: Data;
  readonly units?: Data;
  readonly today?: string;
}

/** What is found, as `rule: label; label`. */
export function found(one: Case): readonly string[] {
  const { unit, level = 'don-vi', nominees, dossier = {}, registration = {}, entry = {}, units = {} } = one;
  const files: Record<string, Data> = {
    'don-vi.tdkt.yaml': {
      loai: 'don-vi',
      ...PLAN,
      don_vi: TYPES.map((type) => ({ ma: type, ten: `Đơn vị ${type}`, loai: type })),
      ...units,
    },
    'ho-so.tdkt.yaml': {
      loai: 'ho-so',
      ...PLAN,
      cap_trinh: level,
      don_vi: unit,
      ngay_gui: '2020-11-27',
      to_trinh: { so: '31/TTr-PNV', ngay: '2020-11-26' },
      bien_ban: { loai: level === 'don-vi' ? 'hop-don-vi' : 'hop-hoi-dong-so', ngay: '2020-11-24' },
      hop_binh_xet: nominees.map(({ ca_nhan, tap_the, de_nghi_tang }) => ({
        ca_nhan,
        tap_the,
        de_nghi_tang,
        dong_y: 9,
        khong_dong_y: 0,
      })),
      de_nghi: nominees,
      ...dossier,
    },
  };
  if (registration !== null) {
    files['dang-ky.tdkt.yaml'] = {
      loai: 'dang-ky',
      ...PLAN,
      don_vi: unit,
      ngay_nhan: '2020-02-14',
      dang_ky: nominees.map(({ ca_nhan, tap_the, doi_tuong, de_nghi_tang, linh_vuc, noi_dung, nhiem_vu_khac }) => ({
        ca_nhan, tap_the, doi_tuong, de_nghi_tang, linh_vuc, noi_dung, nhiem_vu_khac,
        nhiem_vu: ['Rà soát 126 thủ tục hành chính trước ngày 30 tháng 6 năm 2020'],
        ...entry,
      })), // prettier-ignore
      ...registration,
    };
  }
  const attachments = Object.fromEntries(
    ['bao-cao.docx', 'van-ban.pdf'].map(
      (file) => [file, { state: 'ok', size: 1, sha256: '0'.repeat(64) }] as const,
    ),
  );
  return checkMemory({
    files: Object.fromEntries(Object.entries(files).map(([file, data]) => [file, stringify(data)])),
    attachments,
    ...(one.today === undefined ? {} : { today: one.today }),
  }).map(({ rule, citations }) =>
    [rule, citations.map((citation) => short(label(citation, 'vi'))).join('; ')].join(': '),
  );
}

/** «điểm c mục 3 phần III Kế hoạch số 09/KH-SNV» as `KH III.3.c`; law as it is written. */
function short(text: string): string {
  const clause =
    /^(?:điểm (?<point>\S+) )?mục (?<clause>\S+) phần (?<part>\S+) Kế hoạch số 09\/KH-SNV$/u.exec(
      text,
    )?.groups;
  if (!clause) return text;
  return `KH ${[clause['part'], clause['clause'], clause['point']].filter((part) => part !== undefined).join('.')}`;
}
