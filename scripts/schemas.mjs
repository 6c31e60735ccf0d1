// The JSON Schemas as plain objects, and the subset of JSON Schema they keep to.
import { readFileSync } from 'node:fs';

export const KINDS = /** @type {const} */ (['ke-hoach', 'don-vi', 'dang-ky', 'ho-so', 'bao-cao']);

/**
 * @typedef {object} Schema A node of our schemas; `x-…` are annotations of ours.
 * @property {string} [$id]
 * @property {string} [$ref]
 * @property {string} [type]
 * @property {Record<string, Schema>} [properties]
 * @property {Schema} [items]
 * @property {string[]} [required]
 * @property {string[]} [enum]
 * @property {string} [const]
 * @property {Schema[]} [anyOf]
 * @property {Record<string, Schema>} [$defs]
 * @property {string} [title]
 * @property {number} [minItems]
 */

/**
 * @param {string} name file name in schemas/
 * @returns {Schema}
 */
export function readSchema(name) {
  return JSON.parse(readFileSync(`schemas/${name}`, 'utf8'));
}

/** Keywords our schemas may use: types can be generated from these. */
export const KEYWORDS = new Set([
  '$schema', '$id', '$ref', '$defs', 'type', 'properties', 'items', 'required', 'title', 'description', 'minimum',
  'minItems', 'enum', 'const', 'pattern', 'additionalProperties', 'anyOf', 'x-en', 'x-enum', 'x-code', 'x-type',
]); // prettier-ignore

/** Our annotation keywords, which a validator has to be told about. */
export const ANNOTATIONS = [...KEYWORDS].filter((keyword) => keyword.startsWith('x-'));
