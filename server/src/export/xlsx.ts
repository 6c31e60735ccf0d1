/** A workbook as the bytes of an Excel file: typed cells, the head repeated on each printed page, one page wide. */
import writeXlsxFile, {
  type Cell,
  type CellObject,
  type Feature,
  type Row,
} from 'write-excel-file/universal';
import { normaliseOffice } from './deterministic';
import { FONT } from './layout';
import { printable } from './words';
import type { CellValue, Sheet, SheetColumn, Workbook } from './workbook';

const PAPER_SIZE = { a3: 8, a4: 9 } as const;
/** Points. */
const SIZE = { title: 14, head: 12, cell: 12 } as const;
const BORDER = { borderStyle: 'thin', borderColor: '#000000' } as const;
/** Points of a line of 12. */
const LINE = 16;
/** A column is as wide as so many digits; letters are narrower, bold ones are not. */
const PLAIN = 1.12;
const BOLD = 0.9;
/** Inches: left and right 15 mm, top and bottom 20 mm. */
const MARGINS = 'left="0.59" right="0.59" top="0.79" bottom="0.79" header="0.39" footer="0.39"';

/** The workbook as .xlsx. `date` (ISO) is that of the entries in it. Same workbook and date, same bytes. */
export async function xlsxBytes(workbook: Workbook, date: string): Promise<Uint8Array> {
  const sheets = workbook.sheets.map((sheet) => ({
    data: [...opening(sheet), ...sheet.rows.map((row) => bodyRow(row, sheet.columns))],
    sheet: sheet.name,
    orientation: 'landscape' as const,
    columns: sheet.columns.map(({ width }) => ({ width })),
    stickyRowsCount: headRows(sheet),
  }));
  const options = { fontFamily: FONT, fontSize: SIZE.cell, features: [printSetUp(workbook)] };
  const blob = await writeXlsxFile(sheets, options).toBlob();
  return normaliseOffice(new Uint8Array(await blob.arrayBuffer()), date);
}

/** Title, subtitle and head. */
function opening({ title, subtitle, columns }: Sheet): Row[] {
  const over = (value: string, style: object): Row => [
    {
      value: printable(value),
      type: String,
      align: 'center',
      wrap: true,
      columnSpan: columns.length,
      ...style,
    },
    ...columns.slice(1).map(() => null),
  ];
  return [
    over(title, { fontWeight: 'bold', fontSize: SIZE.title }),
    ...(subtitle === null ? [] : [over(subtitle, { fontStyle: 'italic' })]),
    columns.map((column): Cell => ({
      value: column.title,
      height: height(columns.map(({ title: text, width }) => linesIn(text, width * BOLD))),
      type: String,
      fontWeight: 'bold',
      fontSize: SIZE.head,
      align: 'center',
      alignVertical: 'center',
      wrap: true,
      ...BORDER,
    })),
  ];
}

/** How many rows the title and the head take. */
function headRows({ subtitle }: Sheet): number {
  return subtitle === null ? 2 : 3;
}

function bodyRow(row: readonly CellValue[], columns: readonly SheetColumn[]): Row {
  const lines = row.map((value, index) =>
    typeof value === 'string' ? linesIn(value, (columns[index]?.width ?? 1) * PLAIN) : 1,
  );
  return row.map((value, index) => ({ ...bodyCell(value, columns[index]), height: height(lines) }));
}

/** How many lines a text takes in a column of so many characters, words wrapped. */
function linesIn(text: string, width: number): number {
  return cellText(text)
    .split('\n')
    .reduce((sum, line) => sum + linesOf(line, width), 0);
}

function linesOf(line: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.normalize('NFC').split(' ')) {
    const space = used === 0 ? 0 : 1;
    if (used + space + word.length <= width) used += space + word.length;
    else {
      lines += (used === 0 ? 0 : 1) + Math.floor(Math.max(word.length - 1, 0) / width);
      used = word.length > width ? word.length % width : word.length;
    }
  }
  return lines;
}

/** Points; readers do not work it out where a file comes from another program. Excel holds 409. */
function height(lines: readonly number[]): number {
  return Math.min(Math.max(...lines) * LINE + 2, 409);
}

function bodyCell(value: CellValue, column: SheetColumn | undefined): CellObject {
  const look = { align: column?.align ?? 'left', alignVertical: 'top', wrap: true, ...BORDER } as const;
  if (value === null) return { ...look };
  if (typeof value === 'number') return { value, type: Number, ...look };
  if (typeof value === 'string') return { value: cellText(value), type: String, format: '@', ...look };
  return { value: new Date(`${value.date}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy', ...look };
}

/** Lines stay lines in a cell; Excel holds 32 767 characters. */
function cellText(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(printable)
    .join('\n')
    .slice(0, 32_767);
}

/** What the library has no option for: the head on each page, one page wide, page numbers, a mark. */
function printSetUp({ sheets, mark }: Workbook): Feature<Blob> {
  const titles = sheets.map((sheet, index) => {
    const name = `'${sheet.name.replaceAll("'", "''")}'`;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${name}!$${headRows(sheet)}:$${headRows(sheet)}</definedName>`;
  });
  const top = mark === null ? '' : `<oddHeader>&amp;R&amp;"${FONT},Bold"${mark}</oddHeader>`;
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (xml) =>
            xml.replace('<definedNames/>', `<definedNames>${titles.join('')}</definedNames>`),
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) =>
            xml
              .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
              .replace(/<pageMargins [^>]*\/>/, `<pageMargins ${MARGINS}/>`)
              .replace(
                /<pageSetup [^>]*\/>/,
                `<pageSetup paperSize="${PAPER_SIZE[sheets[sheetIndex]?.paper ?? 'a4']}" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter>${top}<oddFooter>&amp;C&amp;P</oddFooter></headerFooter>`,
              ),
        },
      },
    },
  };
}
