// Our dossier schema as one draft-07 schema for the peer, as strict as our engine is about a single file: the codes
// of the plan as enums, what rules ask for as `required`.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readSchema } from '../schemas.mjs';

/** Lists of the plan whose codes a field may hold, by the field's annotation. */
const LISTS = /** @type {const} */ ({
  award: 'hinh_thuc',
  field: 'linh_vuc',
  content: 'noi_dung',
  category: 'doi_tuong',
});
const REQUIRED = [
  'gioi_tinh',
  'ngay_sinh',
  'chuc_vu',
  'doi_tuong',
  'giai_doan',
  'tinh_trang',
  'bao_cao',
  'tom_tat',
];

/** @returns {Record<string, unknown>} */
export function peerSchema() {
  const plan = parse(readFileSync('server/plans/09-KH-SNV-2020.tdkt.yaml', 'utf8'));
  const common = readSchema('common.schema.json');
  const schema = convert({ ...readSchema('ho-so.schema.json'), definitions: common.$defs }, codesOf(plan));
  const item = schema.properties.de_nghi.items;
  item.required = [...new Set([...item.required, ...REQUIRED])];
  return { ...schema, $schema: 'http://json-schema.org/draft-07/schema#', $id: undefined };
}

/**
 * @param {any} plan
 * @returns {Map<string, string[]>}
 */
function codesOf(plan) {
  return new Map(
    Object.entries(LISTS).map(([annotation, list]) => [
      annotation,
      plan[list].map((/** @type {{ ma: string }} */ { ma }) => ma),
    ]),
  );
}

/**
 * Draft 7 ignores what stands beside `$ref`, so a title goes and an enum takes its place.
 * @param {any} node
 * @param {Map<string, string[]>} codes
 * @returns {any}
 */
function convert(node, codes) {
  if (Array.isArray(node)) return node.map((one) => convert(one, codes));
  if (typeof node !== 'object' || node === null) return node;
  const known = codes.get(node['x-code']);
  if (known) {
    const { title, description } = node;
    const code = { type: 'string', enum: known };
    return node.type === 'array'
      ? { title, description, type: 'array', items: code }
      : { title, description, ...code };
  }
  if (typeof node.$ref === 'string') return { $ref: node.$ref.replace(/^.*#\/\$defs\//, '#/definitions/') };
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !key.startsWith('x-') && key !== '$id')
      .map(([key, value]) => [key, convert(value, codes)]),
  );
}
