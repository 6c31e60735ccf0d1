import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { ofKind, readProject, SAMPLE } from './project';

const files = readProject(SAMPLE);
const registration = only('dang-ky');
const dossier = only('ho-so');
const unitCodes = new Set(ofKind(files, 'don-vi').flatMap(([, { don_vi }]) => don_vi?.map(({ ma }) => ma)));

function only<K extends 'dang-ky' | 'ho-so'>(kind: K) {
  const [found, ...rest] = ofKind(files, kind);
  assert.ok(found && rest.length === 0, `one ${kind}`);
  return { folder: path.posix.dirname(found[0]), data: found[1] };
}

interface Subject {
  readonly ca_nhan?: string | undefined;
  readonly tap_the?: string | undefined;
}

const name = ({ ca_nhan, tap_the }: Subject) => ca_nhan ?? tap_the;

describe('the dossier of the sample', () => {
  const { to_trinh, bien_ban, thanh_phan_hop = [], hop_binh_xet = [], de_nghi = [], ngay_gui, ngay_nhan } = dossier.data;

  it('proposes four, as the letter counts', () => {
    assert.deepEqual(to_trinh?.so_luong, {
      tap_the: de_nghi.filter(({ tap_the }) => tap_the).length,
      ca_nhan: de_nghi.filter(({ ca_nhan }) => ca_nhan).length,
    });
    assert.equal(de_nghi.length, 4);
    assert.equal(new Set(de_nghi.map(({ ma }) => ma)).size, 4);
  });

  it('has its dates in order and in time', () => {
    assert.ok((registration.data.ngay_nhan ?? '9') < '2020-02-17');
    const days = [bien_ban?.ngay, to_trinh?.ngay, ngay_gui, ngay_nhan].map((day) => day ?? '');
    assert.deepEqual([...days].sort(), days);
    assert.ok(days[0] !== '' && (days.at(-1) ?? '') < '2020-12-05');
    assert.ok((bien_ban?.bat_dau ?? '') < (bien_ban?.ket_thuc ?? ''));
    for (const { tinh_trang } of de_nghi) assert.ok((tinh_trang?.den_ngay ?? '9') <= (bien_ban?.ngay ?? ''));
  });

  it('has votes that add up, and everyone proposed got two thirds of all voters', () => {
    const voters = thanh_phan_hop.filter(({ vai_tro }) => vai_tro !== 'khach-moi');
    const present = voters.filter(({ co_mat }) => co_mat === true);
    for (const role of ['chu-tri', 'thu-ky']) assert.ok(present.some(({ vai_tro }) => vai_tro === role), role);
    for (const vote of hop_binh_xet) {
      const { dong_y = 0, khong_dong_y = 0, khong_hop_le = 0, y_kien_van_ban = 0, khong_bo_phieu = [] } = vote;
      for (const one of khong_bo_phieu) assert.ok(present.some(({ ho_ten }) => ho_ten === one), one);
      const expected = present.length - khong_bo_phieu.length + y_kien_van_ban;
      assert.equal(dong_y + khong_dong_y + khong_hop_le, expected, name(vote));
      const proposed = de_nghi.some((nominee) => name(nominee) === name(vote));
      assert.equal(dong_y >= (voters.length * 2) / 3, proposed, name(vote));
    }
  });

  for (const nominee of de_nghi) {
    it(`${nominee.ma}: the same in registration, minutes, list and report`, () => {
      const entry = registration.data.dang_ky?.find((one) => name(one) === name(nominee));
      const vote = hop_binh_xet.find((one) => name(one) === name(nominee));
      assert.ok(entry && vote);
      assert.ok((entry.nhiem_vu ?? []).length > 0);
      assert.ok(typeof nominee.bao_cao === 'string');
      const reportFile = path.posix.join(dossier.folder, nominee.bao_cao);
      const report = ofKind(files, 'bao-cao').find(([file]) => file === reportFile)?.[1];
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
      assert.ok(unitCodes.has(person?.don_vi ?? collective?.don_vi));
      if (nominee.tap_the !== undefined) return assert.equal(collective?.don_vi, nominee.tap_the);
      assert.equal(person?.ho_ten, nominee.ca_nhan);
      assert.equal(person?.gioi_tinh, nominee.gioi_tinh);
      assert.equal(nominee.doi_tuong, 'cong-chuc');
      const births = [person?.ngay_sinh, nominee.ngay_sinh, entry.ngay_sinh];
      assert.ok(births.every((day) => day === nominee.ngay_sinh && day !== undefined && day < '2002-01-01'));
      const present = thanh_phan_hop.find(({ ho_ten }) => ho_ten === nominee.ca_nhan);
      const posts = [person?.chuc_vu?.chinh_quyen, nominee.chuc_vu, entry.chuc_vu, present?.chuc_vu];
      assert.equal(new Set(posts).size, 1, posts.join(', '));
    });
  }

  it('shows the certificate of each initiative, each initiative once', () => {
    const certificates = de_nghi.flatMap(({ kem_theo }) => kem_theo ?? []).map(({ so, ngay }) => `${so} ${ngay}`);
    const initiatives = ofKind(files, 'bao-cao').flatMap(([, { sang_kien }]) => sang_kien ?? []);
    assert.equal(initiatives.length, 2);
    assert.equal(new Set(initiatives.map(({ ten }) => ten)).size, 2);
    assert.deepEqual(
      initiatives.map(({ quyet_dinh }) => `${quyet_dinh?.so} ${quyet_dinh?.ngay}`).sort(),
      certificates.sort(),
    );
  });
});
