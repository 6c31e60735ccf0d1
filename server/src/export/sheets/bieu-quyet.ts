/** The votes of the minutes as a sheet, counts as numbers. */
import { awardName, unitName, type Dossier } from '../dossier';
import { countsPresent, voteRemarks, voters } from '../parts/votes';
import type { Sheet, SheetColumn } from '../workbook';

const COLUMNS: readonly SheetColumn[] = [
  { title: 'STT', width: 6, align: 'center' },
  { title: 'Họ và tên, tên tập thể', width: 28, align: 'left' },
  { title: 'Đơn vị', width: 28, align: 'left' },
  { title: 'Đề nghị tặng', width: 28, align: 'left' },
  { title: 'Tổng số thành viên', width: 11, align: 'center' },
  { title: 'Đồng ý', width: 9, align: 'center' },
  { title: 'Không đồng ý', width: 11, align: 'center' },
  { title: 'Không hợp lệ', width: 11, align: 'center' },
  { title: 'Ý kiến bằng văn bản', width: 12, align: 'center' },
  { title: 'Tỷ lệ đồng ý (%)', width: 11, align: 'center' },
  { title: 'Ghi chú', width: 34, align: 'left' },
];

/** The votes; null where the minutes hold none. */
export function voteSheet(dossier: Dossier): Sheet | null {
  const { hop_binh_xet: votes = [], thanh_phan_hop: sitting = [], bien_ban: minutes } = dossier.input.dossier;
  if (votes.length === 0) return null;
  const members = voters(sitting).length;
  const present = voters(sitting).filter(({ co_mat }) => co_mat !== false).length;
  return {
    name: 'Biểu quyết',
    title: 'KẾT QUẢ BỎ PHIẾU',
    subtitle: minutes?.so === undefined ? null : `Biên bản số ${minutes.so}`,
    columns: COLUMNS,
    paper: 'a4',
    rows: votes.map((vote, index) => [
      index + 1,
      vote.tap_the === undefined ? (vote.ca_nhan ?? null) : unitName(dossier.input, vote.tap_the),
      vote.tap_the === undefined
        ? unitName(dossier.input, vote.don_vi ?? dossier.input.dossier.don_vi)
        : null,
      awardName(dossier.input.plan, vote.de_nghi_tang),
      members === 0 ? null : members,
      vote.dong_y ?? null,
      vote.khong_dong_y ?? null,
      vote.khong_hop_le ?? 0,
      vote.y_kien_van_ban ?? 0,
      share(vote.dong_y, countsPresent(dossier, vote) ? present : members),
      voteRemarks(vote).join('\n') || null,
    ]),
  };
}

/** Percent with one decimal. */
function share(favour: number | undefined, of: number): number | null {
  return favour === undefined || of === 0 ? null : Math.round((favour / of) * 1000) / 10;
}
