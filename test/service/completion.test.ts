/** Completion at a caret: what the text is after the item is accepted. Half of the texts are not finished. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accept, itemsAt } from './fixture';

const HEAD = 'loai: ho-so\nke_hoach: 09/KH-SNV\ncap_trinh: don-vi\ndon_vi: pnv-phu-cu\n';

/** Name, text with the caret, item, text after. */
const CASES: readonly (readonly [name: string, before: string, label: string, after: string])[] = [
  ['the kind of an empty file', '|', 'loai: ho-so', 'loai: ho-so'],
  ['the kind behind its key', 'loai: |', 'ho-so', 'loai: ho-so'],
  ['a key of the file, on a line of its own', `${HEAD}|`, 'ngay_gui', `${HEAD}ngay_gui: `],
  ['a key half typed', `${HEAD}ngay_g|`, 'ngay_gui', `${HEAD}ngay_gui: `],
  ['a key before its colon keeps the colon and the value', `${HEAD}ngay_g|: 2020-11-27\n`, 'ngay_gui', `${HEAD}ngay_gui: 2020-11-27\n`],
  ['a key in the middle of its word', `${HEAD}ng|ay_gu: 2020-11-27\n`, 'ngay_gui', `${HEAD}ngay_gui: 2020-11-27\n`],
  ['a key typed with marks', `${HEAD}ngày|\n`, 'ngay_nhan', `${HEAD}ngay_nhan: \n`],
  ['a key of a list opens a block', `${HEAD}de_n|`, 'de_nghi', `${HEAD}de_nghi:`],
  ['a value of a closed list of values', 'loai: ho-so\ncap_trinh: |\n', 'so-noi-vu', 'loai: ho-so\ncap_trinh: so-noi-vu\n'],
  ['a unit', 'loai: ho-so\nke_hoach: 09/KH-SNV\ndon_vi: pn|\n', 'pnv-phu-cu', 'loai: ho-so\nke_hoach: 09/KH-SNV\ndon_vi: pnv-phu-cu\n'],
  ['a key of a nominee, below the others', `${HEAD}de_nghi:\n  - ma: vinh\n    |\n`, 'ca_nhan', `${HEAD}de_nghi:\n  - ma: vinh\n    ca_nhan: \n`],
  ['the first key of a nominee, behind the dash', `${HEAD}de_nghi:\n  - |\n`, 'ma', `${HEAD}de_nghi:\n  - ma: \n`],
  ['an award', `${HEAD}de_nghi:\n  - ma: vinh\n    de_nghi_tang: |\n`, 'giay-khen-giam-doc-so', `${HEAD}de_nghi:\n  - ma: vinh\n    de_nghi_tang: giay-khen-giam-doc-so\n`],
  ['an award half typed, with text behind it', `${HEAD}de_nghi:\n  - ma: vinh\n    de_nghi_tang: bang| # chọn\n`, 'bang-khen-bo-truong', `${HEAD}de_nghi:\n  - ma: vinh\n    de_nghi_tang: bang-khen-bo-truong # chọn\n`],
  ['a field inside brackets', `${HEAD}de_nghi:\n  - ma: vinh\n    linh_vuc: [|]\n`, 'cai-cach-hanh-chinh', `${HEAD}de_nghi:\n  - ma: vinh\n    linh_vuc: [cai-cach-hanh-chinh]\n`],
  ['a content behind another', `${HEAD}de_nghi:\n  - ma: vinh\n    noi_dung: [II.2.d, |]\n`, 'II.2.đ', `${HEAD}de_nghi:\n  - ma: vinh\n    noi_dung: [II.2.d, II.2.đ]\n`],
  ['a content behind a dash', `${HEAD}de_nghi:\n  - ma: vinh\n    noi_dung:\n      - |\n`, 'II.2.e', `${HEAD}de_nghi:\n  - ma: vinh\n    noi_dung:\n      - II.2.e\n`],
  ['a key inside braces', `${HEAD}de_nghi:\n  - { ma: vinh, | }\n`, 'ca_nhan', `${HEAD}de_nghi:\n  - { ma: vinh, ca_nhan:  }\n`],
  ['a standing inside braces', `${HEAD}de_nghi:\n  - ma: vinh\n    tinh_trang: { ky_luat: | }\n`, 'khong', `${HEAD}de_nghi:\n  - ma: vinh\n    tinh_trang: { ky_luat: khong }\n`],
  ['a key below an open quote', `${HEAD}to_trinh:\n  so: "31/TTr\nngay_|\n`, 'ngay_gui', `${HEAD}to_trinh:\n  so: "31/TTr\nngay_gui: \n`],
  ['a key between two items', `${HEAD}de_nghi:\n  - ma: a\n    |\n  - ma: b\n`, 'de_nghi_tang', `${HEAD}de_nghi:\n  - ma: a\n    de_nghi_tang: \n  - ma: b\n`],
  ['a criterion of the award aimed at', `${HEAD}de_nghi:\n  - ma: a\n    ca_nhan: Lê Quang Vinh\n    de_nghi_tang: bang-khen-bo-truong\n    tieu_chuan: |\n`, 'hai-nam-hai-sang-kien', `${HEAD}de_nghi:\n  - ma: a\n    ca_nhan: Lê Quang Vinh\n    de_nghi_tang: bang-khen-bo-truong\n    tieu_chuan: hai-nam-hai-sang-kien\n`],
]; // prettier-ignore

