import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'bao-cao/giai-doan-khen-thuong',
  severity: 'warning',
  on: 'bao-cao.khen_thuong_da_co',
  reads: 'item',
  citations: [],
  uncited: 'Đây là năm, ngày ghi trái nhau; không điều nào cần nói thêm.',
  blocks: ['nop'],
  fields: ['bao-cao.khen_thuong_da_co.giai_doan', 'bao-cao.khen_thuong_da_co.quyet_dinh'],

  *check({ subject, at }): Iterable<Report> {
    const { tu_nam, den_nam } = subject.giai_doan ?? {};
    if (tu_nam === undefined) return;
    if (den_nam !== undefined && tu_nam > den_nam) {
      const changes = [
        { op: 'set', at: at('giai_doan', 'tu_nam').value(), text: `${den_nam}` },
        { op: 'set', at: at('giai_doan', 'den_nam').value(), text: `${tu_nam}` },
      ] as const;
      yield {
        at: at('giai_doan', 'den_nam').value(),
        data: { tu: tu_nam, den: den_nam },
        fixes: [{ safety: 'suggestion', title: { vi: 'Đổi chỗ hai năm', en: 'Swap the years' }, changes }],
      };
      return;
    }
    const decided = subject.quyet_dinh?.ngay;
    if (decided === undefined || Number(decided.slice(0, 4)) >= tu_nam) return;
    yield {
      at: at('giai_doan', 'tu_nam').value(),
      message: 'truoc_quyet_dinh',
      data: { tu: tu_nam, ngay: { date: decided } },
    };
  },

  vi: {
    title: 'Thời gian của khen thưởng đã có ghi trái nhau',
    why: 'Lần đề nghị sau tính tiếp từ thời gian này; ghi sai thì không biết năm nào đã được khen.',
    todo: 'Đối chiếu quyết định khen thưởng rồi sửa năm, ngày ghi sai.',
    messages: {
      main: 'Thời gian lập thành tích từ năm {tu} đến năm {den}: năm cuối đứng trước năm đầu. Sửa năm ghi sai.',
      truoc_quyet_dinh:
        'Thành tích từ năm {tu} mà quyết định khen ký ngày {ngay}, trước đó. Sửa năm hoặc ngày ghi sai.',
    },
  },
  en: {
    title: 'Period of a past award contradicts itself',
    why: 'The next proposal counts on from this period; if it is wrong nobody knows which years were rewarded.',
    todo: 'Compare with the decision and correct the wrong year or date.',
    messages: {
      main: 'The period runs from {tu} to {den}: the last year is before the first. Correct the wrong one.',
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
        },
      },
    ],
    invalid: [
      {
        files: {
          'vinh.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
            khen_thuong_da_co:
              - { ma: giay-khen, giai_doan: { tu_nam: 2019, den_nam: 2019 }, quyet_dinh: { so: 11/QĐ-UBND, ngay: 2018-01-14 } }
            #                                         ^^^^ bao-cao/giai-doan-khen-thuong
              - { ma: lao-dong-tien-tien, giai_doan: { tu_nam: 2018, den_nam: 2017 } }
            #                                                                 ^^^^ bao-cao/giai-doan-khen-thuong
          `,
        },
      },
    ],
  },
});
