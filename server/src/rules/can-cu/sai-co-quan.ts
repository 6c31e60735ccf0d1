import { yaml } from '../examples';
import { basesOf, hasWrongShape, isIssuedBy, twinMeant, unconfirmed, wholeOf, withPart } from '../bases';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'can-cu/sai-co-quan',
  severity: 'warning',
  on: ['ho-so', 'ke-hoach'],
  reads: 'document',
  citations: [wholeOf('91/2017/NĐ-CP')],
  blocks: [],
  fields: ['ho-so.to_trinh.can_cu', 'ke-hoach.can_cu.van_ban'],

  *check({ document, at }): Iterable<Report> {
    for (const basis of basesOf(document, at)) {
      const { head, found } = basis;
      const { issuer } = found;
      if (!head || !issuer || isIssuedBy(head, issuer.text) || twinMeant(basis) || hasWrongShape(basis))
        continue;
      const known = wholeOf(head.id);
      yield {
        at: basis.at,
        message: known.verified ? 'main' : 'chua',
        data: { van_ban: head.cite_as.vi, co: issuer.text, dung: head.issuer.vi },
        citations: [known.verified ? known : unconfirmed(known)],
        fixes: [
          {
            safety: 'suggestion',
            title: { vi: `Ghi ${head.issuer.vi}`, en: `Write ${head.issuer.vi}` },
            changes: [{ op: 'set', at: basis.at, text: withPart(basis, issuer.span, head.issuer.vi) }],
          },
        ],
      };
    }
  },

  vi: {
    title: 'Cơ quan ban hành không đúng với văn bản',
    why: 'Nghị định do Chính phủ ban hành, luật do Quốc hội, thông tư do bộ ghi ở ký hiệu; ghi sai thì căn cứ tự trái nhau.',
    todo: 'Đối chiếu cơ quan ban hành với văn bản gốc.',
    messages: {
      main: 'Căn cứ ghi {van_ban} của {co}, văn bản ấy do {dung} ban hành. Sửa tên cơ quan hoặc số văn bản.',
      chua: 'Căn cứ ghi {van_ban} của {co}; văn bản ấy dường như do {dung} ban hành (chưa xác minh). Đối chiếu với văn bản gốc.',
    },
  },
  en: {
    title: 'The issuer does not go with the instrument',
    why: 'Decrees are the Government’s, laws the National Assembly’s, circulars of the ministry in their symbol; a wrong issuer makes the basis contradict itself.',
    todo: 'Compare the issuer with the instrument.',
    messages: {
      main: 'The basis names {van_ban} of {co}; it was issued by {dung}. Correct the issuer or the number.',
      chua: 'The basis names {van_ban} of {co}; it seems to be of {dung} (not verified). Compare with the instrument.',
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
              - Thông tư số 12/2019/TT-BNV ngày 04/11/2019 của Bộ trưởng Bộ Nội vụ
              - Luật Thi đua, khen thưởng ngày 26/11/2003 của Quốc hội
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
              - Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Thủ tướng Chính phủ
          #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ can-cu/sai-co-quan
              - Nghị định số 110/2004/NĐ-CP của Bộ Nội vụ
          #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ can-cu/sai-co-quan
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
              - Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ
              - Nghị định số 110/2004/NĐ-CP của Bộ Nội vụ
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
  },
});
