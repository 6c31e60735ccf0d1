/**
 * The ten invariants (docs/ARCHITECTURE.md). Each is a function that says what breaks it. It is run on a planted
 * violation first and must catch it: an invariant that cannot bite is none.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import * as fc from 'fast-check';
import '../support/seed';
import { exportSubmission } from '../export/collect';
import type { SubmissionInput } from '../../server/src/export/types';
import { nodeFileSystem } from '../../server/src/host/node-file-system';
import { readFile } from '../../server/src/model/read';
import { INTERNAL } from '../../server/src/rules/engine';
import { BASE_FILES } from '../../server/src/rules/examples';
import type { Finding } from '../../server/src/rules/finding';
import { RULES } from '../../server/src/rules/registry';
import { defineRule, type Rule } from '../../server/src/rules/rule';
import { editsOf } from '../../server/src/service/fixes';
import { editText, parseText } from '../../server/src/text/document';
import { applyEdits } from '../../server/src/text/edit';
import type { ParsedText, TextEdit } from '../../server/src/text/types';
import { checkProject } from '../../server/src/workspace/project';
import { law } from '../../server/src/law/provisions';
import { projectOf } from '../support/project';
import { crossings, linesInRules } from './borders';
import { impure, reachesOut } from './purity';
import { sourcesBelow, type Source } from './sources';

const server = sourcesBelow('server/src');
const client = sourcesBelow('client/src');
const texts = Object.values(BASE_FILES);
let bitten = 0;

/** Runs an invariant on a planted violation, which it must find, then on the product, where it must find nothing. */
function invariant(number: number, name: string, bites: () => unknown, holds: () => unknown): void {
  test(`${number}. ${name}`, async () => {
    assert.ok(await bites(), `invariant ${number} does not bite`);
    assert.equal(await holds(), null);
    bitten++;
  });
}

after(() => console.log(`invariants: ${bitten}/10 bite`));

const planted = (file: string, text: string): Source[] => [...server, { path: file, text }];
const firstOf = (list: readonly string[]): string | null => list[0] ?? null;

// 1. Parsing never fails; a rule that throws becomes one notice that names it.
const hostile = [
  '',
  '\0',
  'a: [',
  '"',
  '- - -\n\t- x',
  'a: &x [*x]',
  '%YAML 9',
  '\uD800',
  '{'.repeat(5000),
  ...texts,
];
function parserThrows(parse: (text: string) => ParsedText): string | null {
  for (const text of hostile) {
    try {
      const { segments, problems } = parse(text);
      if (!Array.isArray(segments) || !Array.isArray(problems)) return text;
    } catch {
      return text;
    }
  }
  return null;
}
const throwing: Rule = {
  ...defineRule({
    id: 'cau-truc/hong', severity: 'error', on: 'dang-ky', reads: 'document', citations: [], uncited: 'thử', blocks: [],
    fields: [], vi: { title: '', why: '', todo: '', messages: {} }, en: { title: '', why: '', todo: '', messages: {} },
    examples: { valid: [], invalid: [] },
    check: () => {
      throw new Error('hỏng');
    },
  }),
}; // prettier-ignore
type Check = (rules: readonly Rule[]) => readonly Finding[];
const checkBase: Check = (rules) =>
  checkProject(projectOf(BASE_FILES), { rules }).get('dang-ky.tdkt.yaml') ?? [];
function ruleEscapes(check: Check): string | null {
  try {
    const notices = check([throwing, ...RULES]).filter(({ rule }) => rule === INTERNAL);
    return notices.length === 1 && notices[0]?.data['quy_tac'] === throwing.id
      ? null
      : 'no notice names the rule';
  } catch (error) {
    return String(error);
  }
}
invariant(
  1,
  'parsing never fails, checks never throw',
  () =>
    parserThrows((text) => (text.includes('[') ? assert.fail() : parseText(text))) !== null &&
    ruleEscapes((rules) => (rules.includes(throwing) ? assert.fail('hỏng') : [])) !== null,
  () => parserThrows(parseText) ?? ruleEscapes(checkBase),
);

