/** A small dossier with invented people: one unit, one collective, three persons, minutes, reports, attachments. */
import { parse } from 'yaml';
import plans from '../../server/src/generated/plans.json';
import type { BaoCaoFile, HoSoFile, KeHoachFile } from '../../server/src/generated/types';
import type { Stage, SubmissionInput, Unit } from '../../server/src/export/types';
import { attached } from './collect';

export const units: readonly Unit[] = [
  {
    ma: 'pnv-phu-cu',
    ten: 'Phòng Nội vụ huyện Phù Cừ',
    ky_hieu: 'PNV',
    loai: 'phong-noi-vu-huyen',
    cap_tren: 'UBND huyện Phù Cừ',
    dia_danh: 'Phù Cừ',
    dia_chi: 'thị trấn Trần Cao, huyện Phù Cừ, tỉnh Hưng Yên',
  },
  {
    ma: 'snv',
    ten: 'Sở Nội vụ tỉnh Hưng Yên',
    loai: 'so-noi-vu',
    cap_tren: 'UBND tỉnh Hưng Yên',
    dia_danh: 'Hưng Yên',
  },
];

/** The plan that ships with the product. */
export const plan: KeHoachFile = parse(
  plans.find(({ file }) => file === '09-KH-SNV-2020.tdkt.yaml')?.text ?? '',
) as KeHoachFile;

export const hang: BaoCaoFile = {
  loai: 'bao-cao',
  mau: '02',
  de_nghi_tang: 'bang-khen-bo-truong',
  ngay: '2020-11-20',
  so_luoc_ly_lich: {
    ho_ten: 'Đỗ Thị Minh Hằng',
    ngay_sinh: '1984-05-09',
    gioi_tinh: 'nu',
    que_quan: 'xã Đoàn Đào, huyện Phù Cừ, tỉnh Hưng Yên',
    noi_o: 'thị trấn Trần Cao, huyện Phù Cừ, tỉnh Hưng Yên',
    don_vi: 'pnv-phu-cu',
    chuc_vu: { chinh_quyen: 'Chuyên viên', dang: 'Đảng viên' },
    trinh_do: 'Cử nhân Luật',
  },
  nhiem_vu: 'Tham mưu công tác cải cách hành chính, theo dõi chỉ số hài lòng của người dân.',
  thanh_tich: [
    {
      nam: 2019,
      muc_hoan_thanh: 'xuat-sac',
      quyet_dinh: { so: '102/QĐ-UBND', ngay: '2019-12-27', co_quan: 'UBND huyện Phù Cừ' },
      noi_dung:
        'Tham mưu ban hành 07 văn bản về cải cách hành chính; kiểm tra 09 xã, 100% kiến nghị được khắc phục.\nChỉ số cải cách hành chính của huyện tăng 04 bậc so với năm 2018.',
    },
    {
      nam: 2020,
      muc_hoan_thanh: 'xuat-sac',
      quyet_dinh: { so: '175/QĐ-UBND', ngay: '2020-11-10', co_quan: 'UBND huyện Phù Cừ' },
      noi_dung:
        'Chủ trì rà soát 126 thủ tục hành chính, đề xuất cắt giảm thời gian của 31 thủ tục, được chấp thuận 27 thủ tục.',
    },
  ],
  sang_kien: [
    {
      ten: 'Sổ tay điện tử tra cứu thủ tục hành chính cấp xã',
      nam: 2019,
      cap: 'co-so',
      vai_tro: 'chu-nhiem',
      quyet_dinh: { so: '88/QĐ-UBND', ngay: '2019-12-20', co_quan: 'UBND huyện Phù Cừ' },
    },
    {
      ten: 'Phiếu hẹn giờ trả kết quả qua tin nhắn',
      nam: 2020,
      cap: 'co-so',
      quyet_dinh: { so: '161/QĐ-UBND', ngay: '2020-10-30', co_quan: 'UBND huyện Phù Cừ' },
    },
  ],
  khen_thuong_da_co: [
    {
      ma: 'chien-si-thi-dua-co-so',
      giai_doan: { tu_nam: 2018, den_nam: 2018 },
      quyet_dinh: { so: '91/QĐ-UBND', ngay: '2018-12-24', co_quan: 'UBND huyện Phù Cừ' },
    },
    {
      ma: 'giay-khen-giam-doc-so',
      giai_doan: { tu_nam: 2016, den_nam: 2017 },
      quyet_dinh: { so: '15/QĐ-SNV', ngay: '2018-01-08', co_quan: 'Sở Nội vụ tỉnh Hưng Yên' },
    },
  ],
  phu_luc_cong_viec: [
    {
      viec: 'Rà soát thủ tục hành chính đợt 1',
      thoi_gian: 'Tháng 3/2020',
      ket_qua: '126 thủ tục',
      san_pham: 'Báo cáo số 14/BC-PNV',
    },
    {
      viec: 'Kiểm tra cải cách hành chính tại 09 xã',
      thoi_gian: 'Tháng 6 - 7/2020',
      ket_qua: '09 xã, 23 kiến nghị',
      san_pham: 'Thông báo số 41/TB-PNV',
    },
  ],
  xac_nhan: [
    {
      cap: 'thu-truong-don-vi',
      ho_ten: 'Nguyễn Văn Thái',
      chuc_vu: 'Trưởng phòng',
      ngay: '2020-11-23',
      noi_dung: 'Xác nhận thành tích của bà Đỗ Thị Minh Hằng là đúng.',
    },
  ],
  nguoi_ky: { ho_ten: 'Đỗ Thị Minh Hằng' },
};

