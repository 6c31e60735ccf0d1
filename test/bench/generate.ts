/**
 * Made-up dossiers of any size, with all that they refer to. Every person is invented; the same N gives the same
 * bytes. They are complete: nothing is to be found in them.
 */
import '../support/seed';
import { createRandom, type Random } from '../incremental/random';

export interface Campaign {
  /** Texts by path. */
  readonly files: Readonly<Record<string, string>>;
  /** The dossier with the nominees. */
  readonly dossier: string;
}

const FAMILY = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Phan',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
];
const MIDDLE = ['Văn', 'Thị', 'Hữu', 'Đức', 'Ngọc', 'Minh', 'Thanh', 'Quốc', 'Thu', 'Xuân', 'Bích', 'Gia'];
const GIVEN = [
  'An',
  'Bình',
  'Chi',
  'Dũng',
  'Giang',
  'Hà',
  'Hạnh',
  'Hiếu',
  'Khánh',
  'Lan',
  'Linh',
  'Mai',
  'Nam',
  'Nga',
  'Phúc',
  'Sơn',
  'Thảo',
  'Thủy',
  'Trang',
  'Tuấn',
  'Vân',
  'Yến',
];
const DEEDS = [
  'hoàn thành xuất sắc nhiệm vụ được giao trong năm',
  'chủ trì rà soát 126 thủ tục hành chính, rút ngắn thời gian giải quyết của 27 thủ tục',
  'xây dựng phiếu hẹn giờ trả kết quả qua tin nhắn, giảm 62% lượt đi lại của người dân',
  'hướng dẫn 14 đồng nghiệp trẻ sử dụng phần mềm quản lý văn bản',
  'tham mưu ban hành 09 văn bản về cải cách hành chính',
  'chỉnh lý 62 mét tài liệu lưu trữ, lập 1.940 đơn vị bảo quản',
  'giải quyết 100% hồ sơ đúng hạn, không để xảy ra đơn thư',
];

interface Person {
  readonly code: string;
  readonly name: string;
  readonly born: string;
}

/** A family name of the seed's invention and two more syllables, made one of a kind by a numbered middle name. */
function person(random: Random, index: number): Person {
  const name = [random.pick(FAMILY), random.pick(MIDDLE), syllablesOf(index), random.pick(GIVEN)].join(' ');
  const born = `${1962 + random.below(36)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
  return { code: `nguoi-${index + 1}`, name, born };
}

/** A syllable for every number, of letters that stand in names: no two numbers share one. */
function syllablesOf(index: number): string {
  const syllables = [
    'Ba',
    'Cam',
    'Du',
    'Đan',
    'Ha',
    'Kim',
    'La',
    'Mỹ',
    'Nhã',
    'Oanh',
    'Phi',
    'Quế',
    'Sa',
    'Tâm',
    'Uyên',
    'Viên',
  ];
  const digits: string[] = [];
  for (let rest = index; rest > 0 || digits.length < 3; rest = Math.floor(rest / syllables.length)) {
    digits.unshift(syllables[rest % syllables.length] ?? '');
  }
  return digits.join(' ');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function deeds(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pick(DEEDS)).join('; ');
}

function nominee(random: Random, { code, name, born }: Person): string {
  return `  - ma: ${code}
    ca_nhan: ${name}
    gioi_tinh: nam
    ngay_sinh: ${born}
    chuc_vu: Chuyên viên
    doi_tuong: cong-chuc
    chuc_danh: khong
    de_nghi_tang: giay-khen-giam-doc-so
    noi_dung: [II.2.d, II.2.đ]
    tieu_chuan: hoan-thanh-tot-nhiem-vu
    giai_doan: { tu_nam: 2020, den_nam: 2020 }
    tom_tat: |
      Trong năm 2020, ${deeds(random, 3)}.
      Ngoài ra ${deeds(random, 2)}.
    tinh_trang:
      ky_luat: khong
      dieu_tra_thanh_tra_kiem_tra: khong
      khieu_nai_to_cao: khong
      den_ngay: 2020-11-20
      nguon: Thanh tra huyện Phù Cừ
    bao_cao: { tep: kem-theo/bao-cao.pdf, mau: "02", phu_luc_cong_viec: true, xac_nhan: true }
    ghi_chu: ${deeds(random, 2)}
`;
}

function entry(random: Random, { name, born }: Person): string {
  return `  - ca_nhan: ${name}
    ngay_sinh: ${born}
    doi_tuong: cong-chuc
    chuc_danh: khong
    de_nghi_tang: giay-khen-giam-doc-so
    noi_dung: [II.2.d, II.2.đ]
    nhiem_vu:
      - Trong năm ${deeds(random, 1)}, xong trước ngày 30 tháng 6 năm 2020
`;
}

function vote({ name }: Person): string {
  return `  - ca_nhan: ${name}
    de_nghi_tang: giay-khen-giam-doc-so
    dong_y: 5
    khong_dong_y: 0
`;
}

const SITTERS = ['Nguyễn Văn Thái', 'Trần Thị Hoa', 'Phạm Đức Long', 'Vũ Thị Ngọc', 'Đào Xuân Kiên'];

function dossier(random: Random, unit: string, people: readonly Person[]): string {
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
${SITTERS.map((name) => `  - { ho_ten: ${name}, vai_tro: thanh-vien, co_mat: true }\n`).join('')}hop_binh_xet:
${people.map(vote).join('')}de_nghi:
${people.map((one) => nominee(random, one)).join('')}`;
}

