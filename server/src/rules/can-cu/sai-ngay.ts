import { lawMeant } from '../../law/identify';
import type { InstrumentHead } from '../../law/data';
import { dmy } from '../../model/dates';
import { yaml } from '../examples';
import { basesOf, hasWrongShape, twinMeant, unconfirmed, wholeOf, withPart, type Basis } from '../bases';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'can-cu/sai-ngay',
  severity: 'warning',
  on: ['ho-so', 'ke-hoach'],
  reads: 'document',
  citations: [wholeOf('91/2017/NĐ-CP')],
  blocks: [],
  fields: ['ho-so.to_trinh.can_cu', 'ke-hoach.can_cu.van_ban'],

  *check({ document, at, plan }): Iterable<Report> {
    for (const basis of basesOf(document, at)) {
      const { date } = basis.found;
      if (date === null || twinMeant(basis) || hasWrongShape(basis)) continue;
      const written = basis.text.slice(date.span.start, date.span.end).replace(/^ngày /iu, '');
      const head = basis.head ?? lawOf(basis);
      const right = head ? head.date : planDate(basis, plan);
      if (date.value === null && right === null) {
        yield { at: basis.at, message: 'lich', data: { co: written }, citations: [] };
        continue;
      }
      if (right === null || date.value === right) continue;
      const name = head ? head.cite_as.vi : `Kế hoạch số ${basis.found.number?.text ?? ''}`;
      const known = head ? wholeOf(head.id) : null;
      const sure = known === null || known.verified;
      yield {
        at: basis.at,
        message: sure ? 'main' : 'chua',
        data: { van_ban: name, co: written, dung: { date: right } },
        citations: known === null ? [] : [sure ? known : unconfirmed(known)],
        fixes: [
          {
            safety: 'suggestion',
            title: { vi: `Ghi ngày ${dmy(right)}`, en: `Write ${dmy(right)}` },
            changes: [
              { op: 'set', at: basis.at, text: withPart(basis, date.span, likeWritten(right, written)) },
            ],
          },
        ],
      };
    }
  },

  vi: {
    title: 'Ngày của văn bản không đúng với số',
    why: 'Mỗi số văn bản chỉ có một ngày ban hành; ngày sai thì người nhận không biết dẫn văn bản nào, và hồ sơ bị trả để sửa.',
    todo: 'Đối chiếu ngày ban hành với văn bản gốc.',
    messages: {
      main: 'Căn cứ ghi {van_ban} ngày {co}, văn bản ấy ban hành ngày {dung}. Đối chiếu rồi sửa ngày hoặc số.',
      chua: 'Căn cứ ghi {van_ban} ngày {co}; ngày ban hành có thể là {dung} (chưa xác minh). Đối chiếu với văn bản gốc.',
      lich: 'Ngày {co} không có trong lịch. Xem văn bản gốc rồi sửa.',
    },
  },
  en: {
    title: 'The date does not go with the number',
    why: 'A number has one date of issue; with a wrong one the reader cannot tell which instrument is meant, and the dossier comes back.',
    todo: 'Compare the date of issue with the instrument.',
    messages: {
      main: 'The basis dates {van_ban} {co}; it was issued on {dung}. Compare and correct date or number.',
      chua: 'The basis dates {van_ban} {co}; it may have been issued on {dung} (not verified). Compare with the instrument.',
      lich: 'There is no day {co} in the calendar. Look at the instrument and correct it.',
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
          to_trinh:
            ngay: 2020-11-26
            can_cu:
              - Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003
              - Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16 tháng 11 năm 2013
              - Nghị định số 91/2017/NĐ-CP ngày 31/7/2017
              - Kế hoạch số 09/KH-SNV ngày 07/02/2020 của Sở Nội vụ
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
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
          to_trinh:
            ngay: 2020-11-26
            can_cu:
              - Nghị định số 91/2017/NĐ-CP ngày 13 tháng 7 năm 2017 của Chính phủ
          #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ can-cu/sai-ngay
              - Luật Thi đua, khen thưởng ngày 26/11/2004
          #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ can-cu/sai-ngay
              - Kế hoạch số 09/KH-SNV ngày 02/7/2020 của Sở Nội vụ
          #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ can-cu/sai-ngay
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
        fixed: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          to_trinh:
            ngay: 2020-11-26
            can_cu:
              - Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ
              - Luật Thi đua, khen thưởng ngày 26/11/2004
              - Kế hoạch số 09/KH-SNV ngày 02/7/2020 của Sở Nội vụ
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
      {
        // a date of which the register is not sure, and a day of no calendar
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          to_trinh:
            ngay: 2020-11-26
            can_cu:
              - Nghị định số 88/2017/NĐ-CP ngày 12/7/2017 của Chính phủ
          #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ can-cu/sai-ngay
              - Quyết định số 1204/QĐ-UBND ngày 31/6/2020 của UBND tỉnh
          #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ can-cu/sai-ngay
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
  },
});

/** The law that a name means, where the year written is of none. */
function lawOf({ found, day }: Basis): InstrumentHead | null {
  return found.lawName === null || found.identity.candidates.length > 0 ? null : lawMeant(found.lawName, day);
}

function planDate(
  { found }: Basis,
  plan: { readonly so?: string | undefined; readonly ngay?: string | undefined } | null,
): string | null {
  const isThePlan = plan?.so !== undefined && found.identity.id === plan.so;
  return isThePlan ? (plan.ngay ?? null) : null;
}

/** A date in the way that the wrong one was written; days below 10 and months 1, 2 take a leading zero. */
function likeWritten(date: string, written: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const shortMonth = Number(month) < 3 ? month : String(Number(month));
  return /tháng/iu.test(written)
    ? `ngày ${day} tháng ${shortMonth} năm ${year}`
    : `ngày ${day}/${shortMonth}/${year}`;
}
