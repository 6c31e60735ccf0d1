/**
 * A document before it is Word or anything else: what stands on the page and in which part of the Decree's layout, no
 * measures. `layout.ts` knows what each role looks like; `docx.ts` makes bytes of it, `html.ts` the preview.
 */
import type { Route } from '../text/types';

/** The value that a part of a document shows, so that a preview can lead back to where it is written. */
export interface Source {
  /** Code of the nominee in whose report it is written; null where it is the dossier. */
  readonly report: string | null;
  readonly route: Route;
}

/** Components of a document by Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, and what tables add to them. */
export type Role =
  | 'state'
  | 'motto'
  | 'parent-body'
  | 'issuer'
  | 'number'
  | 'place-date'
  | 'type-name'
  | 'abstract'
  | 'addressee'
  | 'addressee-item'
  | 'basis'
  | 'body'
  | 'section'
  | 'heading'
  | 'item'
  | 'annex-number'
  | 'annex-title'
  | 'annex-of'
  | 'signer-date'
  | 'signer-post'
  | 'signer-remark'
  | 'signer-name'
  | 'recipients-title'
  | 'recipient'
  | 'cell'
  | 'cell-head'
  | 'cell-group';

/** Text of one look. What is not said here is as the role says. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly role: Role;
  readonly runs: readonly Run[];
  /** A ruled line below: as long as the text, or two fifths of it (the Decree: one third to one half). */
  readonly rule?: 'full' | 'part';
  readonly from?: Source;
}

/** The two blocks that open a document: issuer and number on the left, the State's name and the date on the right. */
export interface Letterhead {
  readonly kind: 'letterhead';
  readonly parent: string | null;
  readonly issuer: string;
  /** The whole line, «Số: 31/TTr-PNV»; null where this kind of document has none. */
  readonly number: string | null;
  /** The whole line, «Phù Cừ, ngày 26 tháng 11 năm 2020»; null where this kind of document has none. */
  readonly placeDate: string | null;
  readonly from?: Source;
}

export interface Column {
  readonly title: string;
  /** Share of the width, in any unit. */
  readonly share: number;
  readonly align: 'left' | 'center';
}

/** A row of cells, or one line over the whole width that heads the rows below it. A cell's lines are paragraphs. */
export type Row =
  | { readonly kind: 'cells'; readonly cells: readonly string[]; readonly from?: Source }
  | { readonly kind: 'group'; readonly text: string };

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Signature {
  readonly kind: 'signature';
  /** A date of its own, as an endorsement has; null where the document's date holds. */
  readonly date: string | null;
  /** «KT. GIÁM ĐỐC», «PHÓ GIÁM ĐỐC». */
  readonly posts: readonly string[];
  /** Words of an endorsement, between the post and the space for the signature. */
  readonly remarks: readonly string[];
  readonly name: string;
}

export interface Recipients {
  readonly kind: 'recipients';
  readonly items: readonly string[];
}

/** The two blocks that close a document. */
export interface Closing {
  readonly kind: 'closing';
  readonly left: Signature | Recipients | null;
  readonly right: Signature | null;
  readonly from?: Source;
}

export type Block = Paragraph | Letterhead | Table | Closing;

/** The regulation on layout that holds on the document's date. */
export type FormatRegime = 'nd-30-2020' | 'tt-01-2011';

export interface DocumentModel {
  /** For the file's properties, not printed. */
  readonly title: string;
  readonly author: string;
  readonly landscape: boolean;
  /** Stands top right on each page («DỰ THẢO»), or null. */
  readonly mark: string | null;
  readonly regime: FormatRegime;
  readonly blocks: readonly Block[];
}

/** A paragraph of one run, or of runs with looks of their own. */
export function paragraph(role: Role, content: string | readonly Run[], rule?: 'full' | 'part'): Paragraph {
  const runs = typeof content === 'string' ? [{ text: content }] : content;
  return { kind: 'paragraph', role, runs, ...(rule && { rule }) };
}

/** One paragraph of that role for each line that holds something. */
export function paragraphs(role: Role, prose: string | undefined): Paragraph[] {
  return lines(prose).map((line) => paragraph(role, line));
}

/** The lines of a prose field that hold something. */
export function lines(prose: string | undefined): string[] {
  return (prose ?? '')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function cells(...texts: readonly string[]): Row {
  return { kind: 'cells', cells: texts };
}

/** The same, with where it is written in the dossier. */
export function inDossier<T extends Paragraph | Letterhead | Closing | Row>(part: T, ...route: Route): T {
  return { ...part, from: { report: null, route } };
}

/** The same, with where it is written in a nominee's report. */
export function inReport<T extends Paragraph | Letterhead | Closing | Row>(
  part: T,
  code: string | undefined,
  ...route: Route
): T {
  return code === undefined ? part : { ...part, from: { report: code, route } };
}
