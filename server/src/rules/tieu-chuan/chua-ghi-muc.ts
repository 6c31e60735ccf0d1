import { awardName } from '../../model/plan';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { neededRating, RATING_CITATIONS } from '../ratings';
import { defineRule } from '../rule';
import { nationalAward, reportOf, yearOf } from '../standards';
import { TITLES } from '../title-examples';

export default defineRule({
  id: 'tieu-chuan/chua-ghi-muc',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: RATING_CITATIONS,
  blocks: ['nop'],
  fields: ['bao-cao.thanh_tich.muc_hoan_thanh'],

  *check({ subject, at, plan, facts }) {
    const needed = neededRating(nationalAward(plan, subject.de_nghi_tang)?.code, subject);
    const report = needed && reportOf(subject, facts);
    const year = yearOf(plan, subject);
    if (!report || year === null) return;
    // of a year that is not there at all bao-cao/thieu-nam-xet speaks
    const index = (report.data.thanh_tich ?? []).findIndex(({ nam }) => nam === year);
    if (index < 0 || report.data.thanh_tich?.[index]?.muc_hoan_thanh !== undefined) return;
    yield {
      at: at('bao_cao').value(),
      data: { ten: calledIn(facts, subject), hinh_thuc: awardName(plan, subject.de_nghi_tang), nam: year },
      citations: needed.citations,
      related: [
        { at: { file: report.file, route: ['thanh_tich', index], part: 'item' }, message: 'bao_cao' },
      ],
    };
  },

  vi: {
    title: 'Báo cáo chưa ghi mức hoàn thành nhiệm vụ của năm được xét',
    why: 'Luật nêu mức hoàn thành nhiệm vụ của từng danh hiệu, hình thức. Chưa ghi không có nghĩa là không đạt, nhưng phải có người xem lại.',
    todo: 'Ghi muc_hoan_thanh của năm ấy theo quyết định đánh giá.',
    messages: {
      main: '«{ten}»: {hinh_thuc} xét theo mức hoàn thành nhiệm vụ năm {nam}, báo cáo chưa ghi mức. Cần rà soát, rồi thêm muc_hoan_thanh.',
      bao_cao: 'Năm ấy trong báo cáo.',
    },
  },
  en: {
    title: 'The report does not say how well the year’s work was done',
    why: 'The Law says how well the year’s work must have been done for each title or award. Not written does not mean not met, but somebody must look.',
    todo: 'Write muc_hoan_thanh of that year, as assessed.',
    messages: {
      main: '“{ten}”: {hinh_thuc} depends on how well the work of {nam} was done, which the report does not say. Please check, then add muc_hoan_thanh.',
      bao_cao: 'That year in the report.',
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
              - { nam: 2021, noi_dung: Số hóa 1.240 hồ sơ. }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc, tieu_chuan: thanh-tich-phong-trao, bao_cao: ha.tdkt.yaml }
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
              - { nam: 2021, noi_dung: Số hóa 1.240 hồ sơ. }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: lao-dong-tien-tien, bao_cao: ha.tdkt.yaml }
            #                                                                                                    ^^^^^^^^^^^^ tieu-chuan/chua-ghi-muc
          `,
        },
      },
    ],
  },
});
