import { awardName } from '../../model/plan';
import type { Facts, NomineeFact } from '../../workspace/facts';
import { yaml } from '../examples';
import {
  awardsOf,
  below,
  differences,
  isOwnReport,
  isSamePost,
  nomineeOf,
  postsOf,
  place,
  tell,
  sourceSpeaks,
  told,
  type Told,
} from '../papers';
import { defineRule, type Datum, type Report } from '../rule';

export default defineRule({
  id: 'nhat-quan/khac-bao-cao',
  severity: 'warning',
  on: ['ho-so.de_nghi', 'bao-cao'],
  reads: 'index',
  citations: [],
  uncited: 'Danh sách đề nghị đối chiếu với báo cáo thành tích.',
  blocks: ['trinh-ky', 'nop'],
  fields: [
    'ho-so.de_nghi.de_nghi_tang',
    'ho-so.de_nghi.don_vi',
    'ho-so.de_nghi.chuc_vu',
    'ho-so.de_nghi.ngay_sinh',
  ],

  *check({ document, subject, file, at: placed, plan, facts }): Iterable<Report> {
    const nominee = nomineeOf({ document, subject, at: placed, file, facts });
    if (!nominee || !isOwnReport(nominee, facts)) return;
    const aspects: readonly Aspect[] = [
      { message: 'main', told: awardsOf(nominee, facts), shown: (code) => awardName(plan, code) },
      {
        message: 'don_vi',
        told: unitsOf(nominee, facts),
        shown: (code) => facts.unit(code)?.unit.ten ?? code,
      },
      { message: 'ngay_sinh', told: birthsOf(nominee, facts), shown: (day) => ({ date: day }) },
      { message: 'chuc_vu', told: postsOf(nominee, facts), shown: (post) => post, same: isSamePost },
    ];
    for (const { message, told: papers, shown, same } of aspects) {
      for (const { at, against } of told(differences(papers, same), 'bao_cao', placed().item())) {
        if (sourceSpeaks(nominee, facts, at.at)) continue;
        const [inList, inReport] = at.paper === 'de_nghi' ? [at, against] : [against, at];
        yield {
          at: at.at,
          message,
          data: { danh_sach: shown(inList.value), bao_cao: shown(inReport.value) },
          related: [{ at: against.at, message: against.paper === 'de_nghi' ? 'danh_sach' : 'bao_cao' }],
        };
      }
    }
  },

  vi: {
    title: 'Danh sách khác báo cáo thành tích',
    why: 'Danh sách và báo cáo của cùng một người phải nói như nhau; khác nhau thì nơi nhận hỏi lại.',
    todo: 'Đối chiếu với hồ sơ cán bộ, rồi sửa nơi ghi sai.',
    messages: {
      main: 'Hình thức không khớp: danh sách ghi {danh_sach}, báo cáo ghi {bao_cao}. Sửa nơi ghi sai.',
      don_vi:
        'Đơn vị không khớp: danh sách ghi {danh_sach}, báo cáo ghi {bao_cao}. Đối chiếu hồ sơ cán bộ rồi sửa nơi ghi sai.',
      ngay_sinh:
        'Ngày sinh không khớp: danh sách ghi {danh_sach}, báo cáo ghi {bao_cao}. Đối chiếu hồ sơ cán bộ rồi sửa nơi ghi sai.',
      chuc_vu:
        'Chức vụ không khớp: danh sách ghi «{danh_sach}», báo cáo ghi «{bao_cao}». Đối chiếu hồ sơ cán bộ rồi sửa nơi ghi sai.',
      bao_cao: 'Điều ghi trong báo cáo.',
      danh_sach: 'Điều ghi trong danh sách.',
    },
  },
  en: {
    title: 'The list differs from the report',
    why: 'List and report of one nominee must say the same; a difference will be asked about.',
    todo: 'Compare with the personnel file and correct what is wrong.',
    messages: {
      main: 'The awards differ: {danh_sach} on the list, {bao_cao} in the report. Correct the wrong one.',
      don_vi:
        'The units differ: {danh_sach} on the list, {bao_cao} in the report. Compare with the personnel file and correct the wrong one.',
      ngay_sinh:
        'The birth dates differ: {danh_sach} on the list, {bao_cao} in the report. Compare with the personnel file and correct the wrong one.',
      chuc_vu:
        'The posts differ: “{danh_sach}” on the list, “{bao_cao}” in the report. Compare with the personnel file and correct the wrong one.',
      bao_cao: 'What the report says.',
      danh_sach: 'What the list says.',
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
            - ma: hang
              ca_nhan: Đỗ Thị Minh Hằng
              chuc_vu: Chuyên viên Phòng Nội vụ
              doi_tuong: cong-chuc
              de_nghi_tang: bang-khen-bo-truong
              bao_cao: bao-cao/minh-hang.tdkt.yaml
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
            - ma: hang
              ca_nhan: Đỗ Thị Minh Hằng
              don_vi: vp-so-y-te
          #           ^^^^^^^^^^ nhat-quan/khac-bao-cao
              chuc_vu: Phó Trưởng phòng
          #            ^^^^^^^^^^^^^^^^ nhat-quan/khac-bao-cao
              doi_tuong: cong-chuc
              de_nghi_tang: giay-khen-giam-doc-so
          #                 ^^^^^^^^^^^^^^^^^^^^^ nhat-quan/khac-bao-cao
              bao_cao: bao-cao/minh-hang.tdkt.yaml
        `,
      },
    ],
  },
});

/** One thing that list and report both say. */
interface Aspect {
  readonly message: string;
  readonly told: readonly Told[];
  readonly shown: (value: string) => Datum;
  readonly same?: (a: string, b: string) => boolean;
}

type About = (nominee: NomineeFact, facts: Facts) => readonly Told[];

/** The registration is its unit's: an entry in it says where the person belongs. */
const unitsOf: About = (fact, facts) => {
  const { nominee, unit, at } = fact;
  const report = facts.reportOf(fact);
  const [entry] = facts.registered(unit, nominee).entries;
  const written = report?.state === 'ok' ? report.data.so_luoc_ly_lich?.don_vi : undefined;
  // of a unit that is not declared, cau-truc/don-vi-chua-khai speaks
  if (report?.state !== 'ok' || nominee.ca_nhan === undefined || !facts.unit(unit) || !facts.unit(written))
    return [];
  return [
    ...(entry ? tell('dang_ky', entry.at, unit) : []),
    ...tell('bao_cao', place(report.file, 'so_luoc_ly_lich', 'don_vi'), written),
    ...tell('de_nghi', below(at, nominee.don_vi === undefined ? 'ca_nhan' : 'don_vi'), unit),
  ];
};

const birthsOf: About = (fact, facts) => {
  const { nominee, unit, at } = fact;
  const report = facts.reportOf(fact);
  const [entry] = facts.registered(unit, nominee).entries;
  if (report?.state !== 'ok') return [];
  return [
    ...(entry ? tell('dang_ky', below(entry.at, 'ngay_sinh'), entry.entry.ngay_sinh) : []),
    ...tell(
      'bao_cao',
      place(report.file, 'so_luoc_ly_lich', 'ngay_sinh'),
      report.data.so_luoc_ly_lich?.ngay_sinh,
    ),
    ...tell('de_nghi', below(at, 'ngay_sinh'), nominee.ngay_sinh),
  ];
};