invariant(
  2,
  'the engine is pure',
  () =>
    firstOf(impure([{ path: 'server/src/rules/x/y.ts', text: 'const now = Date.now();' }])) !== null &&
    firstOf(impure([{ path: 'server/src/text/x.ts', text: "import { readFileSync } from 'node:fs';" }])) !==
      null,
  () => firstOf(impure(server)),
);

invariant(
  3,
  'import borders',
  () =>
    [
      planted('server/src/text/x.ts', "import { law } from '../law/provisions';"),
      planted('server/src/model/x.ts', "import { Range } from 'vscode-languageserver/node';"),
      planted('server/src/service/x.ts', "import * as vscode from 'vscode';"),
      planted('server/src/export/x.ts', "import { writeFile } from 'node:fs/promises';"),
    ].every((sources) => crossings(sources).length === 1) &&
    linesInRules(planted('server/src/rules/ho-so/x.ts', 'parsed.positionAt(3).character')).length === 1,
  () => firstOf([...crossings([...server, ...client]), ...linesInRules(server)]),
);

// 4. A finding is plain data: no words, no lines.
function notPlain(findings: readonly Finding[]): string | null {
  const odd = findings.find(
    (finding) =>
      JSON.stringify(JSON.parse(JSON.stringify(finding))) !== JSON.stringify(finding) ||
      /"(line|character)":/.test(JSON.stringify(finding)) ||
      !/^[a-z_-]+$/.test(finding.message),
  );
  return odd ? JSON.stringify(odd) : null;
}
const sampleFindings = (): readonly Finding[] =>
  RULES.flatMap((rule) => rule.examples.invalid).flatMap(({ files }) => {
    const own = typeof files === 'string' ? { 'ho-so.tdkt.yaml': files } : files;
    const project = projectOf({ ...BASE_FILES, ...own });
    return [...checkProject(project, { rules: RULES, today: '2020-12-01' }).values()].flat();
  });
invariant(
  4,
  'findings are data, words come last',
  () => {
    const [one] = sampleFindings();
    return one && notPlain([{ ...one, message: 'Bản đăng ký nộp muộn.' }]) !== null;
  },
  () => notPlain(sampleFindings()),
);

// 5. One rule is one file, named as its id; what it cites exists.
function misplaced(files: readonly Source[], rules: readonly Pick<Rule, 'id'>[]): string | null {
  const ids = new Set(rules.map(({ id }) => `server/src/rules/${id}.ts`));
  const wrong = files.filter(({ path: file, text }) => {
    const id = /^server\/src\/rules\/([\w-]+\/[\w-]+)\.ts$/.exec(file)?.[1];
    return id !== undefined && (!ids.has(file) || !text.includes(`id: '${id}'`) || citesInWords(text));
  });
  return (
    firstOf(wrong.map(({ path: file }) => file)) ??
    (ids.size === rules.length ? null : 'an id is given twice')
  );
}
/** Articles stand in typed citations only, never in the words of a rule's messages. */
function citesInWords(text: string): boolean {
  const messages = [...text.matchAll(/messages: \{([\s\S]*?)\n {4}\}/g)].map(([, body]) => body).join('');
  return /(Điều|Article) \d/.test(messages);
}
invariant(
  5,
  'one rule, one file; citations exist',
  () =>
    misplaced(planted('server/src/rules/dang-ky/khac.ts', "id: 'dang-ky/qua-han'"), RULES) !== null &&
    misplaced([], [...RULES, ...RULES]) !== null &&
    citesInWords("messages: {\n main: 'trái Điều 39'\n    }") &&
    throws(() => law('91/2017/NĐ-CP', '999.1' as '39.1.c')),
  () => misplaced(server, RULES),
);

