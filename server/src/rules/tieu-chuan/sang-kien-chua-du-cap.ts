import { law } from '../../law/provisions';
import { awardName } from '../../model/plan';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { FIGHTERS, isLowerLevel } from '../fighters';
import { defineRule } from '../rule';
import { nationalAward, reportOf } from '../standards';
import { TITLES } from '../title-examples';

const LAW = law('12/2019/TT-BNV', '6.3');

export default defineRule({
  id: 'tieu-chuan/sang-kien-chua-du-cap',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [LAW, law('91/2017/NĐ-CP', '9.2'), law('91/2017/NĐ-CP', '9.1')],
  blocks: ['nop'],
  fields: ['bao-cao.sang_kien.cap'],

  *check({ subject, at, plan, facts }) {
    const title = FIGHTERS[nationalAward(plan, subject.de_nghi_tang)?.code ?? ''];
    const report = title && reportOf(subject, facts);
    const initiatives = report?.data.sang_kien ?? [];
    if (!report || initiatives.length === 0 || title.level === 'co-so') return;
    if (initiatives.some(({ cap }) => cap !== undefined && !isLowerLevel(cap, title.level))) return;
    const [first] = initiatives.flatMap(({ cap }, index) => (cap === undefined ? [] : [{ cap, index }]));
    yield {
      at: at('de_nghi_tang').value(),
      message: title.level === 'bo-tinh' ? 'main' : 'toan_quoc',
      data: {
        ten: calledIn(facts, subject),
        hinh_thuc: awardName(plan, subject.de_nghi_tang),
        hien_co: first?.cap ?? '…',
      },
      citations: [LAW, ...title.initiative],
      related: [
        {
          at: {
            file: report.file,
            route: first ? ['sang_kien', first.index, 'cap'] : ['sang_kien'],
            part: first ? 'value' : 'key',
          },
          message: 'bao_cao',
        },
      ],
    };
  },

  vi: {
    title: 'Sáng kiến chưa được công nhận ở cấp của danh hiệu',
    why: 'Phạm vi ảnh hưởng của sáng kiến quyết định danh hiệu: cấp bộ, tỉnh thì xét Chiến sĩ thi đua cấp bộ, cấp tỉnh; toàn quốc thì xét Chiến sĩ thi đua toàn quốc.',
    todo: 'Xem quyết định công nhận, ghi đúng cap của từng sáng kiến; chưa có sáng kiến ở cấp ấy thì chưa đề nghị danh hiệu này.',
    messages: {
      main: '«{ten}»: {hinh_thuc} yêu cầu sáng kiến, đề tài có ảnh hưởng cấp bộ, tỉnh, do người đứng đầu bộ, tỉnh công nhận; báo cáo hiện có cấp «{hien_co}». Cần rà soát cap của từng sáng kiến.',
      toan_quoc:
        '«{ten}»: {hinh_thuc} yêu cầu sáng kiến, đề tài có ảnh hưởng trong toàn quốc; báo cáo hiện có cấp «{hien_co}». Cần rà soát cap của từng sáng kiến.',
      bao_cao: 'Sáng kiến trong báo cáo.',
    },
  },
  en: {
    title: 'No initiative recognised at the title’s level',
    why: 'The reach of the initiative decides the title: ministry or province for their Chiến sĩ thi đua, the whole country for the national one.',
    todo: 'Look at the decision, write the right cap for each initiative; without one of that level the title cannot be proposed yet.',
    messages: {
      main: '“{ten}”: {hinh_thuc} requires an initiative or research topic of the ministry’s or province’s reach, recognised by its head; the report has “{hien_co}”. Please check cap of each initiative.',
      toan_quoc:
        '“{ten}”: {hinh_thuc} requires an initiative or research topic of national reach; the report has “{hien_co}”. Please check cap of each initiative.',
      bao_cao: 'Initiatives in the report.',
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
              - { ten: Bảng kiểm hồ sơ một cửa, nam: 2020, cap: co-so }
              - { ten: Sổ tay điện tử quản lý thôn, nam: 2021, cap: bo-tinh }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: chien-si-cap-tinh, bao_cao: ha.tdkt.yaml }
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
            sang_kien:
              - { ten: Bảng kiểm hồ sơ một cửa, nam: 2021, cap: co-so }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: chien-si-cap-tinh, bao_cao: ha.tdkt.yaml }
            #                                                                       ^^^^^^^^^^^^^^^^^ tieu-chuan/sang-kien-chua-du-cap
          `,
        },
      },
    ],
  },
});
