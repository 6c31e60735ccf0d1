import assert from 'node:assert/strict';
import { symlinkSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { SAMPLE, checkJson, folderWith, sampleWith, tdkt } from './tdkt';

const REGISTRATION = 'phu-cu/dang-ky.tdkt.yaml';
const DOSSIER = 'phu-cu/ho-so.tdkt.yaml';
const received = (day: string) => (text: string) => text.replace(/^ngay_nhan: \S+/m, `ngay_nhan: ${day}`);
const UNITS = `loai: don-vi
ke_hoach: 09/KH-SNV
don_vi:
  - { ma: pnv-tien-lu, ten: Phòng Nội vụ huyện Tiên Lữ, loai: phong-noi-vu-huyen }
`;

describe('the sample campaign', () => {
  test('is clean, hints included', () => {
    const { code, out } = tdkt('.', [
      'check',
      'samples/hung-yen-2020',
      '--today',
      '2020-12-01',
      '--fail-on',
      'hint',
    ]);
    assert.match(out, /\n\nĐã kiểm tra \d+ tệp: không có gì phải sửa\.\n$/);
    assert.equal(code, 0);
  });

  test('is told a dossier at a time, each nominee with what the check comes to', () => {
    const { out } = tdkt(sampleWith(DOSSIER, (text) => text.replace('khieu_nai_to_cao: khong', 'khieu_nai_to_cao: co')), [
      'check', 'phu-cu', '--today', '2020-12-01',
    ]); // prettier-ignore
    const table = out.slice(out.indexOf('phu-cu/ho-so.tdkt.yaml (Phòng')).split('\n');
    assert.deepEqual(table.slice(0, 4), [
      'phu-cu/ho-so.tdkt.yaml (Phòng Nội vụ huyện Phù Cừ): 4 đề nghị: 1 chưa xét, 3 đạt',
      '  Mã            Được đề nghị               Hình thức                          Kết quả   Vì sao',
      '  minh-hang     Đỗ Thị Minh Hằng           Bằng khen của Bộ trưởng Bộ Nội vụ  chưa xét  Có đơn khiếu nại, tố cáo đang được xác minh',
      '  phong-noi-vu  Phòng Nội vụ huyện Phù Cừ  Giấy khen của Giám đốc Sở Nội vụ   đạt',
    ]);
  });

  test('outcomes in JSON, the same of a dossier alone', () => {
    const folder = sampleWith(REGISTRATION, (text) =>
      text.replace('- ca_nhan: Vũ Thị Ngọc', '- ca_nhan: Trịnh Công Hào'),
    );
    const { report } = checkJson(folder);
    const alone = tdkt(folder, ['check', DOSSIER, '--format', 'json', '--today', '2020-12-01']).out;
    assert.deepEqual(
      (JSON.parse(alone) as typeof report).outcomes,
      report.outcomes.filter(({ file }) => file === DOSSIER),
    );
    const ngoc = report.outcomes.filter(({ ma }) => ma === 'thi-ngoc');
    assert.deepEqual(
      ngoc.map(({ file, outcome, deferred }) => ({ file, outcome, deferred })),
      [{ file: DOSSIER, outcome: 'khong-dat', deferred: false }],
    );
    assert.deepEqual(
      ngoc[0]?.reasons.map(({ rule, severity }) => `${rule} ${severity}`),
      ['dang-ky/chua-dang-ky error'],
    );
    assert.match(ngoc[0]?.reasons[0]?.message ?? '', /Vũ Thị Ngọc/);
  });

  test('KH III.1: received on the day of the deadline, each nominee falls', () => {
    const { code, report } = checkJson(sampleWith(REGISTRATION, received('2020-02-17')));
    assert.equal(code, 1);
    assert.deepEqual(
      report.findings.map(({ rule, file }) => `${file} ${rule}`),
      [
        `${REGISTRATION} dang-ky/qua-han`,
        ...Array<string>(4).fill(`${DOSSIER} dang-ky/khong-duoc-xet`),
        'so-noi-vu/ho-so.tdkt.yaml dang-ky/khong-duoc-xet', // one of the four, taken over by the Sở
      ],
    );
    assert.deepEqual(report.summary, { error: 6, warning: 0, info: 0, hint: 0 });
    const [late] = report.findings;
    assert.deepEqual(late?.citations, [
      {
        instrument: '09/KH-SNV', date: '2020-02-07', issuer: 'Sở Nội vụ tỉnh Hưng Yên', article: 'III', clause: '1',
        point: null, paragraph: null, label: 'mục 1 phần III Kế hoạch số 09/KH-SNV', url: null, verified: true,
      },
    ]); // prettier-ignore
    assert.deepEqual(
      report.findings[1]?.related.map(({ file }) => file),
      [REGISTRATION],
    );
  });

  test('KH III.1: received on the last day, a Sunday, nothing is found', () => {
    const { code, report } = checkJson(sampleWith(REGISTRATION, received('2020-02-16')));
    assert.deepEqual(report.findings, []);
    assert.equal(code, 0);
  });

  test('KH IV.1.a: a dossier received on 05/12/2020 is late', () => {
    const { report } = checkJson(sampleWith(DOSSIER, received('2020-12-05')), '--today', '2020-12-20');
    assert.deepEqual(
      report.findings.map(({ rule }) => rule),
      ['ho-so/qua-han'],
    );
    assert.equal(report.findings[0]?.citations[0]?.['label'], 'điểm a mục 1 phần IV Kế hoạch số 09/KH-SNV');
  });

  test('a single file says the same as the whole', () => {
    const folder = sampleWith(REGISTRATION, received('2020-02-17'));
    const whole = checkJson(folder).report.findings.filter(({ file }) => file === DOSSIER);
    assert.deepEqual(checkJson(folder, DOSSIER).report.findings, whole);
    assert.equal(checkJson(folder, DOSSIER).report.files, 1);
  });
});

describe('exit codes', () => {
  const warned = (): string => folderWith({ 'tdkt.config.yaml': '', 'a.tdkt.yaml': '' });
  test('0: clean', () => assert.equal(tdkt(folderWith({ 'a.tdkt.yaml': UNITS }), ['check']).code, 0));
  test('1: findings that are not printed count', () => {
    const { code, out } = tdkt(sampleWith(REGISTRATION, (text) => text.replace('ngay_nhan', '# ngay_nhan')), [
      'check', '--min-severity', 'error', '--today', '2020-12-01',
    ]); // prettier-ignore
    assert.doesNotMatch(out, /cảnh báo/);
    assert.equal(code, 1);
  });
  test('0: below --fail-on', () => {
    const folder = sampleWith(REGISTRATION, (text) => text.replace('ngay_nhan', '# ngay_nhan'));
    assert.equal(tdkt(folder, ['check', '--fail-on', 'error', '--today', '2020-12-01']).code, 0);
  });
  test('2: a path that does not exist', () => {
    const { code, err } = tdkt(warned(), ['check', 'khong-co']);
    assert.match(err, /Không có tệp hoặc thư mục «khong-co»/);
    assert.equal(code, 2);
  });
  for (const args of [
    ['check', '--la'],
    ['chek'],
    ['check', '--today', '1/12/2020'],
    ['check', '--format', 'pdf'],
    [],
  ]) {
    test(`2: tdkt ${args.join(' ')}`, () => assert.equal(tdkt(warned(), args).code, 2));
  }
  test('2: a file that is none of ours', () => {
    assert.equal(tdkt(folderWith({ 'ghi-chu.txt': 'Xin chào' }), ['check', 'ghi-chu.txt']).code, 2);
  });
  test('3: no file there', () => assert.equal(tdkt(folderWith({ 'x.yaml': 'a: 1' }), ['check']).code, 3));
  test('English on demand', () => {
    const { err } = tdkt(warned(), ['check', 'khong-co', '--lang', 'en']);
    assert.match(err, /There is no file or folder “khong-co”/);
  });
});

describe('roots', () => {
  test('a folder below with its own tdkt.config.yaml is another root', () => {
    const registration = `loai: dang-ky
ke_hoach: 09/KH-SNV
don_vi: pnv-tien-lu
ngay_nhan: 2020-02-14
dang_ky:
  - { tap_the: pnv-tien-lu, de_nghi_tang: giay-khen-giam-doc-so, noi_dung: [II.2.d], nhiem_vu: [Rà soát 126 thủ tục] }
`;
    const files = { 'tdkt.config.yaml': '', 'don-vi.tdkt.yaml': UNITS, 'x/dang-ky.tdkt.yaml': registration };
    const together = checkJson(folderWith(files)).report.findings;
    assert.deepEqual(together, []);
    const apart = checkJson(folderWith({ ...files, 'x/tdkt.config.yaml': '' })).report.findings;
    assert.deepEqual([...new Set(apart.map(({ rule }) => rule))], ['cau-truc/don-vi-chua-khai']);
  });
  test('node_modules and dot folders are skipped', () => {
    const { report } = checkJson(
      folderWith({
        'a.tdkt.yaml': UNITS,
        'node_modules/b.tdkt.yaml': 'loai: x',
        '.git/c.tdkt.yaml': 'loai: x',
      }),
    );
    assert.equal(report.files, 1);
  });
});

describe('bad input is a finding with a place and advice', () => {
  const nested = '['.repeat(100_000);
  const bomb = `a: &a [x, x]\n${Array.from('bcdefghij')
    .map((k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdefghij'[i]}`).join(', ')}]`)
    .join('\n')}\n`;
  const cases: readonly (readonly [name: string, content: string | Uint8Array, rule: string])[] = [
    ['an empty file', '', 'cau-truc/tep-trong'],
    ['binary', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3, 0xff, 0xfe]), 'cau-truc/nhi-phan'],
    ['a line of 10 MB', `loai: ho-so\nghi_chu: ${'x'.repeat(10_000_000)}\n`, 'cau-truc/cu-phap'],
    ['invalid UTF-8', Buffer.concat([Buffer.from('loai: don-vi\nten: '), Buffer.from([0xe1, 0xba]), Buffer.from('\n')]), 'cau-truc/khong-phai-utf8'],
    ['CR only', UNITS.replaceAll('\n', '\r'), 'cau-truc/xuong-dong-cr'],
    ['an unclosed quote', UNITS.replace('ten: Phòng', 'ten: "Phòng'), 'cau-truc/cu-phap'],
    ['an alias bomb', `loai: don-vi\n${bomb}`, 'cau-truc/neo'],
    ['deep nesting', `loai: don-vi\ndon_vi: ${nested}`, 'cau-truc/cu-phap'],
    ['an unknown loai', 'loai: hồ-sơ-mật\n', 'cau-truc/loai-la'],
    ['no loai', 'don_vi: pnv-tien-lu\n', 'cau-truc/thieu-loai'],
    ['git conflict markers', `loai: don-vi\n<<<<<<< HEAD\nke_hoach: 09/KH-SNV\n=======\nke_hoach: 10/KH-SNV\n>>>>>>> khac\n`, 'cau-truc/xung-dot-git'],
    ['a plan that does not exist', UNITS.replace('09/KH-SNV', '99/KH-SNV'), 'ke-hoach/khong-tim-thay'],
  ]; // prettier-ignore
  for (const [name, content, rule] of cases) {
    test(name, () => {
      const { code, report } = checkJson(folderWith({ 'tdkt.config.yaml': '', 'xau.tdkt.yaml': content }));
      const found = report.findings.find((finding) => finding.rule === rule);
      assert.ok(found, `${rule} among ${report.findings.map((finding) => finding.rule).join(', ')}`);
      assert.ok(found.message.length > 20 && found.message.length < 1000);
      assert.ok(code === 0 || code === 1);
    });
  }

  test('two plans of one number are ambiguous, and both are named', () => {
    const { report } = checkJson(path.resolve('test/fixtures/projects/hai-ke-hoach'));
    const found = report.findings.find(({ rule }) => rule === 'ke-hoach/nhieu-ke-hoach');
    assert.ok(found);
    assert.match(found.message, /\d{2}\/\d{2}\/\d{4}.*\d{2}\/\d{2}\/\d{4}/);
  });

  test('paths that leave the root are named and not read', () => {
    const folder = sampleWith(DOSSIER, (text) =>
      text.replace('bao_cao: bao-cao/', 'bao_cao: ../../../../bao-cao/'),
    );
    assert.ok(checkJson(folder).report.findings.some(({ rule }) => rule === 'ho-so/tep-ngoai-thu-muc'));
  });

  test('an attachment that is a folder, and one that leads out through a link', () => {
    const folder = sampleWith(DOSSIER, (text) =>
      text.replace(/tep: kem-theo\/\S+\.pdf/, 'tep: kem-theo/muc.pdf'),
    );
    mkdirSync(path.join(folder, 'phu-cu/kem-theo/muc.pdf'));
    assert.ok(checkJson(folder).report.findings.some(({ rule }) => rule === 'ho-so/tep-khong-doc-duoc'));
    const linked = sampleWith(DOSSIER, (text) =>
      text.replace(/tep: kem-theo\/\S+\.pdf/, 'tep: kem-theo/ngoai.pdf'),
    );
    symlinkSync('/etc/hostname', path.join(linked, 'phu-cu/kem-theo/ngoai.pdf'));
    assert.ok(checkJson(linked).report.findings.some(({ rule }) => rule === 'ho-so/tep-ngoai-thu-muc'));
  });

  test('a dossier file that is a dangling link or leads outside is a finding, the rest is checked', () => {
    const folder = folderWith({ 'tdkt.config.yaml': '', 'don-vi.tdkt.yaml': UNITS });
    symlinkSync('/etc/hostname', path.join(folder, 'ngoai.tdkt.yaml'));
    const { report } = checkJson(folder);
    assert.deepEqual(
      report.findings.map(({ file, rule }) => `${file} ${rule}`),
      ['ngoai.tdkt.yaml cau-truc/khong-doc-duoc'],
    );
    assert.equal(report.files, 2);
  });
});

test('the JSON report has the keys of the contract in its order', () => {
  const { out } = tdkt(sampleWith(REGISTRATION, received('2020-02-17')), ['check', '--format', 'json']);
  const report = JSON.parse(out) as Record<string, unknown> & { findings: Record<string, unknown>[] };
  assert.deepEqual(Object.keys(report), [
    'version',
    'files',
    'findings',
    'summary',
    'outcomes',
    'suppressed',
  ]);
  assert.deepEqual(Object.keys(report.findings[0] ?? {}), [
    'rule', 'severity', 'file', 'range', 'message', 'citations', 'related',
  ]); // prettier-ignore
});

test('the sample is left as it is', () =>
  assert.equal(tdkt(SAMPLE, ['check', '--today', '2020-12-01']).code, 0));
