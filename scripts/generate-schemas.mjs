// One module with all schemas, for what completion, hover and the reader of data ask of them at run time.
import { KINDS, readSchema } from './schemas.mjs';

/** @returns {Map<string, string>} */
export function generateSchemas() {
  const all = Object.fromEntries(KINDS.map((kind) => [kind, readSchema(`${kind}.schema.json`)]));
  const common = readSchema('common.schema.json');
  return new Map([['server/src/generated/schemas.json', JSON.stringify({ common, kinds: all })]]);
}
