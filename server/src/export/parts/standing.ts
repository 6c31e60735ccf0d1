/** What a nominee's papers say of discipline, inspections and complaints. */
import { lines } from '../document-model';
import type { Nominee } from '../types';
import { shortDate, upperFirst } from '../words';

const BARS = [
  ['ky_luat', 'đang bị xem xét kỷ luật', 'kỷ luật'],
  [
    'dieu_tra_thanh_tra_kiem_tra',
    'đang bị điều tra, thanh tra, kiểm tra khi có dấu hiệu vi phạm',
    'điều tra, thanh tra, kiểm tra',
  ],
  ['khieu_nai_to_cao', 'có khiếu nại, tố cáo đang được xác minh', 'khiếu nại, tố cáo'],
] as const;

/** The three bars of the plan as declared: what holds is named, what is not known is said. */
export function standing({ tinh_trang: declared }: Nominee): string[] {
  if (!declared) return [];
  const holds = BARS.filter(([key]) => declared[key] === 'co').map(([, words]) => words);
  const unknown = BARS.filter(([key]) => (declared[key] ?? 'chua-ro') === 'chua-ro').map(
    ([, , word]) => word,
  );
  const source = [declared.den_ngay && `xác nhận đến ngày ${shortDate(declared.den_ngay)}`, declared.nguon]
    .filter(Boolean)
    .join('; ');
  const said = [
    ...holds.map(upperFirst),
    ...(unknown.length > 0 ? [`Chưa xác nhận: ${unknown.join('; ')}`] : []),
    ...(holds.length + unknown.length === 0 ? ['Không thuộc trường hợp chưa xét khen thưởng'] : []),
  ].join('. ');
  return [source === '' ? said : `${said} (${source})`, ...lines(declared.ghi_chu)];
}