describe('completion', () => {
  for (const [name, before, label, after] of CASES) {
    test(name, () => assert.equal(accept(before, label), after));
    test(`${name}, CRLF`, () => {
      assert.equal(accept(before.replaceAll('\n', '\r\n'), label), after.replaceAll('\n', '\r\n'));
    });
  }

  test('required keys come first, keys that stand already do not come', () => {
    const labels = [...itemsAt('loai: ho-so\nke_hoach: 09/KH-SNV\n|')]
      .sort((a, b) => (a.sort < b.sort ? -1 : 1))
      .map(({ label }) => label);
    assert.deepEqual(labels.slice(0, 3), ['cap_trinh', 'don_vi', 'de_nghi']);
    assert.ok(!labels.includes('loai') && !labels.includes('ke_hoach'));
  });

  test('codes are found by their names without marks', () => {
    const award = itemsAt(`${HEAD}de_nghi:\n  - ma: a\n    de_nghi_tang: |\n`).find(
      ({ label }) => label === 'giay-khen-giam-doc-so',
    );
    assert.match(award?.filter ?? '', /giay khen cua giam doc so noi vu/);
    assert.equal(award?.detail, 'Giấy khen của Giám đốc Sở Nội vụ');
  });

  test('every key is explained, in English where asked', () => {
    for (const lang of ['vi', 'en'] as const) {
      for (const item of itemsAt(`${HEAD}|`, lang)) assert.ok(item.detail.length > 1, item.label);
    }
    assert.match(
      itemsAt(`${HEAD}|`, 'en').find(({ label }) => label === 'ngay_gui')?.detail ?? '',
      /Day sent/,
    );
  });

  test('persons whom the unit registered', () => {
    const labels = itemsAt(`${HEAD}de_nghi:\n  - ma: a\n    ca_nhan: |\n`).map(({ label }) => label);
    assert.deepEqual(labels, ['Đỗ Thị Minh Hằng', 'Lê Quang Vinh']);
  });

  test('reports of the project', () => {
    const before = `${HEAD}de_nghi:\n  - ma: a\n    bao_cao: |\n`;
    assert.equal(
      accept(before, '../bao-cao/minh-hang.tdkt.yaml'),
      before.replace('|', '../bao-cao/minh-hang.tdkt.yaml'),
    );
  });
});
