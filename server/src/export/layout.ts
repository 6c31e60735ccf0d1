/**
 * Measures of an administrative document by Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I; docs/the-thuc.md says for each
 * where it stands there and how sure we are. Lengths are twips (1/20 pt, 1 mm = 56.7), sizes of letters are points.
 */
import type { FormatRegime, Role } from './document-model';

/** Mục I khoản 1: A4, 210 × 297 mm. */
export const PAPER = { width: 11906, height: 16838 } as const;

/** Mục I khoản 3: top and bottom 20–25 mm, left 30–35, right 15–20. Here 20, 20, 30, 20. */
export const MARGINS = { top: 1134, bottom: 1134, left: 1701, right: 1134 } as const;

/** Where header and footer begin: 10 mm from the edge, so that the page number stands in the middle of the margin. */
export const HEADER_DISTANCE = 567;

/** Mục I khoản 4. */
export const FONT = 'Times New Roman';

/** Mục I khoản 7: Arabic, 13–14, upright, not on the first page. */
export const PAGE_NUMBER_SIZE = 14;

/** Width between the margins. */
export function textWidth(landscape: boolean): number {
  return (landscape ? PAPER.height : PAPER.width) - MARGINS.left - MARGINS.right;
}

/** Width of the issuer's block; the rest is the State's, whose name must fit on one line (5 010 twips at 12 pt). */
export const ISSUER_BLOCK_WIDTH = 3912;

/** Mục II khoản 7: room for signature and seal (a seal is 36 mm), between the post and the name. */
export const SIGNATURE_SPACE = 1500;

/** Mục II khoản 1; the first is set in capitals by its role. */
export const STATE = 'Cộng hòa xã hội chủ nghĩa Việt Nam';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

export interface Style {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly upper?: boolean;
  readonly align: 'left' | 'center' | 'justify';
  /** First line, twips. */
  readonly firstLine?: number;
  /** Whole paragraph, twips. */
  readonly left?: number;
  /** Space before and after, twips. */
  readonly before?: number;
  readonly after?: number;
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
}

/** Mục II khoản 6 điểm e: first line 1 or 1,27 cm; at least 6 pt between paragraphs; lines single to 1,5. */
const BODY = { size: 14, align: 'justify', firstLine: 720, before: 60, after: 60 } as const;

/** What each component looks like. */
export const STYLES: Readonly<Record<Role, Style>> = {
  // khoản 1: 12–13 and 13–14, the second line one point larger than the first
  state: { size: 12, bold: true, upper: true, align: 'center' },
  motto: { size: 13, bold: true, align: 'center' },
  // khoản 2
  'parent-body': { size: 12, upper: true, align: 'center' },
  issuer: { size: 12, bold: true, upper: true, align: 'center' },
  // khoản 3, 4
  number: { size: 13, align: 'center', before: 80 },
  'place-date': { size: 13, italic: true, align: 'center', before: 80 },
  // khoản 5
  'type-name': { size: 14, bold: true, upper: true, align: 'center', before: 240, keepNext: true },
  abstract: { size: 14, bold: true, align: 'center', keepNext: true },
  // khoản 9
  addressee: { size: 14, align: 'center', before: 200, after: 160 },
  'addressee-item': { size: 14, align: 'left', left: 2835, after: 40 },
  // khoản 6
  basis: { ...BODY, italic: true },
  body: BODY,
  section: { ...BODY, bold: true, upper: true, before: 160, keepNext: true },
  heading: { ...BODY, bold: true, keepNext: true },
  item: BODY,
  // Mục III khoản 1
  'annex-number': { size: 14, bold: true, align: 'center', keepNext: true },
  'annex-title': { size: 14, bold: true, upper: true, align: 'center', keepNext: true },
  'annex-of': { size: 13, italic: true, align: 'center', after: 60 },
  // khoản 7
  'signer-date': { size: 13, italic: true, align: 'center', keepNext: true },
  'signer-post': { size: 14, bold: true, upper: true, align: 'center', keepNext: true },
  'signer-remark': { size: 13, align: 'center', before: 60, keepNext: true },
  'signer-name': { size: 14, bold: true, align: 'center', before: SIGNATURE_SPACE },
  // khoản 9 điểm d
  'recipients-title': { size: 12, bold: true, italic: true, align: 'left', keepNext: true },
  recipient: { size: 11, align: 'left' },
  // the Decree sets no size for tables: one step below the text, as offices do
  cell: { size: 12, align: 'left', before: 30, after: 30 },
  'cell-head': { size: 12, bold: true, align: 'center', before: 60, after: 60, keepNext: true },
  'cell-group': { size: 12, bold: true, align: 'left', before: 60, after: 60, keepNext: true },
};

/** Nghị định 30/2020/NĐ-CP Điều 37: in force from the day it was signed. */
const IN_FORCE = '2020-03-05';

/** Which regulation on layout holds for a document of that date (ISO). */
export function formatRegime(date: string): FormatRegime {
  return date < IN_FORCE ? 'tt-01-2011' : 'nd-30-2020';
}

/** Mục I khoản 7: top centre; until March 2020, by TT 01/2011/TT-BNV: bottom right. */
export function pageNumberPlace(regime: FormatRegime): 'top-center' | 'bottom-right' {
  return regime === 'tt-01-2011' ? 'bottom-right' : 'top-center';
}

/** Advance widths of Times New Roman Bold in 1/1000 of the size; every other character counts as `OTHER`. */
const WIDTHS = new Map(
  Object.entries({
    ' ,.': 250,
    ijlt: 290,
    '-frs()': 370,
    acezIĨ: 444,
    bdđghknopquvxyJS: 540,
    PFBELTZ: 655,
    ACDĐNRUVXYƯ: 722,
    GHKOQƠw: 778,
    m: 833,
    MW: 960,
  }).flatMap(([characters, width]) => Array.from(characters).map((character) => [character, width] as const)),
);
const OTHER = 500;
const MARKS = /\p{M}/gu;

/** About how wide a line of bold letters is, in twips: good enough to draw a line under a part of it. */
export function boldWidth(text: string, size: number): number {
  const letters = Array.from(text.normalize('NFD').replace(MARKS, ''));
  return Math.round(letters.reduce((sum, letter) => sum + (WIDTHS.get(letter) ?? OTHER), 0) * size * 0.02);
}
