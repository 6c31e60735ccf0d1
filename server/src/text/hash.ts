/**
 * A 53-bit hash of a text (two 32-bit multiply-xor lanes, mixed at the end). Fast and the same on every machine; for
 * keys of caches, never for security.
 */
export function hashText(text: string): string {
  let low = 0x9e3779b1;
  let high = 0x85ebca77;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0xc2b2ae3d);
    high ^= high >>> 15;
  }
  low = Math.imul(low ^ (low >>> 16), 0x7feb352d) ^ Math.imul(high ^ (high >>> 13), 0x846ca68b);
  high = Math.imul(high ^ (high >>> 16), 0x7feb352d) ^ Math.imul(low ^ (low >>> 13), 0x846ca68b);
  return ((high >>> 11) * 0x100000000 + (low >>> 0)).toString(36);
}
