/** What findings come to for each nominee. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isKind } from '../../server/src/model/kinds';
import { BASE_FILES } from '../../server/src/rules/examples';
import { outcomesOf, sourcesOfOutcomes, type Outcome } from '../../server/src/rules/outcomes';
import { RULES } from '../../server/src/rules/registry';
import { outcomeMarkdown, outcomeWords } from '../../server/src/service/outcomes';
import { gatherFacts } from '../../server/src/workspace/facts';
import { checkProject } from '../../server/src/workspace/project';
import { projectOf } from '../support/project';

const DOSSIER = 'ho-so.tdkt.yaml';
const TEXT = `loai: ho-so
ke_hoach: 09/KH-SNV
cap_trinh: don-vi
don_vi: pnv-phu-cu
ngay_gui: 2020-11-27
to_trinh: { so: 31/TTr-PNV, ngay: 2020-11-26, so_luong: { tap_the: 0, ca_nhan: 2 } }
bien_ban: { loai: hop-don-vi, ngay: 2020-11-24 }
thanh_phan_hop:
  - { ho_ten: Nguyễn Văn Thái, vai_tro: chu-tri, co_mat: true }
  - { ho_ten: Trần Thị Hoa, vai_tro: thu-ky, co_mat: true }
hop_binh_xet:
  - { ca_nhan: Đỗ Thị Minh Hằng, de_nghi_tang: bang-khen-bo-truong, dong_y: 2, khong_dong_y: 0 }
  - { ca_nhan: Lê Quang Vinh, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 2, khong_dong_y: 0 }
de_nghi:
  - ma: hang
    ca_nhan: Đỗ Thị Minh Hằng
    doi_tuong: cong-chuc
    de_nghi_tang: bang-khen-bo-truong
    linh_vuc: [cai-cach-hanh-chinh]
    tinh_trang: { ky_luat: khong, dieu_tra_thanh_tra_kiem_tra: khong, khieu_nai_to_cao: khong }
    bao_cao: bao-cao/minh-hang.tdkt.yaml
    tieu_chuan: nhieu-thanh-tich-anh-huong
  - ma: vinh
    ca_nhan: Lê Quang Vinh
    doi_tuong: cong-chuc
    de_nghi_tang: giay-khen-giam-doc-so
    noi_dung: [II.2.e]
    tinh_trang: { ky_luat: khong, dieu_tra_thanh_tra_kiem_tra: khong, khieu_nai_to_cao: khong }
    bao_cao: { tep: kem-theo/bao-cao-vinh.docx, mau: "02", phu_luc_cong_viec: true }
    tieu_chuan: hoan-thanh-tot-nhiem-vu
`;

/** Outcomes after one change of the dossier, or of another file of the campaign. */
function outcomes(from = '', to = '', changed = DOSSIER): readonly Outcome[] {
  const files: Record<string, string> = { ...BASE_FILES, [DOSSIER]: TEXT };
  const text = files[changed] ?? '';
  assert.ok(text.includes(from), `${changed} holds «${from}»`);
  const project = projectOf({ ...files, [changed]: text.replace(from, to) });
  project.attachments.set('kem-theo/bao-cao-vinh.docx', { state: 'ok', size: 1, sha256: '0' });
  const file = project.files.get(DOSSIER);
  assert.ok(file && isKind(file, 'ho-so'));
  const facts = gatherFacts(project).factsFor(file);
  return outcomesOf(file, facts, checkProject(project, { rules: RULES, today: '2020-12-01' }));
}

const shown = (all: readonly Outcome[]) => all.map((one) => `${one.ma}: ${outcomeWords(one, 'vi').result}`);

