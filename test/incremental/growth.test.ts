/**
 * What an edit costs does not grow with the file: the same edit in dossiers of different sizes runs the same rules as
 * often. Counted, not timed, so that it says the same on every machine.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isCheck } from '../../server/src/rules/engine';
import { RULES } from '../../server/src/rules/registry';
import type { AnyCheckRule, Rule } from '../../server/src/rules/rule';
import { editText, parseText } from '../../server/src/text/document';
import { createChecker } from '../../server/src/workspace/checker';
import { emptyProject, setText } from '../../server/src/workspace/project';

const DOSSIER = 'ho-so.tdkt.yaml';
const REGISTRATION = 'dang-ky.tdkt.yaml';
const SMALL = 100;
const LARGE = 1000;
/** Runs of single rules: those of an item are a few dozen. */
const MOST = 500;
/** No two are within two letters of each other. */
const SYLLABLES = [
  'Khanh',
  'Phượng',
  'Quyết',
  'Trường',
  'Nghĩa',
  'Thoại',
  'Chuyên',
  'Giang',
  'Dũng',
  'Hoà',
  'Bích',
];

function nameOf(index: number): string {
  const syllable = (at: number): string =>
    SYLLABLES[Math.floor(index / SYLLABLES.length ** at) % SYLLABLES.length] ?? '';
  return `Nguyễn ${syllable(2)} ${syllable(1)} ${syllable(0)}`;
}

const AWARD = 'giay-khen-giam-doc-so';

function nominee(code: string, name: string): string {
  return `  - ma: ${code}
    ca_nhan: ${name}
    ngay_sinh: 1984-03-02
    doi_tuong: cong-chuc
    de_nghi_tang: ${AWARD}
    noi_dung: [II.2.d]
    tieu_chuan: hoan-thanh-tot-nhiem-vu
    tinh_trang: { ky_luat: khong, dieu_tra_thanh_tra_kiem_tra: khong, khieu_nai_to_cao: khong }
    bao_cao: { tep: bao-cao.pdf, mau: "02", phu_luc_cong_viec: true, xac_nhan: true }
`;
}

function vote(name: string): string {
  return `  - { ca_nhan: ${name}, de_nghi_tang: ${AWARD}, dong_y: 2, khong_dong_y: 0 }\n`;
}

function entry(name: string): string {
  return `  - ca_nhan: ${name}
    ngay_sinh: 1984-03-02
    doi_tuong: cong-chuc
    de_nghi_tang: ${AWARD}
    noi_dung: [II.2.d]
    nhiem_vu: [Số hóa hồ sơ công chức]
`;
}

function textsOf(size: number): Readonly<Record<string, string>> {
  const names = Array.from({ length: size }, (_, index) => nameOf(index));
  return {
    'don-vi.tdkt.yaml':
      'loai: don-vi\nke_hoach: 09/KH-SNV\ndon_vi:\n  - { ma: pnv-phu-cu, ten: Phòng Nội vụ huyện Phù Cừ, loai: phong-noi-vu-huyen }\n',
    [REGISTRATION]: `loai: dang-ky\nke_hoach: 09/KH-SNV\ndon_vi: pnv-phu-cu\nso: 05/ĐK-PNV\nngay: 2020-02-13\nngay_nhan: 2020-02-14\ndang_ky:\n${names.map(entry).join('')}`,
    [DOSSIER]: `loai: ho-so
ke_hoach: 09/KH-SNV
cap_trinh: don-vi
don_vi: pnv-phu-cu
ngay_gui: 2020-11-27
to_trinh: { so: 31/TTr-PNV, ngay: 2020-11-26, so_luong: { tap_the: 0, ca_nhan: ${size} } }
bien_ban: { loai: hop-don-vi, ngay: 2020-11-24 }
thanh_phan_hop:
  - { ho_ten: Trần Văn Tám, vai_tro: chu-tri, co_mat: true }
  - { ho_ten: Trần Thị Chín, vai_tro: thu-ky, co_mat: true }
hop_binh_xet:
${names.map(vote).join('')}de_nghi:
${names.map((name, index) => nominee(`nguoi-${index}`, name)).join('')}`,
  };
}

/** A change of the first place of a text that reads `from`. */
interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const NAME = nameOf(50);
const FIRST = nameOf(0);
const own = (line: string): string =>
  `    ca_nhan: ${NAME}\n    ngay_sinh: 1984-03-02\n    doi_tuong: cong-chuc\n${line}`;

