/** No input throws in any feature, at any place of any text; every range lies in its document. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { outcomeOf } from '../../server/src/rules/outcomes';
import { BASE_FILES } from '../../server/src/rules/examples';
import { KINDS } from '../../server/src/model/kinds';
import { RULES } from '../../server/src/rules/registry';
import { complete } from '../../server/src/service/completion';
import { toDiagnostic } from '../../server/src/service/diagnostics';
import { editsOf } from '../../server/src/service/fixes';
import { hover } from '../../server/src/service/hover';
import { blockingFindings, collect } from '../../server/src/service/submission';
import { pathsIn } from '../../server/src/workspace/attachments';
import {
  checkProject,
  emptyProject,
  factsOf,
  fromBytes,
  type Project,
} from '../../server/src/workspace/project';
import { wrongRange, wrongSpan } from '../support/ranges';
import { SEED } from '../support/seed';
import { projectOf } from '../support/project';

const FILE = 'ho-so/ho-so.tdkt.yaml';
const TODAY = '2020-12-01';
const base = projectOf(BASE_FILES);

/** Everything the engine can be asked about a text that stands in a campaign; what is wrong, in words. */
function failureOf(bytes: Uint8Array, at: number): string | null {
  const file = fromBytes(FILE, bytes);
  const project: Project = { ...emptyProject(), ...base, files: new Map(base.files).set(FILE, file) };
  const findings = checkProject(project, { rules: RULES, today: TODAY });
  for (const finding of [...findings.values()].flat()) {
    if (finding.rule === 'cau-truc/loi-noi-bo') return `a rule throws: ${JSON.stringify(finding.data)}`;
    for (const lang of ['vi', 'en'] as const) {
      const told = toDiagnostic(finding, project.files, lang);
      const wrong = wrongRange(told, project);
      if (wrong !== null) return `${finding.rule}: ${wrong}`;
      if (/undefined|\[object/.test(told.message)) return `${finding.rule} says: ${told.message}`;
    }
    for (const fix of finding.fixes) {
      for (const { file: changed, edits } of editsOf(fix, project.files)) {
        const parsed = project.files.get(changed)?.parsed;
        const wrong = parsed && wrongSpan(edits, parsed);
        if (wrong) return `fix of ${finding.rule}: ${wrong}`;
      }
    }
  }
  const { parsed } = file;
  const facts = factsOf(project, file);
  const offset = Math.floor(at * (parsed.length + 1));
  const position = parsed.positionAt(offset);
  const back = parsed.offsetAt(position);
  const isSplit = parsed.slice(offset - 1, offset + 1) === '\r\n';
  if (back !== offset && !isSplit) return `offset ${offset} comes back as ${back}`;
  const outcome = (index: number) => (file.kind === 'ho-so' ? outcomeOf(file, index, facts, findings) : null);
  for (const lang of ['vi', 'en'] as const) {
    const told = hover({ file, facts, offset, lang, today: TODAY, outcome });
    const offered = complete({ file, facts, offset, lang, today: TODAY });
    const wrong = wrongSpan([...(told ? [told.span] : []), ...offered.map(({ span }) => span)], parsed);
    if (wrong !== null) return `hover or completion at ${offset}: ${wrong}`;
  }
  collect(project, FILE);
  for (const stage of ['du-thao', 'trinh-ky', 'nop'] as const) blockingFindings(project, FILE, stage, RULES);
  pathsIn(file);
  return null;
}

/** Any UTF-16, lone surrogates among it. */
const utf16 = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 40 });
const token = fc.constantFrom(
  ...KINDS.map((kind) => `loai: ${kind}\n`), 'ke_hoach: 09/KH-SNV\n', 'de_nghi:\n', 'thanh_phan_hop:\n', 'to_trinh:\n', 'bien_ban:\n',
  '  - ', '- ', '    ', '  ', ' ', '\n', '\r\n', '\r', '\t', ': ', ':', '? ', '#', ' #', '"', "'", '|\n', '>-\n', '|9+\n', '{', '}', '[', ']', ',',
  '&a ', '*a', '<<: ', '!!str ', '---\n', '...\n', '%YAML 1.2\n', '<<<<<<< a\n', '=======\n', '>>>>>>> b\n',
  'ma', 'ca_nhan', 'ho_ten', 'loai', 'ngay_nhan', 'hop_binh_xet', 'dong_y', 'vai_tro', 'tieu_chuan', 'nguon', 'kem_theo', 'tep', 'bao_cao',
  'Hoà', 'Trần Thị Hòa', 'pnv-phu-cu', '2020-02-30', '17/02/2020', '0123', '1e999', '.nan', 'null', '~', 'true', '99999999999999999999', '-1',
  '__proto__', 'constructor', 'toString', '../../x', '/a', 'x:y', '\u0000', '\ufeff', '\u00a0', '\u2028', '\ud800', '\udc00', 'e\u0323\u0302', '😀',
); // prettier-ignore
const text = fc.oneof(
  { weight: 6, arbitrary: fc.array(token, { maxLength: 40 }).map((tokens) => tokens.join('')) },
  { weight: 3, arbitrary: fc.array(fc.oneof(token, utf16), { maxLength: 20 }).map((parts) => `loai: ho-so\nke_hoach: 09/KH-SNV\n${parts.join('')}`) },
  { weight: 1, arbitrary: utf16 },
); // prettier-ignore
const bytes = fc.oneof(
  { weight: 9, arbitrary: text.map((written) => new Uint8Array(Buffer.from(written))) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
);

test('no text throws anywhere, and every range lies in its document', () => {
  fc.assert(
    fc.property(bytes, fc.double({ min: 0, max: 0.999, noNaN: true }), (written, at) =>
      assert.equal(failureOf(written, at), null),
    ),
    { seed: SEED, numRuns: 150 },
  );
});
