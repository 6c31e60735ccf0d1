/** Bytes of a file as text. */

export interface Decoded {
  /** The text, without byte order mark; U+FFFD stands for what could not be read. */
  readonly text: string;
  /** Whether the bytes were UTF-8. */
  readonly valid: boolean;
}

/**
 * Reads bytes as UTF-8. A byte order mark is dropped, as editors do, so that offsets agree with theirs. UTF-16 with a
 * byte order mark (Notepad's «Unicode») is read as such, but is not `valid`. Never throws.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const utf16 = utf16Label(bytes);
  if (utf16 !== null) return { text: new TextDecoder(utf16).decode(bytes), valid: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), valid: true };
  } catch {
    return { text: new TextDecoder('utf-8').decode(bytes), valid: false };
  }
}

function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}
