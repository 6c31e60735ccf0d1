/** Citations in the text of a file: hover, links, completion of legal bases. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linksOf } from '../../server/src/service/citations-in';
import { projectOf } from '../support/project';
import { accept, hoverAt, itemsAt } from './fixture';

const HEAD =
  'loai: ho-so\nke_hoach: 09/KH-SNV\ncap_trinh: don-vi\ndon_vi: pnv-phu-cu\nngay_nhan: 2020-11-27\n';
const BASIS = (line: string) => `${HEAD}to_trinh:\n  can_cu:\n    - ${line}\n`;

const HOVERS: readonly (readonly [name: string, text: string, says: readonly RegExp[]])[] = [
  [
    'a provision: gist, force on the day of the dossier, link',
    BASIS('điểm c khoản 1 Điều 3|9 Nghị định số 91/2017/NĐ-CP ngày 31/7/2017'),
    [
      /\[điểm c khoản 1 Điều 39 Nghị định số 91\/2017\/NĐ-CP\]\(http:\/\/vbpl\.vn/,
      /02 sáng kiến/,
      /Hiệu lực: 01\/10\/2017 – 31\/12\/2023\. Ngày 27\/11\/2020: \*\*đang có hiệu lực\*\*/,
    ],
  ],
  ['a law by its name', BASIS('Luật Thi đ|ua, khen thưởng ngày 26 tháng 11 năm 2003'), [/\*\*Luật Thi đua, khen thưởng\*\* \(Quốc hội, 26\/11\/2003\)/, /đang có hiệu lực/]],
  ['what is no longer in force', BASIS('Nghị định số 65/20|14/NĐ-CP'), [/không có hiệu lực/, /Được thay bởi Nghị định số 91\/2017\/NĐ-CP/]],
  ['what is not confirmed', BASIS('Nghị định số 88/20|17/NĐ-CP'), [/chưa xác minh/, /chưa rõ còn hiệu lực không/]],
  ['a number that fits two', BASIS('Thông tư 12/20|19'), [/Chưa rõ là văn bản nào/, /12\/2019\/TT-BNV \(Bộ Nội vụ\)/, /12\/2019\/TT-BCA \(Bộ Công an\)/]],
  ['a place that is not there', BASIS('khoản 9 Điều 39 Nghị đ|ịnh số 91/2017/NĐ-CP'), [/Văn bản không có chỗ này/]],
  ['an article whose text is wrong here', BASIS('Điều 71 Luật Thi đ|ua, khen thưởng'), [/không được dẫn/]],
  ['several places', BASIS('các điểm a, b| và c khoản 2 Điều 84 Luật Thi đua, khen thưởng'), [/điểm a khoản 2 Điều 84/, /điểm c khoản 2 Điều 84/]],
  ['prose, over the ends of lines', `${HEAD}to_trinh:\n  noi_dung: |\n    Xét theo điểm c khoản 1\n    Điều 3^9 Nghị định số 91/2017/NĐ-CP thì đủ.\n`, [/02 sáng kiến/]],
  ['a clause of the plan', `${HEAD}to_trinh:\n  noi_dung: Theo KH IV.1^.a thì gửi trước hạn.\n`, [/điểm a mục 1 phần IV Kế hoạch số 09\/KH-SNV/, /trước ngày 05\/12\/2020/]],
  ['the plan by its number', BASIS('mục III.3.c Kế hoạch số 09/KH|-SNV'), [/điểm c mục 3 phần III/]],
]; // prettier-ignore

/** `^` for the caret where the text has a `|` of its own (block scalars). */
const caret = (text: string) =>
  text.includes('^') ? ([text.replace('^', ''), text.indexOf('^')] as const) : null;

describe('hover on a citation', () => {
  for (const [name, text, says] of HOVERS) {
    test(name, () => {
      for (const written of [text, text.normalize('NFD')]) {
        const marked = caret(written);
        const shown = marked ? hoverAtOffset(...marked) : hoverAt(written);
        for (const expected of says) assert.match(shown, expected);
      }
    });
  }
  test('in English', () => {
    const shown = hoverAt(BASIS('điểm b khoản 1 Điều 1|0 Luật Thi đua, khen thưởng'), 'en');
    assert.match(shown, /point b, clause 1, Article 10, Law on Emulation and Commendation/);
    assert.match(shown, /Registering for emulation/);
    assert.match(shown, /On 27\/11\/2020: \*\*in force\*\*/);
  });
  test('the law of a name is the one of the day', () => {
    const later = BASIS('Điều 94 Luật Thi đ|ua, khen thưởng').replace('2020-11-27', '2024-11-27');
    assert.match(hoverAt(later), /Điều 94 Luật Thi đua, khen thưởng năm 2022/);
  });
  test('beside a citation the field speaks', () => {
    assert.match(hoverAt(BASIS('Căn c|ứ Nghị định số 91/2017/NĐ-CP')), /Căn cứ/);
    assert.match(hoverAt(HEAD.replace('09/KH', '09|/KH')), /\*\*Kế hoạch thi đua\*\*/);
  });
});

