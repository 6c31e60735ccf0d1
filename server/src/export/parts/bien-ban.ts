/** Biên bản: the minutes of the review meeting (Nghị định 30/2020/NĐ-CP, mẫu 1.9). */
import type { HoSoFile } from '../../generated/types';
import {
  cells,
  inDossier,
  paragraph,
  paragraphs,
  type Block,
  type Column,
  type DocumentModel,
  type Paragraph,
  type Row,
} from '../document-model';
import { awardName, unitName, type Dossier } from '../dossier';
import { clockTime, count, listed, longDate, orDots, percent } from '../words';
import { closing, documentModel, letterhead, numberLine, recipients, signature } from './frame';
import { countsPresent, voteRemarks, voters, type Attendant, type Vote } from './votes';

type Minutes = NonNullable<HoSoFile['bien_ban']>;

const COLUMNS: readonly Column[] = [
  { title: 'STT', share: 7, align: 'center' },
  { title: 'Họ và tên, tên tập thể', share: 18, align: 'left' },
  { title: 'Đề nghị tặng', share: 18, align: 'left' },
  { title: 'Đồng ý', share: 8, align: 'center' },
  { title: 'Không đồng ý', share: 10, align: 'center' },
  { title: 'Không hợp lệ', share: 10, align: 'center' },
  { title: 'Tỷ lệ đồng ý', share: 10, align: 'center' },
  { title: 'Ghi chú', share: 19, align: 'left' },
];

export function minutesDocument(dossier: Dossier): DocumentModel {
  const { input, unit } = dossier;
  const minutes = input.dossier.bien_ban ?? {};
  const sitting = input.dossier.thanh_phan_hop ?? [];
  const chair = sitting.find(({ vai_tro }) => vai_tro === 'chu-tri');
  const secretary = sitting.find(({ vai_tro }) => vai_tro === 'thu-ky');
  const end = minutes.ngay_ket_thuc ?? minutes.ngay;
  const copies = recipients(minutes.noi_nhan);
  return documentModel(dossier, `Biên bản ${minutes.so ?? ''}`.trim(), minutes.ngay, [
    inDossier(letterhead(unit, dossier.unitName, numberLine(minutes.so, 'BB', unit), null), 'bien_ban', 'so'),
    paragraph('type-name', 'Biên bản'),
    paragraph('abstract', abstractOf(dossier, minutes), 'part'),
    inDossier(
      line('Thời gian bắt đầu', `${clockTime(minutes.bat_dau)}, ${longDate(minutes.ngay)}`),
      'bien_ban',
      'bat_dau',
    ),
    inDossier(line('Địa điểm', orDots(minutes.dia_diem)), 'bien_ban', 'dia_diem'),
    ...attendance(sitting),
    line('Chủ trì', chair ? described(chair) : '…'),
    line('Thư ký (người ghi biên bản)', secretary ? described(secretary) : '…'),
    paragraph('heading', 'Nội dung:'),
    ...paragraphs('body', minutes.noi_dung).map((one) => inDossier(one, 'bien_ban', 'noi_dung')),
    ...votes(dossier, sitting),
    ...conclusion(minutes),
    paragraph('body', `Cuộc họp kết thúc vào ${clockTime(minutes.ket_thuc)}, ${longDate(end)}./.`),
    closing(
      signature({ chuc_vu: 'Thư ký', ho_ten: secretary?.ho_ten }),
      signature({ chuc_vu: 'Chủ tọa', ho_ten: chair?.ho_ten }),
    ),
    ...(copies ? [closing(copies, null)] : []),
  ]);
}

function abstractOf({ year, input: { plan } }: Dossier, minutes: Minutes): string {
  const body = minutes.loai === 'hop-hoi-dong-so' ? (plan.hoi_dong?.ten ?? 'Hội đồng') : null;
  const what = body === null ? 'Họp bình xét khen thưởng' : `Họp ${body} xét khen thưởng`;
  return `${what} năm ${orDots(year)}`;
}

