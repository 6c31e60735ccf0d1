import { subjectKey } from '../../model/people';
import { calledIn } from '../../workspace/facts';
import { BAR_LAW, barClause } from '../bars';
import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'loai-tru/xac-nhan-cu',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [{ plan: 'chua_xet' }, BAR_LAW],
  blocks: ['nop'],
  fields: ['ho-so.de_nghi.tinh_trang.den_ngay'],

  *check({ subject, at, plan, cite, facts }) {
    const until = subject.tinh_trang?.den_ngay;
    const issued = plan?.ngay;
    if (until === undefined || issued === undefined || until >= issued || subjectKey(subject) === null)
      return;
    yield {
      at: at('tinh_trang', 'den_ngay').value(),
      data: { ten: calledIn(facts, subject), den_ngay: { date: until }, ke_hoach: { date: issued } },
      citations: [...cite(barClause(plan, 'ky_luat')?.muc), BAR_LAW],
    };
  },

  vi: {
    title: 'Tình trạng xác nhận từ trước đợt thi đua',
    why: 'Phải biết người, tập thể có đang bị xem xét trong thời gian xét hay không; xác nhận từ trước khi có kế hoạch không nói được điều đó, thường là chép từ hồ sơ năm trước.',
    todo: 'Hỏi lại cơ quan xác nhận, rồi sửa den_ngay và ba mục tình trạng.',
    messages: {
      main: '«{ten}»: tình trạng được xác nhận đến ngày {den_ngay}, trước cả ngày ban hành kế hoạch ({ke_hoach}). Hỏi lại cơ quan xác nhận rồi sửa.',
    },
  },
  en: {
    title: 'Standing confirmed before the campaign',
    why: 'It must be known whether anything is pending at the time of review; a confirmation older than the plan cannot say so and is mostly copied from last year.',
    todo: 'Ask the confirming body again, then correct den_ngay and the three answers.',
    messages: {
      main: '“{ten}”: the standing was confirmed as of {den_ngay}, before the plan itself was issued ({ke_hoach}). Ask the confirming body again.',
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
            - ma: vinh
              ca_nhan: Lê Quang Vinh
              doi_tuong: cong-chuc
              de_nghi_tang: giay-khen-giam-doc-so
              tinh_trang: { ky_luat: khong, dieu_tra_thanh_tra_kiem_tra: khong, khieu_nai_to_cao: khong, den_ngay: 2020-11-20, nguon: Thanh tra huyện }
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
            - ma: vinh
              ca_nhan: Lê Quang Vinh
              doi_tuong: cong-chuc
              de_nghi_tang: giay-khen-giam-doc-so
              tinh_trang: { ky_luat: khong, dieu_tra_thanh_tra_kiem_tra: khong, khieu_nai_to_cao: khong, den_ngay: 2019-11-20, nguon: Thanh tra huyện }
          #                                                                                                        ^^^^^^^^^^ loai-tru/xac-nhan-cu
        `,
      },
    ],
  },
});
