/** What a team may decide about findings, as the command line applies it (docs/controls.md). */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { checkJson, folderWith, sampleWith, tdkt } from './tdkt';

const CONFIG = 'tdkt.config.yaml';
const REGISTRATION = 'phu-cu/dang-ky.tdkt.yaml';
const DOSSIER = 'phu-cu/ho-so.tdkt.yaml';
const COUNT = 'nhat-quan/so-luong';
/** The letter states one person too many. */
const wrongCount = (text: string): string => text.replace('ca_nhan: 3 }', 'ca_nhan: 4 }');
/** A comment above the list, where that is found. */
const above = (comment: string) => (text: string) =>
  wrongCount(text).replace('\nde_nghi:\n', `\n${comment}\nde_nghi:\n`);

function configured(config: string): string {
  const folder = sampleWith(DOSSIER, wrongCount);
  writeFileSync(path.join(folder, CONFIG), config);
  return folder;
}

const ids = (found: readonly { rule: string; severity: string }[]): string[] =>
  found.map(({ rule, severity }) => `${rule} ${severity}`);

describe('tdkt.config.yaml', () => {
  test('sets the severity of a rule before that of its group', () => {
    const { code, report } = checkJson(configured(`muc_do:\n  nhat-quan: off\n  ${COUNT}: info\n`));
    assert.deepEqual([code, ids(report.findings)], [0, [`${COUNT} info`]]);
  });

  test('switches a group off, for an export as well', () => {
    const folder = configured('muc_do: { nhat-quan: off }\n');
    assert.deepEqual(checkJson(folder).report.findings, []);
    assert.equal(tdkt(folder, ['export', DOSSIER, '--out', 'xuat']).code, 0);
  });

  test('made graver, a finding counts for the exit code, but makes nobody ineligible', () => {
    const folder = sampleWith(DOSSIER, (text) =>
      text.replace('khieu_nai_to_cao: khong', 'khieu_nai_to_cao: chua-ro'),
    );
    writeFileSync(path.join(folder, CONFIG), 'muc_do: { loai-tru/chua-khai: error }\n');
    const { report } = checkJson(folder, 'phu-cu');
    assert.deepEqual(ids(report.findings), ['loai-tru/chua-khai error']);
    assert.ok(report.outcomes.some(({ outcome }) => outcome === 'can-ra-soat'));
    assert.ok(!report.outcomes.some(({ outcome }) => outcome === 'khong-dat'));
  });

  test('is judged with whatever is asked for, and by itself', () => {
    const folder = configured('muc_do: { the-thuk: off }\nngon_ngu: vi\n');
    const wrong = ['cau-hinh/quy-tac-la warning', 'cau-truc/khoa-la error'];
    assert.deepEqual(ids(checkJson(folder, REGISTRATION).report.findings), wrong);
    assert.deepEqual(ids(checkJson(folder, CONFIG).report.findings), wrong);
  });

  test('not YAML: said, and the rules keep their severities', () => {
    const { report } = checkJson(configured('muc_do: { the-thuc: off\n'), 'phu-cu');
    assert.deepEqual(report.findings.map(({ rule }) => rule).sort(), ['cau-truc/cu-phap', COUNT]);
  });
});

