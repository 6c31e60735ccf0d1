import { citationOfPlace, citationOfRef, recordAt } from '../../law/provisions';
import type { Citation } from '../../law/citation';
import { inForce } from '../../law/resolve';
import { yaml } from '../examples';
import { basesOf, unconfirmed, wholeOf, type Basis } from '../bases';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'can-cu/het-hieu-luc',
  severity: 'warning',
  on: ['ho-so', 'ke-hoach'],
  reads: 'document',
  citations: [citationOfRef('91/2017/NĐ-CP', '80.1'), citationOfRef('12/2019/TT-BNV', '13')],
  blocks: [],
  fields: ['ho-so.to_trinh.can_cu', 'ke-hoach.can_cu.van_ban'],

  *check({ document, at }): Iterable<Report> {
    for (const basis of basesOf(document, at)) {
      const { head, day } = basis;
      if (!head || day === null) continue;
      const { in_force_to: last } = head;
      if (last === null || day <= last) {
        yield* repealedPlaces(basis, day);
        continue;
      }
      const source = head.replaced_at
        ? citationOfRef(head.replaced_at.instrument, head.replaced_at.ref)
        : wholeOf(head.id);
      const sure = head.in_force_to_verified && source.verified;
      const data = {
        van_ban: head.cite_as.vi,
        ngay: { date: day },
        het: { date: last },
        thay: head.replaced_by === null ? '' : wholeOf(head.replaced_by).label,
      };
      const message = `${head.replaced_by === null ? 'het' : 'main'}${sure ? '' : '_chua'}`;
      yield { at: basis.at, message, data, citations: [sure ? source : unconfirmed(source)] };
    }
  },

  vi: {
    title: 'Căn cứ vào văn bản đã hết hiệu lực',
    why: 'Áp dụng văn bản đang có hiệu lực vào ngày lập hồ sơ; căn cứ vào văn bản đã bị thay thì hồ sơ bị trả để sửa.',
    todo: 'Thay bằng văn bản đang có hiệu lực, xem lại điều, khoản đã dẫn.',
    messages: {
      main: 'Ngày {ngay}, {van_ban} không còn hiệu lực: ngày cuối cùng là {het}, đã được {thay} thay. Dẫn văn bản thay thế.',
      main_chua:
        'Ngày {ngay}, {van_ban} dường như không còn hiệu lực: ngày cuối cùng là {het}, được {thay} thay (chưa xác minh). Đối chiếu rồi dẫn văn bản đang có hiệu lực.',
      het: 'Ngày {ngay}, {van_ban} không còn hiệu lực: ngày cuối cùng là {het}. Dẫn văn bản đang có hiệu lực.',
      het_chua:
        'Ngày {ngay}, {van_ban} dường như không còn hiệu lực: ngày cuối cùng là {het} (chưa xác minh). Đối chiếu rồi dẫn văn bản đang có hiệu lực.',
      khoan:
        '{cho} đã bị bãi bỏ, từ ngày nào chưa xác minh được. Đối chiếu rồi bỏ khỏi căn cứ nếu không còn áp dụng.',
    },
  },
  en: {
    title: 'The basis is no longer in force',
    why: 'What is in force on the day of the dossier applies; a dossier based on what was replaced comes back.',
    todo: 'Cite what is in force instead, and look at the articles again.',
    messages: {
      main: 'On {ngay} {van_ban} was no longer in force: its last day was {het}; {thay} replaced it. Cite that one.',
      main_chua:
        'On {ngay} {van_ban} seems to have been no longer in force: last day {het}, replaced by {thay} (not verified). Compare and cite what is in force.',
      het: 'On {ngay} {van_ban} was no longer in force: its last day was {het}. Cite what is in force.',
      het_chua:
        'On {ngay} {van_ban} seems to have been no longer in force: last day {het} (not verified). Compare and cite what is in force.',
      khoan:
        '{cho} was repealed; from which day could not be verified. Compare and take it out if it no longer applies.',
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
              - Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ
              - khoản 5 Điều 2 Thông tư số 12/2019/TT-BNV
              - Nghị định số 90/2020/NĐ-CP ngày 13/8/2020 của Chính phủ
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
              - Nghị định số 65/2014/NĐ-CP ngày 01/7/2014 của Chính phủ
          #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ can-cu/het-hieu-luc
              - Thông tư số 08/2017/TT-BNV ngày 27/10/2017 của Bộ Nội vụ
          #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ can-cu/het-hieu-luc
              - Nghị định số 56/2015/NĐ-CP ngày 09/6/2015 của Chính phủ
          #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ can-cu/het-hieu-luc
              - khoản 7 Điều 2 Thông tư số 12/2019/TT-BNV
          #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ can-cu/het-hieu-luc
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
  },
});

/** Places whose end is known to have come, but not its day: TT 12/2019/TT-BNV Điều 2 khoản 7. */
function* repealedPlaces({ at, head, found }: Basis, day: string): Iterable<Report> {
  if (!head) return;
  for (const { place } of found.places) {
    const record = recordAt(head.id, place);
    if (record?.in_force_seen === undefined || inForce(head.id, record, day) === true) continue;
    const citation: Citation = citationOfPlace(head.id, place);
    yield { at, message: 'khoan', data: { cho: citation.label }, citations: [unconfirmed(citation)] };
  }
}