function registration(random: Random, unit: string, people: readonly Person[]): string {
  return `loai: dang-ky
ke_hoach: 09/KH-SNV
don_vi: ${unit}
so: 05/ĐK-PNV
ngay: 2020-02-13
ngay_gui: 2020-02-13
ngay_nhan: 2020-02-14
dang_ky:
${people.map((one) => entry(random, one)).join('')}`;
}

function units(codes: readonly string[]): string {
  const items = codes.map(
    (code, index) =>
      `  - { ma: ${code}, ten: Phòng Nội vụ huyện số ${index + 1}, loai: phong-noi-vu-huyen }\n`,
  );
  return `loai: don-vi\nke_hoach: 09/KH-SNV\ndon_vi:\n${items.join('')}`;
}

/** The root's mark, and the scan that every nominee points at. */
const COMMON = { 'tdkt.config.yaml': '', 'kem-theo/bao-cao.pdf': '%PDF-1.4 báo cáo thành tích' };

/** One dossier of `nominees` people, with the registration and the list of units. */
export function oneDossier(nominees: number): Campaign {
  const random = createRandom(nominees);
  const people = Array.from({ length: nominees }, (_, index) => person(random, index));
  return {
    files: {
      'ho-so.tdkt.yaml': dossier(random, 'pnv-1', people),
      'dang-ky.tdkt.yaml': registration(random, 'pnv-1', people),
      'don-vi.tdkt.yaml': units(['pnv-1']),
      ...COMMON,
    },
    dossier: 'ho-so.tdkt.yaml',
  };
}

/** A campaign of many dossiers of five people each, with one registration file a unit. */
export function manyDossiers(count: number): Campaign {
  const random = createRandom(count);
  const codes = Array.from({ length: count }, (_, index) => `pnv-${index + 1}`);
  const files: Record<string, string> = { 'don-vi.tdkt.yaml': units(codes), ...COMMON };
  for (const [index, code] of codes.entries()) {
    const people = Array.from({ length: 5 }, (_, at) => person(random, 5 * index + at));
    files[`${code}/kem-theo/bao-cao.pdf`] = COMMON['kem-theo/bao-cao.pdf'];
    files[`${code}/ho-so.tdkt.yaml`] = dossier(random, code, people);
    files[`${code}/dang-ky.tdkt.yaml`] = registration(random, code, people);
  }
  return { files, dossier: 'pnv-1/ho-so.tdkt.yaml' };
}
