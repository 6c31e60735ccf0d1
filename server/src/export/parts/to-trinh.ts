/** Tờ trình: the letter that submits the dossier (Nghị định 30/2020/NĐ-CP, mẫu 1.4). */
import { inDossier, lines, paragraph, paragraphs, type Block, type DocumentModel } from '../document-model';
import {
  byAward,
  countKinds,
  honorific,
  isTitle,
  planReference,
  type Dossier,
  type ListedNominee,
} from '../dossier';
import type { SubmissionInput } from '../types';
import { bare, count, joined, listed, longDate, orDots, withAbout } from '../words';
import {
  addressees,
  campaign,
  closing,
  countsInWords,
  documentModel,
  letterhead,
  numberLine,
  placeDateLine,
  recipients,
  signature,
} from './frame';

/** Up to so many nominees are named in the letter; more stand in the list only. */
const FEW = 5;

export function letterDocument(dossier: Dossier): DocumentModel {
  const letter = dossier.input.dossier.to_trinh ?? {};
  const { unit, unitName } = dossier;
  const addressee = joined(addresseesOf(dossier).map(bare));
  const abstract = letter.trich_yeu ?? `Về việc đề nghị khen thưởng trong ${campaign(dossier)}`;
  return documentModel(dossier, `Tờ trình ${letter.so ?? ''}`.trim(), letter.ngay, [
    inDossier(
      letterhead(
        unit,
        unitName,
        numberLine(letter.so, 'TTr', unit),
        placeDateLine(letter.dia_danh ?? unit?.dia_danh, letter.ngay),
      ),
      'to_trinh',
      'so',
    ),
    paragraph('type-name', 'Tờ trình'),
    inDossier(paragraph('abstract', abstract, 'part'), 'to_trinh', 'trich_yeu'),
    ...addressees(addresseesOf(dossier)),
    ...bases(letter.can_cu).map((basis, index) =>
      inDossier(paragraph('basis', basis), 'to_trinh', 'can_cu', index),
    ),
    ...paragraphs('body', letter.noi_dung).map((line) => inDossier(line, 'to_trinh', 'noi_dung')),
    ...proposal(dossier, orDots(addressee)),
    ...enclosures(dossier),
    paragraph('body', `${unitName} kính trình ${orDots(addressee)} xem xét, quyết định./.`),
    inDossier(closing(recipients(letter.noi_nhan), signature(letter.nguoi_ky)), 'to_trinh', 'nguoi_ky'),
  ]);
}

/** To whom: as written, else where the plan says dossiers of this level go. */
function addresseesOf({ input: { dossier, plan } }: Dossier): readonly string[] {
  const written = dossier.to_trinh?.kinh_gui ?? [];
  if (written.length > 0) return written;
  const place = dossier.cap_trinh === 'so-noi-vu' ? plan.trinh_den?.ten : plan.co_quan;
  return place === undefined ? [] : [place];
}

/** PL I.II.6 điểm a: each on a line of its own, «;», the last «.». */
function bases(written: readonly string[] = []): string[] {
  const withVerb = (basis: string) =>
    /^(?:căn cứ|theo|thực hiện|xét)\s/iu.test(basis) ? basis : `Căn cứ ${basis}`;
  return listed(written.map((basis) => withVerb(basis.trim())));
}

function proposal(dossier: Dossier, addressee: string): Block[] {
  const { nominees, unitName, input } = dossier;
  const stated = input.dossier.to_trinh?.so_luong;
  const counted = countKinds(nominees);
  const counts = countsInWords(stated?.tap_the ?? counted.collectives, stated?.ca_nhan ?? counted.persons);
  const groups = byAward(nominees);
  const [only] = groups;
  const few = nominees.length <= FEW;
  const opening = `${carriedOut(dossier)}${unitName} kính trình ${addressee} xem xét, `;
  if (only === undefined) return [paragraph('body', `${opening}${request(dossier, null)} cho ${counts}.`)];
  const end = few ? ', cụ thể như sau:' : ' (có danh sách kèm theo), cụ thể như sau:';
  if (groups.length === 1) {
    const sentence = `${opening}${request(dossier, only[0])} cho ${counts}`;
    if (!few) return [paragraph('body', `${sentence} (có danh sách kèm theo).`)];
    return [paragraph('body', `${sentence}, gồm:`), ...named(only[1])];
  }
  return [
    paragraph('body', `${opening}${request(dossier, null)} cho ${counts}${end}`),
    ...groups.flatMap(([award, members], index) => {
      const { collectives, persons } = countKinds(members);
      const line = `${index + 1}. ${award}: ${countsInWords(collectives, persons)}`;
      return [paragraph('body', `${line}${few ? ', gồm:' : '.'}`), ...(few ? named(members) : [])];
    }),
  ];
}

/**
 * What the proposal follows from, where the letter's own words do not say it: the plan, cited in full unless a basis
 * already did, and the meeting.
 */
