/** Text put into XML, HTML and logs. */

/** What XML 1.0 has no place for or advises against: control characters, lone surrogates, non-characters. */
const ILLEGAL = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text without control characters, halves of pairs and the like; tabs and line ends stay. */
export function printable(text: string): string {
  return text.replace(ILLEGAL, '');
}

/** A text for element content or a quoted attribute, of XML as of HTML; what neither may hold is left out. */
export function escapeXml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (found) => ENTITIES[found] ?? found);
}
