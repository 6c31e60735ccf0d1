/** Danh sách đề nghị khen thưởng: the annex of the letter with a line for each nominee, landscape. */
import {
  cells,
  inDossier,
  lines,
  paragraph,
  type Column,
  type DocumentModel,
  type Row,
} from '../document-model';
import {
  byAward,
  countKinds,
  criterionName,
  period,
  subjects,
  type Dossier,
  type ListedNominee,
} from '../dossier';
import type { Nominee } from '../types';
import { reference, SEXES, shortDate } from '../words';
import { campaign, countsInWords, documentModel, withLetter } from './frame';
import { standing } from './standing';

const COLUMNS: readonly Column[] = [
  { title: 'STT', share: 5, align: 'center' },
  { title: 'Họ và tên, tên tập thể', share: 15, align: 'left' },
  { title: 'Giới tính, ngày sinh', share: 9, align: 'center' },
  { title: 'Chức vụ, đơn vị', share: 15, align: 'left' },
  { title: 'Lĩnh vực, nội dung thi đua', share: 21, align: 'left' },
  { title: 'Tóm tắt thành tích', share: 22, align: 'left' },
  { title: 'Tình trạng, ghi chú', share: 13, align: 'left' },
];

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

export function listDocument(dossier: Dossier): DocumentModel {
  const { nominees, input } = dossier;
  const { collectives, persons } = countKinds(nominees);
  const rows = byAward(nominees).flatMap(([award, members], index): Row[] => {
    const counts = countKinds(members);
    const text = `${ROMAN[index] ?? index + 1}. ${award}: ${countsInWords(counts.collectives, counts.persons)}`;
    return [{ kind: 'group', text }, ...members.map((member) => row(dossier, member))];
  });
  return documentModel(
    dossier,
    'Danh sách đề nghị khen thưởng',
    input.dossier.to_trinh?.ngay,
    [
      paragraph('annex-title', 'Danh sách tập thể, cá nhân'),
      paragraph('abstract', `Đề nghị khen thưởng trong ${campaign(dossier)}`),
      withLetter(dossier),
      { kind: 'table', columns: COLUMNS, rows },
      paragraph('body', `Danh sách gồm ${countsInWords(collectives, persons)}./.`),
    ],
    true,
  );
}

function row({ input }: Dossier, listed: ListedNominee): Row {
  const { nominee, name, person, unitName, report, order, index } = listed;
  const born = nominee.ngay_sinh ?? report?.so_luoc_ly_lich?.ngay_sinh;
  const gender = nominee.gioi_tinh ?? report?.so_luoc_ly_lich?.gioi_tinh;
  const personal = [gender && SEXES[gender], born && shortDate(born)].filter(Boolean).join('\n');
  const summary = cells(
    String(order),
    name,
    person ? personal : '',
    person ? [nominee.chuc_vu, unitName].filter(Boolean).join('\n') : '',
    subjects(input.plan, nominee).join('\n'),
    achievements(listed).join('\n'),
    [...standing(nominee), ...choice(nominee), ...lines(nominee.ghi_chu)].join('\n'),
  );
  return inDossier(summary, 'de_nghi', index);
}

function achievements(listed: ListedNominee): string[] {
  const criterion = criterionName(listed);
  const years = period(listed.nominee.giai_doan);
  return [
    ...lines(listed.nominee.tom_tat),
    ...(criterion === null ? [] : [`Tiêu chuẩn: ${criterion}`]),
    ...(years === '' ? [] : [`Thời gian lập thành tích: ${years}`]),
  ];
}

/** The cluster's choice, where an award asks for one. */
function choice({ suy_ton: chosen }: Nominee): string[] {
  if (!chosen) return [];
  const by = chosen.to_chuc === undefined ? '' : ` của ${chosen.to_chuc}`;
  const document = chosen.van_ban ? ` tại ${reference('văn bản', chosen.van_ban)}` : '';
  return [`Được suy tôn${by}${document}`];
}
