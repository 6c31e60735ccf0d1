/** A document model as the bytes of a Word file. Measures come from `layout.ts`; nothing here knows a dossier. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph as DocxParagraph,
  Table as DocxTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
  type FileChild,
  type IParagraphOptions,
} from 'docx';
import { normaliseOffice } from './deterministic';
import {
  paragraph as line,
  type Block,
  type Closing,
  type DocumentModel,
  type Letterhead,
  type Paragraph,
  type Recipients,
  type Role,
  type Signature,
  type Table,
} from './document-model';
import {
  boldWidth,
  FONT,
  HEADER_DISTANCE,
  ISSUER_BLOCK_WIDTH,
  MARGINS,
  MOTTO,
  PAGE_NUMBER_SIZE,
  pageNumberPlace,
  PAPER,
  STATE,
  STYLES,
  textWidth,
} from './layout';
import { printable } from './words';

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  justify: AlignmentType.BOTH,
} as const;

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
} as const;
const CELL_PADDING = { left: 70, right: 70, top: 0, bottom: 0, marginUnitType: WidthType.DXA } as const;
const NO_PADDING = { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA } as const;

/** The document as .docx. `date` (ISO) stands in the file's properties. Same model and date, same bytes. */
export async function docxBytes(model: DocumentModel, date: string): Promise<Uint8Array> {
  const width = textWidth(model.landscape);
  const document = new Document({
    title: printable(model.title),
    creator: printable(model.author),
    lastModifiedBy: printable(model.author),
    revision: 1,
    compatibility: { version: 15 },
    styles: {
      default: {
        document: {
          run: {
            font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT },
            size: STYLES.body.size * 2,
            language: { value: 'vi-VN' },
          },
        },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              width: PAPER.width,
              height: PAPER.height,
              orientation: model.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { ...MARGINS, header: HEADER_DISTANCE, footer: HEADER_DISTANCE },
          },
        },
        ...headersAndFooters(model, width),
        children: model.blocks.flatMap((block, index) =>
          blockChildren(block, width, model.blocks[index + 1]?.kind === 'closing'),
        ),
      },
    ],
  });
  return normaliseOffice(new Uint8Array(await Packer.toArrayBuffer(document)), date);
}

/** The page number from page 2 on, and the mark of a draft on every page. */
function headersAndFooters(model: DocumentModel, width: number) {
  const atTop = pageNumberPlace(model.regime) === 'top-center';
  const number = new TextRun({ children: [PageNumber.CURRENT], size: PAGE_NUMBER_SIZE * 2 });
  return {
    headers: {
      first: new Header({ children: [headerLine(null)] }),
      default: new Header({ children: [headerLine(atTop ? number : null)] }),
    },
    footers: {
      first: new Footer({ children: [new DocxParagraph({})] }),
      default: new Footer({
        children: [new DocxParagraph({ alignment: AlignmentType.RIGHT, children: atTop ? [] : [number] })],
      }),
    },
  };

  function headerLine(middle: TextRun | null): DocxParagraph {
    const mark = new TextRun({ text: `\t${model.mark ?? ''}`, bold: true, size: PAGE_NUMBER_SIZE * 2 });
    return new DocxParagraph({
      tabStops: [
        { type: TabStopType.CENTER, position: Math.round(width / 2) },
        { type: TabStopType.RIGHT, position: width },
      ],
      children: [
        new TextRun({ text: '\t' }),
        ...(middle ? [middle] : []),
        ...(model.mark === null ? [] : [mark]),
      ],
    });
  }
}

/** A block in Word's terms; with `keep`, its end stays on the page of what follows, so that no page only has a signature. */
function blockChildren(block: Block, width: number, keep: boolean): FileChild[] {
  if (block.kind === 'paragraph') return paragraphChildren(block, width, keep ? { keepNext: true } : {});
  if (block.kind === 'letterhead') return [letterheadTable(block, width)];
  if (block.kind === 'table') return [dataTable(block, width, keep), spacer()];
  return [spacer(), closingTable(block, width)];
}

/** A paragraph in its role's style, and its ruled line. `overrides` for what the surroundings decide. */
function paragraphChildren(
  source: Paragraph,
  width: number,
  overrides: IParagraphOptions = {},
): DocxParagraph[] {
  const style = STYLES[source.role];
  const written = (text: string) => printable(style.upper ? text.toUpperCase() : text);
  const children = source.runs.map(
    ({ text, bold, italic }) =>
      new TextRun({
        text: written(text),
        size: style.size * 2,
        ...((bold ?? style.bold) && { bold: true }),
        ...((italic ?? style.italic) && { italics: true }),
      }),
  );
  const own = new DocxParagraph({
    alignment: ALIGN[style.align],
    indent: { left: style.left ?? 0, firstLine: style.firstLine ?? 0 },
    spacing: { before: style.before ?? 0, after: style.after ?? 0 },
    keepNext: style.keepNext === true || source.rule !== undefined,
    ...overrides,
    children,
  });
  if (!source.rule) return [own];
  const text = written(source.runs.map((run) => run.text).join(''));
  return [own, ruledLine(Math.min(boldWidth(text, style.size), width), source.rule, width)];
}

