// Generated from schemas/ by scripts/generate-types.mjs; repair with: npm run generate
/* eslint-disable */

/** Mã */
export type Ma = string;

/** Ngày */
export type Ngay = string;

/** Kế hoạch thi đua */
export type KeHoach = string | {
  /** Số, ký hiệu */
  readonly so?: string | undefined;
  /** Ngày ban hành */
  readonly ngay?: Ngay | undefined;
  /** Cơ quan ban hành */
  readonly co_quan?: string | undefined;
};

/** Văn bản, quyết định */
export type VanBan = {
  /** Số, ký hiệu */
  readonly so?: string | undefined;
  /** Ngày ký */
  readonly ngay?: Ngay | undefined;
  /** Cơ quan ban hành */
  readonly co_quan?: string | undefined;
  /** Trích yếu */
  readonly trich_yeu?: string | undefined;
};

/** Người ký */
export type NguoiKy = {
  /** Họ và tên */
  readonly ho_ten?: string | undefined;
  /** Chức vụ */
  readonly chuc_vu?: string | undefined;
  /** Thẩm quyền ký */
  readonly tham_quyen?: 'tm' | 'kt' | 'tl' | 'tuq' | 'q' | undefined;
  /** Ký thay, thay mặt cho */
  readonly thay_cho?: string | undefined;
};

/** Giới tính */
export type GioiTinh = 'nam' | 'nu';

/** Thời gian lập thành tích */
export type GiaiDoan = {
  /** Từ năm */
  readonly tu_nam?: number | undefined;
  /** Đến năm */
  readonly den_nam?: number | undefined;
};

/** Khen thưởng đã có */
export type KhenThuong = {
  /** Danh hiệu, hình thức */
  readonly ma?: Ma | undefined;
  /** Tên đầy đủ */
  readonly ten?: string | undefined;
  /** Thời gian lập thành tích */
  readonly giai_doan?: GiaiDoan | undefined;
  /** Quyết định */
  readonly quyet_dinh?: VanBan | undefined;
};

/** Sáng kiến, đề tài */
export type SangKien = {
  /** Tên sáng kiến, đề tài */
  readonly ten?: string | undefined;
  /** Năm */
  readonly nam?: number | undefined;
  /** Cấp công nhận */
  readonly cap?: 'co-so' | 'bo-tinh' | 'toan-quoc' | undefined;
  /** Phạm vi áp dụng, ảnh hưởng */
  readonly pham_vi?: string | undefined;
  /** Vai trò */
  readonly vai_tro?: 'chu-nhiem' | 'dong-tac-gia' | undefined;
  /** Quyết định công nhận */
  readonly quyet_dinh?: VanBan | undefined;
};

/** Tình trạng */
export type TinhTrangGiaTri = 'khong' | 'co' | 'chua-ro';

/** Tình trạng xem xét */
export type TinhTrang = {
  /** Đang bị xem xét kỷ luật */
  readonly ky_luat?: TinhTrangGiaTri | undefined;
  /** Đang bị điều tra, thanh tra, kiểm tra khi có dấu hiệu vi phạm */
  readonly dieu_tra_thanh_tra_kiem_tra?: TinhTrangGiaTri | undefined;
  /** Có khiếu nại, tố cáo đang được xác minh */
  readonly khieu_nai_to_cao?: TinhTrangGiaTri | undefined;
  /** Kỷ luật đã thi hành trong năm */
  readonly ky_luat_trong_nam?: 'khong' | 'khien-trach' | 'canh-cao' | 'nang-hon' | undefined;
  /** Xác nhận đến ngày */
  readonly den_ngay?: Ngay | undefined;
  /** Nguồn xác nhận */
  readonly nguon?: string | undefined;
  /** Ghi chú */
  readonly ghi_chu?: string | undefined;
};

/** Mã băm SHA-256 */
export type Sha256 = string;

/** Tệp */
export type Tep = string;

