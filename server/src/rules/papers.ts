/**
 * The papers that speak of one nominee, and where a difference among them is told: at the one that differs from all the
 * others, where three or more speak; else in the latest of them, which is the list.
 */
import type { KindData } from '../generated/types';
import type { Entry, Head, Nominee, Place } from '../model/kinds';
import { nameKey, nearName, subjectKey, writtenName, type SubjectName } from '../model/people';
import type { Step } from '../text/types';
import { unitOf, type Facts, type NomineeFact } from '../workspace/facts';
import type { At, Fix } from './rule';
import { voteOf } from './votes';

/** In the order in which they come to be. */
export type Paper = 'dang_ky' | 'bao_cao' | 'bien_ban' | 'de_nghi';

/** What one paper says, and where. */
export interface Told {
  readonly paper: Paper;
  readonly at: Place;
  readonly value: string;
}

export interface Difference {
  /** The paper that is set against the list; of a list that differs from all others, the earliest of these. */
  readonly paper: Exclude<Paper, 'de_nghi'>;
  /** Where it is told. */
  readonly at: Told;
  /** What it is told against. */
  readonly against: Told;
}

/** What differs among papers, each different wording once. `same`: whether two values mean the same. */
export function differences(
  told: readonly Told[],
  same: (a: string, b: string) => boolean = (a, b) => a === b,
): readonly Difference[] {
  const list = told.find(({ paper }) => paper === 'de_nghi');
  if (!list) return [];
  const odd = oddOneOut(told, same);
  if (odd === list)
    return told
      .filter(({ paper }) => paper !== 'de_nghi')
      .slice(0, 1)
      .flatMap((first) => difference(first, list, first));
  if (odd) return difference(odd, odd, list);
  const found: Told[] = [];
  for (const one of told) {
    if (same(one.value, list.value) || found.some(({ value }) => same(value, one.value))) continue;
    found.push(one);
  }
  return found.flatMap((one) => difference(one, list, one));
}

function difference({ paper }: Told, at: Told, against: Told): readonly Difference[] {
  return paper === 'de_nghi' ? [] : [{ paper, at, against }];
}

/** The one that differs from all the others, which agree; null where fewer than three speak, or none does. */
function oddOneOut(told: readonly Told[], same: (a: string, b: string) => boolean): Told | null {
  if (told.length < 3) return null;
  const isOdd = (one: Told): boolean => {
    const [first, ...rest] = told.filter((other) => other !== one);
    return (
      first !== undefined &&
      !same(first.value, one.value) &&
      rest.every(({ value }) => same(value, first.value))
    );
  };
  return told.find(isOdd) ?? null;
}

/**
 * The nominee that what a rule looks at speaks of: an item of the list, a report, or an entry of a registration. A
 * paper outside the dossiers speaks of the unit's own proposal rather than of a consolidated entry.
 */
export function nomineeOf(context: {
  readonly document: Head<'ho-so' | 'dang-ky'> | KindData['bao-cao'];
  readonly subject: Nominee | Entry | KindData['bao-cao'];
  readonly at: At;
  readonly file: string;
  readonly facts: Facts;
}): NomineeFact | null {
  const { document, subject, at, file, facts } = context;
  if (document.loai === 'ho-so') {
    const nominee = subject as Nominee;
    return { dossier: document, nominee, unit: unitOf(nominee, document), at: at().item() };
  }
  if (document.loai === 'bao-cao') return proposal(facts.reportedBy(file));
  if (document.loai !== 'dang-ky') return null;
  return proposal(facts.relyingOn(document.don_vi, subject as Entry));
}

function proposal(facts: readonly NomineeFact[]): NomineeFact | null {
  return facts.find(({ nominee }) => nominee.nguon === undefined) ?? facts[0] ?? null;
}

/** The differences that a rule about one paper tells at what it looks at: at `here` or, in a dossier, beside it. */
export function told(
  all: readonly Difference[],
  paper: Difference['paper'],
  here: Place,
): readonly Difference[] {
  return all.filter(({ paper: one, at: { at } }) => {
    if (one !== paper || at.file !== here.file) return false;
    return here.route[0] !== 'dang_ky' || here.route.every((step, index) => at.route[index] === step);
  });
}

/** Whether a nominee's report is about it; of another's report bao-cao/nguoi-khac speaks. */
export function isOwnReport(fact: NomineeFact, facts: Facts): boolean {
  const report = facts.reportOf(fact);
  return report?.state === 'ok' && isAbout(report.data, fact.nominee);
}

/** Whether a report is about a nominee, whose name may be misspelt in it. */
export function isAbout(report: KindData['bao-cao'], nominee: SubjectName): boolean {
  const key = subjectKey(nominee);
  const { so_luoc_ly_lich: person, dac_diem_tinh_hinh: collective } = report;
  if (key === 'ca_nhan')
    return person?.ho_ten === undefined || isSamePersonMisspelt(person.ho_ten, nominee.ca_nhan ?? '');
  return key !== null && (collective?.don_vi === undefined || collective.don_vi === nominee.tap_the);
}

