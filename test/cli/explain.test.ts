import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import packageJson from '../../package.json';
import { RULES } from '../../server/src/rules/registry';
import { tdkt } from './tdkt';

describe('tdkt explain', () => {
  test('a rule: what, why, what to do, basis, examples', () => {
    const { code, out } = tdkt('.', ['explain', 'dang-ky/qua-han']);
    assert.equal(code, 0);
    for (const part of [
      /Bản đăng ký nộp quá hạn/,
      /Vì sao: /,
      /Cách xử lý: /,
      /Căn cứ: /,
      /Ví dụ sai:/,
      /Ví dụ đúng:/,
    ]) {
      assert.match(out, part);
    }
  });
  const citations: readonly (readonly [string, RegExp])[] = [
    ['khoản 5 Điều 2 Thông tư số 12/2019/TT-BNV', /khoản 5 Điều 2 Thông tư số 12\/2019\/TT-BNV[\s\S]*kỷ luật[\s\S]*Độ tin cậy: high/],
    ['điểm c khoản 1 Điều 39 Nghị định số 91/2017/NĐ-CP', /02 sáng kiến/],
    ['điểm b khoản 1 Điều 10 Luật Thi đua, khen thưởng', /đăng ký/iu],
    ['điểm b mục 1 phần III Kế hoạch số 09/KH-SNV', /Đăng ký Giấy khen của Giám đốc Sở Nội vụ: nội dung II\.2\.a, [\s\S]*II\.2\.e hoặc nhiệm vụ khác/],
    ['điểm c mục 3 phần III Kế hoạch số 09/KH-SNV', /Giấy khen[^\n]*tập thể: «Phòng, ban thuộc Sở[\s\S]*cá nhân: Công chức, Viên chức, Người lao động \(thuộc: Sở Nội vụ/],
    ['mục 3 phần III Kế hoạch số 09/KH-SNV', /Cờ thi đua[\s\S]*Bằng khen[\s\S]*Giấy khen/],
    ['điểm a mục 1 phần IV Kế hoạch số 09/KH-SNV', /Sở Nội vụ tỉnh Hưng Yên[\s\S]*05\/12\/2020/],
  ]; // prettier-ignore
  for (const [asked, expected] of citations) {
    test(asked, () => {
      const { code, out } = tdkt('.', ['explain', asked]);
      assert.match(out, expected);
      assert.equal(code, 0);
    });
  }
  test('a place that the instrument does not have', () => {
    assert.match(tdkt('.', ['explain', 'Điều 999 Nghị định số 91/2017/NĐ-CP']).out, /không có chỗ này/);
  });
  test('an article whose text is known to be wrong', () => {
    assert.match(tdkt('.', ['explain', 'Điều 38 Nghị định số 91/2017/NĐ-CP']).out, /không được dẫn/);
  });
  test('TT 12/2019/TT-BCA is not TT 12/2019/TT-BNV', () => {
    const { code, out } = tdkt('.', ['explain', 'khoản 5 Điều 2 Thông tư số 12/2019/TT-BCA']);
    assert.match(out, /TT-BCA\nBộ Công an, 29\/05\/2019/);
    assert.match(out, /chưa kiểm được chỗ dẫn/);
    assert.doesNotMatch(out, /xem xét kỷ luật/);
    assert.equal(code, 0);
    assert.equal(tdkt('.', ['explain', 'khoản 5 Điều 2 Thông tư 12/2019']).code, 2);
  });
  test('a whole instrument: issuer, date, force, what replaced it', () => {
    const { out } = tdkt('.', ['explain', 'NĐ 65/2014']);
    assert.match(out, /Chính phủ, 01\/07\/2014/);
    assert.match(out, /Hiệu lực: chưa rõ – 30\/09\/2017\nĐược thay bởi: Nghị định số 91\/2017\/NĐ-CP/);
  });
  test('a slip in a rule id is guessed', () => {
    assert.match(tdkt('.', ['explain', 'dang-ky/qua-hạn']).err, /Có phải «dang-ky\/qua-han»/);
  });
});

describe('tdkt rules', () => {
  test('json has every rule, by the contract', () => {
    const report = JSON.parse(tdkt('.', ['rules', '--format', 'json']).out) as {
      version: number;
      rules: Record<string, unknown>[];
    };
    assert.equal(report.version, 1);
    assert.deepEqual(
      report.rules.map(({ id }) => id),
      RULES.map(({ id }) => id),
    );
    for (const rule of report.rules) {
      assert.deepEqual(Object.keys(rule), ['id', 'group', 'severity', 'citations', 'reads', 'blocks']);
    }
    const late = report.rules.find(({ id }) => id === 'dang-ky/qua-han');
    assert.deepEqual(late?.['citations'], [{ plan: 'thoi_han' }]);
  });
  test('md has a row a rule', () => {
    assert.equal(tdkt('.', ['rules']).out.match(/^\| `/gm)?.length, RULES.length);
  });
});

test('help in both languages, version', () => {
  assert.match(tdkt('.', ['--help']).out, /Cách dùng/);
  assert.match(tdkt('.', ['check', '--help', '--lang', 'en']).out, /Usage/);
  assert.equal(tdkt('.', ['--version']).out, `${packageJson.version}\n`);
});