/** Giấy tờ kèm theo */
export type KemTheo = {
  /** Loại giấy tờ */
  readonly loai?: Ma | undefined;
  /** Tên */
  readonly ten?: string | undefined;
  /** Số, ký hiệu */
  readonly so?: string | undefined;
  /** Ngày ký */
  readonly ngay?: Ngay | undefined;
  /** Cơ quan ban hành */
  readonly co_quan?: string | undefined;
  /** Cho ai */
  readonly cho?: readonly (Ma)[] | undefined;
  /** Tệp */
  readonly tep?: Tep | undefined;
  /** Mã băm SHA-256 */
  readonly sha256?: Sha256 | undefined;
};

/** Kế hoạch thi đua (`loai: ke-hoach`) */
export interface KeHoachFile {
  /** Loại tệp */
  readonly loai?: 'ke-hoach' | undefined;
  /** Số, ký hiệu */
  readonly so?: string | undefined;
  /** Ngày ban hành */
  readonly ngay?: Ngay | undefined;
  /** Cơ quan ban hành */
  readonly co_quan?: string | undefined;
  /** Cơ quan chủ quản */
  readonly co_quan_cap_tren?: string | undefined;
  /** Địa danh */
  readonly dia_danh?: string | undefined;
  /** Năm */
  readonly nam?: number | undefined;
  /** Trích yếu */
  readonly trich_yeu?: string | undefined;
  /** Chủ đề */
  readonly chu_de?: string | undefined;
  /** Căn cứ pháp lý */
  readonly can_cu?: readonly ({
    /** Văn bản */
    readonly van_ban?: string | undefined;
    /** Mục của kế hoạch */
    readonly muc?: string | undefined;
  })[] | undefined;
  /** Yêu cầu chung */
  readonly yeu_cau?: readonly ({
    /** Yêu cầu */
    readonly noi_dung?: string | undefined;
    /** Mục của kế hoạch */
    readonly muc?: string | undefined;
  })[] | undefined;
  /** Nội dung thi đua */
  readonly noi_dung?: readonly ({
    /** Mã nội dung */
    readonly ma?: Ma | undefined;
    /** Nội dung */
    readonly ten?: string | undefined;
    /** Mục của kế hoạch */
    readonly muc?: string | undefined;
  })[] | undefined;
  /** Lĩnh vực */
  readonly linh_vuc?: readonly ({
    /** Mã */
    readonly ma?: Ma | undefined;
    /** Tên */
    readonly ten?: string | undefined;
    /** Mục của kế hoạch */
    readonly muc?: string | undefined;
  })[] | undefined;
  /** Loại đơn vị */
  readonly loai_don_vi?: readonly ({
    /** Mã */
    readonly ma?: Ma | undefined;
    /** Tên */
    readonly ten?: string | undefined;
    /** Ngoài quyền quản lý */
    readonly ngoai_quan_ly?: boolean | undefined;
    /** Mục của kế hoạch */
    readonly muc?: string | undefined;
  })[] | undefined;
  /** Đối tượng cá nhân */
  readonly doi_tuong?: readonly ({
    /** Mã */
    readonly ma?: Ma | undefined;
    /** Tên */
    readonly ten?: string | undefined;
    /** Mục của kế hoạch */
    readonly muc?: string | undefined;
  })[] | undefined;
  /** Chức danh */
  readonly chuc_danh?: readonly ({
    /** Mã */
    readonly ma?: Ma | undefined;
    /** Tên */
    readonly ten?: string | undefined;
    /** Mục của kế hoạch */
    readonly muc?: string | undefined;
  })[] | undefined;
  /** Danh hiệu, hình thức khen thưởng */
  readonly hinh_thuc?: readonly ({
    /** Mã */
    readonly ma?: Ma | undefined;
    /** Tên */
    readonly ten?: string | undefined;
    /** Danh mục quốc gia */
    readonly danh_muc?: Ma | undefined;
    /** Cấp khen */
    readonly cap?: 'don-vi' | 'so' | 'tinh' | 'bo' | 'nha-nuoc' | undefined;
    /** Người quyết định */
    readonly nguoi_quyet_dinh?: string | undefined;
    /** Đối tượng */
    readonly doi_tuong?: readonly ({
      /** Tập thể thuộc loại */
      readonly tap_the?: readonly (Ma)[] | undefined;
      /** Điều kiện riêng */
      readonly can?: readonly (Ma)[] | undefined;
      /** Cá nhân là */
      readonly ca_nhan?: readonly (Ma)[] | undefined;
      /** Thuộc loại đơn vị */
      readonly thuoc?: readonly (Ma)[] | undefined;
    })[] | undefined;
    /** Nơi suy tôn */
    readonly suy_ton?: string | undefined;
    /** Đăng ký thế nào */
    readonly dang_ky?: {
      /** Phải thuộc một lĩnh vực */
      readonly linh_vuc?: boolean | undefined;
      /** Nội dung đăng ký được */
      readonly noi_dung?: readonly (Ma)[] | undefined;
      /** Cho phép nhiệm vụ khác */
      readonly nhiem_vu_khac?: boolean | undefined;
      /** Mục của kế hoạch */
      readonly muc?: string | undefined;
    } | undefined;
    /** Mục của kế hoạch */
    readonly muc?: string | undefined;
  })[] | undefined;
  /** Thành phần hồ sơ */
  readonly thanh_phan?: readonly ({
    /** Mã */
    readonly ma?: Ma | undefined;
    /** Tên */
    readonly ten?: string | undefined;
    /** Nằm ở đâu */
    readonly o?: 'to_trinh' | 'bien_ban' | 'bao_cao' | 'bao_cao.phu_luc_cong_viec' | 'bao_cao.xac_nhan' | 'kem_theo' | undefined;
    /** Loại biên bản */
    readonly bien_ban?: 'hop-don-vi' | 'hop-hoi-dong-so' | undefined;
    /** Khi nào cần */
    readonly khi?: readonly ({
      /** Cấp trình */
      readonly cap_trinh?: 'don-vi' | 'so-noi-vu' | undefined;
      /** Cấp khen */
      readonly cap_khen?: 'don-vi' | 'so' | 'tinh' | 'bo' | 'nha-nuoc' | undefined;
      /** Hình thức */
      readonly hinh_thuc?: readonly (Ma)[] | undefined;
      /** Tập thể thuộc loại */
      readonly tap_the?: readonly (Ma)[] | undefined;
      /** Cá nhân là */
      readonly ca_nhan?: readonly (Ma)[] | undefined;
      /** Thuộc loại đơn vị */
      readonly thuoc?: readonly (Ma)[] | undefined;
      /** Chức danh */
      readonly chuc_danh?: readonly (Ma)[] | undefined;
      /** Tiêu chuẩn */
      readonly tieu_chuan?: readonly (Ma)[] | undefined;
    })[] | undefined;
    /** Số bộ */
    readonly so_bo?: number | undefined;
    /** Chức danh xác nhận */
    readonly chuc_danh_xac_nhan?: Ma | undefined;
    /** Thay bằng */
    readonly thay_bang?: Ma | undefined;
    /** Ghi chú */
    readonly ghi_chu?: string | undefined;
    /** Mục của kế hoạch */
    readonly muc?: string | undefined;
  })[] | undefined;
  /** Thời hạn */
  readonly thoi_han?: readonly ({
    /** Mã */
    readonly ma?: Ma | undefined;
    /** Việc */
    readonly viec?: string | undefined;
    /** Áp dụng cho */
    readonly cho?: 'dang-ky' | 'ho-so' | undefined;
    /** Cấp trình */
    readonly cap_trinh?: 'don-vi' | 'so-noi-vu' | undefined;
    /** Trước ngày */
    readonly truoc_ngay?: Ngay | undefined;
    /** Tính theo */
    readonly tinh_theo?: 'nhan' | 'gui' | undefined;
    /** Gia hạn */
    readonly gia_han?: {
      /** Gia hạn, trước ngày */
      readonly truoc_ngay?: Ngay | undefined;
      /** Văn bản gia hạn */
      readonly van_ban?: VanBan | undefined;
    } | undefined;
    /** Nơi nhận */
    readonly noi_nhan?: string | undefined;
    /** Mục của kế hoạch */
    readonly muc?: string | undefined;
  })[] | undefined;
  /** Chỉ xét khi */
  readonly chi_xet?: readonly ({
    /** Mã */
    readonly ma?: Ma | undefined;
    /** Tên */
    readonly ten?: string | undefined;
    /** Mục của kế hoạch */
    readonly muc?: string | undefined;
  })[] | undefined;
  /** Chưa xét khi */
  readonly chua_xet?: readonly ({
    /** Mã */
    readonly ma?: Ma | undefined;
    /** Tên */
    readonly ten?: string | undefined;
    /** Mục của kế hoạch */
    readonly muc?: string | undefined;
  })[] | undefined;
  /** Ngưỡng biểu quyết riêng */
  readonly bieu_quyet?: readonly ({
    /** Hình thức */
    readonly hinh_thuc?: readonly (Ma)[] | undefined;
    /** Tỷ lệ tối thiểu, % */
    readonly ty_le?: number | undefined;
    /** Tính trên */
    readonly tinh_tren?: 'tong-so' | 'co-mat' | undefined;
    /** Mục của kế hoạch */
    readonly muc?: string | undefined;
  })[] | undefined;
  /** Tiêu chuẩn khen thưởng */
  readonly tieu_chuan?: readonly ({
    /** Nội dung */
    readonly noi_dung?: string | undefined;
    /** Mục của kế hoạch */
    readonly muc?: string | undefined;
  })[] | undefined;
  /** Mẫu báo cáo */
  readonly mau_bao_cao?: {
    /** Nội dung */
    readonly noi_dung?: string | undefined;
    /** Mục của kế hoạch */
    readonly muc?: string | undefined;
  } | undefined;
  /** Hội đồng xét */
  readonly hoi_dong?: {
    /** Tên hội đồng */
    readonly ten?: string | undefined;
    /** Mục của kế hoạch */
    readonly muc?: string | undefined;
  } | undefined;
  /** Nơi tiếp nhận, tổng hợp */
  readonly tiep_nhan?: {
    /** Nơi tiếp nhận */
    readonly ten?: string | undefined;
    /** Mục của kế hoạch */
    readonly muc?: string | undefined;
  } | undefined;
  /** Trình đến */
  readonly trinh_den?: {
    /** Nơi nhận hồ sơ tổng hợp */
    readonly ten?: string | undefined;
    /** Mục của kế hoạch */
    readonly muc?: string | undefined;
  } | undefined;
  /** Nơi nhận */
  readonly noi_nhan?: readonly (string)[] | undefined;
  /** Người ký */
  readonly nguoi_ky?: NguoiKy | undefined;
}