function hoverAtOffset(text: string, offset: number): string {
  // the fixture marks the caret with a bar, which block scalars have too: those are written as «>»
  const plain = text.replace('noi_dung: |', 'noi_dung: >');
  return hoverAt(`${plain.slice(0, offset)}|${plain.slice(offset)}`);
}

describe('links of a file', () => {
  const links = (text: string) => {
    const file = projectOf({ 'ho-so.tdkt.yaml': text }).files.get('ho-so.tdkt.yaml');
    assert.ok(file);
    return linksOf(file).map(({ span, url }) => [text.slice(span.start, span.end), url.split('#').at(-1)]);
  };

  test('lead to the articles that are cited, wherever they are', () => {
    const text =
      BASIS('khoản 1 Điều 39 và Điều 40 Nghị định số 91/2017/NĐ-CP') +
      'bien_ban:\n  noi_dung: >\n    Đã đọc khoản 5 Điều 2\n    Thông tư số 12/2019/TT-BNV.\n';
    assert.deepEqual(links(text), [
      ['khoản 1 Điều 39', 'Chuong_III_Muc_5_Dieu_39'],
      ['Điều 40', 'Chuong_III_Muc_5_Dieu_40'],
      ['khoản 5 Điều 2', 'Dieu_2'],
    ]);
  });
  test('are none where nothing has an address', () => {
    assert.deepEqual(links(BASIS('Nghị định số 90/2020/NĐ-CP, Kế hoạch số 09/KH-SNV')), []);
  });
});

describe('completion of legal bases', () => {
  test('an instrument in full, in the place of what is typed', () => {
    assert.equal(
      accept(BASIS('Nghị định 91|'), 'Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ'),
      BASIS('Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ'),
    );
    assert.equal(
      accept(BASIS('|'), 'Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003'),
      BASIS('Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003'),
    );
    assert.equal(
      accept(BASIS('"Thông| tư"'), 'Thông tư số 12/2019/TT-BNV ngày 04 tháng 11 năm 2019 của Bộ Nội vụ'),
      BASIS('"Thông tư số 12/2019/TT-BNV ngày 04 tháng 11 năm 2019 của Bộ Nội vụ"'),
    );
  });
  test('the plan of the campaign', () => {
    const [item] = itemsAt(BASIS('Kế|')).filter(({ label }) => label.startsWith('Kế hoạch'));
    assert.equal(item?.label, 'Kế hoạch số 09/KH-SNV ngày 07 tháng 02 năm 2020 của Sở Nội vụ tỉnh Hưng Yên');
  });
  test('only what may be in force on the day, and nothing for the police', () => {
    const labels = itemsAt(BASIS('|')).map(({ label }) => label);
    assert.ok(labels.some((label) => label.startsWith('Nghị định số 30/2020/NĐ-CP')));
    for (const wrong of ['65/2014', '98/2023', 'TT-BCA', '08/2017'])
      assert.ok(!labels.some((label) => label.includes(wrong)), wrong);
  });
  test('places of an article while one is typed, those on record and verified', () => {
    const labels = itemsAt(BASIS('Điều 39|')).map(({ label }) => label);
    assert.ok(labels.includes('điểm c khoản 1 Điều 39 Nghị định số 91/2017/NĐ-CP'));
    assert.ok(!labels.some((label) => label.includes('Điều 40 ')));
    const [item] = itemsAt(BASIS('Điều 39|')).filter(({ label }) => label.startsWith('điểm c khoản 1'));
    assert.match(item?.documentation ?? '', /02 sáng kiến/);
  });
  test('in a plan as well', () => {
    const plan =
      'loai: ke-hoach\nso: 31/KH-SNV\nngay: 2021-01-12\nco_quan: Sở Nội vụ tỉnh Hà Xuyên\ncan_cu:\n  - van_ban: Luật|\n';
    assert.ok(
      itemsAt(plan).some(({ label }) => label === 'Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003'),
    );
  });
});
