import { nameKey, nearName, subjectKey } from '../../model/people';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'bao-cao/nguoi-khac',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [],
  uncited: 'Danh sách đề nghị đối chiếu với báo cáo thành tích.',
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.de_nghi.bao_cao'],

  *check({ subject, at, facts }) {
    const key = subjectKey(subject);
    if (key === null || typeof subject.bao_cao !== 'string') return;
    const report = facts.report(subject.bao_cao);
    if (report.state !== 'ok') return;
    const { so_luoc_ly_lich: person, dac_diem_tinh_hinh: collective } = report.data;
    const isPerson = key === 'ca_nhan';
    const name = isPerson ? person?.ho_ten : collective?.don_vi;
    const route = isPerson ? ['so_luoc_ly_lich', 'ho_ten'] : ['dac_diem_tinh_hinh', 'don_vi'];
    const wanted = subject[key];
    if (name === undefined || wanted === undefined) return;
    const isSame = isPerson ? nameKey(name) === nameKey(wanted) || nearName(name, wanted) : name === wanted;
    if (isSame) return;
    yield {
      at: at('bao_cao').value(),
      data: {
        ten: calledIn(facts, subject),
        nguoi_khac: calledIn(facts, isPerson ? { ca_nhan: name } : { tap_the: name }),
      },
      related: [{ at: { file: report.file, route, part: 'value' }, message: 'bao_cao' }],
    };
  },

  vi: {
    title: 'Báo cáo của người, tập thể khác',
    why: 'Báo cáo đính kèm phải là của chính người, tập thể được đề nghị.',
    todo: 'Trỏ bao_cao tới đúng tệp, hoặc sửa tên trong báo cáo.',
    messages: {
      main: 'Báo cáo này là của «{nguoi_khac}», không phải của «{ten}». Trỏ tới đúng tệp báo cáo, hoặc sửa tên trong báo cáo.',
      bao_cao: 'Tên trong báo cáo thành tích.',
    },
  },
  en: {
    title: 'Somebody else’s report',
    why: 'The report attached must be the nominee’s own.',
    todo: 'Point bao_cao at the right file, or correct the name in the report.',
    messages: {
      main: 'This is the report of “{nguoi_khac}”, not of “{ten}”. Point at the right report, or correct the name in it.',
      bao_cao: 'The name in the report.',
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
            - { ma: hang, ca_nhan: Đỗ Thị Minh Hằng, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong, bao_cao: bao-cao/minh-hang.tdkt.yaml }
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
              bao_cao: bao-cao/minh-hang.tdkt.yaml
          #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ bao-cao/nguoi-khac
        `,
      },
    ],
  },
});