/** Đơn vị (`loai: don-vi`) */
export interface DonViFile {
  /** Loại tệp */
  readonly loai?: 'don-vi' | undefined;
  /** Kế hoạch thi đua */
  readonly ke_hoach?: KeHoach | undefined;
  /** Đơn vị */
  readonly don_vi?: readonly ({
    /** Mã đơn vị */
    readonly ma?: Ma | undefined;
    /** Tên đầy đủ */
    readonly ten?: string | undefined;
    /** Ký hiệu văn bản */
    readonly ky_hieu?: string | undefined;
    /** Loại đơn vị */
    readonly loai?: Ma | undefined;
    /** Thuộc đơn vị */
    readonly thuoc?: Ma | undefined;
    /** Cơ quan cấp trên */
    readonly cap_tren?: string | undefined;
    /** Địa danh */
    readonly dia_danh?: string | undefined;
    /** Địa chỉ */
    readonly dia_chi?: string | undefined;
    /** Số người */
    readonly so_nguoi?: number | undefined;
    /** Số Lao động tiên tiến */
    readonly so_ldtt?: number | undefined;
    /** Số Chiến sĩ thi đua cơ sở */
    readonly so_cstd_co_so?: number | undefined;
    /** Số người hoàn thành nhiệm vụ */
    readonly so_hoan_thanh?: number | undefined;
    /** Số người bị kỷ luật từ cảnh cáo */
    readonly so_bi_canh_cao?: number | undefined;
  })[] | undefined;
}

