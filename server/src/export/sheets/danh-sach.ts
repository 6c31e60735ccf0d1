/** The nominees as a sheet: a row each, in the order of the list. */
import { criterionName, period, subjects, type Dossier, type ListedNominee } from '../dossier';
import { standing } from '../parts/standing';
import { campaign } from '../parts/frame';
import { SEXES } from '../words';
import { dateCell, type CellValue, type Sheet, type SheetColumn } from '../workbook';

const COLUMNS: readonly SheetColumn[] = [
  { title: 'STT', width: 6, align: 'center' },
  { title: 'Họ và tên, tên tập thể', width: 20, align: 'left' },
  { title: 'Giới tính', width: 6, align: 'center' },
  { title: 'Ngày sinh', width: 12, align: 'center' },
  { title: 'Chức vụ', width: 14, align: 'left' },
  { title: 'Đơn vị', width: 18, align: 'left' },
  { title: 'Danh hiệu, hình thức đề nghị', width: 17, align: 'left' },
  { title: 'Lĩnh vực, nội dung thi đua', width: 22, align: 'left' },
  { title: 'Tiêu chuẩn', width: 20, align: 'left' },
  { title: 'Thời gian lập thành tích', width: 12, align: 'center' },
  { title: 'Tóm tắt thành tích', width: 30, align: 'left' },
  { title: 'Tình trạng, ghi chú', width: 22, align: 'left' },
];

export function listSheet(dossier: Dossier): Sheet {
  return {
    name: 'Danh sách',
    title: 'DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG',
    subtitle: `${dossier.unitName}, ${campaign(dossier)}`,
    columns: COLUMNS,
    paper: 'a4',
    rows: dossier.nominees.map((listed) => row(dossier, listed)),
  };
}

function row({ input }: Dossier, listed: ListedNominee): readonly CellValue[] {
  const { nominee, name, person, unitName, report, order, awardName } = listed;
  const sex = nominee.gioi_tinh ?? report?.so_luoc_ly_lich?.gioi_tinh;
  return [
    order,
    name,
    person && sex ? SEXES[sex] : null,
    person ? dateCell(nominee.ngay_sinh ?? report?.so_luoc_ly_lich?.ngay_sinh) : null,
    person ? (nominee.chuc_vu ?? null) : null,
    unitName,
    awardName,
    subjects(input.plan, nominee).join('\n') || null,
    criterionName(listed),
    period(nominee.giai_doan) || null,
    nominee.tom_tat ?? null,
    [...standing(nominee), ...(nominee.ghi_chu === undefined ? [] : [nominee.ghi_chu])].join('\n') || null,
  ];
}
