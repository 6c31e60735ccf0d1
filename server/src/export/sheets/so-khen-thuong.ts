/**
 * Rows for the register of awards: the nineteen columns that a province's register asks for. What only the decision will
 * say (its number, day and signer) and what no paper of a dossier holds is left empty, to be filled in.
 */
import { isTitle, type Dossier, type ListedNominee } from '../dossier';
import type { CellValue, Sheet, SheetColumn } from '../workbook';

const COLUMNS: readonly SheetColumn[] = [
  { title: 'STT', width: 6, align: 'center' },
  { title: 'Ký hiệu', width: 16, align: 'left' },
  { title: 'Tên danh hiệu, hình thức', width: 18, align: 'left' },
  { title: 'Tên đối tượng', width: 18, align: 'left' },
  { title: 'Hưởng phụ cấp lãnh đạo (Đ/S)', width: 10, align: 'center' },
  { title: 'Chức danh lãnh đạo', width: 14, align: 'left' },
  { title: 'Chức vụ, đơn vị, địa chỉ', width: 24, align: 'left' },
  { title: 'Số quyết định', width: 12, align: 'center' },
  { title: 'Ngày ký', width: 12, align: 'center' },
  { title: 'Người ký', width: 13, align: 'left' },
  { title: 'Loại hình', width: 12, align: 'left' },
  { title: 'Thành tích', width: 26, align: 'left' },
  { title: 'Năm sinh', width: 7, align: 'center' },
  { title: 'Chính quán', width: 18, align: 'left' },
  { title: 'Trú quán', width: 18, align: 'left' },
  { title: 'Quốc tịch', width: 9, align: 'center' },
  { title: 'Mã cán bộ', width: 9, align: 'center' },
  { title: 'Tính chất tặng', width: 9, align: 'center' },
  { title: 'Ghi chú', width: 16, align: 'left' },
];

/** The code of those who lead nothing. */
const NO_POST = 'khong';

export function registerSheet(dossier: Dossier): Sheet {
  return {
    name: 'Sổ khen thưởng',
    title: 'DỮ LIỆU SỔ KHEN THƯỞNG',
    subtitle: null,
    columns: COLUMNS,
    paper: 'a3',
    rows: dossier.nominees.map((listed) => row(dossier, listed)),
  };
}

function row({ input }: Dossier, listed: ListedNominee): readonly CellValue[] {
  const { nominee, name, person, unitName, unit, award, awardName, report, order } = listed;
  const life = report?.so_luoc_ly_lich;
  const born = nominee.ngay_sinh ?? life?.ngay_sinh;
  const post = input.plan.chuc_danh?.find(({ ma }) => ma === nominee.chuc_danh && ma !== NO_POST)?.ten;
  return [
    order,
    award?.danh_muc ?? nominee.de_nghi_tang ?? null,
    awardName,
    name,
    null,
    person ? (post ?? null) : null,
    [person ? nominee.chuc_vu : undefined, unitName, unit?.dia_chi].filter(Boolean).join(', '),
    null,
    null,
    null,
    isTitle(input.plan, nominee.de_nghi_tang) ? 'Danh hiệu thi đua' : 'Hình thức khen thưởng',
    nominee.tom_tat ?? null,
    person ? yearOf(born) : null,
    person ? (life?.que_quan ?? null) : null,
    person ? (life?.noi_o ?? null) : null,
    null,
    null,
    'Tặng',
    nominee.ghi_chu ?? null,
  ];
}

function yearOf(date: string | undefined): CellValue {
  const year = /^(\d{4})-/.exec(date ?? '')?.[1];
  return year === undefined ? (date ?? null) : Number(year);
}
