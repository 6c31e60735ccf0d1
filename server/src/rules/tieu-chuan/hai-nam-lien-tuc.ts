import { law } from '../../law/provisions';
import type { Report as ReportData } from '../../model/kinds';
import { awardOf } from '../../model/plan';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';
import { longestRun, reportOf } from '../standards';

/** What «từ 02 năm liên tục» and «02 sáng kiến» ask for. */
const YEARS = 2;
const INITIATIVES = 2;
const PERSON = law('91/2017/NĐ-CP', '39.1.c');
const COLLECTIVE = law('91/2017/NĐ-CP', '39.2.c');

export default defineRule({
  id: 'tieu-chuan/hai-nam-lien-tuc',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [PERSON, COLLECTIVE],
  blocks: ['nop'],
  fields: ['ho-so.de_nghi.tieu_chuan', 'bao-cao.thanh_tich', 'bao-cao.sang_kien'],

  *check({ subject, at, plan, facts }): Iterable<Report> {
    const isPerson = subject.tieu_chuan === 'hai-nam-hai-sang-kien' && subject.tap_the === undefined;
    const isCollective = subject.tieu_chuan === 'hai-nam-xuat-sac' && subject.tap_the !== undefined;
    if (!isPerson && !isCollective) return;
    if (awardOf(plan, subject.de_nghi_tang)?.danh_muc !== 'bang-khen-cap-bo') return;
    const report = reportOf(subject, facts);
    if (!report) return;
    const run = excellentRun(report.data);
    const common = {
      at: at('tieu_chuan').value(),
      citations: [isPerson ? PERSON : COLLECTIVE],
    };
    const ten = calledIn(facts, subject);
    if (run.length < YEARS)
      yield {
        ...common,
        data: { ten, yeu_cau: YEARS, hien_co: run.length },
        related: [{ at: { file: report.file, route: ['thanh_tich'], part: 'key' }, message: 'bao_cao' }],
      };
    // initiatives count within those years; without such years the finding above is the one to mend
    if (!isPerson || run.length < YEARS) return;
    const made = (report.data.sang_kien ?? []).filter(({ nam }) => nam === undefined || run.includes(nam));
    if (made.length >= INITIATIVES) return;
    yield {
      ...common,
      message: 'sang_kien',
      data: { ten, yeu_cau: INITIATIVES, hien_co: made.length, tu: run[0] ?? '…', den: run.at(-1) ?? '…' },
      related: [{ at: { file: report.file, route: ['sang_kien'], part: 'key' }, message: 'bao_cao' }],
    };
  },

  vi: {
    title: 'Báo cáo chưa đủ bằng chứng cho tiêu chuẩn đã chọn',
    why: 'Tiêu chuẩn này cần từ 02 năm liên tục hoàn thành xuất sắc nhiệm vụ; với cá nhân, trong thời gian đó còn cần 02 sáng kiến được công nhận.',
    todo: 'Bổ sung năm, sáng kiến vào báo cáo, hoặc chọn tiêu chuẩn khác của hình thức này.',
    messages: {
      main: '«{ten}» chọn tiêu chuẩn cần {yeu_cau} năm liên tục hoàn thành xuất sắc nhiệm vụ, báo cáo hiện có {hien_co}. Bổ sung báo cáo, hoặc chọn tiêu chuẩn khác.',
      sang_kien:
        '«{ten}» chọn tiêu chuẩn cần {yeu_cau} sáng kiến trong các năm {tu}–{den}, báo cáo hiện có {hien_co}. Bổ sung báo cáo, hoặc chọn tiêu chuẩn khác.',
      bao_cao: 'Chỗ tương ứng trong báo cáo.',
    },
  },
  en: {
    title: 'The report lacks evidence for the criterion claimed',
    why: 'This criterion needs two or more consecutive excellent years and, of a person, two recognised initiatives in that time.',
    todo: 'Add the years and initiatives to the report, or choose another criterion of this award.',
    messages: {
      main: '“{ten}” claims a criterion that needs {yeu_cau} consecutive excellent years, the report has {hien_co}. Complete the report, or choose another criterion.',
      sang_kien:
        '“{ten}” claims a criterion that needs {yeu_cau} initiatives in {tu}–{den}, the report has {hien_co}. Complete the report, or choose another criterion.',
      bao_cao: 'The place in the report.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'bao-cao/vinh.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
            thanh_tich:
              - { nam: 2019, muc_hoan_thanh: xuat-sac }
              - { nam: 2020, muc_hoan_thanh: xuat-sac }
            sang_kien:
              - { ten: Bản đồ địa giới số, nam: 2019 }
              - { ten: Sổ mốc giới điện tử, nam: 2020 }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - ma: vinh
                ca_nhan: Lê Quang Vinh
                doi_tuong: cong-chuc
                de_nghi_tang: bang-khen-bo-truong
                tieu_chuan: hai-nam-hai-sang-kien
                bao_cao: bao-cao/vinh.tdkt.yaml
          `,
        },
      },
    ],
    invalid: [
      {
        // two excellent years, but not one after the other
        files: {
          'bao-cao/vinh.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
            thanh_tich:
              - { nam: 2018, muc_hoan_thanh: xuat-sac }
              - { nam: 2019, muc_hoan_thanh: tot }
              - { nam: 2020, muc_hoan_thanh: xuat-sac }
            sang_kien:
              - { ten: Bản đồ địa giới số, nam: 2019 }
              - { ten: Sổ mốc giới điện tử, nam: 2020 }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - ma: vinh
                ca_nhan: Lê Quang Vinh
                doi_tuong: cong-chuc
                de_nghi_tang: bang-khen-bo-truong
                tieu_chuan: hai-nam-hai-sang-kien
            #               ^^^^^^^^^^^^^^^^^^^^^ tieu-chuan/hai-nam-lien-tuc
                bao_cao: bao-cao/vinh.tdkt.yaml
          `,
        },
      },
      {
        // one of the two initiatives is from before those years
        files: {
          'bao-cao/vinh.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
            thanh_tich:
              - { nam: 2019, muc_hoan_thanh: xuat-sac }
              - { nam: 2020, muc_hoan_thanh: xuat-sac }
            sang_kien:
              - { ten: Bản đồ địa giới số, nam: 2017 }
              - { ten: Sổ mốc giới điện tử, nam: 2020 }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - ma: vinh
                ca_nhan: Lê Quang Vinh
                doi_tuong: cong-chuc
                de_nghi_tang: bang-khen-bo-truong
                tieu_chuan: hai-nam-hai-sang-kien
            #               ^^^^^^^^^^^^^^^^^^^^^ tieu-chuan/hai-nam-lien-tuc
                bao_cao: bao-cao/vinh.tdkt.yaml
          `,
        },
      },
    ],
  },
});

/** The longest run of consecutive years rated excellent. */
function excellentRun(report: ReportData): readonly number[] {
  return longestRun(
    (report.thanh_tich ?? []).flatMap(({ nam, muc_hoan_thanh }) =>
      muc_hoan_thanh === 'xuat-sac' && nam !== undefined ? [nam] : [],
    ),
  );
}
