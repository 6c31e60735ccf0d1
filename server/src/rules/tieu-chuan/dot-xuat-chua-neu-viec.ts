import { criteriaOf, criterionOf } from '../../law/catalogue';
import { law } from '../../law/provisions';
import { subjectKey } from '../../model/people';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';
import { nationalAward, reportOf } from '../standards';

const CRITERION = 'dot-xuat';
const MEANING = law('91/2017/NĐ-CP', '13.3');

export default defineRule({
  id: 'tieu-chuan/dot-xuat-chua-neu-viec',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [
    MEANING,
    ...criteriaOf('bang-khen-cap-bo', 'tap-the')
      .concat(criteriaOf('giay-khen', 'ca-nhan'), criteriaOf('giay-khen', 'tap-the'))
      .flatMap(({ code, citations }) => (code === CRITERION ? citations : [])),
  ],
  blocks: ['nop'],
  fields: ['bao-cao.dot_thi_dua', 'ho-so.de_nghi.tieu_chuan'],

  *check({ subject, at, plan, facts }) {
    const key = subjectKey(subject);
    const award = nationalAward(plan, subject.de_nghi_tang);
    if (key === null || !award || subject.tieu_chuan !== CRITERION) return;
    const criterion = criterionOf(award.code, key === 'tap_the' ? 'tap-the' : 'ca-nhan', CRITERION);
    const report = criterion && reportOf(subject, facts);
    if (!report || (report.data.dot_thi_dua?.ten ?? '').trim() !== '') return;
    yield {
      at: at('tieu_chuan').value(),
      data: { ten: calledIn(facts, subject) },
      citations: [...criterion.citations, MEANING],
      related: [{ at: { file: report.file, route: ['dot_thi_dua'], part: 'key' }, message: 'bao_cao' }],
    };
  },

  vi: {
    title: 'Khen đột xuất mà báo cáo chưa nêu việc',
    why: 'Thành tích đột xuất là thành tích ngoài chương trình, kế hoạch, nhiệm vụ phải đảm nhiệm; báo cáo phải cho thấy việc ấy là việc gì.',
    todo: 'Ghi việc đột xuất, từ ngày, đến ngày vào dot_thi_dua của báo cáo; nếu là việc của kế hoạch năm thì chọn tiêu chuẩn khác.',
    messages: {
      main: '«{ten}» chọn tiêu chuẩn thành tích đột xuất: yêu cầu một việc ngoài kế hoạch, nhiệm vụ, báo cáo hiện chưa nêu. Cần rà soát, rồi ghi vào dot_thi_dua, hoặc chọn tiêu chuẩn khác.',
      bao_cao: 'Báo cáo chưa nêu việc đột xuất.',
    },
  },
  en: {
    title: 'An ad-hoc achievement that the report does not name',
    why: 'An ad-hoc achievement is one outside programmes, plans and tasks; the report must show which it is.',
    todo: 'Write what it was, with its days, into dot_thi_dua of the report; if it was part of the year’s plan, choose another criterion.',
    messages: {
      main: '“{ten}” claims an ad-hoc achievement: something outside plans and tasks is required, the report names none. Please check, then write it into dot_thi_dua, or choose another criterion.',
      bao_cao: 'The report names no ad-hoc achievement.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'vinh.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "06"
            dot_thi_dua: { ten: Cứu tài liệu khi kho lưu trữ huyện ngập nước, tu_ngay: 2020-10-15, den_ngay: 2020-10-17 }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so, tieu_chuan: dot-xuat, bao_cao: vinh.tdkt.yaml }
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
            thanh_tich:
              - { nam: 2020, muc_hoan_thanh: tot, noi_dung: Số hóa 412 hồ sơ công chức. }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so, tieu_chuan: dot-xuat, bao_cao: vinh.tdkt.yaml }
            #                                                                                                              ^^^^^^^^ tieu-chuan/dot-xuat-chua-neu-viec
          `,
        },
      },
    ],
  },
});