// 6. Edits are minimal: nothing outside what changes is touched, and no edit repeats what stands there already.
function notMinimal(text: string, edits: readonly TextEdit[]): string | null {
  const wide = edits.find(({ start, end, text: put }) => {
    const old = text.slice(start, end);
    return old === put || old.split('\n').length > 2 || put.split('\n').length > 3;
  });
  return wide ? JSON.stringify(wide) : null;
}
function fixesNotMinimal(): string | null {
  for (const rule of RULES) {
    for (const { files } of rule.examples.invalid) {
      const own = typeof files === 'string' ? { 'ho-so.tdkt.yaml': files } : files;
      const project = projectOf({ ...BASE_FILES, ...own });
      for (const finding of [
        ...checkProject(project, { rules: RULES, today: '2020-12-01' }).values(),
      ].flat()) {
        for (const fix of finding.fixes) {
          for (const { file, edits } of editsOf(fix, project.files)) {
            const parsed = project.files.get(file)?.parsed;
            const wide = parsed && notMinimal(parsed.slice(0, parsed.length), edits);
            if (wide) return `${finding.rule}: ${wide}`;
          }
        }
      }
    }
  }
  return null;
}
invariant(
  6,
  'edits are minimal',
  () => {
    const text = texts[0] ?? '';
    return notMinimal(text, [{ start: 0, end: text.length, text: text.replace('loai', 'Loai') }]) !== null;
  },
  fixesNotMinimal,
);

// 7. What follows from edits equals what is read anew.
function staleAfterEdits(
  edit: (parsed: ParsedText, edits: readonly TextEdit[]) => ParsedText,
): string | null {
  const pieces = [
    'x',
    ' ',
    '\n',
    ': ',
    '- ',
    '"',
    'Nguyễn Thị Hường',
    '\n  a: [1, 2]\n',
    '&x ',
    '\t',
    '---\n',
    '#',
  ];
  const outcome = fc.check(
    fc.property(
      fc.constantFrom(...texts),
      fc.array(fc.tuple(fc.nat(), fc.nat(20), fc.constantFrom(...pieces)), { minLength: 1, maxLength: 8 }),
      (text, changes) => {
        let parsed = parseText(text);
        let plain = text;
        for (const [at, length, put] of changes) {
          const start = at % (plain.length + 1);
          const one = { start, end: Math.min(plain.length, start + length), text: put };
          parsed = edit(parsed, [one]);
          plain = applyEdits(plain, [one]);
        }
        assert.deepEqual(shape(parsed), shape(parseText(plain)));
      },
    ),
    { numRuns: 60, seed: 20201205 },
  );
  return outcome.failed ? JSON.stringify(outcome.counterexample) : null;
}
const shape = (parsed: ParsedText): unknown => {
  const { problems, data } = { ...readFile('x.tdkt.yaml', parsed) };
  return {
    text: parsed.slice(0, parsed.length),
    segments: parsed.segments,
    texts: parsed.problems,
    problems,
    data,
  };
};
invariant(
  7,
  'incremental equals fresh',
  () =>
    staleAfterEdits((parsed, edits) => (edits[0]?.text === '"' ? parsed : editText(parsed, edits))) !== null,
  () => staleAfterEdits(editText),
);

