import { awardName, awardOf } from '../../model/plan';
import { yaml } from '../examples';
import { defineRule } from '../rule';

/** Years a report covers by award, from memory of the annex's footnotes, which were not read. One year otherwise. */
const YEARS: Readonly<Record<string, number>> = {
  'bang-khen-cap-bo': 2,
  'chien-si-thi-dua-cap-bo': 3,
};

export default defineRule({
  id: 'bao-cao/so-nam',
  severity: 'hint',
  on: 'bao-cao',
  reads: 'document',
  citations: [],
  uncited: 'Số năm phải báo cáo nằm ở phụ lục của nghị định, chưa xác minh được với bản gốc.',
  unverified: true,
  blocks: [],
  fields: ['bao-cao.thanh_tich', 'bao-cao.de_nghi_tang'],

  *check({ document, at, plan }) {
    const award = awardOf(plan, document.de_nghi_tang);
    const wanted = YEARS[award?.danh_muc ?? ''];
    const rows = document.thanh_tich ?? [];
    const years = new Set(rows.flatMap(({ nam }) => nam ?? []));
    // a thematic or ad hoc report is about its occasion
    if (wanted === undefined || rows.length === 0 || document.dot_thi_dua !== undefined) return;
    if (years.size >= wanted || rows.some(({ nam }) => nam === undefined)) return;
    yield {
      at: at('thanh_tich').key(),
      data: { hinh_thuc: awardName(plan, document.de_nghi_tang), yeu_cau: wanted, hien_co: years.size },
    };
  },

  vi: {
    title: 'Báo cáo có thể chưa đủ số năm',
    why: 'Theo chỗ chúng tôi biết, mẫu báo cáo yêu cầu thành tích 02 năm với Bằng khen cấp bộ, tỉnh, 03 năm với Chiến sĩ thi đua cấp bộ, tỉnh; chưa xác minh với phụ lục của nghị định.',
    todo: 'Đối chiếu với mẫu; nếu đúng thì bổ sung thành tích những năm trước.',
    messages: {
      main: '{hinh_thuc} thường cần báo cáo thành tích {yeu_cau} năm (chưa xác minh với phụ lục nghị định), báo cáo hiện có {hien_co} năm. Đối chiếu mẫu, nếu cần thì bổ sung.',
    },
  },
  en: {
    title: 'The report may cover too few years',
    why: 'As far as we know the form asks for two years for a merit certificate of a ministry or province and three for its emulation fighter; not verified against the decree’s annex.',
    todo: 'Compare with the form; if it is so, add the years before.',
    messages: {
      main: '{hinh_thuc} mostly takes a report on {yeu_cau} years (not verified against the decree’s annex), this one has {hien_co}. Compare with the form and add years if need be.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'bao-cao/vinh.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
            de_nghi_tang: giay-khen-giam-doc-so
            thanh_tich:
              - { nam: 2020, noi_dung: Số hóa 412 hồ sơ công chức. }
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
            de_nghi_tang: bang-khen-bo-truong
            thanh_tich:
            ^^^^^^^^^^ bao-cao/so-nam
              - { nam: 2020, noi_dung: Số hóa 412 hồ sơ công chức. }
          `,
        },
      },
    ],
  },
});
