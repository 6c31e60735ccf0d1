import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'bao-cao/thieu-nam-xet',
  severity: 'warning',
  on: 'bao-cao',
  reads: 'document',
  citations: [],
  uncited: 'Các năm của báo cáo đối chiếu với năm của kế hoạch.',
  blocks: ['trinh-ky', 'nop'],
  fields: ['bao-cao.thanh_tich.nam'],

  *check({ document, at, plan }) {
    const wanted = plan?.nam;
    const years = (document.thanh_tich ?? []).flatMap(({ nam }) => nam ?? []);
    if (wanted === undefined || years.length === 0 || document.dot_thi_dua !== undefined) return;
    if (years.length < (document.thanh_tich ?? []).length || years.includes(wanted)) return;
    yield {
      at: at('thanh_tich').key(),
      data: { nam: wanted, co: { list: [...new Set(years)].sort((a, b) => a - b).map(String) } },
    };
  },

  vi: {
    title: 'Báo cáo không có năm đang xét',
    why: 'Đợt thi đua xét thành tích của năm nêu trong kế hoạch; báo cáo không có năm ấy thường là báo cáo năm trước chưa sửa.',
    todo: 'Thêm thành tích của năm đang xét, hoặc sửa năm ghi sai.',
    messages: {
      main: 'Kế hoạch xét thành tích năm {nam}, báo cáo chỉ có năm {co}. Thêm thành tích năm {nam}, hoặc sửa năm ghi sai.',
    },
  },
  en: {
    title: 'The year under review is missing from the report',
    why: 'A campaign reviews the year of its plan; a report without that year is mostly last year’s.',
    todo: 'Add the achievements of the year under review, or correct the year.',
    messages: {
      main: 'The plan reviews {nam}, the report has {co} only. Add the achievements of {nam}, or correct the year.',
    },
  },

  examples: {
    valid: [
      {
        // a thematic report is about its occasion
        files: {
          'bao-cao/vinh.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "07"
            dot_thi_dua: { ten: Phục vụ bầu cử, tu_ngay: 2019-03-01, den_ngay: 2019-06-30 }
            thanh_tich:
              - { nam: 2019, noi_dung: Số hóa 412 hồ sơ công chức. }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'bao-cao/vinh.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
            thanh_tich:
            ^^^^^^^^^^ bao-cao/thieu-nam-xet
              - { nam: 2018, noi_dung: Số hóa 215 hồ sơ công chức. }
              - { nam: 2019, noi_dung: Số hóa 412 hồ sơ công chức. }
          `,
        },
      },
    ],
  },
});
