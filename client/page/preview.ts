/** The preview's page: shows documents as they will be printed, keeps its place, and leads to where a part is written. */
import type { FromPage, PageDocument, ToPage } from './messages';
import { layOut } from './pages';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void };

const host = acquireVsCodeApi();
const main = document.querySelector('main') ?? document.body;
const nav = document.querySelector('nav') ?? document.body;
/** Left free at the sides of a page, in pixels. */
const FRAME = 24;
/** What is shown, by path: a document that did not change is left as it stands. */
const shown = new Map<string, PageDocument>();

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'show') show(data.documents, data.message);
  else reveal(data.file, data.line);
  tellShown();
});

for (const [event, asked] of [
  ['dblclick', () => true],
  ['click', (pressed: Event) => pressed instanceof MouseEvent && (pressed.ctrlKey || pressed.metaKey)],
  ['keydown', (pressed: Event) => pressed instanceof KeyboardEvent && pressed.key === 'Enter'],
] as const) {
  main.addEventListener(event, (happened: Event) => {
    const place = placeOf(happened.target instanceof Element ? happened.target.closest('[data-from]') : null);
    if (place && asked(happened)) host.postMessage({ type: 'open', ...place });
  });
}

document.querySelector('button')?.addEventListener('click', () => host.postMessage({ type: 'export' }));
window.addEventListener('resize', fit);
host.postMessage({ type: 'ready' });

function show(documents: readonly PageDocument[], message: string | null): void {
  const place = topPlace();
  const paths = new Set(documents.map(({ path }) => path));
  for (const element of Array.from(main.children)) {
    if (element instanceof HTMLElement && !paths.has(element.dataset['path'] ?? '')) element.remove();
  }
  for (const path of Array.from(shown.keys())) if (!paths.has(path)) shown.delete(path);
  for (const [index, one] of documents.entries()) {
    const element = articleOf(one, index);
    if (same(shown.get(one.path), one)) continue;
    element.style.zoom = '1';
    layOut(element, one);
    shown.set(one.path, one);
  }
  if (message !== null) {
    const said = document.createElement('p');
    said.className = 'message';
    said.setAttribute('role', 'status');
    said.textContent = message;
    main.append(said);
  }
  fit();
  nav.replaceChildren(...documents.map(linkTo));
  place?.();
}

function tellShown(): void {
  const pages = Object.fromEntries(
    [...shown.keys()].map((path) => [path, document.getElementById(path)?.childElementCount ?? 0]),
  );
  const current = main.querySelector('.current')?.getAttribute('data-from') ?? null;
  host.postMessage({ type: 'shown', pages, current });
}

function same(before: PageDocument | undefined, now: PageDocument): boolean {
  return before?.html === now.html && before.mark === now.mark && before.landscape === now.landscape;
}

/** Makes each document as small as it takes to see the whole width of its pages; never larger than printed. */
function fit(): void {
  for (const article of main.querySelectorAll('article')) {
    article.style.zoom = '1';
    const width = article.firstElementChild?.clientWidth ?? 0;
    const room = main.clientWidth - FRAME;
    article.style.zoom = String(width > room && room > 0 ? room / width : 1);
  }
}

/** The element of a document, at its place in the order. */
function articleOf({ path, title }: PageDocument, index: number): HTMLElement {
  const known = [...main.children].find(
    (element) => element instanceof HTMLElement && element.dataset['path'] === path,
  );
  const element = known instanceof HTMLElement ? known : document.createElement('article');
  element.dataset['path'] = path;
  element.id = path;
  element.setAttribute('aria-label', title);
  if (main.children[index] !== element) main.insertBefore(element, main.children[index] ?? null);
  return element;
}

function linkTo({ path, title }: PageDocument): HTMLElement {
  const link = document.createElement('a');
  link.href = `#${path}`;
  link.textContent = title;
  link.addEventListener('click', (pressed) => {
    pressed.preventDefault();
    document.getElementById(path)?.scrollIntoView({ block: 'start' });
  });
  return link;
}

/** What brings the part that is now at the top back to where it was. */
function topPlace(): (() => void) | null {
  const parts = [...main.querySelectorAll('[data-from]')];
  const top = parts.find((part) => part.getBoundingClientRect().bottom > 0);
  const article = top?.closest('article');
  if (!top || !article) return null;
  const nth = [...article.querySelectorAll('[data-from]')].indexOf(top);
  const offset = top.getBoundingClientRect().top;
  const { path } = article.dataset;
  return () => {
    const again = document.getElementById(path ?? '')?.querySelectorAll('[data-from]')[nth];
    if (again) window.scrollBy(0, again.getBoundingClientRect().top - offset);
  };
}

function placeOf(element: Element | null): { file: number; line: number } | null {
  const [file, line] = (element?.getAttribute('data-from') ?? '').split(':').map(Number);
  return file === undefined || line === undefined || Number.isNaN(line) ? null : { file, line };
}

/** The last part that begins at or before the line; the nearest place of it to what is in view. */
function reveal(file: number, line: number): void {
  let best: Element | null = null;
  let at = -1;
  for (const element of main.querySelectorAll('[data-from]')) {
    const place = placeOf(element);
    if (!place || place.file !== file || place.line > line || place.line <= at) continue;
    best = element;
    at = place.line;
  }
  for (const element of main.querySelectorAll('.current')) element.classList.remove('current');
  best?.classList.add('current');
  best?.scrollIntoView({ block: 'nearest' });
}
