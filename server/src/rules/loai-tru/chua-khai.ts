import { subjectKey } from '../../model/people';
import { BAR_LAW, BARS, barClause } from '../bars';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'loai-tru/chua-khai',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [{ plan: 'chua_xet' }, BAR_LAW],
  blocks: ['nop'],
  fields: ['ho-so.de_nghi.tinh_trang'],

  *check({ subject, at, plan, cite, facts }) {
    const key = subjectKey(subject);
    if (key === null) return;
    const { tinh_trang } = subject;
    const open = BARS.filter((bar) => tinh_trang?.[bar] === undefined || tinh_trang[bar] === 'chua-ro');
    const [first] = open;
    if (first === undefined) return;
    yield {
      at: tinh_trang ? at('tinh_trang').key() : at(key).value(),
      data: {
        ten: calledIn(facts, subject),
        cac_muc: { list: open.map((bar) => `«${barClause(plan, bar)?.ten ?? bar}»`) },
      },
      citations: [...cite(barClause(plan, first)?.muc), BAR_LAW],
    };
  },

  vi: {
    title: 'Chưa khai rõ tình trạng xem xét',
    why: 'Người, tập thể đang bị xem xét kỷ luật, đang bị điều tra, thanh tra, kiểm tra khi có dấu hiệu vi phạm, hoặc đang có khiếu nại, tố cáo được xác minh thì chưa xét. Chưa khai không có nghĩa là có, nhưng phải có người xem lại.',
    todo: 'Hỏi bộ phận thanh tra, kiểm tra và tổ chức cán bộ, rồi ghi khong hoặc co cho cả ba mục của tinh_trang.',
    messages: {
      main: '«{ten}» chưa khai rõ tình trạng xem xét: {cac_muc}. Cần rà soát, rồi ghi khong hoặc co vào tinh_trang.',
    },
  },
  en: {
    title: 'Standing not declared',
    why: 'Whoever faces discipline, an investigation, inspection or check with signs of breach, or a complaint being verified is not considered yet. Not declared does not mean that there is one, but somebody must look.',
    todo: 'Ask the inspection and personnel offices, then write khong or co for all three in tinh_trang.',
    messages: {
      main: 'The standing of “{ten}” is not declared: {cac_muc}. Please check, then write khong or co into tinh_trang.',
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
            - ma: phong
              tap_the: pnv-phu-cu
              de_nghi_tang: giay-khen-giam-doc-so
              tinh_trang: { ky_luat: khong, dieu_tra_thanh_tra_kiem_tra: khong, khieu_nai_to_cao: khong }
        `,
      },
      {
        // declared, and there is one: another rule speaks of that
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - ma: phong
              tap_the: pnv-phu-cu
              de_nghi_tang: giay-khen-giam-doc-so
              tinh_trang: { ky_luat: khong, dieu_tra_thanh_tra_kiem_tra: co, khieu_nai_to_cao: khong }
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
            - ma: phong
              tap_the: pnv-phu-cu
              de_nghi_tang: giay-khen-giam-doc-so
              tinh_trang: { ky_luat: khong, dieu_tra_thanh_tra_kiem_tra: chua-ro }
          #   ^^^^^^^^^^ loai-tru/chua-khai
            - ma: vinh
              ca_nhan: Lê Quang Vinh
          #            ^^^^^^^^^^^^^ loai-tru/chua-khai
              doi_tuong: cong-chuc
              de_nghi_tang: giay-khen-giam-doc-so
        `,
      },
    ],
  },
});
