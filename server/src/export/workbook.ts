/** A workbook before it is Excel: what stands in which cell and of which type; `xlsx.ts` makes bytes of it. */

/** A text (numbers that identify are texts: they keep their zeros), a number to count with, a plain ISO date, or nothing. */
export type CellValue = string | number | { readonly date: string } | null;

export interface SheetColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  readonly align: 'left' | 'center';
}

export interface Sheet {
  /** On the tab; at most 31 characters. */
  readonly name: string;
  readonly title: string;
  /** A line below the title, or null. */
  readonly subtitle: string | null;
  readonly columns: readonly SheetColumn[];
  /** Of the printed page, landscape. */
  readonly paper: 'a3' | 'a4';
  readonly rows: readonly (readonly CellValue[])[];
}

export interface Workbook {
  readonly title: string;
  readonly author: string;
  /** Printed on top of each page, or null. */
  readonly mark: string | null;
  readonly sheets: readonly Sheet[];
}

/** An ISO date as a typed cell, anything else as the text it is; nothing for nothing. */
export function dateCell(date: string | undefined): CellValue {
  if (date === undefined) return null;
  return isExcelDate(date) ? { date } : date;
}

/** The first day whose number all spreadsheets agree on: before it Excel counts a 29 February 1900 that never was. */
const FIRST_DAY = '1900-03-01';

function isExcelDate(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && date >= FIRST_DAY && !Number.isNaN(Date.parse(date));
}
