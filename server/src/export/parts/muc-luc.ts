/** Mục lục: each part of the dossier with its file and state, and how the written dates stand to the plan's deadlines. */
import type { KeHoachFile, KemTheo } from '../../generated/types';
import { cells, paragraph, type Block, type Column, type DocumentModel, type Row } from '../document-model';
import { label, planPlace } from '../../law/citation';
import { declaredPapers, type Dossier, type ListedNominee } from '../dossier';
import { annexPath, attachmentPaths, LETTER, LIST, LIST_SHEET, MINUTES, reportPath } from '../paths';
import type { AttachedFile } from '../types';
import type { PlanPart } from '../../model/kinds';
import { asksFor, asksForDossier } from '../plan-parts';
import { count, daysBetween, isIsoDate, orDots, shortDate } from '../words';
import { campaign, documentModel, letterhead, withLetter } from './frame';

type Deadline = NonNullable<KeHoachFile['thoi_han']>[number];

const COLUMNS: readonly Column[] = [
  { title: 'STT', share: 7, align: 'center' },
  { title: 'Thành phần hồ sơ', share: 40, align: 'left' },
  { title: 'Tệp', share: 38, align: 'left' },
  { title: 'Tình trạng', share: 15, align: 'left' },
];

/** One line of the table: a part, where it lies, and how it stands. */
interface Entry {
  readonly name: string;
  readonly path: string;
  readonly state: string;
}

const HAVE = 'Có';
const MISSING = 'Thiếu';

export function contentsDocument(dossier: Dossier): DocumentModel {
  const rows = entries(dossier).map(({ name, path, state }, index): Row =>
    cells(String(index + 1), name, path, state),
  );
  return documentModel(dossier, 'Mục lục hồ sơ', dossier.input.dossier.to_trinh?.ngay, [
    letterhead(dossier.unit, dossier.unitName, null, null),
    paragraph('type-name', 'Mục lục hồ sơ'),
    paragraph('abstract', `Đề nghị khen thưởng trong ${campaign(dossier)}`),
    withLetter(dossier),
    { kind: 'table', columns: COLUMNS, rows },
    ...deadlines(dossier),
  ]);
}

/** In the order of the files: letter, list, minutes, then what belongs to each nominee, then the other papers. */
function entries(dossier: Dossier): Entry[] {
  const { plan, dossier: data } = dossier.input;
  const parts = plan.thanh_phan ?? [];
  const ofDossier = (place: PlanPart['o']) =>
    parts.filter((part) => part.o === place && asksForDossier(part, dossier));
  const letters = ofDossier('to_trinh').map((part) =>
    made(part, LETTER, data.to_trinh !== undefined, data.to_trinh?.so),
  );
  const minutes = ofDossier('bien_ban').map((part) => {
    const fits =
      data.bien_ban?.loai === undefined ||
      part.bien_ban === undefined ||
      data.bien_ban.loai === part.bien_ban;
    return made(part, MINUTES, data.bien_ban !== undefined && fits, data.bien_ban?.so);
  });
  const list = made(
    { ten: 'Danh sách đề nghị khen thưởng' },
    `${LIST}\n${LIST_SHEET}`,
    dossier.nominees.length > 0,
    undefined,
  );
  const paths = attachmentPaths(dossier);
  const listed = new Set<string>();
  const ofNominees = dossier.nominees.flatMap((nominee) =>
    parts
      .filter((part) => asksFor(part, dossier, nominee))
      .flatMap((part) => ofNominee(dossier, nominee, part, paths)),
  );
  for (const { path } of ofNominees) for (const line of path.split('\n')) listed.add(line);
  const others = [...paths]
    .filter(([, path]) => !listed.has(path))
    .map(([file, path]) => ({ name: attachedName(dossier, file), path, state: HAVE }));
  return [...letters, list, ...minutes, ...ofNominees, ...others];
}

function made(part: PlanPart, path: string, present: boolean, number: string | undefined): Entry {
  const name = `${part.ten ?? ''}${number === undefined ? '' : ` số ${number}`}${copies(part)}`;
  return { name, path: present ? path : '', state: present ? HAVE : MISSING };
}

function copies({ so_bo: sets }: PlanPart): string {
  return sets === undefined ? '' : ` (${count(sets)} bộ)`;
}

function ofNominee(
  dossier: Dossier,
  listed: ListedNominee,
  part: PlanPart,
  paths: ReturnType<typeof attachmentPaths>,
): Entry[] {
  const { nominee, report, name } = listed;
  const own = [...paths]
    .filter(([file]) => file.nominee === nominee.ma && file.part === part.ma)
    .map(([, path]) => path);
  const entry = (path: string, present: boolean, state = present ? HAVE : MISSING): Entry[] => [
    { name: `${part.ten ?? ''}: ${name}${copies(part)}`, path: present ? path : '', state },
  ];
  if (part.o === 'bao_cao') {
    return report ? entry(reportPath(dossier, listed), true) : entry(own.join('\n'), own.length > 0);
  }
  if (part.o === 'bao_cao.phu_luc_cong_viec') {
    if ((report?.phu_luc_cong_viec ?? []).length > 0) return entry(annexPath(dossier, listed), true);
    return entry('', false, inReportWritten(listed, 'phu_luc_cong_viec'));
  }
  if (part.o === 'bao_cao.xac_nhan') {
    if ((report?.xac_nhan ?? []).length > 0) return entry(reportPath(dossier, listed), true);
    return entry('', false, inReportWritten(listed, 'xac_nhan'));
  }
  return part.o === 'kem_theo' ? papers(dossier, listed, part, own, paths, entry) : [];
}

