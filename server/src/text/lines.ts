/** Ends and starts of lines, for code that looks at one place of a text and needs no index of its lines. */

/** The end of the line of `offset`, before its line break. */
export function endOfLine(text: string, offset: number): number {
  const lineFeed = text.indexOf('\n', offset);
  const end = lineFeed < 0 ? text.length : lineFeed;
  return end > offset && text.charAt(end - 1) === '\r' ? end - 1 : end;
}

/** The offset of the first character of the line of `offset`. */
export function startOfLine(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The end of `[start, end)` without the white space at its end. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && /[ \t\r\n]/.test(text.charAt(trimmed - 1))) trimmed--;
  return trimmed;
}