const EDITS: Readonly<Record<string, Edit>> = {
  'the award of a nominee': {
    file: DOSSIER,
    from: own(`    de_nghi_tang: ${AWARD}`),
    to: own(`    de_nghi_tang: ${AWARD}x`),
  },
  'the award of the first nominee': {
    file: DOSSIER,
    from: `nguoi-0\n    ca_nhan: ${FIRST}\n    ngay_sinh: 1984-03-02\n    doi_tuong: cong-chuc\n    de_nghi_tang: ${AWARD}`,
    to: `nguoi-0\n    ca_nhan: ${FIRST}\n    ngay_sinh: 1984-03-02\n    doi_tuong: cong-chuc\n    de_nghi_tang: bang-khen-bo-truong`,
  },
  'a letter of a name': { file: DOSSIER, from: `    ca_nhan: ${NAME}\n`, to: `    ca_nhan: ${NAME}h\n` },
  'a name that becomes another’s': { file: DOSSIER, from: `    ca_nhan: ${NAME}\n`, to: `    ca_nhan: ${nameOf(60)}\n` },
  'a birth date': {
    file: DOSSIER,
    from: `    ca_nhan: ${NAME}\n    ngay_sinh: 1984`,
    to: `    ca_nhan: ${NAME}\n    ngay_sinh: 1985`,
  },
  'a code': { file: DOSSIER, from: 'ma: nguoi-50\n', to: 'ma: nguoi-51\n' },
  'a report’s path': { file: DOSSIER, from: 'bao-cao.pdf, mau: "02"', to: 'bao-cao2.pdf, mau: "02"' },
  'the count of a vote': { file: DOSSIER, from: `${NAME}, de_nghi_tang: ${AWARD}, dong_y: 2`, to: `${NAME}, de_nghi_tang: ${AWARD}, dong_y: 1` },
  'a letter of a name that was voted on': { file: DOSSIER, from: `{ ca_nhan: ${NAME},`, to: `{ ca_nhan: ${NAME}h,` },
  'a nominee more': { file: DOSSIER, from: '  - ma: nguoi-50\n', to: `${nominee('moi', 'Lê Mới')}  - ma: nguoi-50\n` },
  'a nominee more at the top': { file: DOSSIER, from: 'de_nghi:\n', to: `de_nghi:\n${nominee('moi', 'Lê Mới')}` },
  'a nominee less': { file: DOSSIER, from: nominee('nguoi-50', NAME), to: '' },
  'a vote more at the top': { file: DOSSIER, from: 'hop_binh_xet:\n', to: `hop_binh_xet:\n${vote('Lê Mới')}` },
  'a vote less': { file: DOSSIER, from: vote(NAME), to: '' },
  'a letter of a registered name': { file: REGISTRATION, from: `  - ca_nhan: ${NAME}\n`, to: `  - ca_nhan: ${NAME}h\n` },
  'an entry more at the top': { file: REGISTRATION, from: 'dang_ky:\n', to: `dang_ky:\n${entry('Lê Mới')}` },
  'an entry less': { file: REGISTRATION, from: entry(NAME), to: '' },
}; // prettier-ignore

type Runs = Readonly<Record<string, number>>;

/** A campaign of so many nominees, and how often each rule runs after a change of it. */
function campaignOf(size: number): (file: string, from: string, to: string) => Runs {
  const runs = new Map<string, number>();
  const counted = RULES.map((rule): Rule => (isCheck(rule) ? counting(rule, runs) : rule));
  const project = emptyProject();
  const checker = createChecker(counted);
  for (const [path, text] of Object.entries(textsOf(size))) setText(project, path, parseText(text));
  project.attachments.set('bao-cao.pdf', { state: 'ok', size: 1, sha256: '0' });
  const check = (): Runs => {
    runs.clear();
    checker.update(project, '2020-12-01');
    for (const path of project.files.keys()) checker.findings(path);
    return Object.fromEntries([...runs].sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  check();
  return (file, from, to) => {
    const parsed = project.files.get(file)?.parsed;
    assert.ok(parsed);
    const start = parsed.slice(0, parsed.length).indexOf(from);
    assert.ok(start >= 0, `${file} holds «${from}»`);
    setText(project, file, editText(parsed, [{ start, end: start + from.length, text: to }]));
    return check();
  };
}

function counting(rule: AnyCheckRule, runs: Map<string, number>): Rule {
  return {
    ...rule,
    check(context) {
      runs.set(rule.id, (runs.get(rule.id) ?? 0) + 1);
      return rule.check(context);
    },
  };
}

describe('the rules that run after an edit, in a small file and in a large one', () => {
  const [small, large] = [campaignOf(SMALL), campaignOf(LARGE)];
  for (const [name, { file, from, to }] of Object.entries(EDITS)) {
    test(name, () => {
      const runs = small(file, from, to);
      assert.deepEqual(large(file, from, to), runs);
      const all = Object.values(runs).reduce((sum, count) => sum + count, 0);
      assert.ok(all > 0 && all < MOST, `${all} runs of rules for one edit`);
      // what was taken away comes back at the top
      const list =
        file === REGISTRATION ? 'dang_ky:\n' : from.startsWith('  - {') ? 'hop_binh_xet:\n' : 'de_nghi:\n';
      const back = to === '' ? ([list, list + from] as const) : ([to, from] as const);
      assert.deepEqual(large(file, ...back), small(file, ...back));
    });
  }
});