function line(label: string, text: string): Paragraph {
  return paragraph('body', [{ text: `${label}: `, bold: true }, { text }]);
}

function described({ ho_ten, chuc_vu, don_vi }: Attendant): string {
  return [orDots(ho_ten), chuc_vu, don_vi].filter((part) => part !== undefined).join(', ');
}

function attendance(sitting: readonly Attendant[]): Block[] {
  const members = voters(sitting);
  const guests = sitting.filter(({ vai_tro }) => vai_tro === 'khach-moi');
  const absent = members.filter(({ co_mat }) => co_mat === false);
  const present = members.filter(({ co_mat }) => co_mat !== false);
  const reason = ({ ly_do_vang }: Attendant) => (ly_do_vang === undefined ? '' : ` (lý do: ${ly_do_vang})`);
  return [
    inDossier(
      line(
        'Thành phần tham dự',
        `tổng số thành viên ${count(members.length)}; có mặt ${count(present.length)}; vắng mặt ${count(absent.length)}.`,
      ),
      'thanh_phan_hop',
    ),
    ...people('Có mặt:', present.map(described)),
    ...people(
      'Vắng mặt:',
      absent.map((person) => `${described(person)}${reason(person)}`),
    ),
    ...people(
      'Khách mời:',
      guests.map(
        (person) => `${described(person)}${person.co_mat === false ? ' (vắng mặt)' : ''}${reason(person)}`,
      ),
    ),
  ];
}

function people(title: string, names: readonly string[]): Block[] {
  if (names.length === 0) return [];
  return [paragraph('body', title), ...listed(names).map((name) => paragraph('item', `- ${name}`))];
}

function votes(dossier: Dossier, sitting: readonly Attendant[]): Block[] {
  const cast = dossier.input.dossier.hop_binh_xet ?? [];
  if (cast.length === 0) return [];
  const members = voters(sitting).length;
  const present = voters(sitting).filter(({ co_mat }) => co_mat !== false).length;
  const bases = cast.map((vote) => (countsPresent(dossier, vote) ? present : members));
  const base =
    members > 0
      ? ` (${baseInWords(new Set(cast.map((vote) => countsPresent(dossier, vote))), members, present)})`
      : '';
  return [
    paragraph('body', `Kết quả bỏ phiếu${base}:`),
    {
      kind: 'table',
      columns: COLUMNS,
      rows: cast.map((vote, index) => row(dossier, vote, index, bases[index] ?? members)),
    },
  ];
}

function row({ input }: Dossier, vote: Vote, index: number, members: number): Row {
  const person = vote.tap_the === undefined;
  const name = person ? orDots(vote.ca_nhan) : unitName(input, vote.tap_the);
  const elsewhere = person && vote.don_vi !== undefined ? `\n${unitName(input, vote.don_vi)}` : '';
  const share = vote.dong_y === undefined || members === 0 ? '' : percent(vote.dong_y / members);
  const counted = cells(
    String(index + 1),
    `${name}${elsewhere}`,
    awardName(input.plan, vote.de_nghi_tang),
    orDots(vote.dong_y),
    orDots(vote.khong_dong_y),
    String(vote.khong_hop_le ?? 0),
    share,
    voteRemarks(vote).join('\n'),
  );
  return inDossier(counted, 'hop_binh_xet', index);
}

function baseInWords(bases: ReadonlySet<boolean>, members: number, present: number): string {
  if (bases.size > 1) return 'tỷ lệ tính theo kế hoạch, từng hình thức một';
  return bases.has(true)
    ? `tỷ lệ tính trên ${count(present)} thành viên có mặt`
    : `tỷ lệ tính trên tổng số ${count(members)} thành viên`;
}

function conclusion({ ket_luan }: Minutes): Block[] {
  const said = paragraphs('body', ket_luan).map((one) => inDossier(one, 'bien_ban', 'ket_luan'));
  return said.length === 0 ? [] : [paragraph('heading', 'Kết luận:'), ...said];
}
