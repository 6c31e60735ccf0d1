/** What must hold of the sample's dossiers, judged apart from our own engine. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { ofKind, readProject, SAMPLE } from './project';

const files = readProject(SAMPLE);
const units = new Map(
  ofKind(files, 'don-vi').flatMap(([, { don_vi }]) => (don_vi ?? []).map((unit) => [unit.ma, unit] as const)),
);
const registrations = ofKind(files, 'dang-ky').map(([, data]) => data);
const dossiers = ofKind(files, 'ho-so').map(([file, data]) => ({ file, data }));
const proposed = dossiers.flatMap(({ data }) => data.de_nghi ?? []);
const own = proposed.filter(({ nguon }) => nguon === undefined);

interface Subject {
  readonly ca_nhan?: string | undefined;
  readonly tap_the?: string | undefined;
}

const name = ({ ca_nhan, tap_the }: Subject) => ca_nhan ?? tap_the;

describe('the campaign of the sample', () => {
  it('has units of all seven types, and a registration of a unit of each', () => {
    const types = (codes: Iterable<string | undefined>) => new Set([...codes].map((code) => units.get(code)?.loai));
    assert.equal(types(units.keys()).size, 7);
    assert.equal(types(registrations.map(({ don_vi }) => don_vi)).size, 7);
    for (const { ngay_nhan = '9' } of registrations) assert.ok(ngay_nhan < '2020-02-17');
  });

  it('has four dossiers of units and the consolidated one of the Sở', () => {
    const levels = dossiers.map(({ data }) => data.cap_trinh);
    assert.equal(levels.filter((level) => level === 'don-vi').length, 4);
    assert.equal(levels.filter((level) => level === 'so-noi-vu').length, 1);
  });

  it('has at least 25 nominees, over all awards of the plan, nobody twice', () => {
    assert.ok(own.length >= 25, `${own.length} nominees`);
    assert.equal(new Set(own.map(name)).size, own.length);
    const awards = new Set(own.map(({ de_nghi_tang }) => de_nghi_tang));
    assert.deepEqual(awards, new Set(['bang-khen-bo-truong', 'co-thi-dua-bo', 'giay-khen-giam-doc-so']));
  });

  it('consolidates what units propose for the Ministry, with its source', () => {
    const toMinistry = own.filter(({ de_nghi_tang }) => de_nghi_tang === 'bang-khen-bo-truong').map(name);
    const consolidated = dossiers.find(({ data }) => data.cap_trinh === 'so-noi-vu');
    const listed = (consolidated?.data.de_nghi ?? []).map(name);
    for (const one of toMinistry) assert.ok(listed.includes(one), one);
    for (const { nguon, ca_nhan } of consolidated?.data.de_nghi ?? []) {
      if (!nguon) continue;
      const source = dossiers.find(({ file }) => file === path.posix.join(path.posix.dirname(consolidated?.file ?? ''), nguon.ho_so ?? ''));
      assert.equal(source?.data.de_nghi?.find(({ ma }) => ma === nguon.ma)?.ca_nhan, ca_nhan);
    }
  });

  it('shows the certificate of each initiative, each initiative once', () => {
    const certificates = own
      .flatMap(({ kem_theo }) => kem_theo ?? [])
      .filter(({ loai }) => loai === 'chung-nhan-sang-kien')
      .map(({ so, ngay }) => `${so} ${ngay}`);
    const initiatives = ofKind(files, 'bao-cao').flatMap(([, { sang_kien }]) => sang_kien ?? []);
    assert.equal(new Set(initiatives.map(({ ten }) => ten)).size, initiatives.length);
    const recognised = new Set(initiatives.map(({ quyet_dinh }) => `${quyet_dinh?.so} ${quyet_dinh?.ngay}`));
    for (const certificate of certificates) assert.ok(recognised.has(certificate), certificate);
  });
});

for (const { file, data } of dossiers) {
  const { to_trinh, bien_ban, thanh_phan_hop = [], hop_binh_xet = [], de_nghi = [], ngay_gui, ngay_nhan } = data;
  const folder = path.posix.dirname(file);
  const voters = thanh_phan_hop.filter(({ vai_tro }) => vai_tro !== 'khach-moi');
  const present = voters.filter(({ co_mat }) => co_mat === true);

  describe(file, () => {
    it('proposes as many as the letter counts, each under a code of its own', () => {
      assert.deepEqual(
        { tap_the: 0, ca_nhan: 0, ...to_trinh?.so_luong },
        {
          tap_the: de_nghi.filter(({ tap_the }) => tap_the).length,
          ca_nhan: de_nghi.filter(({ ca_nhan }) => ca_nhan).length,
        },
      );
      assert.equal(new Set(de_nghi.map(({ ma }) => ma)).size, de_nghi.length);
    });

    it('has its dates in order and in time', () => {
      const days = [bien_ban?.ngay, to_trinh?.ngay, ngay_gui, ngay_nhan].filter((day) => day !== undefined);
      assert.ok(days.length >= 3);
      assert.deepEqual([...days].sort(), days);
      assert.ok((days.at(-1) ?? '9') < '2020-12-05');
      assert.ok((bien_ban?.bat_dau ?? '') < (bien_ban?.ket_thuc ?? ''));
      for (const { tinh_trang } of de_nghi) assert.ok((tinh_trang?.den_ngay ?? '9') <= (bien_ban?.ngay ?? ''));
    });

    it('has votes that add up, and everyone proposed got two thirds of all voters', () => {
      for (const role of ['chu-tri', 'thu-ky']) assert.ok(present.some(({ vai_tro }) => vai_tro === role), role);
      for (const vote of hop_binh_xet) {
        const { dong_y = 0, khong_dong_y = 0, khong_hop_le = 0, y_kien_van_ban = 0, khong_bo_phieu = [] } = vote;
        for (const one of khong_bo_phieu) assert.ok(present.some(({ ho_ten }) => ho_ten === one), one);
        const expected = present.length - khong_bo_phieu.length + y_kien_van_ban;
        assert.equal(dong_y + khong_dong_y + khong_hop_le, expected, name(vote));
        const isProposed = de_nghi.some((nominee) => name(nominee) === name(vote));
        assert.equal(dong_y >= (voters.length * 2) / 3, isProposed, name(vote));
      }
    });

    for (const nominee of de_nghi) {
      it(`${nominee.ma}: the same in registration, minutes, list and report`, () => {
        const unit = nominee.don_vi ?? nominee.tap_the ?? data.don_vi;
        const entry = registrations
          .filter(({ don_vi }) => don_vi === unit)
          .flatMap(({ dang_ky }) => dang_ky ?? [])
          .find((one) => name(one) === name(nominee));
        const vote = hop_binh_xet.find((one) => name(one) === name(nominee));
        assert.ok(entry && vote, `registered: ${entry !== undefined}, voted on: ${vote !== undefined}`);
        assert.ok((entry.nhiem_vu ?? []).length > 0);
        assert.ok(typeof nominee.bao_cao === 'string');
        const reportFile = path.posix.join(folder, nominee.bao_cao);
        const report = ofKind(files, 'bao-cao').find(([one]) => one === reportFile)?.[1];
        assert.ok(report, reportFile);

        const awards = [entry, vote, nominee, report].map(({ de_nghi_tang }) => de_nghi_tang);
        assert.equal(new Set(awards).size, 1);
        assert.deepEqual(nominee.linh_vuc, entry.linh_vuc);
        for (const content of nominee.noi_dung ?? []) {
          assert.match(content, /^II\.2\./);
          assert.ok(entry.noi_dung?.includes(content), content);
        }

        assert.equal(report.mau, nominee.tap_the === undefined ? '02' : '01');
        const { so_luoc_ly_lich: person, dac_diem_tinh_hinh: collective } = report;
        assert.ok(units.has(person?.don_vi ?? collective?.don_vi));
        if (nominee.tap_the !== undefined) return assert.equal(collective?.don_vi, nominee.tap_the);
        assert.equal(person?.ho_ten, nominee.ca_nhan);
        assert.equal(person?.gioi_tinh, nominee.gioi_tinh);
        assert.equal(nominee.doi_tuong, entry.doi_tuong);
        const births = [person?.ngay_sinh, nominee.ngay_sinh, entry.ngay_sinh];
        assert.ok(births.every((day) => day === nominee.ngay_sinh && day !== undefined && day < '2002-01-01'));
        const sitter = thanh_phan_hop.find(({ ho_ten }) => ho_ten === nominee.ca_nhan);
        const posts = [person?.chuc_vu?.chinh_quyen, nominee.chuc_vu, entry.chuc_vu, sitter?.chuc_vu ?? nominee.chuc_vu];
        assert.equal(new Set(posts).size, 1, posts.join(', '));
      });
    }
  });
}
