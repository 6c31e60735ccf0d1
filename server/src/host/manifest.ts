/** Reading a manifest as `sha256sum` writes it. */

/** Hash by path, or null where the text is no manifest. */
export function parseManifest(text: string): Map<string, string> | null {
  const lines = text.split('\n').filter((line) => line !== '');
  const parsed = lines.map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line));
  const pairs = parsed.flatMap((match) => (match?.[1] && match[2] ? [[match[2], match[1]] as const] : []));
  return pairs.length === lines.length && lines.length > 0 ? new Map(pairs) : null;
}
