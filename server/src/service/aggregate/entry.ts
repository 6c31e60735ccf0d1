/** A unit's proposal as an entry of the consolidated dossier. */
import type { Nominee } from '../../model/kinds';
import { resolvePath, writtenPath } from '../../workspace/paths';
import type { Proposal } from './proposals';

/**
 * What the unit answers for: an entry with `nguon` is the unit's own proposal (DOMAIN.md §4), so these follow the unit's
 * dossier. Everything else of an entry belongs to who consolidates.
 */
export const CARRIED = [
  'ca_nhan', 'tap_the', 'gioi_tinh', 'ngay_sinh', 'chuc_vu', 'doi_tuong', 'chuc_danh', 'de_nghi_tang', 'linh_vuc',
  'noi_dung', 'nhiem_vu_khac', 'tieu_chuan', 'giai_doan', 'tinh_trang',
] as const satisfies readonly (keyof Nominee)[]; // prettier-ignore

/** The entry as plain data, its paths as `target` would write them. */
export function entryOf(proposal: Proposal, target: string, code: string): Readonly<Record<string, unknown>> {
  const { nominee, file, unit } = proposal;
  const {
    ma: _code,
    ca_nhan,
    tap_the,
    don_vi: _unit,
    bao_cao: report,
    kem_theo: papers,
    nguon: _source,
    ...rest
  } = nominee;
  const moved = (written: string | undefined) => movedPath(written, file, target);
  const { suy_ton: chosen, tom_tat: summary, tinh_trang: standing, ...more } = rest;
  return present({
    ma: code,
    ca_nhan,
    tap_the,
    don_vi: ca_nhan === undefined ? undefined : unit,
    ...more,
    tom_tat: summary,
    tinh_trang: standing,
    suy_ton: chosen && present({ ...chosen, tep: moved(chosen.tep) }),
    nguon: { ho_so: writtenPath(target, file), ma: nominee.ma },
    bao_cao: typeof report === 'object' ? present({ ...report, tep: moved(report.tep) }) : moved(report),
    kem_theo: papers?.map((paper) => present({ ...paper, tep: moved(paper.tep) })),
  });
}

/** A path of one file as another would write it; one that leads nowhere stays as it is, and the check tells. */
function movedPath(written: string | undefined, from: string, to: string): string | undefined {
  const path = written === undefined ? null : resolvePath(from, written);
  return path === null ? written : writtenPath(to, path);
}

function present(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}

/** A code for the entry that no other has: the unit's own, else with the unit's code, else numbered. */
export function freeCode({ nominee, unit }: Proposal, taken: ReadonlySet<string>): string {
  const own = nominee.ma ?? 'de-nghi';
  const candidates = [own, `${own}-${unit ?? 'don-vi'}`];
  for (const candidate of candidates) if (!taken.has(candidate)) return candidate;
  let number = 2;
  while (taken.has(`${own}-${number}`)) number++;
  return `${own}-${number}`;
}
