/** A text as the parser reads it, and the way back to where each character stood. */

export interface CleanText {
  /** NFC; every kind of space is a plain one. Line ends stay. */
  readonly text: string;
  /** The UTF-16 offset in the original of an offset in `text`; of its length, that of the original. */
  readonly originalOffset: (offset: number) => number;
}

/** One character of the original with the marks that follow it. */
const CLUSTER = /[\s\S]\p{M}*/gu;
const STRANGE_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/gu;

/** Composes (NFD, marks typed apart) and evens out spaces; offsets lead back to the text as it was. */
export function cleanText(original: string): CleanText {
  const evened = original.replace(STRANGE_SPACE, ' ');
  if (evened.normalize('NFC') === evened) return { text: evened, originalOffset: (offset) => offset };
  const offsets: number[] = [];
  let text = '';
  for (const { 0: cluster, index } of evened.matchAll(CLUSTER)) {
    const composed = cluster.normalize('NFC');
    for (let unit = 0; unit < composed.length; unit++) {
      // a cluster of one character keeps its own units apart (surrogate pairs), a composed one is where it began
      offsets.push(composed.length === cluster.length ? index + unit : index);
    }
    text += composed;
  }
  offsets.push(evened.length);
  return { text, originalOffset: (offset) => offsets[offset] ?? evened.length };
}
