import type { Place } from '../../model/kinds';
import { isOwnReport, nomineeOf } from '../papers';
import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

const CERTIFICATE = 'chung-nhan-sang-kien';

export default defineRule({
  id: 'nhat-quan/chung-nhan-khac-bao-cao',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [],
  uncited: 'Chứng nhận sáng kiến đính kèm đối chiếu với báo cáo thành tích.',
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.de_nghi.kem_theo.so', 'ho-so.de_nghi.kem_theo.ngay'],

  *check({ subject, document, file, at, facts }): Iterable<Report> {
    const nominee = nomineeOf({ document, subject, at, file, facts });
    const papers = (subject.kem_theo ?? []).filter(({ loai }) => loai === CERTIFICATE);
    if (!nominee || papers.length === 0 || !isOwnReport(nominee, facts)) return;
    const report = facts.reportOf(nominee);
    const initiatives = (report?.state === 'ok' && report.data.sang_kien) || [];
    const decisions = initiatives.flatMap(({ quyet_dinh }) => quyet_dinh ?? []);
    // a decision that lacks its number may be the certificate's: bao-cao/thieu-so-quyet-dinh speaks of it
    if (report?.state !== 'ok' || decisions.length === 0 || decisions.length < initiatives.length) return;
    if (decisions.some(({ so }) => so === undefined)) return;
    for (const [paper, { loai, so, ngay }] of (subject.kem_theo ?? []).entries()) {
      // a certificate may bear a number of its own; a decision is named by its number everywhere
      if (loai !== CERTIFICATE || so === undefined || !isDecision(so)) continue;
      const own = decisions.findIndex((decision) => numberKey(decision.so) === numberKey(so));
      if (own < 0) {
        if (!decisions.every((decision) => isDecision(decision.so ?? ''))) continue;
        const numbers = decisions.flatMap((decision) => decision.so ?? []);
        yield {
          at: at('kem_theo', paper, 'so').value(),
          data: { so, bao_cao: { list: numbers } },
          related: [{ at: { file: report.file, route: ['sang_kien'], part: 'key' }, message: 'bao_cao' }],
        };
        continue;
      }
      const dates = decisions
        .filter((decision) => numberKey(decision.so) === numberKey(so))
        .flatMap((decision) => decision.ngay ?? []);
      const [other] = dates;
      if (ngay === undefined || other === undefined || dates.includes(ngay)) continue;
      const there: Place = {
        file: report.file,
        route: ['sang_kien', own, 'quyet_dinh', 'ngay'],
        part: 'value',
      };
      yield {
        at: at('kem_theo', paper, 'ngay').value(),
        message: 'ngay',
        data: { so, ngay: { date: ngay }, bao_cao: { date: other } },
        related: [{ at: there, message: 'bao_cao' }],
      };
    }
  },

  vi: {
    title: 'Chứng nhận sáng kiến khác báo cáo',
    why: 'Quyết định đính kèm phải chính là quyết định nêu trong báo cáo; khác số, khác ngày thì không rõ sáng kiến nào được chứng nhận.',
    todo: 'Đối chiếu với quyết định đã ký, rồi sửa số, ngày ở nơi ghi sai hoặc đính đúng quyết định.',
    messages: {
      main: 'Quyết định số {so} đính kèm không phải của sáng kiến nào trong báo cáo (báo cáo ghi {bao_cao}). Đối chiếu bản quét, rồi sửa số ở nơi ghi sai.',
      ngay: 'Quyết định số {so}: đính kèm ghi ngày {ngay}, báo cáo ghi ngày {bao_cao}. Đối chiếu bản quét, rồi sửa nơi ghi sai.',
      bao_cao: 'Điều ghi trong báo cáo.',
    },
  },
  en: {
    title: 'Certificate of an initiative differs from the report',
    why: 'The decision attached must be the one the report names; with another number or date it is not clear which initiative it certifies.',
    todo: 'Compare with the signed decision and correct number or date, or attach the right one.',
    messages: {
      main: 'The decision {so} attached is that of no initiative in the report (which has {bao_cao}). Compare with the scan and correct the wrong number.',
      ngay: 'The decision {so} is dated {ngay} among the papers and {bao_cao} in the report. Compare with the scan and correct the wrong one.',
      bao_cao: 'What the report says.',
    },
  },

  examples: {
    valid: [
      {
        // a certificate with a number of its own; one decision for two initiatives
        files: {
          'bao-cao/vinh.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
            so_luoc_ly_lich: { ho_ten: Lê Quang Vinh, don_vi: pnv-phu-cu }
            sang_kien:
              - { ten: Sổ mốc giới điện tử, nam: 2019, quyet_dinh: { so: 3362/QĐ-UBND, ngay: 2019-12-20 } }
              - { ten: Bản đồ địa giới số, nam: 2019, quyet_dinh: { so: 3362/QĐ-UBND, ngay: 2019-12-20 } }
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
                de_nghi_tang: giay-khen-giam-doc-so
                bao_cao: bao-cao/vinh.tdkt.yaml
                kem_theo:
                  - { loai: chung-nhan-sang-kien, so: 14/GCN-HĐSK, ngay: 2019-12-25 }
                  - { loai: chung-nhan-sang-kien, so: 3362/QĐ-UBND, ngay: 2019-12-20 }
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
            so_luoc_ly_lich: { ho_ten: Lê Quang Vinh, don_vi: pnv-phu-cu }
            sang_kien:
              - { ten: Sổ mốc giới điện tử, nam: 2019, quyet_dinh: { so: 3362/QĐ-UBND, ngay: 2019-12-20 } }
              - { ten: Bản đồ địa giới số, nam: 2020, quyet_dinh: { so: 2986/QĐ-UBND, ngay: 2020-10-30 } }
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
                de_nghi_tang: giay-khen-giam-doc-so
                bao_cao: bao-cao/vinh.tdkt.yaml
                kem_theo:
                  - { loai: chung-nhan-sang-kien, so: 3632/QĐ-UBND, ngay: 2019-12-20 }
            #                                         ^^^^^^^^^^^^ nhat-quan/chung-nhan-khac-bao-cao
                  - { loai: chung-nhan-sang-kien, so: 2986/QĐ-UBND, ngay: 2020-10-03 }
            #                                                             ^^^^^^^^^^ nhat-quan/chung-nhan-khac-bao-cao
          `,
        },
      },
    ],
  },
});

function isDecision(number: string): boolean {
  return /QĐ/u.test(number.normalize('NFC'));
}

/** Equal for one number, with or without the leading zero and stray spaces. */
function numberKey(number: string | undefined): string {
  return (number ?? '').normalize('NFC').replace(/\s+/g, '').replace(/^0+/, '').toLowerCase();
}
