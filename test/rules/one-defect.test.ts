/** The sample is clean, and one slip in it gives one finding: what a reviewer with thirty dossiers on the desk wants. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { memoryOf, SAMPLE } from '../samples/project';
import { checkMemory } from '../support/project';

const DOSSIER = 'phu-cu/ho-so.tdkt.yaml';
const REGISTRATION = 'phu-cu/dang-ky.tdkt.yaml';

const { files, attachments } = memoryOf(SAMPLE);

function rulesAfter(file: string, from: string, to: string): string[] {
  const text = files[file] ?? '';
  assert.ok(text.includes(from), `${file} holds «${from}»`);
  return found({ ...files, [file]: text.replace(from, to) });
}

function found(all: Record<string, string>): string[] {
  return checkMemory({ files: all, attachments, today: '2020-12-04' }).map(({ rule }) => rule);
}

/** What is changed where, and the one rule that must speak. */
const SLIPS: readonly (readonly [slip: string, file: string, from: string, to: string, rule: string])[] = [
  ['name misspelt on the list', DOSSIER, 'ca_nhan: Vũ Thị Ngọc\n    gioi_tinh', 'ca_nhan: Vũ Thị Ngoc\n    gioi_tinh', 'nhat-quan/ten-dang-ky'],
  ['name misspelt in the minutes', DOSSIER, 'ca_nhan: Vũ Thị Ngọc\n    de_nghi_tang', 'ca_nhan: Vũ Thị Ngọ\n    de_nghi_tang', 'nhat-quan/ten-bien-ban'],
  ['name misspelt in the registration', REGISTRATION, 'Vũ Thị Ngọc', 'Vũ Thị Ngóc', 'nhat-quan/ten-dang-ky'],
  ['name misspelt in the report', 'phu-cu/bao-cao/vu-thi-ngoc.tdkt.yaml', 'ho_ten: Vũ Thị Ngọc', 'ho_ten: Vũ Thị Ngóc', 'nhat-quan/ten-bao-cao'],
  ['not registered', REGISTRATION, '- ca_nhan: Vũ Thị Ngọc', '- ca_nhan: Trịnh Công Hào', 'dang-ky/chua-dang-ky'],
  ['count of the letter', DOSSIER, 'ca_nhan: 3 }', 'ca_nhan: 4 }', 'nhat-quan/so-luong'],
  ['letter before the meeting', DOSSIER, 'ngay: 2020-11-26', 'ngay: 2020-11-20', 'nhat-quan/thu-tu-ngay'],
  ['a vote too few', DOSSIER, 'dong_y: 9', 'dong_y: 8', 'binh-xet/khong-khop-phieu'],
  ['discipline', DOSSIER, 'lệch bậc lương.\n    tinh_trang:\n      ky_luat: khong', 'lệch bậc lương.\n    tinh_trang:\n      ky_luat: co', 'loai-tru/ky-luat'],
  ['standing not clear', DOSSIER, 'khieu_nai_to_cao: khong\n      den_ngay: 2020-11-20\n      nguon: Thanh tra huyện Phù Cừ\n    bao_cao: bao-cao/phong-noi-vu', 'khieu_nai_to_cao: chua-ro\n      den_ngay: 2020-11-20\n      nguon: Thanh tra huyện Phù Cừ\n    bao_cao: bao-cao/phong-noi-vu', 'loai-tru/chua-khai'],
  ['not eligible', DOSSIER, 'chuc_vu: Phó Trưởng phòng\n    doi_tuong: cong-chuc', 'chuc_vu: Phó Trưởng phòng\n    doi_tuong: vien-chuc', 'doi-tuong/khong-dung-doi-tuong'],
  ['wrong minutes', DOSSIER, 'loai: hop-don-vi', 'loai: hop-hoi-dong-so', 'ho-so/thieu-thanh-phan'],
  ['attachment changed', DOSSIER, 'sha256: f2b5', 'sha256: f2b6', 'ho-so/tep-da-doi'],
  ['attachment missing', DOSSIER, 'kem-theo/3362-QD-UBND.pdf', 'kem-theo/3363-QD-UBND.pdf', 'ho-so/tep-khong-co'],
  ['no form', 'phu-cu/bao-cao/vu-thi-ngoc.tdkt.yaml', 'mau: "02"\n', '', 'bao-cao/thieu-mau'],
  ['initiative without number', 'phu-cu/bao-cao/do-thi-minh-hang.tdkt.yaml', '{ so: 2986/QĐ-UBND, ngay: 2020-10-30, co_quan', '{ ngay: 2020-10-30, co_quan', 'bao-cao/thieu-so-quyet-dinh'],
  ['spaces in a symbol', DOSSIER, 'so: 31/TTr-PNV', 'so: 31/TTr- PNV', 'the-thuc/so-ky-hieu'],
  ['a day in no calendar', REGISTRATION, 'ngay_nhan: 2020-02-14', 'ngay_nhan: 2020-02-30', 'cau-truc/ngay-khong-co'],
  ['a date day first', REGISTRATION, 'ngay_nhan: 2020-02-14', 'ngay_nhan: 14/02/2020', 'cau-truc/ngay-sai-dang'],
  ['a form without quotes', 'phu-cu/bao-cao/vu-thi-ngoc.tdkt.yaml', 'mau: "02"', 'mau: 02', 'cau-truc/ma-khong-nhay'],
  ['unit code misspelt', DOSSIER, 'don_vi: pnv-phu-cu', 'don_vi: pnv-phu-cừ', 'cau-truc/don-vi-chua-khai'],
  ['unit type misspelt', 'don-vi.tdkt.yaml', 'loai: phong-noi-vu-huyen', 'loai: phong-noi-vu', 'ke-hoach/loai-don-vi-la'],
  ['unit code used twice', 'don-vi.tdkt.yaml', '  - ma: vp-stc', '  - { ma: snv, ten: Sở Nội vụ, loai: so-noi-vu }\n  - ma: vp-stc', 'cau-truc/ma-trung'],
  ['plan misspelt', DOSSIER, 'ke_hoach: 09/KH-SNV', 'ke_hoach: 90/KH-SNV', 'ke-hoach/khong-tim-thay'],
  ['person and collective at once', DOSSIER, 'ca_nhan: Vũ Thị Ngọc\n    gioi_tinh', 'ca_nhan: Vũ Thị Ngọc\n    tap_the: pnv-phu-cu\n    gioi_tinh', 'cau-truc/mot-doi-tuong'],
  ['neither person nor collective', DOSSIER, 'ca_nhan: Vũ Thị Ngọc\n    gioi_tinh', 'gioi_tinh', 'cau-truc/mot-doi-tuong'],
  ['nominee’s code used twice', DOSSIER, 'ma: thi-ngoc', 'ma: minh-hang', 'cau-truc/ma-trung'],
  ['a key misspelt', DOSSIER, 'ngay_gui: ', 'ngay_guii: ', 'cau-truc/khoa-la'],
  ['a key with marks', DOSSIER, 'ngay_gui: ', 'ngày_gửi: ', 'cau-truc/khoa-co-dau'],
]; // prettier-ignore

describe('the sample of 2020', () => {
  test('is clean', () => assert.deepEqual(found(files), []));
  for (const [slip, file, from, to, rule] of SLIPS) {
    test(`${slip}: ${rule}, and nothing else`, () => assert.deepEqual(rulesAfter(file, from, to), [rule]));
  }
});
