/** A campaign of 2021 with every title, for the examples of rules on titles: its plan and its units. */

/** To be spread into the files of an example. */
export const TITLES: Readonly<Record<string, string>> = {
  'ke-hoach.tdkt.yaml': `loai: ke-hoach
so: 21/KH-SNV
ngay: 2021-02-22
co_quan: Sở Nội vụ tỉnh Bắc Sơn
nam: 2021
loai_don_vi:
  - { ma: so-noi-vu, ten: Sở Nội vụ }
  - { ma: phong-thuoc-so, ten: Phòng thuộc Sở }
doi_tuong:
  - { ma: cong-chuc, ten: Công chức }
  - { ma: nguoi-lao-dong, ten: Người lao động }
hinh_thuc:
  - { ma: lao-dong-tien-tien, ten: Lao động tiên tiến, danh_muc: lao-dong-tien-tien, cap: so, doi_tuong: [{ ca_nhan: [cong-chuc, nguoi-lao-dong], thuoc: [so-noi-vu, phong-thuoc-so] }], muc: III.1 }
  - { ma: chien-si-co-so, ten: Chiến sĩ thi đua cơ sở, danh_muc: chien-si-thi-dua-co-so, cap: so, doi_tuong: [{ ca_nhan: [cong-chuc, nguoi-lao-dong], thuoc: [so-noi-vu, phong-thuoc-so] }], muc: III.2 }
  - { ma: chien-si-cap-tinh, ten: Chiến sĩ thi đua cấp tỉnh, danh_muc: chien-si-thi-dua-cap-bo, cap: tinh, doi_tuong: [{ ca_nhan: [cong-chuc], thuoc: [so-noi-vu, phong-thuoc-so] }], muc: III.3 }
  - { ma: chien-si-toan-quoc, ten: Chiến sĩ thi đua toàn quốc, danh_muc: chien-si-thi-dua-toan-quoc, cap: nha-nuoc, doi_tuong: [{ ca_nhan: [cong-chuc], thuoc: [so-noi-vu, phong-thuoc-so] }], muc: III.4 }
  - { ma: tap-the-tien-tien, ten: Tập thể Lao động tiên tiến, danh_muc: tap-the-lao-dong-tien-tien, cap: so, doi_tuong: [{ tap_the: [phong-thuoc-so] }], muc: III.5 }
  - { ma: tap-the-xuat-sac, ten: Tập thể Lao động xuất sắc, danh_muc: tap-the-lao-dong-xuat-sac, cap: tinh, doi_tuong: [{ tap_the: [phong-thuoc-so] }], muc: III.6 }
  - { ma: co-thi-dua-tinh, ten: Cờ thi đua của UBND tỉnh, danh_muc: co-thi-dua-cap-bo, cap: tinh, doi_tuong: [{ tap_the: [so-noi-vu, phong-thuoc-so] }], muc: III.7 }
  - { ma: giay-khen-giam-doc, ten: Giấy khen của Giám đốc Sở, danh_muc: giay-khen, cap: so, doi_tuong: [{ tap_the: [phong-thuoc-so] }, { ca_nhan: [cong-chuc, nguoi-lao-dong], thuoc: [phong-thuoc-so] }], muc: III.8 }
  - { ma: bang-khen-tinh, ten: Bằng khen của Chủ tịch UBND tỉnh, danh_muc: bang-khen-cap-bo, cap: tinh, doi_tuong: [{ tap_the: [phong-thuoc-so] }, { ca_nhan: [cong-chuc, nguoi-lao-dong], thuoc: [phong-thuoc-so] }], muc: III.9 }
`,
  'don-vi-2021.tdkt.yaml': `loai: don-vi
ke_hoach: 21/KH-SNV
don_vi:
  - { ma: so, ten: Sở Nội vụ tỉnh Bắc Sơn, loai: so-noi-vu, so_nguoi: 60, so_ldtt: 50, so_cstd_co_so: 7, so_hoan_thanh: 60, so_bi_canh_cao: 0 }
  - { ma: phong-cchc, ten: Phòng Cải cách hành chính, loai: phong-thuoc-so, thuoc: so, so_nguoi: 10, so_ldtt: 8, so_cstd_co_so: 1, so_hoan_thanh: 10, so_bi_canh_cao: 0 }
`,
};
