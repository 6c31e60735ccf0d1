/** `--format html`: the page that goes back with a dossier. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { folderWith, sampleWith, tdkt } from './tdkt';

const DOSSIER = 'phu-cu/ho-so.tdkt.yaml';
const HTML = ['check', '--format', 'html', '--today', '2020-12-01'];
const FAULTY = 'samples/ho-so-loi';

describe('tdkt check --format html', () => {
  test('of one unit to the terminal: plan, unit, letter, dates, each nominee, why, by which article, what to do', () => {
    const folder = sampleWith(DOSSIER, (text) =>
      text
        .replace('khieu_nai_to_cao: khong', 'khieu_nai_to_cao: co')
        .replace(/^ngay_nhan: \S+/m, 'ngay_nhan: 2020-12-05'),
    );
    const { code, out } = tdkt(folder, [...HTML, 'phu-cu', '--today', '2020-12-20']);
    assert.equal(code, 1);
    const text = out.replace(/<style>[\s\S]*<\/style>/, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    for (const part of [
      /Sở Nội vụ tỉnh Hưng Yên/, /Kế hoạch số 09\/KH-SNV ngày 07\/02\/2020/, /Đơn vị gửi hồ sơ Phòng Nội vụ huyện Phù Cừ/,
      /Ngày nhận 05\/12\/2020/, /Ngày kiểm tra 20\/12\/2020/, /Đỗ Thị Minh Hằng/, /không đạt/,
      /Chung cả hồ sơ lỗi/, /Căn cứ: điểm a mục 1 phần IV Kế hoạch số 09\/KH-SNV/,
      /Cách xử lý: /, /Người tiếp nhận, kiểm tra \(ký, ghi rõ họ tên\)/,
    ]) assert.match(text, part);
    // what holds for all of them is said once
    assert.equal(text.match(/ho-so\/qua-han/g)?.length, 1);
  }); // prettier-ignore

  test('of a clean dossier: everybody passes, exit 0', () => {
    const { code, out } = tdkt('samples/hung-yen-2020', [...HTML, 'phu-cu']);
    assert.equal(code, 0);
    assert.equal(out.match(/<td class="dat">đạt<\/td>/g)?.length, 4);
    assert.doesNotMatch(out, /<li/);
    assert.match(
      tdkt('samples/hung-yen-2020', [...HTML, 'phu-cu', '--lang', 'en']).out,
      /Check of an award dossier/,
    );
  });

  test('every error and warning of the dossier stands on the page', () => {
    const { out } = tdkt(FAULTY, [...HTML, 'an-thi']);
    const json = tdkt(FAULTY, [
      'check',
      'an-thi/ho-so.tdkt.yaml',
      '--format',
      'json',
      '--today',
      '2020-12-01',
    ]).out;
    const { findings } = JSON.parse(json) as {
      findings: { rule: string; range: { start: { line: number } } }[];
    };
    assert.ok(findings.length > 20);
    for (const { rule, range } of findings)
      assert.ok(out.includes(`an-thi/ho-so.tdkt.yaml, dòng ${range.start.line + 1} · ${rule}<`), rule);
  });

  test('a file a unit, the same bytes in any time zone; written over again, but no file of another kind is', () => {
    const folder = folderWith();
    const run = (zone: string) => tdkt(FAULTY, [...HTML, '--out', path.join(folder, 'phieu')], { TZ: zone });
    const first = run('UTC');
    assert.equal(first.code, 1);
    const pages = () =>
      readdirSync(path.join(folder, 'phieu')).map((file) => [
        file,
        readFileSync(path.join(folder, 'phieu', file), 'utf8'),
      ]);
    const before = pages();
    assert.deepEqual(before.map(([name]) => name), ['phieu-chi-cuc-vtlt.html', 'phieu-phong-cchc.html', 'phieu-pnv-an-thi.html', 'phieu-snv.html']); // prettier-ignore
    assert.equal(first.out.trimEnd().split('\n').length, 4);
    run('America/New_York');
    assert.deepEqual(pages(), before);
    writeFileSync(path.join(folder, 'phieu/phieu-snv.html'), 'ghi chú');
    const { code, err } = run('UTC');
    assert.match(err, /Không ghi đè «.*phieu-snv\.html»/);
    assert.equal(code, 2);
    assert.equal(readFileSync(path.join(folder, 'phieu/phieu-snv.html'), 'utf8'), 'ghi chú');
  });

  test('nothing of the files is markup, nothing is fetched or run', () => {
    const folder = sampleWith(DOSSIER, (text) =>
      text
        .replace('khieu_nai_to_cao: khong', 'khieu_nai_to_cao: co')
        .replaceAll('Đỗ Thị Minh Hằng', 'Đỗ <script>alert(\'1\')</script> & "Hằng" 👩‍💼 to\u0302\u0301i')
        .replace(/ca_nhan: (Đỗ .*)$/gm, (_whole, name: string) => `ca_nhan: ${JSON.stringify(name)}`)
        .replace(/ho_ten: (Đỗ <.*)$/gm, (_whole, name: string) => `ho_ten: ${JSON.stringify(name)}`),
    );
    const { out } = tdkt(folder, [...HTML, 'phu-cu']);
    assert.match(out, /Đỗ &lt;script&gt;alert\(&#39;1&#39;\)&lt;\/script&gt; &amp; &quot;Hằng&quot; 👩‍💼 tối/);
    assert.doesNotMatch(out, /<script|<img|<link|<iframe|\ssrc=|url\(|@import|\son\w+=/i);
    assert.match(out, /Content-Security-Policy" content="default-src 'none'/);
  });

  for (const [name, folder, args, expected] of [
    ['several units and no --out', FAULTY, [], /4 đơn vị: cần --out/],
    ['no dossier', 'samples/hung-yen-2020', ['don-vi.tdkt.yaml'], /Không có hồ sơ nào/],
    [
      '--out with another format',
      FAULTY,
      ['--format', 'text', '--out', 'x'],
      /--out chỉ đi với --format html/,
    ],
  ] as const) {
    test(`exit 2: ${name}`, () => {
      const { code, err } = tdkt(folder, [...HTML, ...args]);
      assert.match(err, expected);
      assert.equal(code, 2);
    });
  }
});
