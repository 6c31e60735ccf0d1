// Made-up dossiers of any size in our format, with the units and registrations they refer to. The same count gives
// the same bytes. They are complete but for three planted faults, so that both servers have something to find.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deeds, personAt } from './people.mjs';
import { createRandom } from './random.mjs';

/** @typedef {import('./people.mjs').Person} Person */
/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {{ line: number, character: number }} Position */
/**
 * @typedef {object} Dossier
 * @property {string} file
 * @property {string} text
 * @property {Position} fault where one more letter makes an award that does not exist
 * @property {Position} prose where a letter more changes no finding
 * @property {Position} code where codes are completed
 */

export const DOSSIER = 'ho-so.tdkt.yaml';
/** People in each dossier of a workspace. */
const SMALL = 5;
const SITTERS = ['Nguyễn Văn Thái', 'Trần Thị Hoa', 'Phạm Đức Long', 'Vũ Thị Ngọc', 'Đào Xuân Kiên'];
const AWARD = 'giay-khen-giam-doc-so';
const SUMMARY = 'Trong năm 2020, ';

/**
 * A folder with one dossier of so many nominees.
 * @param {string} folder
 * @param {number} nominees
 * @returns {Dossier}
 */
export function writeOne(folder, nominees) {
  const random = createRandom(nominees);
  const people = Array.from({ length: nominees }, (_, index) => personAt(random, index));
  writeCommon(folder, ['pnv-1']);
  return writeUnit(folder, random, 'pnv-1', people, true);
}

/**
 * A workspace of many small dossiers, each with its registration; planted faults in every tenth.
 * @param {string} folder
 * @param {number} count
 * @returns {Dossier[]}
 */
export function writeMany(folder, count) {
  const random = createRandom(count);
  const units = Array.from({ length: count }, (_, index) => `pnv-${index + 1}`);
  writeCommon(folder, units);
  return units.map((unit, index) => {
    const people = Array.from({ length: SMALL }, (_, at) => personAt(random, SMALL * index + at));
    return writeUnit(path.join(folder, unit), random, unit, people, index % 10 === 0);
  });
}

/**
 * @param {string} folder
 * @param {string[]} units
 */
function writeCommon(folder, units) {
  const items = units.map(
    (unit, index) => `  - { ma: ${unit}, ten: Phòng Nội vụ số ${index + 1}, loai: phong-noi-vu-huyen }\n`,
  );
  write(path.join(folder, 'tdkt.config.yaml'), '');
  write(
    path.join(folder, 'don-vi.tdkt.yaml'),
    `loai: don-vi\nke_hoach: 09/KH-SNV\ndon_vi:\n${items.join('')}`,
  );
}

/**
 * @param {string} folder
 * @param {Random} random
 * @param {string} unit
 * @param {Person[]} people
 * @param {boolean} faulty
 * @returns {Dossier}
 */
function writeUnit(folder, random, unit, people, faulty) {
  const text = dossier(random, unit, people, faulty);
  const file = path.join(folder, DOSSIER);
  write(file, text);
  write(path.join(folder, 'dang-ky.tdkt.yaml'), registration(random, unit, people));
  write(path.join(folder, 'bao-cao.pdf'), '%PDF-1.4 báo cáo thành tích');
  return { file, text, ...marks(text, Math.floor(people.length / 2)) };
}

/**
 * @param {string} text
 * @param {number} index of the nominee worked at
 */
function marks(text, index) {
  const lines = text.split('\n');
  const from = lines.indexOf(`  - ma: nguoi-${firstNumber(lines) + index}`);
  const find = (/** @type {string} */ start) =>
    lines.findIndex((line, at) => at > from && line.startsWith(start));
  const award = find('    de_nghi_tang: ');
  const prose = find(`      ${SUMMARY}`);
  const code = find('    doi_tuong: ');
  return {
    fault: { line: award, character: lines[award]?.length ?? 0 },
    prose: { line: prose, character: (lines[prose]?.length ?? 1) - 1 },
    code: { line: code, character: '    doi_tuong: '.length },
  };
}

