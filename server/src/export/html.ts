/**
 * A document model as HTML for the preview, in the looks of `layout.ts`. No inline styles, no scripts: it stands under a
 * strict content policy, and every text is escaped.
 */
import {
  paragraph,
  type Block,
  type Closing,
  type DocumentModel,
  type Letterhead,
  type Paragraph,
  type Recipients,
  type Row,
  type Signature,
  type Source,
  type Table,
} from './document-model';
import { FONT, MARGINS, MOTTO, PAPER, SIGNATURE_SPACE, STATE, STYLES } from './layout';
import { printable } from './words';

/** Gives what stands in `data-from` of an element; null where there is nothing to lead to. */
export type Anchor = (source: Source) => string | null;

/** Twips in a point. */
const POINT = 20;

/** The blocks of a document, each an element of its own, so that they can be laid out on pages. */
export function documentHtml(model: DocumentModel, anchor: Anchor): string {
  return model.blocks.map((block) => blockHtml(block, anchor)).join('\n');
}

function blockHtml(block: Block, anchor: Anchor): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphHtml(block, anchor);
    case 'letterhead':
      return letterheadHtml(block, anchor);
    case 'table':
      return tableHtml(block, anchor);
    case 'closing':
      return closingHtml(block, anchor);
  }
}

function paragraphHtml({ role, runs, rule, from }: Paragraph, anchor: Anchor): string {
  const text = runs.map(({ text: written, bold, italic }) => {
    const escaped = escape(printable(written));
    const strong = bold === true ? `<b>${escaped}</b>` : escaped;
    return italic === true ? `<i>${strong}</i>` : strong;
  });
  const line = rule === undefined ? '' : `<span class="rule ${rule}"></span>`;
  return `<p class="${role}"${place(from, anchor)}>${rule === undefined ? text.join('') : `<span class="ruled">${text.join('')}${line}</span>`}</p>`;
}

function letterheadHtml({ parent, issuer, number, placeDate, from }: Letterhead, anchor: Anchor): string {
  const left = [
    ...(parent === null ? [] : [paragraph('parent-body', parent)]),
    paragraph('issuer', issuer, 'part'),
  ];
  const right = [paragraph('state', STATE), paragraph('motto', MOTTO, 'full')];
  const lines =
    number === null && placeDate === null
      ? ''
      : `<div>${written([paragraph('number', number ?? '')], anchor)}</div><div>${written([paragraph('place-date', placeDate ?? '')], anchor)}</div>`;
  return `<div class="letterhead"${place(from, anchor)}><div>${written(left, anchor)}</div><div>${written(right, anchor)}</div>${lines}</div>`;
}

function closingHtml({ left, right, from }: Closing, anchor: Anchor): string {
  return `<div class="closing"${place(from, anchor)}><div>${sideHtml(left, anchor)}</div><div>${sideHtml(right, anchor)}</div></div>`;
}

function sideHtml(side: Signature | Recipients | null, anchor: Anchor): string {
  if (side === null) return '';
  if (side.kind === 'recipients') {
    return written(
      [paragraph('recipients-title', 'Nơi nhận:'), ...side.items.map((item) => paragraph('recipient', item))],
      anchor,
    );
  }
  return written(
    [
      ...(side.date === null ? [] : [paragraph('signer-date', side.date)]),
      ...side.posts.map((post) => paragraph('signer-post', post)),
      ...side.remarks.map((remark) => paragraph('signer-remark', remark)),
      paragraph('signer-name', side.name),
    ],
    anchor,
  );
}

function written(paragraphs: readonly Paragraph[], anchor: Anchor): string {
  return paragraphs.map((one) => paragraphHtml(one, anchor)).join('');
}

function tableHtml({ columns, rows }: Table, anchor: Anchor): string {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns
    .map(({ share }) => `<col width="${Math.round((share / total) * 1000) / 10}%">`)
    .join('');
  const head = columns.map(({ title }) => `<th>${escape(title)}</th>`).join('');
  return `<table class="data"><colgroup>${widths}</colgroup><thead><tr>${head}</tr></thead><tbody>${rows.map((row) => rowHtml(row, columns, anchor)).join('')}</tbody></table>`;
}

function rowHtml(row: Row, columns: Table['columns'], anchor: Anchor): string {
  if (row.kind === 'group')
    return `<tr><td class="group" colspan="${columns.length}">${escape(printable(row.text))}</td></tr>`;
  const data = columns.map(({ align }, index) => {
    const lines = (row.cells[index] ?? '').split('\n').map((line) => escape(printable(line)));
    return `<td class="${align}">${lines.join('<br>')}</td>`;
  });
  return `<tr${place(row.from, anchor)}>${data.join('')}</tr>`;
}

function place(from: Source | undefined, anchor: Anchor): string {
  const where = from === undefined ? null : anchor(from);
  return where === null ? '' : ` data-from="${escape(where)}" tabindex="0"`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The looks of each role, and of the page, as a style sheet: the same measures as in the Word file. */
export function documentCss(): string {
  const roles = Object.entries(STYLES).map(([role, style]) => {
    const rules = [
      `font-size:${style.size}pt`,
      `text-align:${style.align}`,
      `text-indent:${points(style.firstLine ?? 0)}`,
      `margin:${points(style.before ?? 0)} 0 ${points(style.after ?? 0)} ${points(style.left ?? 0)}`,
      ...('bold' in style ? ['font-weight:bold'] : []),
      ...('italic' in style ? ['font-style:italic'] : []),
      ...('upper' in style ? ['text-transform:uppercase'] : []),
    ];
    return `.${role}{${rules.join(';')}}`;
  });
  const page = [
    `.page{width:${points(PAPER.width)};min-height:${points(PAPER.height)};padding:${points(MARGINS.top)} ${points(MARGINS.right)} ${points(MARGINS.bottom)} ${points(MARGINS.left)};font-family:"${FONT}","Liberation Serif",serif}`,
    `.page.landscape{width:${points(PAPER.height)};min-height:${points(PAPER.width)}}`,
    `.signer-name{margin-top:${points(SIGNATURE_SPACE)}}`,
  ];
  return [...page, ...roles].join('\n');
}

function points(twips: number): string {
  return `${twips / POINT}pt`;
}
