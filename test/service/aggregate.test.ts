/** Consolidation on the sample campaign: into a new file, into the one that is there, and again after corrections. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { isKind } from '../../server/src/model/kinds';
import {
  aggregate,
  type Aggregation,
  type AggregateOptions,
} from '../../server/src/service/aggregate/aggregate';
import { directorList } from '../../server/src/service/aggregate/director-list';
import { applyEdits } from '../../server/src/text/edit';
import { checkMemory, projectOf } from '../support/project';

const SAMPLE = 'samples/hung-yen-2020';
const OWN = 'so-noi-vu/ho-so.tdkt.yaml';
const NEW = 'trinh-bo/ho-so.tdkt.yaml';
type Files = Readonly<Record<string, string>>;

const sample: Files = Object.fromEntries(
  readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tdkt.yaml'))
    .sort()
    .map((file) => [file.split(path.sep).join('/'), readFileSync(path.join(SAMPLE, file), 'utf8')]),
);

function without(files: Files, ...names: readonly string[]): Files {
  return Object.fromEntries(Object.entries(files).filter(([name]) => !names.includes(name)));
}

function edited(files: Files, file: string, from: string, to: string): Files {
  const text = files[file] ?? '';
  assert.ok(text.includes(from), `${file} has no «${from}»`);
  return { ...files, [file]: text.replace(from, to) };
}

/** The result and the files after it. */
function run(files: Files, target: string, options: AggregateOptions = {}) {
  const result = aggregate(projectOf(files), target, options);
  if ('problem' in result) return assert.fail(result.problem);
  const text = applyEdits(files[target] ?? '', result.edits);
  return { result, text, files: text === '' ? files : { ...files, [target]: text } };
}

/** Nominees of a consolidated file as read again. */
function entriesOf(files: Files, file: string) {
  const read = projectOf(files).files.get(file);
  assert.ok(read && isKind(read, 'ho-so'));
  assert.deepEqual(read.problems, []);
  return read.data.de_nghi ?? [];
}

const names = (result: Aggregation) => result.added.map(({ nominee }) => nominee.ca_nhan ?? nominee.tap_the);
const lines = (text: string) => text.split('\n');

