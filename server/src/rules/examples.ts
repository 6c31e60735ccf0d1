/** A comment line of an example that has carets under a place (`|` for one without width), then the rule's id. */
export const CARETS = /^\s*#?\s*(\^+|\|) ([\w-]+\/[\w-]+)\s*$/;

/** Takes the common indentation off a YAML text, so that examples can stand indented in a rule file. */
export function yaml(strings: TemplateStringsArray): string {
  const lines = (strings.raw[0] ?? '').replace(/^\n/, '').trimEnd().split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return `${lines.map((line) => line.slice(indent)).join('\n')}\n`;
}

/**
 * The campaign every rule example stands in, so that an example shows only what it is about: a units file, a
 * registration received in time, and a report. An example replaces a file by giving one of the same path.
 */
export const BASE_FILES: Readonly<Record<string, string>> = {
  'don-vi.tdkt.yaml': `loai: don-vi
ke_hoach: 09/KH-SNV
don_vi:
  - { ma: snv, ten: Sở Nội vụ tỉnh Hưng Yên, loai: so-noi-vu, cap_tren: UBND tỉnh Hưng Yên, so_nguoi: 84 }
  - { ma: phong-ccvc, ten: "Phòng Công chức, viên chức", loai: phong-ban-thuoc-so, thuoc: snv, so_nguoi: 8 }
  - { ma: pnv-phu-cu, ten: Phòng Nội vụ huyện Phù Cừ, loai: phong-noi-vu-huyen, cap_tren: UBND huyện Phù Cừ, so_nguoi: 9 }
  - { ma: vp-so-y-te, ten: Văn phòng Sở Y tế, loai: van-phong-so-nganh, cap_tren: Sở Y tế, so_nguoi: 12 }
  - { ma: tccb-so-gtvt, ten: Phòng Tổ chức cán bộ Sở Giao thông vận tải, loai: phong-to-chuc-can-bo, so_nguoi: 6 }
`,
  'dang-ky.tdkt.yaml': `loai: dang-ky
ke_hoach: 09/KH-SNV
don_vi: pnv-phu-cu
so: 05/ĐK-PNV
ngay_nhan: 2020-02-14
dang_ky:
  - tap_the: pnv-phu-cu
    de_nghi_tang: giay-khen-giam-doc-so
    noi_dung: [II.2.d, II.2.đ]
    nhiem_vu: [Rà soát 100% thủ tục hành chính cấp huyện trong quý II]
  - ca_nhan: Đỗ Thị Minh Hằng
    doi_tuong: cong-chuc
    de_nghi_tang: bang-khen-bo-truong
    linh_vuc: [cai-cach-hanh-chinh]
    nhiem_vu: [Xây dựng phiếu hẹn giờ trả kết quả qua tin nhắn]
  - ca_nhan: Lê Quang Vinh
    doi_tuong: cong-chuc
    de_nghi_tang: giay-khen-giam-doc-so
    noi_dung: [II.2.e]
    nhiem_vu: [Hoàn thành số hóa 400 hồ sơ công chức trước 30/9]
`,
  'bao-cao/minh-hang.tdkt.yaml': `loai: bao-cao
ke_hoach: 09/KH-SNV
mau: "02"
de_nghi_tang: bang-khen-bo-truong
so_luoc_ly_lich: { ho_ten: Đỗ Thị Minh Hằng, don_vi: pnv-phu-cu, chuc_vu: { chinh_quyen: Chuyên viên } }
thanh_tich:
  - nam: 2019
    muc_hoan_thanh: xuat-sac
    quyet_dinh: { so: 102/QĐ-UBND, ngay: 2019-12-27, co_quan: UBND huyện Phù Cừ }
    noi_dung: Tham mưu ban hành 07 văn bản về cải cách hành chính.
  - nam: 2020
    muc_hoan_thanh: xuat-sac
    quyet_dinh: { so: 175/QĐ-UBND, ngay: 2020-11-10, co_quan: UBND huyện Phù Cừ }
    noi_dung: Rà soát 126 thủ tục hành chính, đề xuất cắt giảm thời gian của 31 thủ tục.
phu_luc_cong_viec:
  - { viec: Rà soát thủ tục hành chính đợt 1, thoi_gian: 3/2020, ket_qua: 126 thủ tục }
`,
};
