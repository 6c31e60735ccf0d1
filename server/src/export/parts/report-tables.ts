/** The tables of an achievement report: initiatives, and the two of past honours (titles, forms of commendation). */
import type { KeHoachFile, KhenThuong, SangKien } from '../../generated/types';
import { cells, inReport, paragraph, type Block, type Column, type Row } from '../document-model';
import { awardName, isTitle, period } from '../dossier';
import { orDots, reference, shortDate } from '../words';

const DECISION = 'Số, ngày, tháng, năm của quyết định; cơ quan ban hành quyết định';

const INITIATIVES: readonly Column[] = [
  { title: 'Năm', share: 9, align: 'center' },
  { title: 'Tên sáng kiến, đề tài', share: 36, align: 'left' },
  { title: 'Cấp công nhận, vai trò', share: 21, align: 'left' },
  { title: 'Quyết định công nhận', share: 34, align: 'left' },
];

const LEVELS: Readonly<Record<NonNullable<SangKien['cap']>, string>> = {
  'co-so': 'Cấp cơ sở',
  'bo-tinh': 'Cấp bộ, ban, ngành, tỉnh',
  'toan-quoc': 'Toàn quốc',
};
const PARTS: Readonly<Record<NonNullable<SangKien['vai_tro']>, string>> = {
  'chu-nhiem': 'Chủ nhiệm, tác giả',
  'dong-tac-gia': 'Đồng tác giả',
};

/** @param code of the nominee in whose report they stand */
export function initiatives(list: readonly SangKien[], code: string | undefined): Block[] {
  if (list.length === 0) return [];
  const rows = list.map((item, index) =>
    inReport(
      cells(
        orDots(item.nam),
        orDots(item.ten),
        [item.cap && LEVELS[item.cap], item.vai_tro && PARTS[item.vai_tro]].filter(Boolean).join('\n'),
        reference('Quyết định', item.quyet_dinh),
      ),
      code,
      'sang_kien',
      index,
    ),
  );
  return [paragraph('body', 'Sáng kiến, đề tài nghiên cứu:'), { kind: 'table', columns: INITIATIVES, rows }];
}

/** The two tables of part III. A report that says nothing of honours is dotted; one that lists none of a kind says so. */
export function honours(
  plan: KeHoachFile,
  list: readonly KhenThuong[] | undefined,
  code: string | undefined,
): Block[] {
  const placed = list?.map((honour, index): Placed => ({ honour, index, code }));
  const titles = placed?.filter(({ honour }) => isTitle(plan, honour.ma));
  const commendations = placed?.filter(({ honour }) => !isTitle(plan, honour.ma));
  return [
    paragraph('heading', '1. Danh hiệu thi đua'),
    history('Danh hiệu thi đua', plan, titles),
    paragraph('heading', '2. Hình thức khen thưởng'),
    history('Hình thức khen thưởng', plan, commendations),
  ];
}

/** A past honour and where it stands. */
interface Placed {
  readonly honour: KhenThuong;
  readonly index: number;
  readonly code: string | undefined;
}

function history(column: string, plan: KeHoachFile, list: readonly Placed[] | undefined): Block {
  if (list === undefined) return paragraph('body', '…');
  if (list.length === 0) return paragraph('body', 'Chưa có.');
  const columns: readonly Column[] = [
    { title: 'Năm', share: 13, align: 'center' },
    { title: column, share: 39, align: 'left' },
    { title: DECISION, share: 48, align: 'left' },
  ];
  const rows = list.map(({ honour: { ma, ten, giai_doan, quyet_dinh }, index, code }): Row => {
    const years = period(giai_doan) || quyet_dinh?.ngay?.slice(0, 4);
    const decision = quyet_dinh ? `Số ${orDots(quyet_dinh.so)} ngày ${shortDate(quyet_dinh.ngay)}` : '…';
    const issuer = quyet_dinh?.co_quan === undefined ? '' : ` của ${quyet_dinh.co_quan}`;
    return inReport(
      cells(orDots(years), ten ?? awardName(plan, ma), `${decision}${issuer}`),
      code,
      'khen_thuong_da_co',
      index,
    );
  });
  return { kind: 'table', columns, rows };
}