/** How each paper writes a person's name. A paper that speaks of somebody else says nothing of this one. */
export function namesOf(fact: NomineeFact, facts: Facts): readonly Told[] {
  const { nominee, unit, at } = fact;
  const { ca_nhan } = nominee;
  if (ca_nhan === undefined || subjectKey(nominee) !== 'ca_nhan') return [];
  const { entries, near } = facts.registered(unit, nominee);
  const alike = entries.find(({ entry }) => isWrittenAlike(entry.ca_nhan ?? '', ca_nhan));
  const entry = alike ?? near ?? entries[0];
  const report = facts.reportOf(fact);
  const inReport = report?.state === 'ok' ? report.data.so_luoc_ly_lich?.ho_ten : undefined;
  const vote = voteOf(facts, at.file, ca_nhan);
  return [
    ...(entry ? tell('dang_ky', below(entry.at, 'ca_nhan'), entry.entry.ca_nhan) : []),
    ...(report?.state === 'ok' && isSamePersonMisspelt(inReport, ca_nhan)
      ? tell('bao_cao', place(report.file, 'so_luoc_ly_lich', 'ho_ten'), inReport)
      : []),
    ...(vote ? tell('bien_ban', below(vote.at, 'ca_nhan'), vote.vote.ca_nhan) : []),
    ...tell('de_nghi', below(at, 'ca_nhan'), ca_nhan),
  ];
}

/** The award each paper names, as a code. Of several entries or votes the one that agrees with the list speaks. */
export function awardsOf(fact: NomineeFact, facts: Facts): readonly Told[] {
  const { nominee, unit, at } = fact;
  const award = nominee.de_nghi_tang;
  const { entries, near } = facts.registered(unit, nominee);
  const registered = near ? [near] : entries;
  const entry = registered.find((one) => one.entry.de_nghi_tang === award) ?? registered[0];
  const report = facts.reportOf(fact);
  const votes = facts.votes(at.file, nominee);
  const voted = votes.find(({ vote }) => vote.de_nghi_tang === award) ?? votes[0];
  return [
    ...(entry ? tell('dang_ky', below(entry.at, 'de_nghi_tang'), entry.entry.de_nghi_tang) : []),
    ...(report?.state === 'ok'
      ? tell('bao_cao', place(report.file, 'de_nghi_tang'), report.data.de_nghi_tang)
      : []),
    ...(voted ? tell('bien_ban', below(voted.at, 'de_nghi_tang'), voted.vote.de_nghi_tang) : []),
    ...tell('de_nghi', below(at, 'de_nghi_tang'), award),
  ];
}

/** A nominee's post in report, minutes and list. It changes in a year: what was registered is no witness. */
export function postsOf(fact: NomineeFact, facts: Facts): readonly Told[] {
  const { nominee, dossier, at } = fact;
  if (nominee.ca_nhan === undefined) return [];
  const key = nameKey(nominee.ca_nhan);
  const report = isOwnReport(fact, facts) ? facts.reportOf(fact) : null;
  const sitters = dossier.thanh_phan_hop ?? [];
  const seat = sitters.findIndex(({ ho_ten }) => ho_ten !== undefined && nameKey(ho_ten) === key);
  return [
    ...(report?.state === 'ok'
      ? tell(
          'bao_cao',
          place(report.file, 'so_luoc_ly_lich', 'chuc_vu', 'chinh_quyen'),
          report.data.so_luoc_ly_lich?.chuc_vu?.chinh_quyen,
        )
      : []),
    ...tell('bien_ban', place(at.file, 'thanh_phan_hop', seat, 'chuc_vu'), sitters[seat]?.chuc_vu),
    ...tell('de_nghi', below(at, 'chuc_vu'), nominee.chuc_vu),
  ];
}

/** Posts are written shorter or longer («Chuyên viên», «Chuyên viên Phòng Nội vụ»): one must hold the other. */
export function isSamePost(a: string, b: string): boolean {
  const [first, second] = [nameKey(a), nameKey(b)];
  return first.includes(second) || second.includes(first);
}

/**
 * Whether what differs at a place of a consolidated entry differs from the unit's own proposal, too: of that
 * nhat-quan/khac-nguon speaks.
 */
export function sourceSpeaks({ nominee, at }: NomineeFact, facts: Facts, here: Place): boolean {
  const { nguon } = nominee;
  const field = here.route.at(-1);
  if (nguon?.ho_so === undefined || nguon.ma === undefined || here.file !== at.file) return false;
  const source = facts.source(nguon.ho_so, nguon.ma);
  if (
    typeof source === 'string' ||
    (field !== 'ca_nhan' && field !== 'chuc_vu' && field !== 'ngay_sinh' && field !== 'de_nghi_tang')
  )
    return false;
  const [own, theirs] = [nominee[field], source.nominee[field]];
  return own !== undefined && theirs !== undefined && writtenName(own) !== writtenName(theirs);
}

/** Whether two names are written alike, but for white space. */
export function isWrittenAlike(a: string, b: string): boolean {
  return writtenName(a) === writtenName(b);
}

/** The fix that writes a name as another paper has it. A person must look which is right. */
export function sameAs(at: Place, name: string): Fix {
  return {
    safety: 'suggestion',
    title: { vi: 'Viết lại thành {dung}', en: 'Write {dung}' },
    changes: [{ op: 'set', at, text: writtenName(name) }],
  };
}

/** What a paper says as a list of one, or of none where it says nothing. */
export function tell(paper: Paper, at: Place, value: string | undefined): readonly Told[] {
  return value === undefined ? [] : [{ paper, at, value }];
}

/** A value below a place. */
export function below({ file, route }: Place, ...steps: readonly Step[]): Place {
  return place(file, ...route, ...steps);
}

export function place(file: string, ...route: readonly Step[]): Place {
  return { file, route, part: 'value' };
}

function isSamePersonMisspelt(a: string | undefined, b: string): boolean {
  return a !== undefined && (nameKey(a) === nameKey(b) || nearName(a, b));
}