/** @param {string[]} lines */
function firstNumber(lines) {
  const first = lines.find((line) => line.startsWith('  - ma: nguoi-')) ?? '';
  return Number(first.slice('  - ma: nguoi-'.length));
}

/**
 * @param {Random} random
 * @param {string} unit
 * @param {Person[]} people
 * @param {boolean} faulty
 */
function dossier(random, unit, people, faulty) {
  const sitters = SITTERS.map((name) => `  - { ho_ten: ${name}, vai_tro: thanh-vien, co_mat: true }\n`);
  const nominees = people.map((person, index) => nominee(random, person, faulty ? index : -1));
  return `loai: ho-so
ke_hoach: 09/KH-SNV
cap_trinh: don-vi
don_vi: ${unit}
ngay_gui: 2020-11-27
ngay_nhan: 2020-11-30
to_trinh:
  so: 31/TTr-PNV
  ngay: 2020-11-26
  kinh_gui: [Sở Nội vụ tỉnh Hưng Yên]
  so_luong: { tap_the: 0, ca_nhan: ${people.length} }
  nguoi_ky: { ho_ten: Nguyễn Văn Thái, chuc_vu: Trưởng phòng }
bien_ban:
  loai: hop-don-vi
  so: 02/BB-PNV
  ngay: 2020-11-24
thanh_phan_hop:
${sitters.join('')}hop_binh_xet:
${people.map(vote).join('')}de_nghi:
${nominees.join('')}`;
}

/** @param {Person} person */
function vote({ name }) {
  return `  - { ca_nhan: ${name}, de_nghi_tang: ${AWARD}, dong_y: 5, khong_dong_y: 0 }\n`;
}

/**
 * @param {Random} random
 * @param {Person} person
 * @param {number} index the first three hold a fault each: a code, a date and a key that are none
 */
function nominee(random, { code, name, born, woman }, index) {
  return `  - ma: ${code}
    ca_nhan: ${name}
    gioi_tinh: ${index === 0 ? 'khac' : woman ? 'nu' : 'nam'}
    ngay_sinh: ${index === 1 ? '05/09/1984' : born}
    chuc_vu: Chuyên viên
    doi_tuong: cong-chuc
    chuc_danh: khong
    de_nghi_tang: ${AWARD}
    noi_dung: [II.2.d, II.2.đ]
    tieu_chuan: hoan-thanh-tot-nhiem-vu
    giai_doan: { tu_nam: 2020, den_nam: 2020 }
    tom_tat: |
      ${SUMMARY}${deeds(random, 3)}.
      Ngoài ra, ${deeds(random, 2)}.
    tinh_trang:
      ky_luat: khong
      dieu_tra_thanh_tra_kiem_tra: khong
      khieu_nai_to_cao: khong
      den_ngay: 2020-11-20
      nguon: Thanh tra huyện Phù Cừ
    bao_cao: { tep: bao-cao.pdf, mau: "02", phu_luc_cong_viec: true, xac_nhan: true }
    ${index === 2 ? 'ghichu' : 'ghi_chu'}: ${deeds(random, 2)}
`;
}

/**
 * @param {Random} random
 * @param {string} unit
 * @param {Person[]} people
 */
function registration(random, unit, people) {
  const entries = people.map(
    ({ name, born }) => `  - ca_nhan: ${name}
    ngay_sinh: ${born}
    doi_tuong: cong-chuc
    chuc_danh: khong
    de_nghi_tang: ${AWARD}
    noi_dung: [II.2.d, II.2.đ]
    nhiem_vu:
      - Trong năm 2020 ${deeds(random, 1)}, xong trước ngày 30 tháng 6 năm 2020
`,
  );
  return `loai: dang-ky
ke_hoach: 09/KH-SNV
don_vi: ${unit}
so: 05/ĐK-PNV
ngay: 2020-02-13
ngay_gui: 2020-02-13
ngay_nhan: 2020-02-14
dang_ky:
${entries.join('')}`;
}

/**
 * @param {string} file
 * @param {string} text
 */
function write(file, text) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
