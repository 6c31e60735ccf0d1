/** Lays the blocks of a document out on pages of its paper, as it will be printed: what does not fit goes to the next. */
import type { PageDocument } from './messages';

/** Roles that stay with what follows them. */
const KEPT = new Set([
  'type-name',
  'abstract',
  'section',
  'heading',
  'annex-number',
  'annex-title',
  'annex-of',
]);

/** The pages of a document, in `host`, which is emptied first. Blocks must be in the page to be measured. */
export function layOut(host: HTMLElement, shown: PageDocument): void {
  host.replaceChildren();
  const source = document.createElement('template');
  source.innerHTML = shown.html;
  let page = newPage(host, shown, 1);
  const next = (): HTMLElement => (page = newPage(host, shown, host.childElementCount + 1));
  for (const block of Array.from(source.content.children)) {
    if (!(block instanceof HTMLElement)) continue;
    page.append(block);
    if (!overflows(page)) continue;
    if (block instanceof HTMLTableElement && block.classList.contains('data'))
      splitTable(block, () => page, next);
    else if (page.childElementCount > 1) moveOn(page, block, next());
  }
}

function newPage(host: HTMLElement, { landscape, mark }: PageDocument, number: number): HTMLElement {
  const sheet = document.createElement('section');
  sheet.className = landscape ? 'page landscape' : 'page';
  const head = document.createElement('div');
  head.className = 'page-head';
  head.append(number > 1 ? String(number) : '');
  if (mark !== null) {
    const marked = document.createElement('span');
    marked.className = 'page-mark';
    marked.textContent = mark;
    head.append(marked);
  }
  const body = document.createElement('div');
  body.className = 'page-body';
  sheet.append(head, body);
  host.append(sheet);
  return body;
}

function overflows(body: HTMLElement): boolean {
  return body.scrollHeight > body.clientHeight + 1;
}

/** Moves a block, with the headings right before it, to the next page. */
function moveOn(from: HTMLElement, block: HTMLElement, to: HTMLElement): void {
  const moved: Element[] = [block];
  for (let before = block.previousElementSibling; before; before = before.previousElementSibling) {
    const kept = before.className.split(' ').some((name) => KEPT.has(name));
    if (!kept || from.childElementCount === moved.length + 1) break;
    moved.unshift(before);
  }
  to.append(...moved);
}

/** Rows that do not fit go on under a repeated head. A page takes one row at least. */
function splitTable(table: HTMLTableElement, current: () => HTMLElement, next: () => HTMLElement): void {
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  let body = emptyCopy(table);
  const first = current();
  table.replaceWith(body.table);
  if (overflows(first) && first.childElementCount > 1) {
    moveOn(first, body.table, next());
  }
  for (const row of rows) {
    body.rows.append(row);
    if (!overflows(current()) || body.rows.childElementCount === 1) continue;
    row.remove();
    body = emptyCopy(table);
    next().append(body.table);
    body.rows.append(row);
  }
}

function emptyCopy(table: HTMLTableElement): { table: HTMLTableElement; rows: HTMLElement } {
  const copy = table.cloneNode(true) as HTMLTableElement;
  const rows = copy.tBodies[0] ?? copy.createTBody();
  rows.replaceChildren();
  return { table: copy, rows };
}
