import { awardName } from '../../model/plan';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { FIGHTERS } from '../fighters';
import { defineRule } from '../rule';
import { nationalAward, reportOf } from '../standards';
import { TITLES } from '../title-examples';

export default defineRule({
  id: 'tieu-chuan/thieu-sang-kien',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: Object.values(FIGHTERS).flatMap(({ initiative }) => initiative),
  blocks: ['nop'],
  fields: ['bao-cao.sang_kien'],

  *check({ subject, at, plan, facts }) {
    const title = FIGHTERS[nationalAward(plan, subject.de_nghi_tang)?.code ?? ''];
    const report = title && reportOf(subject, facts);
    if (!report || subject.tap_the !== undefined || (report.data.sang_kien ?? []).length > 0) return;
    yield {
      at: at('de_nghi_tang').value(),
      data: { ten: calledIn(facts, subject), hinh_thuc: awardName(plan, subject.de_nghi_tang) },
      citations: title.initiative,
      related: [{ at: { file: report.file, route: ['sang_kien'], part: 'key' }, message: 'bao_cao' }],
    };
  },

  vi: {
    title: 'Danh hiệu Chiến sĩ thi đua mà báo cáo không có sáng kiến',
    why: 'Danh hiệu Chiến sĩ thi đua các cấp xét trên sáng kiến được công nhận hoặc đề tài đã nghiệm thu, áp dụng.',
    todo: 'Ghi sáng kiến, đề tài cùng quyết định công nhận vào sang_kien của báo cáo; không có thì chọn danh hiệu khác.',
    messages: {
      main: '«{ten}»: {hinh_thuc} yêu cầu có sáng kiến hoặc đề tài được công nhận, báo cáo hiện chưa có. Cần rà soát, rồi thêm vào sang_kien.',
      bao_cao: 'Báo cáo chưa nêu sáng kiến.',
    },
  },
  en: {
    title: 'Emulation Fighter without an initiative in the report',
    why: 'The titles of Chiến sĩ thi đua rest on a recognised initiative or on research accepted and applied.',
    todo: 'Write the initiative or research with its decision into sang_kien of the report; if there is none, choose another title.',
    messages: {
      main: '“{ten}”: {hinh_thuc} requires a recognised initiative or research topic, the report has none. Please check, then add it to sang_kien.',
      bao_cao: 'The report names no initiative.',
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
            sang_kien:
              - { ten: Bảng kiểm hồ sơ một cửa, nam: 2021, cap: co-so }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: chien-si-co-so, bao_cao: ha.tdkt.yaml }
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
              - { nam: 2021, muc_hoan_thanh: tot }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: chien-si-co-so, bao_cao: ha.tdkt.yaml }
            #                                                                       ^^^^^^^^^^^^^^ tieu-chuan/thieu-sang-kien
          `,
        },
      },
    ],
  },
});