describe('suppressing comments', () => {
  test('put a finding aside, with its reason in JSON', () => {
    const folder = sampleWith(DOSSIER, above(`# tdkt: bo qua ${COUNT} -- danh sách đính chính gửi sau`));
    const { code, out, report } = checkJson(folder);
    assert.deepEqual([code, report.findings], [0, []]);
    const { suppressed } = JSON.parse(out) as {
      suppressed: { rule: string; by: { kind: string; reason: string } }[];
    };
    assert.deepEqual(
      suppressed.map(({ rule, by }) => [rule, by.kind, by.reason]),
      [[COUNT, 'comment', 'danh sách đính chính gửi sau']],
    );
    assert.match(tdkt(folder, ['check', '--today', '2020-12-01']).out, /Không tính 1 phát hiện mà chú thích/);
  });

  test('hold up no export', () => {
    const late = sampleWith(DOSSIER, (text) => text.replace('ky_luat: khong', 'ky_luat: co'));
    assert.equal(tdkt(late, ['export', DOSSIER, '--out', 'xuat']).code, 1);
    const passed = sampleWith(DOSSIER, (text) =>
      text.replace(
        /^( *)ky_luat: khong/m,
        '$1# tdkt: bỏ qua loai-tru/ky-luat -- đã có kết luận số 12\n$1ky_luat: co',
      ),
    );
    assert.equal(tdkt(passed, ['export', DOSSIER, '--out', 'xuat']).code, 0);
    const { report } = checkJson(passed, DOSSIER);
    assert.ok(report.outcomes.every(({ outcome }) => outcome === 'dat'));
    assert.match(tdkt(passed, ['check', DOSSIER]).out, /đã bỏ qua: .* \(lý do: đã có kết luận số 12\)/);
  });

  test('in a text of several lines they are letters', () => {
    const folder = sampleWith(DOSSIER, (text) =>
      wrongCount(text).replace(/(tom_tat: [|>].*\n)( +)/, `$1$2# tdkt: bỏ qua cả tệp ${COUNT} -- không\n$2`),
    );
    assert.ok(readFileSync(path.join(folder, DOSSIER), 'utf8').includes('cả tệp'));
    assert.deepEqual(ids(checkJson(folder, DOSSIER).report.findings), [`${COUNT} warning`]);
  });
});

describe('baselines', () => {
  const written = (): string => {
    const folder = sampleWith(DOSSIER, wrongCount);
    const { code, out } = tdkt(folder, ['check', '--today', '2020-12-01', '--write-baseline', 'moc.json']);
    assert.equal(code, 0, out);
    return folder;
  };

  test('know what was there, wherever lines move, and tell what is new', () => {
    const folder = written();
    const full = path.join(folder, DOSSIER);
    writeFileSync(full, `# thêm\n# hai dòng\n${readFileSync(full, 'utf8')}`);
    const before = checkJson(folder, '--baseline', 'moc.json');
    assert.deepEqual([before.code, before.report.findings, before.err], [0, [], '']);
    const text = readFileSync(path.join(folder, REGISTRATION), 'utf8');
    writeFileSync(path.join(folder, REGISTRATION), text.replace('so: 05/ĐK-PNV', 'so: 05/ĐK- PNV'));
    const after = checkJson(folder, '--baseline', 'moc.json', '--fail-on', 'hint');
    assert.deepEqual([after.code, after.report.findings.length], [1, 1]);
    assert.equal(after.report.findings[0]?.rule, 'the-thuc/so-ky-hieu');
  });

  test('hold no name in clear, and tell what is there no longer', () => {
    const folder = written();
    assert.doesNotMatch(readFileSync(path.join(folder, 'moc.json'), 'utf8'), /Đỗ|Phù Cừ|minh-hang/);
    const full = path.join(folder, DOSSIER);
    writeFileSync(full, readFileSync(full, 'utf8').replace('ca_nhan: 4 }', 'ca_nhan: 3 }'));
    const { code, err } = checkJson(folder, '--baseline', 'moc.json');
    assert.equal(code, 0);
    assert.match(err, /1 phát hiện trong tệp mốc không còn nữa[^]*nhat-quan\/so-luong/);
    assert.equal(
      checkJson(folder, REGISTRATION, '--baseline', 'moc.json').err,
      '',
      'of a file not checked nothing is said',
    );
  });

  test('missing, no baseline, both options at once, no place to write: exit 2, and what to do', () => {
    const folder = folderWith({
      'x.tdkt.yaml': 'loai: don-vi\n',
      'la.json': '{"version":1,"findings":[{"rule":3}]}',
    });
    const told = (...args: string[]): string => {
      const { code, err } = tdkt(folder, ['check', ...args]);
      assert.equal(code, 2, args.join(' '));
      return err;
    };
    assert.match(told('--baseline', 'khong-co.json'), /Không đọc được tệp mốc.*--write-baseline/);
    assert.match(told('--baseline', 'la.json'), /không phải tệp mốc/);
    assert.match(told('--baseline', 'a.json', '--write-baseline', 'b.json'), /Chỉ dùng một/);
    assert.match(told('--write-baseline', 'khong/co/b.json'), /Không ghi được/);
  });
});
