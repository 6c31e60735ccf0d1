import { nameKey, nearName, subjectKey } from '../../model/people';
import { awardName } from '../../model/plan';
import { registeredAwards, unitOf } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule, type Datum, type Report } from '../rule';

export default defineRule({
  id: 'nhat-quan/khac-bao-cao',
  severity: 'warning',
  on: 'ho-so.de_nghi',
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

  *check({ subject, document, at, plan, facts }): Iterable<Report> {
    const key = subjectKey(subject);
    if (key === null || typeof subject.bao_cao !== 'string') return;
    const report = facts.report(subject.bao_cao);
    if (report.state !== 'ok') return;
    const { de_nghi_tang, so_luoc_ly_lich: person } = report.data;
    const differ = (
      message: string,
      place: string,
      route: readonly string[],
      danh_sach: Datum,
      bao_cao: Datum,
    ): Report => ({
      at: at(place).value(),
      message,
      data: { danh_sach, bao_cao },
      related: [{ at: { file: report.file, route, part: 'value' }, message: 'bao_cao' }],
    });
    const subjectOfReport = key === 'ca_nhan' ? person?.ho_ten : report.data.dac_diem_tinh_hinh?.don_vi;
    if (!isSame(subject[key], subjectOfReport)) return; // bao-cao/nguoi-khac speaks of it
    const unit = unitOf(subject, document);
    // where report and registration agree the list is the odd one: dang-ky/khac-dang-ky speaks of it
    const registered = registeredAwards(facts, unit, subject);
    const isOdd = registered.includes(de_nghi_tang ?? '') && !registered.includes(subject.de_nghi_tang ?? '');
    if (de_nghi_tang !== undefined && de_nghi_tang !== subject.de_nghi_tang && !isOdd)
      yield differ(
        'main',
        'de_nghi_tang',
        ['de_nghi_tang'],
        awardName(plan, subject.de_nghi_tang),
        awardName(plan, de_nghi_tang),
      );
    if (!person || key !== 'ca_nhan') return;
    // of a unit that is not declared, cau-truc/don-vi-chua-khai speaks
    const [ofList, ofReport] = [facts.unit(unit)?.unit, facts.unit(person.don_vi)?.unit];
    if (ofList && ofReport && ofList.ma !== ofReport.ma)
      yield differ(
        'don_vi',
        subject.don_vi === undefined ? key : 'don_vi',
        ['so_luoc_ly_lich', 'don_vi'],
        ofList.ten ?? unit ?? '…',
        ofReport.ten ?? person.don_vi ?? '…',
      );
    if (
      person.ngay_sinh !== undefined &&
      subject.ngay_sinh !== undefined &&
      person.ngay_sinh !== subject.ngay_sinh
    )
      yield differ(
        'ngay_sinh',
        'ngay_sinh',
        ['so_luoc_ly_lich', 'ngay_sinh'],
        { date: subject.ngay_sinh },
        { date: person.ngay_sinh },
      );
    const post = person.chuc_vu?.chinh_quyen;
    if (post !== undefined && subject.chuc_vu !== undefined && !beginsAlike(post, subject.chuc_vu))
      yield differ(
        'chuc_vu',
        'chuc_vu',
        ['so_luoc_ly_lich', 'chuc_vu', 'chinh_quyen'],
        subject.chuc_vu,
        post,
      );
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

function isSame(listed: string | undefined, reported: string | undefined): boolean {
  if (listed === undefined || reported === undefined) return true;
  return nameKey(listed) === nameKey(reported) || nearName(listed, reported);
}

/** Posts are written shorter or longer («Chuyên viên», «Chuyên viên Phòng Nội vụ»): one must begin as the other. */
function beginsAlike(a: string, b: string): boolean {
  const [first, second] = [nameKey(a), nameKey(b)];
  return first.startsWith(second) || second.startsWith(first);
}
