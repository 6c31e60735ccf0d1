import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ofKind, readProject, SAMPLE } from './project';
import { decisionsIn, figuresOf, overlap, proseOf, wordsOf } from './prose';

const files = readProject(SAMPLE);
const reports = ofKind(files, 'bao-cao').map(([file, report]) => ({
  file,
  report,
  prose: proseOf(report),
}));

describe('the measures', () => {
  it('count words, figures that say how much, and dated decisions', () => {
    const prose =
      'Năm 2020 rà soát 126 thủ tục, giảm 4,1%. Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2020; Quyết định số 9/QĐ-UBND.';
    assert.equal(wordsOf('Rà soát 1.286 thủ tục, giảm 4,1%.').length, 7);
    assert.deepEqual(figuresOf(prose), ['126', '4,1%']);
    assert.equal(decisionsIn(prose).length, 1);
  });

  it('see a copied report', () => {
    const [first] = reports;
    assert.ok(first);
    assert.equal(overlap(first.prose, `${first.prose} Và thêm một câu nữa ở cuối.`), 1);
    assert.equal(overlap(first.prose, 'Chẳng có câu nào trong này giống báo cáo kia cả.'), 0);
  });
});

describe('the reports of the sample', () => {
  it('are one a nominee', () => {
    const nominees = ofKind(files, 'ho-so').flatMap(([, { de_nghi }]) => de_nghi ?? []);
    assert.equal(reports.length, nominees.filter(({ nguon }) => nguon === undefined).length);
  });

  for (const { file, report, prose } of reports) {
    it(`${file}: 250 words, three figures a year, two dated decisions, a work annex`, () => {
      assert.ok(wordsOf(prose).length >= 250, `${wordsOf(prose).length} words`);
      const years = report.thanh_tich ?? [];
      assert.ok(years.length > 0);
      for (const { noi_dung } of years) assert.ok(figuresOf(noi_dung ?? '').length >= 3, noi_dung);
      assert.ok((report.phu_luc_cong_viec ?? []).length >= 5);
      const decisions = [...years, ...(report.sang_kien ?? []), ...(report.khen_thuong_da_co ?? [])];
      for (const { quyet_dinh } of decisions) {
        assert.ok(quyet_dinh?.so && quyet_dinh.ngay && quyet_dinh.co_quan, JSON.stringify(quyet_dinh));
        assert.ok(quyet_dinh.ngay <= (report.ngay ?? ''), `${quyet_dinh.so} after the report`);
      }
      assert.ok(new Set(decisions.map(({ quyet_dinh }) => quyet_dinh?.so)).size >= 2);
    });

    it(`${file}: no sentence left to fill in`, () => {
      assert.doesNotMatch(prose, /\.{3}|…|_{2}|\?\?|x{3}/iu);
    });
  }

  it('say each its own thing', () => {
    for (const [index, one] of reports.entries()) {
      for (const other of reports.slice(index + 1)) {
        const share = overlap(one.prose, other.prose);
        assert.ok(share < 0.3, `${one.file} and ${other.file}: ${Math.round(share * 100)} %`);
      }
    }
  });
});