// 8. Same input, same bytes, in any time zone, whatever the day.
const submission: SubmissionInput = {
  stage: 'nop',
  plan: { loai: 'ke-hoach', so: '09/KH-SNV', ngay: '2020-02-07', co_quan: 'Sở Nội vụ tỉnh Hưng Yên' },
  units: [{ ma: 'pnv', ten: 'Phòng Nội vụ huyện Phù Cừ', loai: 'phong-noi-vu-huyen' }],
  dossier: {
    loai: 'ho-so', ke_hoach: '09/KH-SNV', cap_trinh: 'don-vi', don_vi: 'pnv', ngay_gui: '2020-11-27',
    to_trinh: { so: '31/TTr-PNV', ngay: '2020-11-26', kinh_gui: ['Sở Nội vụ tỉnh Hưng Yên'] },
    de_nghi: [{ ma: 'vinh', ca_nhan: 'Lê Quang Vinh', de_nghi_tang: 'giay-khen-giam-doc-so' }],
  },
  reports: new Map(),
  attachments: [],
}; // prettier-ignore
type Make = (input: SubmissionInput) => Promise<readonly { path: string; sha256: string }[]>;
async function differs(make: Make): Promise<string | null> {
  const before = process.env['TZ'];
  const realNow = Date.now;
  const made: string[] = [];
  try {
    for (const [zone, day] of [['UTC', 0], ['America/New_York', 1], ['Asia/Ho_Chi_Minh', 400]] as const) {
      process.env['TZ'] = zone;
      Date.now = () => realNow() + day * 86_400_000;
      made.push(JSON.stringify((await make(submission)).map(({ path: file, sha256 }) => [file, sha256])));
    }
  } finally {
    Date.now = realNow;
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
  return new Set(made).size === 1 ? null : 'the bytes differ';
} // prettier-ignore
invariant(
  8,
  'same input, same bytes',
  () => differs(() => Promise.resolve([{ path: 'x', sha256: new Date(Date.now()).toString() }])),
  () => differs(exportSubmission),
);

// 9. No network, nothing run, nothing read outside the root.
type Reader = (root: string, relative: string) => Promise<unknown>;
async function readsOutside(read: Reader): Promise<string | null> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tdkt-inv-'));
  try {
    const root = path.join(folder, 'goc');
    mkdirSync(root);
    writeFileSync(path.join(folder, 'bi-mat.txt'), 'bí mật');
    symlinkSync(path.join(folder, 'bi-mat.txt'), path.join(root, 'lien-ket.txt'));
    for (const relative of ['../bi-mat.txt', 'lien-ket.txt', '../goc/../bi-mat.txt']) {
      const got = await read(root, relative);
      if (typeof got !== 'string' || got.includes('bí mật')) return relative;
    }
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
invariant(
  9,
  'no network, nothing outside the root',
  async () =>
    (await readsOutside((root, relative) => Promise.resolve(readFileSync(path.join(root, relative))))) !==
      null &&
    reachesOut([{ path: 'server/src/host/x.ts', text: "import http from 'node:http';" }]).length === 1 &&
    reachesOut([{ path: 'client/src/x.ts', text: 'void fetch(address);' }]).length === 1 &&
    ['server/src/cli/git.ts', 'server/src/cli/x.ts'].every((file) => {
      const text = `import { spawnSync } from 'node:child_process'; spawnSync('${file.endsWith('git.ts') ? 'sh' : 'git'}', []);`;
      return reachesOut([{ path: file, text }]).length === 1;
    }),
  async () =>
    firstOf(reachesOut([...server, ...client])) ??
    (await readsOutside((root, relative) => nodeFileSystem(root).read(relative))),
);

// 10. Generated files are what their sources give. Looked at in a copy, so that a violation can be planted there.
function staleGenerated(violate: (root: string) => void): string | null {
  const root = mkdtempSync(path.join(tmpdir(), 'tdkt-gen-'));
  try {
    for (const one of [
      'schemas',
      'scripts',
      'server',
      'docs/rules',
      'esbuild.mjs',
      'package.json',
      'tsconfig.json',
    ])
      cpSync(one, path.join(root, one), { recursive: true });
    symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
    violate(root);
    execFileSync(process.execPath, ['scripts/generate.mjs', '--check'], { cwd: root, stdio: 'pipe' });
    return null;
  } catch (error) {
    return error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  } finally {
    rmSync(root, { recursive: true });
  }
}
function changeDeadline(root: string): void {
  const file = path.join(root, 'server/src/generated/plans.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('2020-02-17', '2020-02-18'));
}
function spoilPages(root: string): void {
  const page = path.join(root, 'docs/rules/dang-ky/qua-han.md');
  writeFileSync(page, readFileSync(page, 'utf8').replace('17/02/2020', '18/02/2020'));
  writeFileSync(path.join(root, 'docs/rules/dang-ky/khong-con.md'), '# Quy tắc đã bỏ');
}
invariant(
  10,
  'generated files are up to date',
  () =>
    staleGenerated(changeDeadline)?.includes('npm run generate') === true &&
    /qua-han\.md[\s\S]*khong-con\.md/.test(staleGenerated(spoilPages) ?? ''),
  () => staleGenerated(() => undefined),
);

function throws(run: () => unknown): boolean {
  try {
    run();
    return false;
  } catch {
    return true;
  }
}
