/** New YAML from plain values, for what is added to a file. What is there is never printed anew: see edit.ts. */
import { Document, isMap, isScalar, isSeq, visit } from 'yaml';

/** Longest line that a short mapping or list may take in brackets. */
const LINE = 100;

/**
 * A value as block YAML, without a line end after it. Mappings of a few short values and lists of short texts stand on
 * one line; texts of several lines as literals. What YAML would read as something else (`0123`, `yes: `) is quoted.
 */
export function writeYaml(value: unknown): string {
  const document = new Document(value, { version: '1.2' });
  visit(document, {
    Collection(key, node) {
      if (key === null) return; // what was asked for stands in block form
      if (isMap(node) || isSeq(node)) node.flow = fitsOnLine(node.toJSON());
    },
    Scalar(_key, node) {
      if (typeof node.value === 'string' && node.value.includes('\n')) node.type = 'BLOCK_LITERAL';
    },
    Pair(_key, pair) {
      if (isScalar(pair.value) && pair.value.value === null) return visit.REMOVE;
      return undefined;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd();
}

/** A value on one line, as it can stand after any key, in brackets too. */
export function writeInline(value: unknown): string {
  const document = new Document(value, { version: '1.2' });
  if (isMap(document.contents) || isSeq(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0 }).trimEnd();
}

/** Whether a value, all of whose members are plain, is short enough for one line. */
function fitsOnLine(value: unknown): boolean {
  const members = Array.isArray(value) ? value : Object.values(value as object);
  const plain = members.every((member) => typeof member !== 'object' && !String(member).includes('\n'));
  return plain && JSON.stringify(value).length <= LINE;
}
