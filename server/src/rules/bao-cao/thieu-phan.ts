import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

/** Main parts by form, from other ministries' forms; the decree's annex was not read. */
const PARTS: Readonly<Record<string, readonly ('so_luoc_ly_lich' | 'dac_diem_tinh_hinh' | 'thanh_tich')[]>> =
  {
    '01': ['dac_diem_tinh_hinh', 'thanh_tich'],
    '02': ['so_luoc_ly_lich', 'thanh_tich'],
  };

export default defineRule({
  id: 'bao-cao/thieu-phan',
  severity: 'hint',
  on: 'bao-cao',
  reads: 'document',
  citations: [],
  uncited: 'Các phần của mẫu nằm ở phụ lục của nghị định, chưa xác minh được với bản gốc.',
  unverified: true,
  blocks: [],
  fields: ['bao-cao.so_luoc_ly_lich', 'bao-cao.dac_diem_tinh_hinh', 'bao-cao.thanh_tich'],

  *check({ document, at, unread }): Iterable<Report> {
    const { so_luoc_ly_lich: person, dac_diem_tinh_hinh: collective } = document;
    for (const key of PARTS[document.mau ?? ''] ?? []) {
      if (unread(key)) continue;
      const value = document[key];
      if (value !== undefined && (!Array.isArray(value) || value.length > 0)) continue;
      // the form of the other kind of subject: bao-cao/sai-mau
      if (key !== 'thanh_tich' && (person ?? collective) !== undefined) continue;
      yield {
        at: at(key).key(),
        message: key === 'thanh_tich' ? 'main' : key,
        data: { mau: document.mau ?? '…' },
      };
    }
  },

  vi: {
    title: 'Báo cáo có thể thiếu một phần của mẫu',
    why: 'Theo chỗ chúng tôi biết, mẫu 01, 02 gồm sơ lược (lý lịch hoặc đặc điểm, tình hình), thành tích, các hình thức đã được khen; chưa xác minh với phụ lục của nghị định.',
    todo: 'Đối chiếu với mẫu rồi bổ sung phần còn thiếu.',
    messages: {
      main: 'Báo cáo theo mẫu {mau} chưa có phần thành tích (chưa xác minh với phụ lục nghị định). Thêm thanh_tich.',
      so_luoc_ly_lich:
        'Báo cáo theo mẫu {mau} chưa có phần sơ lược lý lịch (chưa xác minh với phụ lục nghị định). Thêm so_luoc_ly_lich.',
      dac_diem_tinh_hinh:
        'Báo cáo theo mẫu {mau} chưa có phần đặc điểm, tình hình (chưa xác minh với phụ lục nghị định). Thêm dac_diem_tinh_hinh.',
    },
  },
  en: {
    title: 'A part of the form may be missing',
    why: 'As far as we know forms 01 and 02 have a part about the subject, the achievements, and past awards; not verified against the decree’s annex.',
    todo: 'Compare with the form and add what is missing.',
    messages: {
      main: 'A report on form {mau} without its achievements (not verified against the decree’s annex). Add thanh_tich.',
      so_luoc_ly_lich:
        'A report on form {mau} without the part about the person (not verified against the decree’s annex). Add so_luoc_ly_lich.',
      dac_diem_tinh_hinh:
        'A report on form {mau} without the part about the collective (not verified against the decree’s annex). Add dac_diem_tinh_hinh.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'bao-cao/phong.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "01"
            dac_diem_tinh_hinh: { don_vi: pnv-phu-cu }
            thanh_tich:
              - { nam: 2020, noi_dung: Rà soát 126 thủ tục. }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'bao-cao/vinh.tdkt.yaml': yaml`
            loai: bao-cao
            ^^^^ bao-cao/thieu-phan
            ke_hoach: 09/KH-SNV
            mau: "02"
            so_luoc_ly_lich: { ho_ten: Lê Quang Vinh, don_vi: pnv-phu-cu }
            nhiem_vu: Quản lý hồ sơ công chức.
          `,
          'bao-cao/phong.tdkt.yaml': yaml`
            loai: bao-cao
            ^^^^ bao-cao/thieu-phan
            ke_hoach: 09/KH-SNV
            mau: "01"
            thanh_tich:
              - { nam: 2020, noi_dung: Rà soát 126 thủ tục. }
          `,
        },
      },
    ],
  },
});