const CASES: readonly (readonly [name: string, from: string, to: string, expected: readonly string[], file?: string])[] = [
  ['nothing found: đạt', '', '', ['hang: đạt', 'vinh: đạt']],
  ['not eligible: không đạt, the other is left in peace', 'doi_tuong: cong-chuc\n    de_nghi_tang: giay', 'doi_tuong: vien-chuc\n    de_nghi_tang: giay', ['hang: đạt', 'vinh: không đạt']],
  ['a bar alone is a deferral', 'khieu_nai_to_cao: khong', 'khieu_nai_to_cao: co', ['hang: chưa xét', 'vinh: đạt']],
  ['not declared: a person must look', 'khieu_nai_to_cao: khong', 'khieu_nai_to_cao: chua-ro', ['hang: cần rà soát', 'vinh: đạt']],
  ['a dossier without its letter comes back, all of it', 'to_trinh: { so: 31/TTr-PNV, ngay: 2020-11-26, so_luong: { tap_the: 0, ca_nhan: 2 } }\n', '', ['hang: không đạt', 'vinh: không đạt']],
  ['a wrong count in the letter is nobody’s fault', 'ca_nhan: 2 }', 'ca_nhan: 3 }', ['hang: đạt', 'vinh: đạt']],
  ['a vote that does not add up: whose vote it is', 'bang-khen-bo-truong, dong_y: 2', 'bang-khen-bo-truong, dong_y: 1', ['hang: cần rà soát', 'vinh: đạt']],
  ['what cannot be read is evidence missing, not against', '    doi_tuong: cong-chuc\n    de_nghi_tang: bang', '    doi_tuong: 12\n    de_nghi_tang: bang', ['hang: cần rà soát', 'vinh: đạt']],
  ['no plan found: nothing can be said', '09/KH-SNV', '99/KH-SNV', ['hang: cần rà soát', 'vinh: cần rà soát']],
  ['a report without its form', 'mau: "02"\n', '', ['hang: không đạt', 'vinh: đạt'], 'bao-cao/minh-hang.tdkt.yaml'],
  ['a registration without a task', 'nhiem_vu: [Hoàn thành số hóa 400 hồ sơ công chức trước 30/9]', 'nhiem_vu: []', ['hang: đạt', 'vinh: không đạt'], 'dang-ky.tdkt.yaml'],
  ['a registration that came late', 'ngay_nhan: 2020-02-14', 'ngay_nhan: 2020-02-17', ['hang: không đạt', 'vinh: không đạt'], 'dang-ky.tdkt.yaml'],
]; // prettier-ignore

describe('outcomes', () => {
  for (const [name, from, to, expected, file] of CASES) {
    test(name, () => assert.deepEqual(shown(outcomes(from, to, file)), expected));
  }

  test('a bar and another error together are no deferral', () => {
    const text = 'doi_tuong: cong-chuc\n    de_nghi_tang: giay-khen-giam-doc-so\n    noi_dung: [II.2.e]\n    tinh_trang: { ky_luat: khong';
    const both = outcomes(text, text.replace('cong-chuc', 'vien-chuc').replace('ky_luat: khong', 'ky_luat: co'));
    assert.deepEqual(shown(both), ['hang: đạt', 'vinh: không đạt']);
    assert.deepEqual(both[1]?.reasons.map(({ rule }) => rule).sort(), ['doi-tuong/khong-dung-doi-tuong', 'loai-tru/ky-luat']);
  }); // prettier-ignore

  test('what is missing stands in the few words of the reason', () => {
    const [hang] = outcomes('to_trinh: { so: 31/TTr-PNV, ngay: 2020-11-26, so_luong: { tap_the: 0, ca_nhan: 2 } }\n');
    assert.ok(hang);
    assert.deepEqual(outcomeWords(hang, 'vi').briefs, ['Thiếu Tờ trình đề nghị khen thưởng']);
    assert.match(outcomeMarkdown(hang, 'en'), /\*\*Outcome:\*\* fails\n\n- The dossier lacks .*\[ho-so\/thieu-thanh-phan\]/);
  }); // prettier-ignore

  test('it names the files it was made from', () => {
    const project = projectOf({ ...BASE_FILES, [DOSSIER]: TEXT });
    const file = project.files.get(DOSSIER);
    assert.ok(file && isKind(file, 'ho-so'));
    const sources = sourcesOfOutcomes(file, gatherFacts(project).factsFor(file));
    assert.deepEqual([...sources].sort(), ['bao-cao/minh-hang.tdkt.yaml', 'dang-ky.tdkt.yaml']);
  });
});
