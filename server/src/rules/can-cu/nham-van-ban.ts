import { yaml } from '../examples';
import { basesOf, twinMeant, wholeOf, withPart } from '../bases';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'can-cu/nham-van-ban',
  severity: 'warning',
  on: ['ho-so', 'ke-hoach'],
  reads: 'document',
  citations: [wholeOf('12/2019/TT-BNV')],
  blocks: [],
  fields: ['ho-so.to_trinh.can_cu', 'ke-hoach.can_cu.van_ban'],

  *check({ document, at }): Iterable<Report> {
    for (const basis of basesOf(document, at)) {
      const twin = twinMeant(basis);
      const { head, found } = basis;
      if (!twin || !head) continue;
      const { number } = found;
      yield {
        at: basis.at,
        data: { co: head.cite_as.vi, cua: head.issuer.vi, dung: twin.cite_as.vi, co_quan: twin.issuer.vi },
        citations: [wholeOf(twin.id), wholeOf(head.id)],
        fixes: number
          ? [
              {
                safety: 'suggestion',
                title: { vi: 'Đổi thành {dung}', en: 'Change it to {dung}' },
                changes: [{ op: 'set', at: basis.at, text: withPart(basis, number.span, twin.id) }],
              },
            ]
          : [],
      };
    }
  },

  vi: {
    title: 'Nhầm với văn bản cùng số của cơ quan khác',
    why: 'Hai bộ cùng có Thông tư số 12 năm 2019 về thi đua, khen thưởng: TT-BNV của Bộ Nội vụ dùng cho mọi nơi, TT-BCA của Bộ Công an chỉ dùng trong Công an nhân dân.',
    todo: 'Đối chiếu số, ngày và cơ quan ban hành với văn bản gốc rồi viết lại cho khớp.',
    messages: {
      main: 'Căn cứ ghi {co} (của {cua}) nhưng dường như muốn dẫn {dung} của {co_quan}. Đối chiếu ký hiệu, ngày và cơ quan rồi viết lại.',
    },
  },
  en: {
    title: 'Mistaken for another office’s instrument of the same number',
    why: 'Two ministries have a Circular 12 of 2019 on emulation and commendation: TT-BNV of the Ministry of Home Affairs is for everybody, TT-BCA of the Ministry of Public Security for the police alone.',
    todo: 'Compare number, date and issuer with the instrument and write them so that they agree.',
    messages: {
      main: 'The basis names {co} (of {cua}) but seems to mean {dung} of {co_quan}. Compare symbol, date and issuer and write it again.',
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
              - Thông tư số 12/2019/TT-BNV ngày 04 tháng 11 năm 2019 của Bộ trưởng Bộ Nội vụ
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
              - Thông tư số 12/2019/TT-BCA ngày 04 tháng 11 năm 2019 của Bộ Nội vụ
          #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ can-cu/nham-van-ban
              - Thông tư số 12/2019/TT-BNV ngày 29/5/2019 của Bộ Công an
          #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ can-cu/nham-van-ban
              - khoản 5 Điều 2 Thông tư 12/2019/TT-BCA
          #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ can-cu/nham-van-ban
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
              - Thông tư số 12/2019/TT-BNV ngày 04 tháng 11 năm 2019 của Bộ Nội vụ
              - Thông tư số 12/2019/TT-BNV ngày 29/5/2019 của Bộ Công an
              - khoản 5 Điều 2 Thông tư 12/2019/TT-BCA
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
  },
});
