import { isOwnReport, nomineeOf } from '../papers';
import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'nhat-quan/giai-doan',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [],
  uncited: 'Thời gian lập thành tích trong danh sách đối chiếu với các năm của báo cáo.',
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.de_nghi.giai_doan', 'bao-cao.thanh_tich.nam'],

  *check({ subject, document, file, at, facts }): Iterable<Report> {
    const { tu_nam, den_nam } = subject.giai_doan ?? {};
    if (tu_nam === undefined || den_nam === undefined) return;
    if (tu_nam > den_nam) {
      yield { at: at('giai_doan', 'den_nam').value(), message: 'nguoc', data: { tu: tu_nam, den: den_nam } };
      return;
    }
    const nominee = nomineeOf({ document, subject, at, file, facts });
    if (!nominee || !isOwnReport(nominee, facts)) return;
    const report = facts.reportOf(nominee);
    const rows = (report?.state === 'ok' && report.data.thanh_tich) || [];
    const years = rows.flatMap(({ nam }) => nam ?? []);
    if (report?.state !== 'ok' || years.length === 0 || years.length < rows.length) return;
    const wanted = Array.from({ length: Math.min(den_nam - tu_nam + 1, LIMIT) }, (_, add) => tu_nam + add);
    const missing = wanted.filter((year) => !years.includes(year));
    if (missing.length === 0) return;
    yield {
      at: at('giai_doan').key(),
      data: {
        tu: tu_nam,
        den: den_nam,
        thieu: { list: missing.map(String) },
        co: { list: [...new Set(years)].sort((a, b) => a - b).map(String) },
      },
      related: [{ at: { file: report.file, route: ['thanh_tich'], part: 'key' }, message: 'bao_cao' }],
    };
  },

  vi: {
    title: 'Thời gian lập thành tích không khớp báo cáo',
    why: 'Danh sách nói thành tích của những năm nào thì báo cáo phải có những năm ấy; quyết định khen thưởng ghi theo danh sách.',
    todo: 'Bổ sung năm còn thiếu vào báo cáo, hoặc sửa giai_doan trong danh sách.',
    messages: {
      main: 'Danh sách ghi thành tích từ năm {tu} đến năm {den}, báo cáo chỉ có năm {co}: thiếu năm {thieu}. Bổ sung báo cáo, hoặc sửa giai_doan.',
      nguoc:
        'Thời gian lập thành tích ghi từ năm {tu} đến năm {den}: năm sau nhỏ hơn năm trước. Sửa lại giai_doan.',
      bao_cao: 'Các năm trong báo cáo.',
    },
  },
  en: {
    title: 'Period of the achievement does not fit the report',
    why: 'Of the years the list names the report must speak; the decision will name them as the list does.',
    todo: 'Add the missing years to the report, or correct giai_doan on the list.',
    messages: {
      main: 'The list speaks of {tu} to {den}, the report has {co} only: {thieu} missing. Complete the report, or correct giai_doan.',
      nguoc: 'The period runs from {tu} to {den}: the second year is before the first. Correct giai_doan.',
      bao_cao: 'The years in the report.',
    },
  },

  examples: {
    valid: [
      {
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - ma: hang
              ca_nhan: Đỗ Thị Minh Hằng
              doi_tuong: cong-chuc
              de_nghi_tang: bang-khen-bo-truong
              giai_doan: { tu_nam: 2020, den_nam: 2020 }
              bao_cao: bao-cao/minh-hang.tdkt.yaml
        `,
      },
    ],
    invalid: [
      {
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - ma: hang
              ca_nhan: Đỗ Thị Minh Hằng
              doi_tuong: cong-chuc
              de_nghi_tang: bang-khen-bo-truong
              giai_doan: { tu_nam: 2018, den_nam: 2020 }
          #   ^^^^^^^^^ nhat-quan/giai-doan
              bao_cao: bao-cao/minh-hang.tdkt.yaml
            - ma: vinh
              ca_nhan: Lê Quang Vinh
              doi_tuong: cong-chuc
              de_nghi_tang: giay-khen-giam-doc-so
              giai_doan: { tu_nam: 2020, den_nam: 2002 }
          #                                       ^^^^ nhat-quan/giai-doan
        `,
      },
    ],
  },
});

/** A slip of the pen (2002 for 2020) shall not make a list without end. */
const LIMIT = 60;
