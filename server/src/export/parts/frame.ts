/** What opens and closes the documents of a submission. */
import type { NguoiKy } from '../../generated/types';
import {
  paragraph,
  type Block,
  type Closing,
  type DocumentModel,
  type Letterhead,
  type Recipients,
  type Signature,
} from '../document-model';
import { markOf, regimeOf, type Dossier } from '../dossier';
import type { Unit } from '../types';
import { bare, count, listed, longDate, orDots } from '../words';

/** A document of the submission; `date` is its own, ISO. */
export function documentModel(
  dossier: Dossier,
  title: string,
  date: string | undefined,
  blocks: readonly Block[],
  landscape = false,
): DocumentModel {
  return {
    title,
    author: dossier.unitName,
    landscape,
    mark: markOf(dossier),
    regime: regimeOf(dossier, date),
    blocks,
  };
}

/** The letterhead of a unit. What the parent's line has just said («huyện Phù Cừ») is not said again, as offices do. */
export function letterhead(
  unit: Unit | undefined,
  fallbackName: string,
  number: string | null,
  placeDate: string | null,
): Letterhead {
  const name = unit?.ten ?? fallbackName;
  const parent = unit?.cap_tren ?? null;
  const place = parent?.replace(/^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+/iu, '') ?? '';
  const repeated = place !== parent && place !== '' && name.endsWith(` ${place}`);
  return {
    kind: 'letterhead',
    parent,
    issuer: repeated ? name.slice(0, -place.length - 1) : name,
    number,
    placeDate,
  };
}

/** «Số: 31/TTr-PNV»; not assigned yet: «Số: …/TTr-PNV». */
export function numberLine(number: string | undefined, kind: string, unit: Unit | undefined): string {
  return `Số: ${numberOrDots(number, kind, unit)}`;
}

export function numberOrDots(number: string | undefined, kind: string, unit: Unit | undefined): string {
  return number ?? `…/${kind}-${orDots(unit?.ky_hieu)}`;
}

/** «Phù Cừ, ngày 26 tháng 11 năm 2020». */
export function placeDateLine(place: string | undefined, date: string | undefined): string {
  return `${orDots(place)}, ${longDate(date)}`;
}

/** PL I.II.7: TM., KT., TL., TUQ. before the one signed for, the signer's post below; Q. before the post itself. */
export function signature(signer: NguoiKy | undefined): Signature {
  const { ho_ten: name, chuc_vu: post, tham_quyen: authority, thay_cho: principal } = signer ?? {};
  return { kind: 'signature', date: null, posts: posts(), remarks: [], name: orDots(name) };

  function posts(): string[] {
    if (authority === undefined) return [orDots(post)];
    if (authority === 'q') return [`Q. ${orDots(principal ?? post).replace(/^(?:Q\.|Quyền)\s*/iu, '')}`];
    return [`${authority.toUpperCase()}. ${orDots(principal)}`, orDots(post)];
  }
}

/** PL I.II.9 điểm d: each «- …;», the last «- Lưu: …». */
export function recipients(items: readonly string[] | undefined): Recipients | null {
  if (items === undefined || items.length === 0) return null;
  return { kind: 'recipients', items: listed(items).map((item) => `- ${item}`) };
}

export function closing(left: Closing['left'], right: Signature | null): Closing {
  return { kind: 'closing', left, right };
}

/** The letter an annex belongs to: «(Kèm theo Tờ trình số 31/TTr-PNV ngày 26 tháng 11 năm 2020 của …)». */
export function withLetter(dossier: Dossier): Block {
  const letter = dossier.input.dossier.to_trinh;
  const number = numberOrDots(letter?.so, 'TTr', dossier.unit);
  return paragraph(
    'annex-of',
    `(Kèm theo Tờ trình số ${number} ${longDate(letter?.ngay)} của ${dossier.unitName})`,
    'part',
  );
}

/** «Kính gửi: …» on one line, or one dashed line each (PL I.II.9 điểm d). */
export function addressees(names: readonly string[]): Block[] {
  const [first, ...others] = names;
  if (first === undefined) return [paragraph('addressee', 'Kính gửi: …')];
  if (others.length === 0) return [paragraph('addressee', `Kính gửi: ${bare(first)}`)];
  return [
    paragraph('addressee', 'Kính gửi:'),
    ...listed(names).map((name) => paragraph('addressee-item', `- ${name}`)),
  ];
}

/** «01 tập thể và 02 cá nhân»; what is none is left out, but something is always said. */
export function countsInWords(collectives: number, persons: number): string {
  const parts = [
    ...(collectives > 0 ? [`${count(collectives)} tập thể`] : []),
    ...(persons > 0 ? [`${count(persons)} cá nhân`] : []),
  ];
  return parts.length === 0 ? '00 tập thể, cá nhân' : parts.join(' và ');
}

/** «trong phong trào thi đua năm 2020». */
export function campaign(dossier: Dossier): string {
  return `phong trào thi đua năm ${orDots(dossier.year)}`;
}
