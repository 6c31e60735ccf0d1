import type { Place } from '../../model/kinds';
import { isOwnReport, nomineeOf } from '../papers';
import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'nhat-quan/ngay-bao-cao',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [],
  uncited: 'Ngày của báo cáo, của xác nhận đối chiếu với ngày gửi hồ sơ.',
  blocks: ['nop'],
  fields: ['bao-cao.ngay', 'bao-cao.xac_nhan.ngay', 'ho-so.de_nghi.bao_cao'],

  *check({ subject, document, file, at, plan, facts }): Iterable<Report> {
    const { ngay_gui, ngay_nhan, cap_trinh } = document;
    const sent = ngay_gui ?? ngay_nhan;
    const nominee = nomineeOf({ document, subject, at, file, facts });
    if (!nominee || sent === undefined || !isOwnReport(nominee, facts)) return;
    const report = facts.reportOf(nominee);
    if (report?.state !== 'ok') return;
    // of several proposals on one report the first one is told
    const first = facts.reportedBy(report.file).find((other) => other.at.file === file);
    if (first && first.nominee !== subject) return;
    const there = (...route: readonly (string | number)[]): Place => ({
      file: report.file,
      route,
      part: 'value',
    });
    const sentAt = {
      at: { file, route: [ngay_gui === undefined ? 'ngay_nhan' : 'ngay_gui'], part: 'value' },
      message: 'gui',
    } as const;
    const { ngay, xac_nhan = [] } = report.data;
    if (ngay !== undefined && ngay > sent) {
      yield {
        at: at('bao_cao').value(),
        data: { ngay: { date: ngay }, gui: { date: sent } },
        related: [{ at: there('ngay'), message: 'bao_cao' }, sentAt],
      };
      return;
    }
    if (!plan) return; // it says who confirms
    // who confirms for the receiving office does so after the unit's dossier has come
    const receiving =
      cap_trinh === 'don-vi' ? (plan.thanh_phan ?? []).flatMap((part) => part.chuc_danh_xac_nhan ?? []) : [];
    for (const [one, confirmation] of xac_nhan.entries()) {
      if (confirmation.ngay === undefined || confirmation.ngay <= sent) continue;
      if (confirmation.cap !== undefined && receiving.includes(confirmation.cap)) continue;
      yield {
        at: at('bao_cao').value(),
        message: 'xac_nhan',
        data: { ten: confirmation.ho_ten ?? '…', ngay: { date: confirmation.ngay }, gui: { date: sent } },
        related: [{ at: there('xac_nhan', one, 'ngay'), message: 'bao_cao' }, sentAt],
      };
      return;
    }
  },

  vi: {
    title: 'Báo cáo lập, xác nhận sau ngày gửi hồ sơ',
    why: 'Báo cáo đã xác nhận là một phần của hồ sơ gửi đi; ngày trên báo cáo sau ngày gửi thì một trong hai ngày sai.',
    todo: 'Đối chiếu bản đã ký và sổ văn bản, rồi sửa ngày ghi sai.',
    messages: {
      main: 'Báo cáo lập ngày {ngay}, sau ngày gửi hồ sơ {gui}: yêu cầu báo cáo có trước khi gửi. Đối chiếu bản đã ký rồi sửa ngày ghi sai.',
      xac_nhan:
        '«{ten}» xác nhận báo cáo ngày {ngay}, sau ngày gửi hồ sơ {gui}: yêu cầu xác nhận trước khi gửi. Đối chiếu bản đã ký rồi sửa ngày ghi sai.',
      bao_cao: 'Ngày trong báo cáo.',
      gui: 'Ngày gửi hồ sơ.',
    },
  },
  en: {
    title: 'Report written or confirmed after the dossier was sent',
    why: 'The confirmed report is a part of what is sent; a later date on it means that one of the two is wrong.',
    todo: 'Compare with the signed report and the register, then correct the wrong date.',
    messages: {
      main: 'The report is of {ngay}, after the dossier was sent on {gui}: the report comes first. Compare with the signed paper and correct the wrong date.',
      xac_nhan:
        '“{ten}” confirmed the report on {ngay}, after the dossier was sent on {gui}: the confirmation comes first. Compare with the signed paper and correct the wrong date.',
      bao_cao: 'The date in the report.',
      gui: 'The day the dossier was sent.',
    },
  },

  examples: {
    valid: [
      {
        // the Director confirms after a unit's dossier has come
        files: {
          'bao-cao/vinh.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
            ngay: 2020-11-18
            so_luoc_ly_lich: { ho_ten: Lê Quang Vinh, don_vi: pnv-phu-cu }
            xac_nhan:
              - { cap: thu-truong-don-vi, ho_ten: Nguyễn Văn Thái, chuc_vu: Trưởng phòng, ngay: 2020-11-23 }
              - { cap: giam-doc-so, ho_ten: Cù Huy Hoàng, chuc_vu: Giám đốc, ngay: 2020-11-30 }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            ngay_gui: 2020-11-27
            de_nghi:
              - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so, bao_cao: bao-cao/vinh.tdkt.yaml }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'bao-cao/vinh.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
            ngay: 2020-11-29
            so_luoc_ly_lich: { ho_ten: Lê Quang Vinh, don_vi: pnv-phu-cu }
          `,
          'bao-cao/hoa.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
            ngay: 2020-11-18
            so_luoc_ly_lich: { ho_ten: Trần Thị Hoa, don_vi: pnv-phu-cu }
            xac_nhan:
              - { cap: thu-truong-don-vi, ho_ten: Nguyễn Văn Thái, chuc_vu: Trưởng phòng, ngay: 2020-12-23 }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            ngay_gui: 2020-11-27
            de_nghi:
              - ma: vinh
                ca_nhan: Lê Quang Vinh
                doi_tuong: cong-chuc
                de_nghi_tang: giay-khen-giam-doc-so
                bao_cao: bao-cao/vinh.tdkt.yaml
            #            ^^^^^^^^^^^^^^^^^^^^^^ nhat-quan/ngay-bao-cao
              - ma: hoa
                ca_nhan: Trần Thị Hoa
                doi_tuong: cong-chuc
                de_nghi_tang: giay-khen-giam-doc-so
                bao_cao: bao-cao/hoa.tdkt.yaml
            #            ^^^^^^^^^^^^^^^^^^^^^ nhat-quan/ngay-bao-cao
          `,
        },
      },
    ],
  },
});