export const office: BaoCaoFile = {
  loai: 'bao-cao',
  mau: '01',
  de_nghi_tang: 'giay-khen-giam-doc-so',
  ngay: '2020-11-20',
  dac_diem_tinh_hinh: {
    don_vi: 'pnv-phu-cu',
    tru_so: 'Trụ sở UBND huyện, thị trấn Trần Cao, huyện Phù Cừ, tỉnh Hưng Yên',
    dien_thoai: '0221.3000.000',
    qua_trinh: 'Phòng Nội vụ được kiện toàn năm 2014, hiện có 09 biên chế.',
    co_cau: 'Trưởng phòng, 02 Phó Trưởng phòng và 06 công chức chuyên môn.',
    to_chuc_dang_doan_the: 'Chi bộ có 08 đảng viên.',
    chuc_nang_nhiem_vu: 'Tham mưu, giúp UBND huyện quản lý nhà nước về công tác nội vụ trên địa bàn.',
  },
  thanh_tich: [
    {
      nam: 2020,
      muc_hoan_thanh: 'tot',
      quyet_dinh: { so: '176/QĐ-UBND', ngay: '2020-11-10', co_quan: 'UBND huyện Phù Cừ' },
      noi_dung: 'Hoàn thành 42/42 nhiệm vụ được giao, 38 nhiệm vụ trước hạn.',
    },
  ],
  bien_phap: 'Phân công rõ người, rõ việc; giao ban hằng tuần.',
  chap_hanh: 'Chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước.',
  dang_doan_the: 'Chi bộ được xếp loại hoàn thành tốt nhiệm vụ.',
  khen_thuong_da_co: [],
  phu_luc_cong_viec: [{ viec: 'Sắp xếp thôn, khu phố', thoi_gian: 'Quý II/2020', ket_qua: '05 thôn' }],
  nguoi_ky: { ho_ten: 'Nguyễn Văn Thái', chuc_vu: 'Trưởng phòng' },
};

