import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'tieu-chuan/giai-doan-sai',
  severity: 'warning',
  on: ['ho-so.de_nghi', 'bao-cao.khen_thuong_da_co'],
  reads: 'item',
  citations: [],
  uncited: 'Đây là năm ghi trái nhau; không điều nào cần nói thêm.',
  blocks: ['nop'],
  fields: ['ho-so.de_nghi.giai_doan', 'bao-cao.khen_thuong_da_co.giai_doan'],

  *check({ subject, at, plan }): Iterable<Report> {
    const { tu_nam, den_nam } = subject.giai_doan ?? {};
    if (tu_nam !== undefined && den_nam !== undefined && tu_nam > den_nam) {
      const swap = [
        { op: 'set', at: at('giai_doan', 'tu_nam').value(), text: `${den_nam}` },
        { op: 'set', at: at('giai_doan', 'den_nam').value(), text: `${tu_nam}` },
      ] as const;
      yield {
        at: at('giai_doan', 'den_nam').value(),
        data: { tu: tu_nam, den: den_nam },
        fixes: [
          { safety: 'suggestion', title: { vi: 'Đổi chỗ hai năm', en: 'Swap the years' }, changes: swap },
        ],
      };
      return;
    }
    if ('de_nghi_tang' in subject) {
      const year = plan?.nam;
      if (den_nam === undefined || year === undefined || den_nam <= year) return;
      yield {
        at: at('giai_doan', 'den_nam').value(),
        message: 'sau_ke_hoach',
        data: { den: den_nam, nam: year },
      };
      return;
    }
    const decided = 'quyet_dinh' in subject ? subject.quyet_dinh?.ngay : undefined;
    if (tu_nam === undefined || decided === undefined || Number(decided.slice(0, 4)) >= tu_nam) return;
    yield {
      at: at('giai_doan', 'tu_nam').value(),
      message: 'truoc_quyet_dinh',
      data: { tu: tu_nam, ngay: { date: decided } },
    };
  },

  vi: {
    title: 'Thời gian lập thành tích ghi trái nhau',
    why: 'Lần xét sau tính tiếp từ thời gian này; ghi sai thì không biết năm nào đã được khen.',
    todo: 'Đối chiếu quyết định, bản báo cáo rồi sửa năm ghi sai.',
    messages: {
      main: 'Thời gian lập thành tích từ năm {tu} đến năm {den}: năm cuối đứng trước năm đầu. Sửa năm ghi sai.',
      sau_ke_hoach:
        'Thời gian lập thành tích đến năm {den}, sau năm {nam} của kế hoạch. Sửa năm ghi sai, hoặc kế hoạch của hồ sơ.',
      truoc_quyet_dinh:
        'Thành tích từ năm {tu} mà quyết định khen ký ngày {ngay}, trước đó. Sửa năm hoặc ngày ghi sai.',
    },
  },
  en: {
    title: 'Years of the achievement contradict each other',
    why: 'The next proposal counts on from this period; if it is wrong nobody knows which years were rewarded.',
    todo: 'Compare with the decision and the report and correct the wrong year.',
    messages: {
      main: 'The period runs from {tu} to {den}: the last year is before the first. Correct the wrong one.',
      sau_ke_hoach:
        'The period runs to {den}, after {nam}, the year of the plan. Correct the year, or the dossier’s plan.',
      truoc_quyet_dinh:
        'The achievement begins in {tu}, but the decision was signed on {ngay}, before that. Correct the wrong one.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'vinh.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
            khen_thuong_da_co:
              - { ma: giay-khen, giai_doan: { tu_nam: 2018, den_nam: 2018 }, quyet_dinh: { so: 11/QĐ-UBND, ngay: 2019-01-14 } }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so, giai_doan: { tu_nam: 2020, den_nam: 2020 } }
          `,
        },
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
            - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so, giai_doan: { tu_nam: 2020, den_nam: 2019 } }
          #                                                                                                                                      ^^^^ tieu-chuan/giai-doan-sai
            - { ma: hang, ca_nhan: Đỗ Thị Minh Hằng, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong, giai_doan: { tu_nam: 2020, den_nam: 2021 } }
          #                                                                                                                                       ^^^^ tieu-chuan/giai-doan-sai
        `,
        fixed: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so, giai_doan: { tu_nam: 2019, den_nam: 2020 } }
            - { ma: hang, ca_nhan: Đỗ Thị Minh Hằng, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong, giai_doan: { tu_nam: 2020, den_nam: 2021 } }
        `,
      },
      {
        files: {
          'vinh.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
            khen_thuong_da_co:
              - { ma: giay-khen, giai_doan: { tu_nam: 2019, den_nam: 2019 }, quyet_dinh: { so: 11/QĐ-UBND, ngay: 2018-01-14 } }
            #                                         ^^^^ tieu-chuan/giai-doan-sai
          `,
        },
      },
    ],
  },
});
