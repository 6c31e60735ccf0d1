/** Hover at a caret: what it must say. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hoverAt } from './fixture';

const HEAD = 'loai: ho-so\nke_hoach: 09/KH-SNV\ncap_trinh: don-vi\ndon_vi: pnv-phu-cu\n';

const CASES: readonly (readonly [name: string, text: string, says: readonly RegExp[]])[] = [
  ['a key: its name and explanation', HEAD.replace('cap_trinh', 'cap|_trinh'), [/\*\*Cấp trình\*\*/, /hồ sơ tổng hợp Sở trình Bộ/]],
  ['a value of a closed list', HEAD.replace('don-vi\n', 'don|-vi\n'), [/`don-vi`: Đơn vị gửi Sở/]],
  ['a unit: its full name', HEAD.replace('pnv-phu', 'pnv|-phu'), [/`pnv-phu-cu`: Phòng Nội vụ huyện Phù Cừ/]],
  ['a date: as people write it, with the day of the week', `${HEAD}ngay_gui: 2020-1|1-27\n`, [/27\/11\/2020 \(thứ Sáu\)/, /trước ngày \*\*05\/12\/2020\*\*; ngày cuối cùng \*\*04\/12\/2020\*\*/, /điểm a mục 1 phần IV Kế hoạch số 09\/KH-SNV/]],
  ['an award: its name, its clause, its recipients', `${HEAD}de_nghi:\n  - ma: a\n    ca_nhan: Lê Quang Vinh\n    de_nghi_tang: giay-khen|-giam-doc-so\n`, [/`giay-khen-giam-doc-so`: Giấy khen của Giám đốc Sở Nội vụ/, /điểm c mục 3 phần III Kế hoạch số 09\/KH-SNV/]],
  ['a field of the plan', `${HEAD}de_nghi:\n  - ma: a\n    linh_vuc: [cai-cach|-hanh-chinh]\n`, [/Cải cách hành chính/, /điểm a mục 1 phần III/]],
  ['a content: đ is not d', `${HEAD}de_nghi:\n  - ma: a\n    noi_dung: [II.2.|đ]\n`, [/điểm đ mục 2 phần II/]],
  ['a criterion: its article', `${HEAD}de_nghi:\n  - ma: a\n    ca_nhan: Lê Quang Vinh\n    de_nghi_tang: bang-khen-bo-truong\n    tieu_chuan: hai-nam|-hai-sang-kien\n`, [/điểm c khoản 1 Điều 39 Nghị định số 91\/2017\/NĐ-CP/]],
  ['the bars: plan and circular', `${HEAD}de_nghi:\n  - ma: a\n    tinh_trang:\n      ky_lu|at: khong\n`, [/điểm c mục 2 phần I Kế hoạch/, /đoạn 2 khoản 5 Điều 2 Thông tư số 12\/2019\/TT-BNV/]],
  ['a nominee: what the check comes to, with the reasons', `${HEAD}de_nghi:\n  - ma: a|n\n    ca_nhan: Phan Thu Hà\n    doi_tuong: cong-chuc\n`, [/\*\*Kết quả:\*\* không đạt/, /- Hồ sơ thiếu «Tờ trình đề nghị khen thưởng».*\[ho-so\/thieu-thanh-phan\]/]],
  ['in a file that is not finished', `${HEAD}to_trinh:\n  so: "31/TTr\nngay_g|ui: 2020-11-27\n`, [/Ngày gửi/]],
  ['in a list item half written', `${HEAD}de_nghi:\n  - ma: a\n    de_nghi_t|ang\n`, [/Đề nghị tặng/]],
]; // prettier-ignore

describe('hover', () => {
  for (const [name, text, says] of CASES) {
    test(name, () => {
      for (const expected of says) assert.match(hoverAt(text), expected);
    });
  }
  test('English', () =>
    assert.match(
      hoverAt(`${HEAD}ngay_g|ui: 2020-11-27\n`, 'en'),
      /\*\*Day sent\*\*[\s\S]*before \*\*05\/12\/2020/,
    ));
  test('nothing where there is nothing to say', () => {
    assert.equal(hoverAt('# một dòng ghi |chú\nloai: ho-so\n'), '');
    assert.equal(hoverAt('khong_ro: |x\n'), '');
  });
  test('days left are told while the day is not written, and not held against one in time', () => {
    assert.match(hoverAt(`${HEAD}ngay_g|ui:\n`), /còn 3 ngày/);
    assert.doesNotMatch(hoverAt(`${HEAD}ngay_g|ui: 2020-11-27\n`, 'vi', '2020-12-20'), /quá/);
    assert.match(hoverAt(`${HEAD}ngay_g|ui:\n`, 'vi', '2020-12-20'), /đã quá 16 ngày/);
  });
});