export const dossier: HoSoFile = {
  loai: 'ho-so',
  ke_hoach: '09/KH-SNV',
  cap_trinh: 'don-vi',
  don_vi: 'pnv-phu-cu',
  ngay_gui: '2020-11-27',
  to_trinh: {
    so: '31/TTr-PNV',
    ngay: '2020-11-26',
    kinh_gui: ['Sở Nội vụ tỉnh Hưng Yên'],
    so_luong: { tap_the: 1, ca_nhan: 3 },
    can_cu: [
      'Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003',
      'Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
      'Căn cứ Kế hoạch số 09/KH-SNV ngày 07 tháng 02 năm 2020 của Sở Nội vụ tỉnh Hưng Yên về việc phát động phong trào thi đua ngành Nội vụ tỉnh năm 2020;',
    ],
    noi_dung: 'Các tập thể, cá nhân có tên dưới đây đã đăng ký thi đua đúng thời hạn.',
    noi_nhan: ['Như trên', 'UBND huyện Phù Cừ (để báo cáo)', 'Lưu: VT'],
    nguoi_ky: {
      ho_ten: 'Phạm Đức Long',
      chuc_vu: 'Phó Trưởng phòng',
      tham_quyen: 'kt',
      thay_cho: 'Trưởng phòng',
    },
  },
  bien_ban: {
    loai: 'hop-don-vi',
    so: '02/BB-PNV',
    ngay: '2020-11-24',
    bat_dau: '14:00',
    ket_thuc: '16:30',
    dia_diem: 'Phòng họp số 2, trụ sở UBND huyện Phù Cừ',
    noi_dung:
      'Chủ trì nêu mục đích cuộc họp, phổ biến tiêu chuẩn khen thưởng.\nCác thành viên thảo luận và bỏ phiếu kín.',
    ket_luan: 'Thống nhất đề nghị khen thưởng 01 tập thể, 03 cá nhân.',
    noi_nhan: ['Sở Nội vụ tỉnh Hưng Yên', 'Lưu: VT'],
  },
  thanh_phan_hop: [
    { ho_ten: 'Nguyễn Văn Thái', chuc_vu: 'Trưởng phòng', vai_tro: 'chu-tri', co_mat: true },
    { ho_ten: 'Trần Thị Hoa', chuc_vu: 'Chuyên viên', vai_tro: 'thu-ky', co_mat: true },
    { ho_ten: 'Phạm Đức Long', chuc_vu: 'Phó Trưởng phòng', vai_tro: 'thanh-vien', co_mat: true },
    { ho_ten: 'Đỗ Thị Minh Hằng', chuc_vu: 'Chuyên viên', vai_tro: 'thanh-vien', co_mat: true },
    { ho_ten: 'Lê Quang Vinh', chuc_vu: 'Chuyên viên', vai_tro: 'thanh-vien', co_mat: true },
    { ho_ten: 'Vũ Thị Ngọc', chuc_vu: 'Chuyên viên', vai_tro: 'thanh-vien', co_mat: true },
    { ho_ten: 'Hoàng Văn Tuấn', chuc_vu: 'Cán sự', vai_tro: 'thanh-vien', co_mat: true },
    {
      ho_ten: 'Bùi Thị Lan',
      chuc_vu: 'Văn thư',
      vai_tro: 'thanh-vien',
      co_mat: false,
      ly_do_vang: 'nghỉ thai sản',
    },
    { ho_ten: 'Đặng Văn Hải', chuc_vu: 'Phó Chủ tịch', don_vi: 'UBND huyện Phù Cừ', vai_tro: 'khach-moi' },
  ],
  hop_binh_xet: [
    {
      ca_nhan: 'Đỗ Thị Minh Hằng',
      de_nghi_tang: 'bang-khen-bo-truong',
      dong_y: 7,
      khong_dong_y: 0,
      y_kien_van_ban: 1,
      khong_bo_phieu: ['Đỗ Thị Minh Hằng'],
    },
    { tap_the: 'pnv-phu-cu', de_nghi_tang: 'giay-khen-giam-doc-so', dong_y: 7, khong_dong_y: 0 },
    { ca_nhan: 'Vũ Thị Ngọc', de_nghi_tang: 'giay-khen-giam-doc-so', dong_y: 6, khong_dong_y: 1 },
    { ca_nhan: 'Hoàng Văn Tuấn', de_nghi_tang: 'giay-khen-giam-doc-so', dong_y: 7, khong_dong_y: 0 },
    {
      ca_nhan: 'Lê Quang Vinh',
      de_nghi_tang: 'giay-khen-giam-doc-so',
      dong_y: 2,
      khong_dong_y: 4,
      khong_hop_le: 1,
      ghi_chu: 'Không đề nghị khen thưởng.',
    },
  ],
  de_nghi: [
    {
      ma: 'minh-hang',
      ca_nhan: 'Đỗ Thị Minh Hằng',
      gioi_tinh: 'nu',
      so_dinh_danh: '033184000000',
      chuc_vu: 'Chuyên viên',
      doi_tuong: 'cong-chuc',
      chuc_danh: 'khong',
      de_nghi_tang: 'bang-khen-bo-truong',
      linh_vuc: ['cai-cach-hanh-chinh'],
      tieu_chuan: 'hai-nam-hai-sang-kien',
      giai_doan: { tu_nam: 2019, den_nam: 2020 },
      tom_tat: 'Rà soát 126 thủ tục hành chính; 02 sáng kiến được công nhận cấp cơ sở.',
      tinh_trang: {
        ky_luat: 'khong',
        dieu_tra_thanh_tra_kiem_tra: 'khong',
        khieu_nai_to_cao: 'khong',
        den_ngay: '2020-11-20',
        nguon: 'Thanh tra huyện Phù Cừ',
      },
      kem_theo: [
        {
          loai: 'chung-nhan-sang-kien',
          so: '88/QĐ-UBND',
          ngay: '2019-12-20',
          tep: 'kem-theo/88-QD-UBND.pdf',
        },
      ],
    },
    {
      ma: 'tuan',
      ca_nhan: 'Hoàng Văn Tuấn',
      gioi_tinh: 'nam',
      ngay_sinh: '1990-11-02',
      chuc_vu: 'Cán sự',
      doi_tuong: 'cong-chuc',
      chuc_danh: 'khong',
      de_nghi_tang: 'giay-khen-giam-doc-so',
      noi_dung: ['II.2.a'],
      nhiem_vu_khac: ['Số hóa hồ sơ cán bộ'],
      tom_tat: 'Số hóa 1.250 hồ sơ.',
      tinh_trang: { ky_luat: 'khong', dieu_tra_thanh_tra_kiem_tra: 'khong' },
    },
    {
      ma: 'ngoc',
      ca_nhan: 'Vũ Thị Ngọc',
      gioi_tinh: 'nu',
      ngay_sinh: '1988-02-05',
      chuc_vu: 'Chuyên viên',
      doi_tuong: 'cong-chuc',
      chuc_danh: 'khong',
      de_nghi_tang: 'giay-khen-giam-doc-so',
      noi_dung: ['II.2.đ'],
      tieu_chuan: 'hoan-thanh-tot-nhiem-vu',
      tinh_trang: { ky_luat: 'khong', dieu_tra_thanh_tra_kiem_tra: 'khong', khieu_nai_to_cao: 'co' },
    },
    {
      ma: 'pnv',
      tap_the: 'pnv-phu-cu',
      de_nghi_tang: 'giay-khen-giam-doc-so',
      noi_dung: ['II.2.d'],
      tieu_chuan: 'hoan-thanh-tot-nhiem-vu',
      tom_tat: 'Hoàn thành 42/42 nhiệm vụ.',
      tinh_trang: {
        ky_luat: 'khong',
        dieu_tra_thanh_tra_kiem_tra: 'khong',
        khieu_nai_to_cao: 'khong',
        den_ngay: '2020-11-20',
      },
    },
  ],
};

/** The whole input at a stage. Attachments are a scan each for the nominee and for the dossier. */
export function submission(stage: Stage = 'nop', changes: Partial<SubmissionInput> = {}): SubmissionInput {
  return {
    stage,
    plan,
    units,
    dossier,
    reports: new Map([
      ['minh-hang', hang],
      ['pnv', office],
    ]),
    attachments: [
      attached('minh-hang', 'chung-nhan-sang-kien', '88-QD-UBND.pdf', '%PDF-1.4 bản quét quyết định số 88\n'),
      attached(null, 'to-trinh', 'Tờ trình đã ký.pdf', '%PDF-1.4 bản quét tờ trình\n'),
    ],
    ...changes,
  };
}
