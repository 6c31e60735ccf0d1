import { awardName } from '../../model/plan';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { isBelow, neededRating, RATING_CITATIONS } from '../ratings';
import { defineRule } from '../rule';
import { nationalAward, reportOf, yearOf } from '../standards';
import { TITLES } from '../title-examples';

export default defineRule({
  id: 'tieu-chuan/muc-hoan-thanh',
  severity: 'error',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: RATING_CITATIONS,
  blocks: ['trinh-ky', 'nop'],
  fields: ['bao-cao.thanh_tich.muc_hoan_thanh', 'ho-so.de_nghi.de_nghi_tang'],

  *check({ subject, at, plan, facts }) {
    const needed = neededRating(nationalAward(plan, subject.de_nghi_tang)?.code, subject);
    const report = needed && reportOf(subject, facts);
    if (!report) return;
    const year = yearOf(plan, subject);
    const years = report.data.thanh_tich ?? [];
    const index = years.findIndex(({ nam }) => nam === year);
    const rating = years[index]?.muc_hoan_thanh;
    if (year === null || rating === undefined || !isBelow(rating, needed.rating)) return;
    yield {
      at: at('de_nghi_tang').value(),
      message: needed.rating === 'tot' ? 'main' : needed.rating,
      data: {
        ten: calledIn(facts, subject),
        hinh_thuc: awardName(plan, subject.de_nghi_tang),
        nam: year,
        hien_co: rating,
      },
      citations: needed.citations,
      related: [
        {
          at: { file: report.file, route: ['thanh_tich', index, 'muc_hoan_thanh'], part: 'value' },
          message: 'bao_cao',
        },
      ],
    };
  },

  vi: {
    title: 'Mức hoàn thành nhiệm vụ chưa đạt tiêu chuẩn',
    why: 'Luật nêu mức hoàn thành nhiệm vụ trong năm của từng danh hiệu, hình thức; báo cáo ghi mức thấp hơn thì không đạt tiêu chuẩn.',
    todo: 'Đối chiếu quyết định đánh giá của năm. Ghi nhầm thì sửa báo cáo; đúng thì đưa ra khỏi danh sách hoặc chọn hình thức khác.',
    messages: {
      main: '«{ten}»: {hinh_thuc} yêu cầu hoàn thành tốt nhiệm vụ năm {nam}, báo cáo hiện ghi «{hien_co}». Đối chiếu quyết định đánh giá; nếu đúng thì không đề nghị.',
      'xuat-sac':
        '«{ten}»: {hinh_thuc} yêu cầu hoàn thành xuất sắc nhiệm vụ năm {nam}, báo cáo hiện ghi «{hien_co}». Đối chiếu quyết định đánh giá; nếu đúng thì không đề nghị.',
      'hoan-thanh':
        '«{ten}»: {hinh_thuc} yêu cầu hoàn thành vượt mức chỉ tiêu, nhiệm vụ năm {nam}, báo cáo hiện ghi «{hien_co}». Đối chiếu quyết định đánh giá; nếu đúng thì không đề nghị.',
      bao_cao: 'Mức ghi trong báo cáo.',
    },
  },
  en: {
    title: 'The year’s work falls short of the standard',
    why: 'The Law says how well the year’s work must have been done for each title or award; a report with a lower degree does not meet it.',
    todo: 'Compare with the year’s assessment. Correct the report if it is wrong; else take the nominee off the list or choose another award.',
    messages: {
      main: '“{ten}”: {hinh_thuc} requires the work of {nam} to be well done, the report says “{hien_co}”. Compare with the assessment; if it is right, do not propose.',
      'xuat-sac':
        '“{ten}”: {hinh_thuc} requires the work of {nam} to be excellently done, the report says “{hien_co}”. Compare with the assessment; if it is right, do not propose.',
      'hoan-thanh':
        '“{ten}”: {hinh_thuc} requires the targets and tasks of {nam} to be exceeded, the report says “{hien_co}”. Compare with the assessment; if it is right, do not propose.',
      bao_cao: 'What the report says.',
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
              - { nam: 2020, muc_hoan_thanh: hoan-thanh }
              - { nam: 2021, muc_hoan_thanh: tot }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: lao-dong-tien-tien, bao_cao: ha.tdkt.yaml }
          `,
        },
      },
      {
        // a worker's standards name no degree
        files: {
          ...TITLES,
          'sang.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 21/KH-SNV
            mau: "02"
            thanh_tich:
              - { nam: 2021, muc_hoan_thanh: hoan-thanh }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: sang, ca_nhan: Lục Văn Sang, doi_tuong: nguoi-lao-dong, de_nghi_tang: lao-dong-tien-tien, bao_cao: sang.tdkt.yaml }
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
              - { nam: 2020, muc_hoan_thanh: xuat-sac }
              - { nam: 2021, muc_hoan_thanh: hoan-thanh }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: lao-dong-tien-tien, bao_cao: ha.tdkt.yaml }
            #                                                                       ^^^^^^^^^^^^^^^^^^ tieu-chuan/muc-hoan-thanh
          `,
        },
      },
      {
        files: {
          ...TITLES,
          'phong.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 21/KH-SNV
            mau: "01"
            thanh_tich:
              - { nam: 2021, muc_hoan_thanh: tot }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: phong, tap_the: phong-cchc, de_nghi_tang: tap-the-xuat-sac, bao_cao: phong.tdkt.yaml }
            #                                                   ^^^^^^^^^^^^^^^^ tieu-chuan/muc-hoan-thanh
          `,
        },
      },
    ],
  },
});
