import { law } from '../../law/provisions';
import { awardName } from '../../model/plan';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { neededRating } from '../ratings';
import { defineRule } from '../rule';
import { nationalAward, reportOf, yearOf } from '../standards';
import { TITLES } from '../title-examples';

const LAW = law('12/2019/TT-BNV', '2.4#1');
/** An achievement of the moment is no year's work. */
const AD_HOC = 'dot-xuat';

export default defineRule({
  id: 'tieu-chuan/thieu-nam-xet',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [LAW, law('15/2003/QH11', '10.1.c')],
  blocks: ['nop'],
  fields: ['bao-cao.thanh_tich', 'ho-so.de_nghi.giai_doan'],

  *check({ subject, at, plan, facts }) {
    const award = nationalAward(plan, subject.de_nghi_tang);
    const report = award && reportOf(subject, facts);
    const year = yearOf(plan, subject);
    if (!report || year === null || subject.tieu_chuan === AD_HOC) return;
    const years = report.data.thanh_tich ?? [];
    const found = years.find(({ nam }) => nam === year);
    const isUnrated = found !== undefined && found.muc_hoan_thanh === undefined;
    if (found && !(isUnrated && neededRating(award.code, subject))) return;
    yield {
      at: at('bao_cao').value(),
      message: found ? 'chua_muc' : 'main',
      data: {
        ten: calledIn(facts, subject),
        hinh_thuc: awardName(plan, subject.de_nghi_tang),
        nam: year,
        cac_nam: { list: years.flatMap(({ nam }) => (nam === undefined ? [] : `${nam}`)) },
      },
      citations: award.nature === 'danh-hieu' ? [LAW, law('15/2003/QH11', '10.1.c')] : [LAW],
      related: [{ at: { file: report.file, route: ['thanh_tich'], part: 'key' }, message: 'bao_cao' }],
    };
  },

  vi: {
    title: 'Báo cáo không có kết quả của năm được xét',
    why: 'Báo cáo thành tích phải phù hợp với hình thức đề nghị; không có kết quả của năm được xét thì chưa có gì để xét theo tiêu chuẩn.',
    todo: 'Thêm năm được xét, mức hoàn thành nhiệm vụ vào thanh_tich của báo cáo; nếu xét cho năm khác thì sửa giai_doan.',
    messages: {
      main: '«{ten}»: {hinh_thuc} xét cho năm {nam}, báo cáo không có thành tích của năm này (hiện có: {cac_nam}). Cần rà soát, rồi thêm vào thanh_tich.',
      chua_muc:
        '«{ten}»: {hinh_thuc} xét theo mức hoàn thành nhiệm vụ năm {nam}, báo cáo chưa ghi mức. Cần rà soát, rồi thêm muc_hoan_thanh.',
      bao_cao: 'Thành tích trong báo cáo.',
    },
  },
  en: {
    title: 'The report lacks the year considered',
    why: 'A report must fit the award proposed; without the results of the year considered there is nothing to hold against the standards.',
    todo: 'Add the year and its degree of fulfilment to thanh_tich of the report; correct giai_doan if another year is meant.',
    messages: {
      main: '“{ten}”: {hinh_thuc} is considered for {nam}, the report has no achievements of that year (found: {cac_nam}). Please check, then add them to thanh_tich.',
      chua_muc:
        '“{ten}”: {hinh_thuc} depends on how well the work of {nam} was done, which the report does not say. Please check, then add muc_hoan_thanh.',
      bao_cao: 'Achievements in the report.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          ...TITLES,
          'ha.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 21/KH-SNV
            mau: "02"
            thanh_tich:
              - { nam: 2021, muc_hoan_thanh: tot }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc, bao_cao: ha.tdkt.yaml }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          ...TITLES,
          'ha.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 21/KH-SNV
            mau: "02"
            thanh_tich:
              - { nam: 2020, muc_hoan_thanh: tot }
          `,
          'loan.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 21/KH-SNV
            mau: "02"
            thanh_tich:
              - { nam: 2021, noi_dung: Số hóa 1.240 hồ sơ. }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc, bao_cao: ha.tdkt.yaml }
            #                                                                                                    ^^^^^^^^^^^^ tieu-chuan/thieu-nam-xet
              - { ma: loan, ca_nhan: Ma Thị Loan, doi_tuong: cong-chuc, de_nghi_tang: lao-dong-tien-tien, bao_cao: loan.tdkt.yaml }
            #                                                                                                      ^^^^^^^^^^^^^^ tieu-chuan/thieu-nam-xet
          `,
        },
      },
    ],
  },
});
