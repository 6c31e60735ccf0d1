import { yaml } from '../examples';
import { basesOf, unconfirmed, wholeOf } from '../bases';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'can-cu/chua-hieu-luc',
  severity: 'warning',
  on: ['ho-so', 'ke-hoach'],
  reads: 'document',
  citations: [wholeOf('12/2019/TT-BNV')],
  blocks: [],
  fields: ['ho-so.to_trinh.can_cu', 'ke-hoach.can_cu.van_ban'],

  *check({ document, at }): Iterable<Report> {
    for (const { at: place, head, day } of basesOf(document, at)) {
      if (!head || day === null) continue;
      const citation = wholeOf(head.id);
      const { date, in_force_from: first } = head;
      if (date !== null && day < date && citation.verified) {
        const data = { van_ban: head.cite_as.vi, ngay: { date: day }, dau: { date } };
        yield { at: place, message: 'main', data, citations: [citation] };
      } else if (first !== null && day < first) {
        const sure = citation.verified && head.in_force_from_verified !== false;
        const data = { van_ban: head.cite_as.vi, ngay: { date: day }, dau: { date: first } };
        yield {
          at: place,
          message: sure ? 'luc' : 'luc_chua',
          data,
          citations: [sure ? citation : unconfirmed(citation)],
        };
      }
    }
  },

  vi: {
    title: 'Căn cứ vào văn bản chưa có hiệu lực',
    why: 'Chỉ dẫn được văn bản đã có hiệu lực vào ngày lập hồ sơ.',
    todo: 'Xem lại ngày của tờ trình; đúng thì dẫn văn bản đang có hiệu lực vào ngày ấy.',
    messages: {
      main: 'Ngày {ngay} chưa có {van_ban}: văn bản ban hành ngày {dau}. Xem lại ngày hoặc số văn bản.',
      luc: 'Ngày {ngay}, {van_ban} chưa có hiệu lực: có hiệu lực từ {dau}. Dẫn văn bản đang có hiệu lực vào ngày ấy.',
      luc_chua:
        'Ngày {ngay}, {van_ban} dường như chưa có hiệu lực: có hiệu lực từ {dau} (chưa xác minh). Đối chiếu với văn bản gốc.',
    },
  },
  en: {
    title: 'The basis is not yet in force',
    why: 'Only what is in force on the day of the dossier can be cited.',
    todo: 'Look at the date of the letter; if it is right cite what was in force on that day.',
    messages: {
      main: 'On {ngay} there was no {van_ban} yet: it was issued on {dau}. Check the date or the number.',
      luc: 'On {ngay} {van_ban} was not yet in force: it is from {dau}. Cite what was in force on that day.',
      luc_chua:
        'On {ngay} {van_ban} seems not to have been in force yet: from {dau} (not verified). Compare with the instrument.',
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
            can_cu: [Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ]
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
              - Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ
          #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ can-cu/chua-hieu-luc
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
      {
        files: {
          'ke-hoach.tdkt.yaml': yaml`
            loai: ke-hoach
            so: 31/KH-SNV
            ngay: 2019-12-20
            co_quan: Sở Nội vụ tỉnh Hà Xuyên
            can_cu:
              - { van_ban: Thông tư số 12/2019/TT-BNV ngày 04/11/2019 của Bộ Nội vụ, muc: I.1 }
            #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ can-cu/chua-hieu-luc
          `,
        },
      },
    ],
  },
});
