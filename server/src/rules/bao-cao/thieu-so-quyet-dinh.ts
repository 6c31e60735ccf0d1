import type { VanBan } from '../../generated/types';
import { law } from '../../law/provisions';
import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'bao-cao/thieu-so-quyet-dinh',
  severity: 'error',
  on: 'bao-cao',
  reads: 'document',
  citations: [law('12/2019/TT-BNV', '2.4#1')],
  blocks: ['nop'],
  fields: ['bao-cao.thanh_tich.quyet_dinh', 'bao-cao.sang_kien.quyet_dinh'],

  *check({ document, at }): Iterable<Report> {
    for (const [index, year] of (document.thanh_tich ?? []).entries()) {
      const lack = lacking(year.quyet_dinh);
      // the circular asks it of recognised excellent years, of no lower rating
      if (year.muc_hoan_thanh !== 'xuat-sac' || lack === null) continue;
      const key = year.quyet_dinh ? 'quyet_dinh' : 'muc_hoan_thanh';
      yield { at: at('thanh_tich', index, key).key(), message: lack, data: { nam: year.nam ?? '…' } };
    }
    for (const [index, initiative] of (document.sang_kien ?? []).entries()) {
      const lack = lacking(initiative.quyet_dinh);
      if (lack === null) continue;
      const place = initiative.quyet_dinh
        ? at('sang_kien', index, 'quyet_dinh').key()
        : at('sang_kien', index, 'ten').value();
      yield { at: place, message: `sang_kien_${lack}`, data: { ten: initiative.ten ?? '…' } };
    }
  },

  vi: {
    title: 'Thiếu số, ngày quyết định công nhận',
    why: 'Thông tư yêu cầu báo cáo ghi cụ thể số và ngày của quyết định công nhận hoàn thành xuất sắc nhiệm vụ, công nhận sáng kiến, đề tài.',
    todo: 'Lấy số, ngày, cơ quan trong quyết định đã ký, ghi vào quyet_dinh.',
    messages: {
      main: 'Năm {nam} hoàn thành xuất sắc nhiệm vụ nhưng chưa ghi quyết định công nhận: yêu cầu số và ngày, hiện chưa có. Thêm quyet_dinh.',
      thieu_so: 'Quyết định công nhận năm {nam} chưa có số: yêu cầu số và ngày, hiện chỉ có ngày. Thêm so.',
      thieu_ngay:
        'Quyết định công nhận năm {nam} chưa có ngày: yêu cầu số và ngày, hiện chỉ có số. Thêm ngay.',
      sang_kien_main:
        'Sáng kiến «{ten}» chưa ghi quyết định công nhận: yêu cầu số và ngày, hiện chưa có. Thêm quyet_dinh.',
      sang_kien_thieu_so:
        'Quyết định công nhận sáng kiến «{ten}» chưa có số: yêu cầu số và ngày, hiện chỉ có ngày. Thêm so.',
      sang_kien_thieu_ngay:
        'Quyết định công nhận sáng kiến «{ten}» chưa có ngày: yêu cầu số và ngày, hiện chỉ có số. Thêm ngay.',
    },
  },
  en: {
    title: 'Number or date of the recognising decision missing',
    why: 'The circular asks a report to give number and date of the decision that recognised an excellent year, an initiative or a research topic.',
    todo: 'Take number, date and issuer from the signed decision and write them into quyet_dinh.',
    messages: {
      main: 'The year {nam} was excellent, but no decision recognising it is given: number and date are required. Add quyet_dinh.',
      thieu_so:
        'The decision recognising {nam} has no number: number and date are required, only the date is given. Add so.',
      thieu_ngay:
        'The decision recognising {nam} has no date: number and date are required, only the number is given. Add ngay.',
      sang_kien_main:
        'The initiative “{ten}” has no decision recognising it: number and date are required. Add quyet_dinh.',
      sang_kien_thieu_so:
        'The decision recognising the initiative “{ten}” has no number: number and date are required, only the date is given. Add so.',
      sang_kien_thieu_ngay:
        'The decision recognising the initiative “{ten}” has no date: number and date are required, only the number is given. Add ngay.',
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
              - nam: 2019
                muc_hoan_thanh: tot
              - nam: 2020
                muc_hoan_thanh: xuat-sac
                quyet_dinh: { so: 175/QĐ-UBND, ngay: 2020-11-10 }
            sang_kien:
              - { ten: Bản đồ địa giới số, nam: 2020, quyet_dinh: { so: 2986/QĐ-UBND, ngay: 2020-10-30 } }
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
            thanh_tich:
              - nam: 2019
                muc_hoan_thanh: xuat-sac
            #   ^^^^^^^^^^^^^^ bao-cao/thieu-so-quyet-dinh
              - nam: 2020
                muc_hoan_thanh: xuat-sac
                quyet_dinh: { ngay: 2020-11-10 }
            #   ^^^^^^^^^^ bao-cao/thieu-so-quyet-dinh
            sang_kien:
              - { ten: Bản đồ địa giới số, nam: 2020 }
            #          ^^^^^^^^^^^^^^^^^^ bao-cao/thieu-so-quyet-dinh
              - { ten: Sổ mốc giới điện tử, nam: 2020, quyet_dinh: { so: 2986/QĐ-UBND } }
            #                                          ^^^^^^^^^^ bao-cao/thieu-so-quyet-dinh
          `,
        },
      },
    ],
  },
});

/** What a decision lacks: both (`main`), its number, its date, or nothing. */
function lacking(decision: VanBan | undefined): 'main' | 'thieu_so' | 'thieu_ngay' | null {
  const { so, ngay } = decision ?? {};
  if (so === undefined) return ngay === undefined ? 'main' : 'thieu_so';
  return ngay === undefined ? 'thieu_ngay' : null;
}