/** Đăng ký thi đua (`loai: dang-ky`) */
export interface DangKyFile {
  /** Loại tệp */
  readonly loai?: 'dang-ky' | undefined;
  /** Kế hoạch thi đua */
  readonly ke_hoach?: KeHoach | undefined;
  /** Đơn vị đăng ký */
  readonly don_vi?: Ma | undefined;
  /** Số, ký hiệu */
  readonly so?: string | undefined;
  /** Ngày ký */
  readonly ngay?: Ngay | undefined;
  /** Ngày gửi */
  readonly ngay_gui?: Ngay | undefined;
  /** Ngày nhận */
  readonly ngay_nhan?: Ngay | undefined;
  /** Người ký */
  readonly nguoi_ky?: NguoiKy | undefined;
  /** Bản quét */
  readonly tep?: Tep | undefined;
  /** Mã băm SHA-256 */
  readonly sha256?: Sha256 | undefined;
  /** Danh sách đăng ký */
  readonly dang_ky?: readonly ({
    /** Cá nhân */
    readonly ca_nhan?: string | undefined;
    /** Tập thể */
    readonly tap_the?: Ma | undefined;
    /** Ngày sinh */
    readonly ngay_sinh?: Ngay | undefined;
    /** Chức vụ */
    readonly chuc_vu?: string | undefined;
    /** Đối tượng */
    readonly doi_tuong?: Ma | undefined;
    /** Chức danh */
    readonly chuc_danh?: Ma | undefined;
    /** Đề nghị tặng */
    readonly de_nghi_tang?: Ma | undefined;
    /** Lĩnh vực */
    readonly linh_vuc?: readonly (Ma)[] | undefined;
    /** Nội dung thi đua */
    readonly noi_dung?: readonly (Ma)[] | undefined;
    /** Nhiệm vụ cụ thể */
    readonly nhiem_vu?: readonly (string)[] | undefined;
    /** Nhiệm vụ khác thuộc lĩnh vực Nội vụ */
    readonly nhiem_vu_khac?: readonly (string)[] | undefined;
  })[] | undefined;
}

