// TypeScript types of the data as the engine reads it: every property may be missing, because a file being written
// is never complete; a value of a wrong type is left out by the reader, so what is there has its type.
import { KINDS, readSchema } from './schemas.mjs';

/** @typedef {import('./schemas.mjs').Schema} Schema */

const HEAD = `// Generated from schemas/ by scripts/generate-types.mjs; repair with: npm run generate
/* eslint-disable */
`;

/** @param {string} name */
const pascal = (name) =>
  name.replace(/(^|[-_])(\w)/g, (_match, _sep, letter) => String(letter).toUpperCase());

/**
 * @param {Schema} schema
 * @param {string} indent
 * @returns {string}
 */
function typeOf(schema, indent) {
  if (schema.$ref) return pascal(schema.$ref.split('/').pop() ?? '');
  if (schema.anyOf) return schema.anyOf.map((option) => typeOf(option, indent)).join(' | ');
  if (schema.const !== undefined) return `'${schema.const}'`;
  if (schema.enum) return schema.enum.map((value) => `'${value}'`).join(' | ');
  if (schema.type === 'array') return `readonly (${typeOf(schema.items ?? {}, indent)})[]`;
  if (schema.type === 'object') return objectType(schema, indent);
  if (schema.type === 'integer') return 'number';
  return schema.type ?? 'unknown';
}

/**
 * @param {Schema} schema
 * @param {string} indent
 */
function objectType(schema, indent) {
  const inner = `${indent}  `;
  const lines = Object.entries(schema.properties ?? {}).map(
    ([key, value]) =>
      `${inner}/** ${value.title} */\n${inner}readonly ${key}?: ${typeOf(value, inner)} | undefined;`,
  );
  return `{\n${lines.join('\n')}\n${indent}}`;
}

/** @returns {Map<string, string>} */
export function generateTypes() {
  const out = [HEAD];
  for (const [name, schema] of Object.entries(readSchema('common.schema.json').$defs ?? {})) {
    out.push(`/** ${schema.title} */\nexport type ${pascal(name)} = ${typeOf(schema, '')};\n`);
  }
  for (const kind of KINDS) {
    const schema = readSchema(`${kind}.schema.json`);
    out.push(
      `/** ${schema.title} (\`loai: ${kind}\`) */\nexport interface ${pascal(kind)}File ${objectType(schema, '')}\n`,
    );
  }
  const table = KINDS.map((kind) => `  '${kind}': ${pascal(kind)}File;`).join('\n');
  out.push(`/** What each kind of file holds. */\nexport interface KindData {\n${table}\n}\n`);
  return new Map([['server/src/generated/types.ts', out.join('\n')]]);
}