/** A report written elsewhere cannot be read; its entry says what is in it. */
function inReportWritten(
  { nominee: { bao_cao: written } }: ListedNominee,
  part: 'phu_luc_cong_viec' | 'xac_nhan',
): string {
  return typeof written === 'object' && written[part] === true ? 'Có, trong báo cáo' : MISSING;
}

function papers(
  dossier: Dossier,
  { nominee }: ListedNominee,
  part: PlanPart,
  own: readonly string[],
  paths: ReturnType<typeof attachmentPaths>,
  entry: (path: string, present: boolean, state?: string) => Entry[],
): Entry[] {
  const code = nominee.ma ?? '';
  const concerns = (owners: readonly string[] | null) => owners === null || owners.includes(code);
  const declared = declaredPapers(dossier.input).filter(({ nominees }) => concerns(nominees));
  const common = [...paths]
    .filter(([file]) => file.nominee === null && file.part === part.ma)
    .filter(([file]) => declared.some(({ paper }) => isPaper(paper, file)))
    .map(([, path]) => path);
  const found = [...own, ...common];
  if (found.length > 0) return entry(found.join('\n'), true);
  if (declared.some(({ paper }) => paper.loai === part.ma)) return entry('', false, 'Đã khai, chưa kèm tệp');
  const instead = part.thay_bang;
  const replaced = instead !== undefined && declared.some(({ paper }) => paper.loai === instead);
  return entry('', false, replaced ? `Thay bằng: ${partName(dossier, instead) ?? instead}` : MISSING);
}

/** Whether the file is the one that the dossier speaks of. */
function isPaper({ loai, tep }: KemTheo, file: AttachedFile): boolean {
  return loai === file.part && (tep === undefined || tep.split('/').at(-1) === file.name);
}

/** What an attached file is called: its kind, number and whose it is. */
function attachedName(dossier: Dossier, file: AttachedFile): string {
  const owner = dossier.nominees.find(({ nominee }) => nominee.ma === file.nominee && file.nominee !== null);
  const paper = declaredPapers(dossier.input).find((declared) => isPaper(declared.paper, file))?.paper;
  const number = paper?.so === undefined ? '' : ` số ${paper.so}`;
  const part = partName(dossier, file.part);
  const scanned = part === undefined ? undefined : `${part}${paper ? '' : ' (bản quét)'}`;
  const name = paper?.ten ?? scanned ?? (number === '' ? file.name : 'Văn bản');
  return `${name}${number}${owner ? `: ${owner.name}` : ''}`;
}

function partName({ input }: Dossier, code: string): string | undefined {
  return input.plan.thanh_phan?.find(({ ma }) => ma === code)?.ten;
}

function deadlines(dossier: Dossier): Block[] {
  const { plan, dossier: data } = dossier.input;
  const ours = (plan.thoi_han ?? []).filter(
    ({ cho, cap_trinh }) => cho === 'ho-so' && (cap_trinh === undefined || cap_trinh === data.cap_trinh),
  );
  return ours.map((deadline) => paragraph('body', `${limit(deadline, plan)} ${standing(deadline, data)}`));
}

function limit({ viec, truoc_ngay, gia_han, muc }: Deadline, plan: KeHoachFile): string {
  const clause = muc === undefined ? '' : ` (${label(planPlace(plan.so ?? '', muc), 'vi')})`;
  const extended =
    gia_han?.truoc_ngay === undefined ? '' : `, gia hạn đến trước ngày ${shortDate(gia_han.truoc_ngay)}`;
  return `${orDots(viec)}: trước ngày ${shortDate(truoc_ngay)}${extended}${clause}.`;
}

/** By written dates alone: the exporter knows no today. The last day is the one before the deadline. */
function standing({ truoc_ngay, gia_han, tinh_theo }: Deadline, data: Dossier['input']['dossier']): string {
  const end = gia_han?.truoc_ngay ?? truoc_ngay;
  const received = tinh_theo === 'gui' ? undefined : data.ngay_nhan;
  const date = received ?? data.ngay_gui;
  if (date === undefined || end === undefined) return 'Chưa ghi ngày gửi, ngày nhận.';
  const said = `${received === undefined ? 'Ngày gửi' : 'Ngày nhận'}: ${shortDate(date)}`;
  if (!isIsoDate(date) || !isIsoDate(end)) return `${said}.`;
  return date < end
    ? `${said}: đúng thời hạn.`
    : `${said}: quá thời hạn ${count(daysBetween(end, date) + 1)} ngày.`;
}
