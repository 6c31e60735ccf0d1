/** Reads a .docx back with nothing but unzip and regular expressions, so that a test does not trust what it tests. */
import { strFromU8, unzipSync } from 'fflate';

/** The XML of every part, by its name in the zip. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
}

export function documentXml(bytes: Uint8Array): string {
  return partsOf(bytes)['word/document.xml'] ?? '';
}

export interface ReadParagraph {
  readonly text: string;
  /** In half points, of its runs in order. */
  readonly sizes: readonly number[];
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: string | null;
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  readonly borderTop: string | null;
  readonly indent: { readonly left: number; readonly right: number };
}

/** Every paragraph of the body, those in tables too, in order. */
export function paragraphsOf(xml: string): ReadParagraph[] {
  return [...xml.matchAll(/<w:p(?: [^>]*)?>(.*?)<\/w:p>/gs)].map(([, inner = '']) => ({
    text: textOfRuns(inner),
    sizes: [...inner.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => Number(size)),
    bold: /<w:b\/>/.test(inner),
    italic: /<w:i\/>/.test(inner),
    align: /<w:jc w:val="(\w+)"/.exec(inner)?.[1] ?? null,
    firstLine: numberIn(inner, /w:firstLine="(\d+)"/),
    before: numberIn(inner, /<w:spacing[^>]* w:before="(\d+)"/),
    after: numberIn(inner, /<w:spacing[^>]* w:after="(\d+)"/),
    borderTop: /<w:pBdr><w:top ([^>]*)\/>/.exec(inner)?.[1] ?? null,
    indent: {
      left: numberIn(inner, /<w:ind[^>]* w:left="(\d+)"/),
      right: numberIn(inner, /<w:ind[^>]* w:right="(\d+)"/),
    },
  }));
}

function numberIn(xml: string, pattern: RegExp): number {
  return Number(pattern.exec(xml)?.[1] ?? 0);
}

function textOfRuns(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => unescapeXml(text))
    .join('');
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** The document as plain text: a line a paragraph, a line a table row with its cells between bars. */
export function plainText(bytes: Uint8Array): string {
  const lines: string[] = [];
  let cells: string[][] | null = null;
  const token = /<w:tr[ >]|<\/w:tr>|<w:tc>|<w:p(?: [^>]*)?>.*?<\/w:p>/gs;
  for (const [found] of documentXml(bytes).matchAll(token)) {
    if (found.startsWith('<w:tr')) cells = [];
    else if (found === '<w:tc>') cells?.push([]);
    else if (found === '</w:tr>') {
      lines.push(
        `| ${(cells ?? []).map((cell) => cell.filter((text) => text !== '').join(' ¶ ')).join(' | ')} |`,
      );
      cells = null;
    } else if (cells) cells.at(-1)?.push(textOfRuns(found));
    else lines.push(textOfRuns(found));
  }
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}