function carriedOut({ input: { plan, dossier } }: Dossier): string {
  if (lines(dossier.to_trinh?.noi_dung).length > 0) return '';
  const cited =
    plan.so !== undefined && (dossier.to_trinh?.can_cu ?? []).some((basis) => basis.includes(plan.so ?? ''));
  const details = [
    longDate(plan.ngay),
    ...(plan.co_quan === undefined ? [] : [`của ${plan.co_quan}`]),
    ...(plan.trich_yeu === undefined ? [] : [withAbout(plan.trich_yeu)]),
  ];
  const campaignPlan = [planReference(plan), ...(cited ? [] : details)].join(' ');
  const minutes = dossier.bien_ban;
  if (!minutes) return `Thực hiện ${campaignPlan}, `;
  const meeting = minutes.loai === 'hop-hoi-dong-so' ? 'kết quả họp Hội đồng' : 'kết quả họp bình xét';
  return `Thực hiện ${campaignPlan}, trên cơ sở ${meeting} ${longDate(minutes.ngay)}, `;
}

/** What is asked of the addressee: to award, or to pass on to whoever does. A single award is named. */
function request({ nominees, input }: Dossier, award: string | null): string {
  const above = nominees.filter(
    (nominee) =>
      input.dossier.cap_trinh === 'don-vi' && ['tinh', 'bo', 'nha-nuoc'].includes(nominee.award?.cap ?? ''),
  ).length;
  const act =
    award === null
      ? actOf(nominees, input)
      : `tặng ${kindOf(input, nominees[0]) === 'danh-hieu' ? 'danh hiệu ' : ''}${award}`;
  if (above === 0) return act;
  const passOn = `trình cấp có thẩm quyền ${act}`;
  return above === nominees.length ? passOn : `${act} và ${passOn}`;
}

/** A title is «xét tặng danh hiệu», a form of commendation «khen thưởng»; the flag is a title with a name of its own. */
function actOf(nominees: readonly ListedNominee[], input: SubmissionInput): string {
  const kinds = new Set(nominees.map((nominee) => kindOf(input, nominee)));
  if (!kinds.has('danh-hieu')) return 'khen thưởng';
  return kinds.size === 1 ? 'xét tặng danh hiệu thi đua' : 'xét tặng danh hiệu thi đua, khen thưởng';
}

function kindOf({ plan }: SubmissionInput, nominee: ListedNominee | undefined): 'danh-hieu' | 'hinh-thuc' {
  const isNamedSo = /^(?:cờ|danh hiệu)\s/iu.test(nominee?.awardName ?? '');
  return nominee && !isNamedSo && isTitle(plan, nominee.nominee.de_nghi_tang) ? 'danh-hieu' : 'hinh-thuc';
}

function named(nominees: readonly ListedNominee[]): Block[] {
  return listed(nominees.map(describe)).map((line, position) => {
    const item = paragraph('item', `- ${line}`);
    const index = nominees[position]?.index;
    return index === undefined ? item : inDossier(item, 'de_nghi', index);
  });
}

function describe({ nominee, person, name, unitName }: ListedNominee): string {
  if (!person) return name;
  return [`${honorific(nominee.gioi_tinh)} ${name}`, nominee.chuc_vu, unitName]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** Scans of the documents that the letter names by themselves. */
const SCANS = ['to-trinh', 'bien-ban', 'bao-cao', 'xac-nhan'];

/** The papers that go with the letter. */
function enclosures(dossier: Dossier): Block[] {
  const { input, nominees } = dossier;
  const { bien_ban: minutes } = input.dossier;
  const attachedReports = input.attachments.filter(({ part }) => part === 'bao-cao').length;
  const reports = nominees.filter(({ report }) => report).length + attachedReports;
  const annexes = nominees.filter(({ report }) => (report?.phu_luc_cong_viec ?? []).length > 0).length;
  const papers = input.attachments.filter(({ part }) => !SCANS.includes(part)).length;
  const items = [
    ...(nominees.length > 0 ? ['Danh sách đề nghị khen thưởng'] : []),
    ...(minutes
      ? [`Biên bản họp${minutes.so === undefined ? '' : ` số ${minutes.so}`} ${longDate(minutes.ngay)}`]
      : []),
    ...(reports > 0 ? [`Báo cáo thành tích: ${count(reports)} bản`] : []),
    ...(annexes > 0 ? [`Phụ lục các công việc được thực hiện trong năm: ${count(annexes)} bản`] : []),
    ...(papers > 0 ? [`Giấy tờ kèm theo: ${count(papers)} văn bản`] : []),
  ];
  if (items.length === 0) return [];
  return [
    paragraph('body', 'Hồ sơ gửi kèm theo Tờ trình gồm:'),
    ...listed(items).map((item) => paragraph('item', `- ${item}`)),
  ];
}
