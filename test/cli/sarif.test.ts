/** `--format sarif`: held against the official schema, and against what the JSON report says of the same check. */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import Ajv from 'ajv';
import packageJson from '../../package.json';
import { RULES } from '../../server/src/rules/registry';
import { pageAddressIn } from '../../server/src/service/rule-address';
import { checkJson, folderWith, sampleWith, tdkt } from './tdkt';

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
interface Location {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Region };
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly Location[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly artifactLocation: { readonly uri: string };
      readonly replacements: readonly {
        readonly deletedRegion: Region;
        readonly insertedContent: { readonly text: string };
      }[];
    }[];
  }[];
  readonly properties: { readonly severity: string; readonly citations: readonly object[] };
}
interface Run {
  readonly tool: {
    readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri?: string }[] };
  };
  readonly invocations: readonly { readonly exitCode: number }[];
  readonly columnKind: string;
  readonly results: readonly Result[];
}

const schema = JSON.parse(readFileSync('test/fixtures/sarif/sarif-schema-2.1.0.json', 'utf8')) as object;

/** What the official schema has against a log; it is of draft 04, of which only `id` is not as in later drafts. */
const problemsOf = (() => {
  const { id: _id, $schema: _schema, ...plain } = schema as Record<string, unknown>;
  const formats = { uri: (text: string) => URL.canParse(text), 'uri-reference': (text: string) => /^[\w.~!$&'()*+,;=:@/?#%-]*$/.test(text), 'date-time': true } as const; // prettier-ignore
  const validate = new Ajv({ allErrors: true, strict: false, formats }).compile(plain);
  return (log: unknown): readonly string[] =>
    validate(log)
      ? []
      : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
})();

function sarif(folder: string, ...args: readonly string[]) {
  const { code, out } = tdkt(folder, ['check', '--format', 'sarif', '--today', '2020-12-01', ...args]);
  const log = JSON.parse(out) as { readonly runs: readonly [Run] };
  return { code, out, log, run: log.runs[0] };
}

const copyOf = (folder: string): string => {
  const copy = folderWith();
  cpSync(folder, copy, { recursive: true });
  return copy;
};
const FAULTY = path.resolve('samples/ho-so-loi');

describe('SARIF', () => {
  const faulty = sarif(FAULTY);

  test('is what the official schema asks for, which does not take everything', () => {
    assert.deepEqual(problemsOf(faulty.log), []);
    assert.deepEqual(problemsOf(sarif('samples/hung-yen-2020').log), []);
    assert.deepEqual(problemsOf(sarif(FAULTY, '--lang', 'en').log), []);
    const wrong = JSON.parse(faulty.out) as { runs: { columnKind: string; results: { level: string }[] }[] };
    for (const run of wrong.runs) {
      run.columnKind = 'bytes';
      for (const result of run.results) result.level = 'hint';
    }
    assert.equal(problemsOf(wrong).length, faulty.run.results.length + 1);
  });

  test('says what the JSON report says, counted from 1', () => {
    const { report, code } = checkJson(FAULTY);
    assert.equal(faulty.code, code);
    assert.equal(faulty.run.invocations[0]?.exitCode, code);
    assert.equal(faulty.run.columnKind, 'utf16CodeUnits');
    const told = faulty.run.results.map((result) => {
      const [place] = result.locations;
      const region = place?.physicalLocation.region;
      return [
        result.ruleId, result.properties.severity, decodeURIComponent(place?.physicalLocation.artifactLocation.uri ?? ''),
        (region?.startLine ?? 0) - 1, (region?.startColumn ?? 0) - 1, result.message.text, result.properties.citations,
        (result.relatedLocations ?? []).map((one) => decodeURIComponent(one.physicalLocation.artifactLocation.uri)),
      ]; // prettier-ignore
    });
    const expected = report.findings.map((finding) => [
      finding.rule, finding.severity, finding.file, finding.range.start.line, finding.range.start.character,
      finding.message, finding.citations, finding.related.map(({ file }) => file),
    ]); // prettier-ignore
    assert.deepEqual(told, expected);
    assert.ok(expected.some(([, , , , , , , related]) => Array.isArray(related) && related.length > 0));
  });

  test('has every rule, and each result points at its own', () => {
    const { rules } = faulty.run.tool.driver;
    assert.deepEqual(rules.map(({ id }) => id), RULES.map(({ id }) => id)); // prettier-ignore
    for (const result of faulty.run.results) assert.equal(rules[result.ruleIndex]?.id, result.ruleId);
  });

  test('fingerprints are one a finding, and outlive lines that come above', () => {
    const prints = (run: Run): string[] =>
      run.results
        .map(({ ruleId, partialFingerprints }) => `${ruleId} ${partialFingerprints['tdkt/v1'] ?? ''}`)
        .sort();
    const before = prints(faulty.run);
    assert.equal(new Set(before).size, before.length);
    for (const print of before) assert.match(print, /^\S+ [0-9a-f]{32}$/);
    const moved = copyOf(FAULTY);
    for (const file of ['an-thi/ho-so.tdkt.yaml', 'an-thi/dang-ky.tdkt.yaml']) {
      const text = readFileSync(path.join(moved, file), 'utf8');
      writeFileSync(
        path.join(moved, file),
        `# Phòng Nội vụ gửi lại.\n\n${text.replace(/^de_nghi:/m, '\n\nde_nghi:')}`,
      );
    }
    const after = sarif(moved);
    assert.deepEqual(prints(after.run), before);
    assert.notDeepEqual(
      after.run.results.map(({ locations }) => locations),
      faulty.run.results.map(({ locations }) => locations),
    );
  });

  test('holds safe fixes only, and they mend what they are for', () => {
    const { report } = checkJson(FAULTY);
    const fixed = faulty.run.results.filter(({ fixes }) => fixes);
    assert.ok(fixed.some(({ ruleId }) => ruleId === 'cau-truc/ngay-sai-dang'));
    assert.ok(report.findings.length > fixed.length);
    const folder = copyOf(FAULTY);
    const date = fixed.find(({ ruleId }) => ruleId === 'cau-truc/ngay-sai-dang');
    for (const { artifactLocation, replacements } of date?.fixes?.[0]?.artifactChanges ?? []) {
      const file = path.join(folder, decodeURIComponent(artifactLocation.uri));
      const lines = readFileSync(file, 'utf8').split('\n');
      for (const { deletedRegion: at, insertedContent } of replacements) {
        const line = lines[at.startLine - 1] ?? '';
        lines[at.startLine - 1] =
          line.slice(0, at.startColumn - 1) + insertedContent.text + line.slice(at.endColumn - 1);
      }
      writeFileSync(file, lines.join('\n'));
    }
    const count = (run: Run): number =>
      run.results.filter(({ ruleId }) => ruleId === 'cau-truc/ngay-sai-dang').length;
    assert.equal(count(sarif(folder).run), count(faulty.run) - 1);
  });

  test('names no folder of the machine, escapes paths, and has the same bytes in any time zone', () => {
    const odd = folderWith({ 'tdkt.config.yaml': '', 'hồ sơ, 100% #1.tdkt.yaml': 'loai: la' });
    const { run, out } = sarif(odd);
    assert.deepEqual([...new Set(run.results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri))], [
      'h%E1%BB%93%20s%C6%A1%2C%20100%25%20%231.tdkt.yaml',
    ]); // prettier-ignore
    assert.ok(!out.includes(path.basename(odd)));
    assert.deepEqual(problemsOf(JSON.parse(out)), []);
    const args = ['check', FAULTY, '--format', 'sarif', '--today', '2020-12-01'];
    assert.equal(
      tdkt('.', args, { TZ: 'America/New_York' }).out,
      tdkt('.', args, { TZ: 'Asia/Ho_Chi_Minh' }).out,
    );
  });

  test('a clean campaign has no results and exit code 0', () => {
    const { run, code } = sarif('samples/hung-yen-2020');
    assert.deepEqual(run.results, []);
    assert.equal(run.invocations[0]?.exitCode, 0);
    assert.equal(code, 0);
    assert.equal(sarif(sampleWith('phu-cu/ho-so.tdkt.yaml', (text) => text.replace('khieu_nai_to_cao: khong', 'khieu_nai_to_cao: co'))).run.invocations[0]?.exitCode, 1); // prettier-ignore
  });
});

test('a rule leads to its page where the product names its repository, else to the first article it cites', () => {
  const page = 'https://git.example.vn/tdkt/tdkt/blob/HEAD/docs/rules/dang-ky/qua-han.md';
  for (const repository of [
    'https://git.example.vn/tdkt/tdkt',
    { url: 'git+https://git.example.vn/tdkt/tdkt.git' },
  ])
    assert.equal(pageAddressIn({ repository }, 'dang-ky/qua-han'), page);
  assert.equal(pageAddressIn({ repository: 'file:///tdkt' }, 'dang-ky/qua-han'), null);
  const { rules } = sarif('samples/hung-yen-2020').run.tool.driver;
  const cited = rules.find(({ id }) => id === 'binh-xet/duoi-90-phan-tram')?.helpUri ?? '';
  assert.match(cited, 'repository' in packageJson ? /docs\/rules\/binh-xet/ : /ItemID=123642.*Dieu_45/);
});
