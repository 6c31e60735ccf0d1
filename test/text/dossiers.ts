// Valid texts in the layouts that people write, and random damage to them. Every person is invented.
import * as fc from 'fast-check';
import '../support/seed';
import type { TextEdit } from '../../server/src/text/types';

const DOSSIER = `# Hồ sơ của Phòng Nội vụ huyện Tiên Lữ
loai: ho-so
ke_hoach: 09/KH-SNV   # số của kế hoạch
don_vi: pnv-tien-lu
ngay_gui: 2020-11-27
to_trinh:
  so: 17/TTr-PNV
  ngay: 2020-11-26
  kinh_gui: [Sở Nội vụ tỉnh Hưng Yên, "Văn phòng: Sở"]
  so_luong: { tap_the: 1, ca_nhan: 2 }
  ghi_chu: 'Kèm theo ''bản gốc'' của biên bản'
  noi_nhan:

    - Như trên
    - "Lưu: VT"
# Người được đề nghị
de_nghi:
  - ma: thu-huong
    ca_nhan: Nguyễn Thị Thu Hường
    chuc_vu: Chuyên viên
    so_cccd: "033184001234"
    so_quyet_dinh: 0123
    noi_dung: [II.2.d, II.2.đ]
    da_nop: true

  - ma: quoc-bao
    ca_nhan: Lê Quốc Bảo   # Phó Trưởng phòng
    kem_theo:
      - { loai: chung-nhan, so: 88/QĐ-UBND }
      - { loai: xac-nhan }
    diem: 9.5
  -
  - ma: tap-the
    tap_the: pnv-tien-lu
ket_luan: Đủ điều kiện
`;

const REPORT = `loai: bao-cao
"mau": "02"
de_nghi_tang: bang-khen-bo-truong
so_luoc_ly_lich:
  ho_ten: Phạm Thị Ngọc Hoà
  que_quan: xã Đoàn Đào,
    huyện Phù Cừ
# nhiệm vụ được giao
nhiem_vu: |
  Theo dõi cải cách hành chính.
  # dòng này là nội dung, không phải ghi chú
    - gạch đầu dòng: thụt vào

  Đoạn hai.
thanh_tich:
  # năm trước
  - nam: 2019
    noi_dung: >-
      Rà soát 126 thủ tục,
      cắt giảm 31 thủ tục.

      Được chấp thuận 27.
  # năm nay
  - nam: 2020
    noi_dung: |+
      Phiếu hẹn giờ trả kết quả.

  - nam: 2021 # dự kiến
y_kien: "Nhất trí
  đề nghị"
trong:
`;

/** A list at column 0, as many write it. */
const COLUMN_ZERO = `loai: dang-ky
ke_hoach: 09/KH-SNV
dang_ky:
- tap_the: pnv-tien-lu
  noi_dung: [II.2.c]
  nhiem_vu:
  - Rà soát thủ tục hành chính
  - Xây dựng phiếu hẹn giờ
- ca_nhan: Trần Văn Dũng
  linh_vuc:
  - cai-cach-hanh-chinh
ngay_nhan: 2020-02-14
`;

/** Valid texts by the name of their layout. */
export const LAYOUTS: Readonly<Record<string, string>> = {
  'as written': DOSSIER,
  CRLF: DOSSIER.replaceAll('\n', '\r\n'),
  'list at column 0': COLUMN_ZERO,
  'comments and block scalars': REPORT,
  'block scalars, CRLF': REPORT.replaceAll('\n', '\r\n'),
  NFD: DOSSIER.normalize('NFD'),
};

/** What hands and tools put into such texts. */
const PIECES = [
  '"',
  "'",
  ':',
  ': ',
  '#',
  ' #',
  '-',
  '- ',
  '\n- ',
  '\n  - ',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '\n\t',
  ' ',
  '  ',
  '\n  ',

  '[',
  ']',
  '{',
  '}',
  ',',
  '&a ',
  '*a',
  '!!str ',
  '<<: ',
  '? ',
  '|',
  '>',
  '\n---\n',
  '\n...\n',
  '%YAML 1.1\n',

  '\n<<<<<<< HEAD\n',
  '\n=======\n',
  '\n>>>>>>> nhanh\n',
  '\0',
  '\u000b',
  '\ufeff',
  '\ufffd',
  '\ud800',
  '\u2028',
  '\u00a0',

  'ma',
  'Đỗ Hoà',
  'hòa',
  'ma: x',
  '\nma: y\n',
  '\n  so: 1',
  '\n    ca_nhan: Vũ',
  'đ',
  '́',
  '~',
  '0x1F',
  '__proto__: 1\n',
];

export const anyPiece: fc.Arbitrary<string> = fc.constantFrom(...PIECES);

/** Texts of such pieces alone: dense in everything that means something to YAML. */
export const anyYamlish: fc.Arbitrary<string> = fc
  .array(anyPiece, { maxLength: 40 })
  .map((pieces) => pieces.join(''));

export const anyLayout: fc.Arbitrary<string> = fc.constantFrom(...Object.values(LAYOUTS));

/** Edits as editors send them: each in the coordinates the ones before it left; some reach outside the text. */
export const anyEdits: fc.Arbitrary<TextEdit[]> = fc.array(
  fc
    .tuple(
      fc.nat(900),
      fc.oneof({ weight: 4, arbitrary: fc.nat(4) }, fc.nat(200)),
      fc.oneof(anyPiece, fc.constant('')),
    )
    .map(([start, length, text]) => ({ start, end: start + length, text })),
  { minLength: 1, maxLength: 6 },
);

/** What an editor would hold after the edits, by plain string work. */
export function typed(text: string, edits: readonly TextEdit[]): string {
  return edits.reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
}