/** Hồ sơ đề nghị khen thưởng (`loai: ho-so`) */
export interface HoSoFile {
  /** Loại tệp */
  readonly loai?: 'ho-so' | undefined;
  /** Kế hoạch thi đua */
  readonly ke_hoach?: KeHoach | undefined;
  /** Cấp trình */
  readonly cap_trinh?: 'don-vi' | 'so-noi-vu' | undefined;
  /** Đơn vị lập hồ sơ */
  readonly don_vi?: Ma | undefined;
  /** Ngày gửi */
  readonly ngay_gui?: Ngay | undefined;
  /** Ngày nhận */
  readonly ngay_nhan?: Ngay | undefined;
  /** Tờ trình */
  readonly to_trinh?: {
    /** Số, ký hiệu */
    readonly so?: string | undefined;
    /** Ngày ký */
    readonly ngay?: Ngay | undefined;
    /** Địa danh */
    readonly dia_danh?: string | undefined;
    /** Kính gửi */
    readonly kinh_gui?: readonly (string)[] | undefined;
    /** Trích yếu */
    readonly trich_yeu?: string | undefined;
    /** Căn cứ */
    readonly can_cu?: readonly (string)[] | undefined;
    /** Số lượng đề nghị */
    readonly so_luong?: {
      /** Số tập thể */
      readonly tap_the?: number | undefined;
      /** Số cá nhân */
      readonly ca_nhan?: number | undefined;
    } | undefined;
    /** Nội dung */
    readonly noi_dung?: string | undefined;
    /** Nơi nhận */
    readonly noi_nhan?: readonly (string)[] | undefined;
    /** Người ký */
    readonly nguoi_ky?: NguoiKy | undefined;
    /** Bản quét */
    readonly tep?: Tep | undefined;
    /** Mã băm SHA-256 */
    readonly sha256?: Sha256 | undefined;
  } | undefined;
  /** Biên bản họp */
  readonly bien_ban?: {
    /** Loại biên bản */
    readonly loai?: 'hop-don-vi' | 'hop-hoi-dong-so' | undefined;
    /** Số, ký hiệu */
    readonly so?: string | undefined;
    /** Ngày họp */
    readonly ngay?: Ngay | undefined;
    /** Bắt đầu lúc */
    readonly bat_dau?: string | undefined;
    /** Kết thúc lúc */
    readonly ket_thuc?: string | undefined;
    /** Ngày kết thúc */
    readonly ngay_ket_thuc?: Ngay | undefined;
    /** Địa điểm */
    readonly dia_diem?: string | undefined;
    /** Diễn biến */
    readonly noi_dung?: string | undefined;
    /** Kết luận */
    readonly ket_luan?: string | undefined;
    /** Nơi nhận */
    readonly noi_nhan?: readonly (string)[] | undefined;
    /** Bản quét */
    readonly tep?: Tep | undefined;
    /** Mã băm SHA-256 */
    readonly sha256?: Sha256 | undefined;
  } | undefined;
  /** Thành phần họp */
  readonly thanh_phan_hop?: readonly ({
    /** Họ và tên */
    readonly ho_ten?: string | undefined;
    /** Chức vụ */
    readonly chuc_vu?: string | undefined;
    /** Đơn vị */
    readonly don_vi?: string | undefined;
    /** Vai trò */
    readonly vai_tro?: 'chu-tri' | 'thu-ky' | 'thanh-vien' | 'khach-moi' | undefined;
    /** Có mặt */
    readonly co_mat?: boolean | undefined;
    /** Lý do vắng */
    readonly ly_do_vang?: string | undefined;
  })[] | undefined;
  /** Kết quả bình xét */
  readonly hop_binh_xet?: readonly ({
    /** Cá nhân */
    readonly ca_nhan?: string | undefined;
    /** Tập thể */
    readonly tap_the?: Ma | undefined;
    /** Đơn vị */
    readonly don_vi?: Ma | undefined;
    /** Đề nghị tặng */
    readonly de_nghi_tang?: Ma | undefined;
    /** Đồng ý */
    readonly dong_y?: number | undefined;
    /** Không đồng ý */
    readonly khong_dong_y?: number | undefined;
    /** Không hợp lệ */
    readonly khong_hop_le?: number | undefined;
    /** Ý kiến bằng văn bản */
    readonly y_kien_van_ban?: number | undefined;
    /** Không bỏ phiếu */
    readonly khong_bo_phieu?: readonly (string)[] | undefined;
    /** Ghi chú */
    readonly ghi_chu?: string | undefined;
  })[] | undefined;
  /** Danh sách đề nghị */
  readonly de_nghi?: readonly ({
    /** Mã trong hồ sơ */
    readonly ma?: Ma | undefined;
    /** Cá nhân */
    readonly ca_nhan?: string | undefined;
    /** Tập thể */
    readonly tap_the?: Ma | undefined;
    /** Đơn vị */
    readonly don_vi?: Ma | undefined;
    /** Giới tính */
    readonly gioi_tinh?: GioiTinh | undefined;
    /** Ngày sinh */
    readonly ngay_sinh?: Ngay | undefined;
    /** Ngày tuyển dụng */
    readonly ngay_tuyen_dung?: Ngay | undefined;
    /** Chuyển công tác trong năm */
    readonly chuyen_cong_tac?: {
      /** Ngày về đơn vị */
      readonly ngay?: Ngay | undefined;
      /** Cơ quan cũ */
      readonly noi_cu?: string | undefined;
      /** Nhận xét của cơ quan cũ */
      readonly nhan_xet?: VanBan | undefined;
    } | undefined;
    /** Đào tạo, bồi dưỡng trong năm */
    readonly dao_tao?: {
      /** Từ ngày */
      readonly tu_ngay?: Ngay | undefined;
      /** Đến ngày */
      readonly den_ngay?: Ngay | undefined;
      /** Kết quả học tập */
      readonly ket_qua?: 'xuat-sac' | 'gioi' | 'kha' | 'trung-binh' | 'yeu' | undefined;
    } | undefined;
    /** Số định danh */
    readonly so_dinh_danh?: string | undefined;
    /** Chức vụ */
    readonly chuc_vu?: string | undefined;
    /** Đối tượng */
    readonly doi_tuong?: Ma | undefined;
    /** Chức danh */
    readonly chuc_danh?: Ma | undefined;
    /** Đề nghị tặng */
    readonly de_nghi_tang?: Ma | undefined;
    /** Lĩnh vực */
    readonly linh_vuc?: readonly (Ma)[] | undefined;
    /** Nội dung thi đua */
    readonly noi_dung?: readonly (Ma)[] | undefined;
    /** Nhiệm vụ khác thuộc lĩnh vực Nội vụ */
    readonly nhiem_vu_khac?: readonly (string)[] | undefined;
    /** Tiêu chuẩn */
    readonly tieu_chuan?: Ma | undefined;
    /** Thời gian lập thành tích */
    readonly giai_doan?: GiaiDoan | undefined;
    /** Tóm tắt thành tích */
    readonly tom_tat?: string | undefined;
    /** Tình trạng xem xét */
    readonly tinh_trang?: TinhTrang | undefined;
    /** Suy tôn của cụm */
    readonly suy_ton?: {
      /** Cụm, khối suy tôn */
      readonly to_chuc?: string | undefined;
      /** Văn bản suy tôn */
      readonly van_ban?: VanBan | undefined;
      /** Tệp */
      readonly tep?: Tep | undefined;
      /** Mã băm SHA-256 */
      readonly sha256?: Sha256 | undefined;
    } | undefined;
    /** Báo cáo thành tích */
    readonly bao_cao?: string | {
      /** Tệp */
      readonly tep?: Tep | undefined;
      /** Mã băm SHA-256 */
      readonly sha256?: Sha256 | undefined;
      /** Mẫu báo cáo */
      readonly mau?: string | undefined;
      /** Có phụ lục công việc */
      readonly phu_luc_cong_viec?: boolean | undefined;
      /** Có xác nhận */
      readonly xac_nhan?: boolean | undefined;
    } | undefined;
    /** Giấy tờ kèm theo */
    readonly kem_theo?: readonly (KemTheo)[] | undefined;
    /** Đủ tiêu chuẩn đề nghị Cờ thi đua của Chính phủ */
    readonly du_tieu_chuan_co_chinh_phu?: boolean | undefined;
    /** Nguồn */
    readonly nguon?: {
      /** Hồ sơ của đơn vị */
      readonly ho_so?: Tep | undefined;
      /** Mã trong hồ sơ đó */
      readonly ma?: Ma | undefined;
    } | undefined;
    /** Xác nhận không trùng */
    readonly khong_trung?: readonly ({
      /** Trùng tên với */
      readonly voi?: string | undefined;
      /** Vì sao là hai người */
      readonly ly_do?: string | undefined;
    })[] | undefined;
    /** Ghi chú */
    readonly ghi_chu?: string | undefined;
  })[] | undefined;
  /** Giấy tờ kèm theo chung */
  readonly kem_theo?: readonly (KemTheo)[] | undefined;
}