/** A drawn line, centred: the upper border of an empty paragraph, not an underline. */
function ruledLine(textLength: number, rule: 'full' | 'part', width: number): DocxParagraph {
  const length = rule === 'full' ? textLength : Math.round(textLength * 0.4);
  const side = Math.max(0, Math.round((width - length) / 2));
  return new DocxParagraph({
    indent: { left: side, right: side },
    spacing: { before: 50, after: 60, line: 60, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });
}

function spacer(): DocxParagraph {
  return new DocxParagraph({
    keepNext: true,
    spacing: { before: 0, after: 0, line: 120, lineRule: LineRuleType.EXACT },
    children: [],
  });
}

function roleLine(role: Role, text: string, width: number, rule?: 'full' | 'part'): DocxParagraph[] {
  return paragraphChildren(line(role, text, rule), width);
}

/** PL I.II.1–4: issuer left, State right; number left, place and date right. */
function letterheadTable({ parent, issuer, number, placeDate }: Letterhead, width: number): DocxTable {
  const left = ISSUER_BLOCK_WIDTH;
  const right = width - left;
  const rows = [
    [
      [
        ...(parent === null ? [] : roleLine('parent-body', parent, left)),
        ...roleLine('issuer', issuer, left, 'part'),
      ],
      [...roleLine('state', STATE, right), ...roleLine('motto', MOTTO, right, 'full')],
    ],
  ];
  if (number !== null || placeDate !== null) {
    rows.push([roleLine('number', number ?? '', left), roleLine('place-date', placeDate ?? '', right)]);
  }
  return frameTable([left, right], rows);
}

/** PL I.II.7, 9: recipients or a second signature left, the signature right; never torn over two pages. */
function closingTable({ left, right }: Closing, width: number): DocxTable {
  const half = Math.round(width / 2);
  const widths = [half, width - half];
  if (left?.kind === 'recipients') {
    const signed = right ? [...signatureHead(right, half), ...signatureName(right, half)] : [spacer()];
    return frameTable(widths, [[recipientLines(left, half), signed]]);
  }
  const sides = [left, right];
  const heads = sides.map((side) => (side ? signatureHead(side, half) : [spacer()]));
  const names = sides.map((side) => (side ? signatureName(side, half) : [spacer()]));
  const dates = sides.map((side) => (side?.date ? roleLine('signer-date', side.date, half) : [spacer()]));
  return frameTable(widths, [...(sides.some((side) => side?.date) ? [dates] : []), heads, names]);
}

function recipientLines({ items }: Recipients, width: number): DocxParagraph[] {
  return [
    ...roleLine('recipients-title', 'Nơi nhận:', width),
    ...items.flatMap((item) => roleLine('recipient', item, width)),
  ];
}

function signatureHead({ posts, remarks }: Signature, width: number): DocxParagraph[] {
  return [
    ...posts.flatMap((post) => roleLine('signer-post', post, width)),
    ...remarks.flatMap((remark) => roleLine('signer-remark', remark, width)),
  ];
}

function signatureName({ name }: Signature, width: number): DocxParagraph[] {
  return roleLine('signer-name', name, width);
}

/** A table that only places its cells: no lines, no padding. */
function frameTable(widths: readonly number[], rows: readonly (readonly DocxParagraph[][])[]): DocxTable {
  return new DocxTable({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: NO_PADDING,
    borders: NO_BORDERS,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                width: { size: widths[index] ?? 0, type: WidthType.DXA },
                borders: NO_BORDERS,
                children,
              }),
          ),
        }),
    ),
  });
}

/** A row with a cell of so many characters may go over to the next page: kept whole it would leave half a page white. */
const LONG_CELL = 400;

/** A table of data: ruled, its head repeated on each page, no row torn but long ones. */
function dataTable({ columns, rows }: Table, width: number, keepLast: boolean): DocxTable {
  const widths = columnWidths(columns, width);
  const inner = (index: number) => (widths[index] ?? 0) - CELL_PADDING.left - CELL_PADDING.right;
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ title }, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlign.CENTER,
          children: roleLine('cell-head', title, inner(index)),
        }),
    ),
  });
  const body = rows.map((row, number) => {
    const keepNext = keepLast && number === rows.length - 1;
    if (row.kind === 'group') {
      const children = roleLine('cell-group', row.text, width);
      return new TableRow({
        cantSplit: true,
        children: [new TableCell({ columnSpan: columns.length, children })],
      });
    }
    return new TableRow({
      cantSplit: row.cells.every((text) => text.length < LONG_CELL),
      children: columns.map(
        ({ align }, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            children: (row.cells[index] ?? '')
              .split('\n')
              .flatMap((text) =>
                paragraphChildren(line('cell', text), inner(index), { alignment: ALIGN[align], keepNext }),
              ),
          }),
      ),
    });
  });
  return new DocxTable({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    margins: CELL_PADDING,
    rows: [head, ...body],
  });
}

/** Whole twips that add up to the width. */
function columnWidths(columns: Table['columns'], width: number): number[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((share / total) * width));
  const rest = width - widths.reduce((sum, part) => sum + part, 0);
  return widths.map((part, index) => (index === widths.length - 1 ? part + rest : part));
}