describe('a new consolidated dossier', () => {
  const { result, files } = run(without(sample, OWN), NEW);

  it('takes the proposals to the Ministry, each with its source', () => {
    assert.deepEqual(names(result), ['Hoàng Thị Thu Trang', 'Nguyễn Quốc Huy', 'Đỗ Thị Minh Hằng']);
    assert.deepEqual(
      entriesOf(files, NEW).map(({ nguon }) => ({ ...nguon })),
      [
        { ho_so: '../chi-cuc-vtlt/ho-so.tdkt.yaml', ma: 'thu-trang' },
        { ho_so: '../phong-tcbc/ho-so.tdkt.yaml', ma: 'quoc-huy' },
        { ho_so: '../phu-cu/ho-so.tdkt.yaml', ma: 'minh-hang' },
      ],
    );
    assert.deepEqual(result.counts, { tap_the: 0, ca_nhan: 3 });
  });

  it('agrees with the units: nothing contradicts, every path leads where it led', () => {
    const found = checkMemory({ files, only: new Set([NEW]) });
    const contradictions = found.filter(({ rule }) => /^(?:nhat-quan|cau-truc)\//.test(rule));
    assert.deepEqual(
      contradictions.map(({ rule, message }) => `${rule} ${message}`),
      [],
    );
    assert.deepEqual(
      entriesOf(files, NEW).map(({ bao_cao }) => bao_cao),
      [
        '../chi-cuc-vtlt/bao-cao/hoang-thi-thu-trang.tdkt.yaml',
        '../phong-tcbc/bao-cao/nguyen-quoc-huy.tdkt.yaml',
        '../phu-cu/bao-cao/do-thi-minh-hang.tdkt.yaml',
      ],
    );
  });

  it('run again changes nothing', () => {
    const again = run(files, NEW);
    assert.deepEqual(again.result.edits, []);
    assert.equal(again.result.unchanged, 3);
  });
});

describe('the consolidated dossier that is there', () => {
  it('is left as it is where nothing changed', () => {
    const { result } = run(sample, OWN);
    assert.deepEqual([result.edits, result.added, result.withdrawn], [[], [], []]);
  });

  it('follows a correction of the unit with one edit a value; everything else keeps its bytes', () => {
    const chief = 'Trưởng phòng Quản lý văn thư - lưu trữ';
    let files = edited(
      sample,
      'chi-cuc-vtlt/ho-so.tdkt.yaml',
      `chuc_vu: ${chief}\n    doi_tuong`,
      'chuc_vu: Phó Trưởng phòng\n    doi_tuong',
    );
    files = edited(files, 'phu-cu/ho-so.tdkt.yaml', 'den_ngay: 2020-11-20', 'den_ngay: 2020-11-23');
    const { result, text } = run(files, OWN);
    assert.deepEqual(
      result.updated.flatMap(({ changes }) => changes.map(({ field, from, to }) => [field, from, to])),
      [
        ['chuc_vu', chief, 'Phó Trưởng phòng'],
        ['tinh_trang.den_ngay', '2020-11-20', '2020-11-23'],
      ],
    );
    const before = lines(sample[OWN] ?? '');
    const changed = lines(text).filter((line, index) => line !== before[index]);
    assert.deepEqual(changed, ['      den_ngay: 2020-11-23', '    chuc_vu: Phó Trưởng phòng']);
  });

  it('keeps what was written by hand: summary, note, papers, comments', () => {
    let files = edited(
      sample,
      OWN,
      '      Chủ trì rà soát 126 thủ tục',
      '      (Văn phòng viết lại.) Chủ trì rà soát 126 thủ tục',
    );
    files = edited(
      files,
      OWN,
      '    bao_cao: ../phu-cu',
      '    ghi_chu: Đã gọi xác minh. # 30/11\n    bao_cao: ../phu-cu',
    );
    files = edited(
      files,
      'phu-cu/ho-so.tdkt.yaml',
      'ca_nhan: Đỗ Thị Minh Hằng\n    gioi_tinh',
      'ca_nhan: Đỗ Thị Minh Hạnh\n    gioi_tinh',
    );
    const { result, text } = run(files, OWN);
    assert.equal(result.edits.length, 1);
    assert.equal(
      text,
      (files[OWN] ?? '').replace(
        '  - ma: minh-hang\n    ca_nhan: Đỗ Thị Minh Hằng',
        '  - ma: minh-hang\n    ca_nhan: Đỗ Thị Minh Hạnh',
      ),
    );
  });

  it('adds a new proposal at the end, in the way the list is written, and the letter counts it', () => {
    for (const form of ['as it is', 'dashes at column 0', 'CRLF']) {
      const shaped = form === 'dashes at column 0' ? columnZero(sample[OWN] ?? '') : (sample[OWN] ?? '');
      const own = form === 'CRLF' ? shaped.replaceAll('\n', '\r\n') : shaped;
      const files = edited(
        { ...sample, [OWN]: own },
        'phu-cu/ho-so.tdkt.yaml',
        'ca_nhan: Vũ Thị Ngọc\n    gioi_tinh: nu\n    ngay_sinh: 1990-11-27\n    chuc_vu: Chuyên viên\n    doi_tuong: cong-chuc\n    chuc_danh: khong\n    de_nghi_tang: giay-khen-giam-doc-so',
        'ca_nhan: Vũ Thị Ngọc\n    gioi_tinh: nu\n    ngay_sinh: 1990-11-27\n    chuc_vu: Chuyên viên\n    doi_tuong: cong-chuc\n    chuc_danh: khong\n    de_nghi_tang: bang-khen-bo-truong',
      );
      const { result, text, files: after } = run(files, OWN);
      assert.deepEqual(names(result), ['Vũ Thị Ngọc'], form);
      assert.equal(entriesOf(after, OWN).at(-1)?.ca_nhan, 'Vũ Thị Ngọc', form);
      assert.equal(entriesOf(after, OWN).length, 7, form);
      assert.match(text, /so_luong: \{ tap_the: 1, ca_nhan: 6 \}/, form);
      if (form === 'CRLF') assert.doesNotMatch(text, /[^\r]\n/);
      assert.ok(text.startsWith(own.slice(0, 200)));
    }
  });

  it('does not bring back what the council voted down', () => {
    const files = edited(
      sample,
      OWN,
      lines(sample[OWN] ?? '')
        .slice(entryLine('minh-hang'), entryLine('thu-trang'))
        .join('\n'),
      '',
    );
    const { result } = run(files, OWN);
    assert.deepEqual(
      result.votedDown.map(({ nominee }) => nominee.ca_nhan),
      ['Đỗ Thị Minh Hằng'],
    );
    assert.deepEqual(result.added, []);
  });

  it('tells what the unit no longer proposes, and leaves it', () => {
    const files = edited(sample, 'phu-cu/ho-so.tdkt.yaml', 'ma: minh-hang', 'ma: hang');
    const { result } = run(files, OWN);
    assert.deepEqual(result.withdrawn, ['minh-hang']);
  });

  it('counts of the letter that were somebody’s own are left', () => {
    let files = edited(sample, OWN, 'ca_nhan: 5 }', 'ca_nhan: 9 }');
    files = edited(files, 'phu-cu/ho-so.tdkt.yaml', 'ma: minh-hang', 'ma: hang');
    assert.ok(!run(files, OWN).text.includes('ca_nhan: 10 }'));
  });
});

describe('doubles', () => {
  it('one person in two dossiers is told, and has two codes', () => {
    const twice = {
      ...without(sample, OWN),
      'phu-cu/ho-so-bo-sung.tdkt.yaml': sample['phu-cu/ho-so.tdkt.yaml'] ?? '',
    };
    const { result, files } = run(twice, NEW);
    assert.deepEqual(
      result.doubles.map((group) => group.map(({ file }) => file)),
      [['phu-cu/ho-so-bo-sung.tdkt.yaml', 'phu-cu/ho-so.tdkt.yaml']],
    );
    assert.deepEqual(
      entriesOf(files, NEW).map(({ ma }) => ma),
      ['thu-trang', 'quoc-huy', 'minh-hang', 'minh-hang-pnv-phu-cu'],
    );
  });
});

describe('what cannot be consolidated is said', () => {
  const problem = (files: Files, target: string, options: AggregateOptions = {}) => {
    const result = aggregate(projectOf(files), target, options);
    return 'problem' in result ? result.problem : 'none';
  };
  const other = (text: string) => text.replaceAll('09/KH-SNV', '15/KH-SNV');
  const plan15 =
    'loai: ke-hoach\nso: 15/KH-SNV\nngay: 2020-03-01\nco_quan: Sở Nội vụ tỉnh Hưng Yên\nhinh_thuc:\n  - { ma: bang-khen-bo-truong, ten: Bằng khen, danh_muc: bang-khen-bo }\n';

  it('no dossiers, several plans, another plan, no unit, another file, a list in brackets', () => {
    assert.equal(problem({}, NEW), 'no-dossiers');
    const two = {
      ...without(sample, OWN),
      'ke-hoach-15.tdkt.yaml': plan15,
      'phu-cu/ho-so-15.tdkt.yaml': other(sample['phu-cu/ho-so.tdkt.yaml'] ?? ''),
    };
    assert.equal(problem(two, NEW), 'several-plans');
    assert.equal(problem(two, NEW, { plan: '09/KH-SNV' }), 'none');
    assert.equal(problem(sample, NEW, { plan: '99/KH-SNV' }), 'no-such-plan');
    assert.equal(problem(without(sample, OWN, 'don-vi.tdkt.yaml'), NEW), 'no-unit');
    assert.equal(problem(without(sample, OWN, 'don-vi.tdkt.yaml'), NEW, { unit: 'snv' }), 'none');
    assert.equal(problem(sample, 'phu-cu/ho-so.tdkt.yaml'), 'not-consolidated');
    const brackets =
      'loai: ho-so\nke_hoach: 09/KH-SNV\ncap_trinh: so-noi-vu\ndon_vi: snv\nde_nghi: [{ ma: a, tap_the: snv, de_nghi_tang: co-thi-dua-bo }]\n';
    assert.equal(problem({ ...sample, [OWN]: brackets }, OWN), 'list-in-brackets');
  });

  it('an empty list begins', () => {
    for (const end of ['de_nghi: []\n', 'de_nghi:\n', '', 'de_nghi: # chưa có\n']) {
      const empty = `loai: ho-so\nke_hoach: 09/KH-SNV\ncap_trinh: so-noi-vu\ndon_vi: snv\n${end}`;
      const { files } = run({ ...sample, [OWN]: empty }, OWN);
      assert.equal(entriesOf(files, OWN).length, 3, JSON.stringify(end));
    }
  });
});

describe('the list for the Director', () => {
  it('holds every Giấy khen of the units, persons with their unit, nothing else', () => {
    const project = projectOf(sample);
    const { result } = run(sample, OWN);
    const input = directorList(project, result.plan, result.unit);
    const nominees = input?.dossier.de_nghi ?? [];
    const wanted = Object.entries(sample).filter(
      ([file]) => file.endsWith('/ho-so.tdkt.yaml') && file !== OWN,
    );
    const count = wanted.reduce(
      (sum, [, text]) =>
        sum + (text.split('\nde_nghi:')[1]?.match(/^ {4}de_nghi_tang: giay-khen/gm)?.length ?? 0),
      0,
    );
    assert.equal(nominees.length, count);
    assert.ok(count > 10);
    assert.ok(nominees.every(({ ca_nhan, don_vi }) => ca_nhan === undefined || don_vi !== undefined));
    assert.equal(new Set(nominees.map(({ ma }) => ma)).size, count);
    assert.ok((input?.reports.size ?? 0) > 10);
  });
});

function entryLine(code: string): number {
  return lines(sample[OWN] ?? '').findIndex((line) => line === `  - ma: ${code}`);
}

/** The list of nominees with its dashes under the key. */
function columnZero(text: string): string {
  const at = text.indexOf('\nde_nghi:\n');
  return text.slice(0, at) + text.slice(at).replace(/^ {2}/gm, '');
}