/** Báo cáo thành tích (`loai: bao-cao`) */
export interface BaoCaoFile {
  /** Loại tệp */
  readonly loai?: 'bao-cao' | undefined;
  /** Kế hoạch thi đua */
  readonly ke_hoach?: KeHoach | undefined;
  /** Mẫu báo cáo */
  readonly mau?: string | undefined;
  /** Đề nghị tặng */
  readonly de_nghi_tang?: Ma | undefined;
  /** Ngày lập */
  readonly ngay?: Ngay | undefined;
  /** Địa danh */
  readonly dia_danh?: string | undefined;
  /** Sơ lược lý lịch */
  readonly so_luoc_ly_lich?: {
    /** Họ và tên */
    readonly ho_ten?: string | undefined;
    /** Bí danh, tên gọi khác */
    readonly ten_khac?: string | undefined;
    /** Ngày sinh */
    readonly ngay_sinh?: Ngay | undefined;
    /** Giới tính */
    readonly gioi_tinh?: GioiTinh | undefined;
    /** Quê quán */
    readonly que_quan?: string | undefined;
    /** Trú quán */
    readonly noi_o?: string | undefined;
    /** Đơn vị công tác */
    readonly don_vi?: Ma | undefined;
    /** Chức vụ */
    readonly chuc_vu?: {
      /** Chính quyền */
      readonly chinh_quyen?: string | undefined;
      /** Đảng */
      readonly dang?: string | undefined;
      /** Đoàn thể */
      readonly doan_the?: string | undefined;
    } | undefined;
    /** Trình độ chuyên môn, nghiệp vụ */
    readonly trinh_do?: string | undefined;
    /** Học hàm, học vị, danh hiệu, giải thưởng */
    readonly hoc_ham_hoc_vi?: string | undefined;
  } | undefined;
  /** Sơ lược đặc điểm, tình hình */
  readonly dac_diem_tinh_hinh?: {
    /** Tập thể */
    readonly don_vi?: Ma | undefined;
    /** Trụ sở */
    readonly tru_so?: string | undefined;
    /** Điện thoại */
    readonly dien_thoai?: string | undefined;
    /** Trang thông tin */
    readonly trang_tin?: string | undefined;
    /** Quá trình thành lập và phát triển */
    readonly qua_trinh?: string | undefined;
    /** Cơ cấu tổ chức, cơ sở vật chất */
    readonly co_cau?: string | undefined;
    /** Tổ chức Đảng, đoàn thể */
    readonly to_chuc_dang_doan_the?: string | undefined;
    /** Chức năng, nhiệm vụ */
    readonly chuc_nang_nhiem_vu?: string | undefined;
  } | undefined;
  /** Quyền hạn, nhiệm vụ được giao */
  readonly nhiem_vu?: string | undefined;
  /** Thành tích từng năm */
  readonly thanh_tich?: readonly ({
    /** Năm */
    readonly nam?: number | undefined;
    /** Mức độ hoàn thành */
    readonly muc_hoan_thanh?: 'xuat-sac' | 'tot' | 'hoan-thanh' | 'khong-hoan-thanh' | undefined;
    /** Quyết định công nhận */
    readonly quyet_dinh?: VanBan | undefined;
    /** Thành tích */
    readonly noi_dung?: string | undefined;
  })[] | undefined;
  /** Biện pháp, nguyên nhân; phong trào thi đua */
  readonly bien_phap?: string | undefined;
  /** Chấp hành chủ trương, chính sách, pháp luật */
  readonly chap_hanh?: string | undefined;
  /** Hoạt động Đảng, đoàn thể */
  readonly dang_doan_the?: string | undefined;
  /** Đợt thi đua, chuyên đề */
  readonly dot_thi_dua?: {
    /** Đợt, chuyên đề hoặc việc đột xuất */
    readonly ten?: string | undefined;
    /** Từ ngày */
    readonly tu_ngay?: Ngay | undefined;
    /** Đến ngày */
    readonly den_ngay?: Ngay | undefined;
  } | undefined;
  /** Sáng kiến, đề tài */
  readonly sang_kien?: readonly (SangKien)[] | undefined;
  /** Các hình thức đã được khen thưởng */
  readonly khen_thuong_da_co?: readonly (KhenThuong)[] | undefined;
  /** Phụ lục công việc trong năm */
  readonly phu_luc_cong_viec?: readonly ({
    /** Việc */
    readonly viec?: string | undefined;
    /** Thời gian */
    readonly thoi_gian?: string | undefined;
    /** Kết quả */
    readonly ket_qua?: string | undefined;
    /** Sản phẩm */
    readonly san_pham?: string | undefined;
  })[] | undefined;
  /** Xác nhận */
  readonly xac_nhan?: readonly ({
    /** Ai xác nhận */
    readonly cap?: Ma | undefined;
    /** Họ và tên */
    readonly ho_ten?: string | undefined;
    /** Chức vụ */
    readonly chuc_vu?: string | undefined;
    /** Ngày */
    readonly ngay?: Ngay | undefined;
    /** Lời xác nhận */
    readonly noi_dung?: string | undefined;
    /** Bản quét */
    readonly tep?: Tep | undefined;
    /** Mã băm SHA-256 */
    readonly sha256?: Sha256 | undefined;
  })[] | undefined;
  /** Người báo cáo hoặc thủ trưởng đơn vị */
  readonly nguoi_ky?: NguoiKy | undefined;
}

/** What each kind of file holds. */
export interface KindData {
  'ke-hoach': KeHoachFile;
  'don-vi': DonViFile;
  'dang-ky': DangKyFile;
  'ho-so': HoSoFile;
  'bao-cao': BaoCaoFile;
}
