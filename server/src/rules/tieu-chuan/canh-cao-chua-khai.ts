import { law } from '../../law/provisions';
import { subjectKey } from '../../model/people';
import { calledIn, unitOf } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';
import { inUnitEntry } from '../standards';

export default defineRule({
  id: 'tieu-chuan/canh-cao-chua-khai',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [law('15/2003/QH11', '28.1.c'), law('15/2003/QH11', '27.1.d')],
  blocks: ['nop'],
  fields: ['don-vi.don_vi.so_bi_canh_cao', 'ho-so.de_nghi.tinh_trang.ky_luat_trong_nam'],

  *check({ subject, document, at, facts }) {
    const discipline = subject.tinh_trang?.ky_luat_trong_nam;
    if (subjectKey(subject) !== 'ca_nhan' || (discipline !== 'canh-cao' && discipline !== 'nang-hon')) return;
    const fact = facts.unit(unitOf(subject, document));
    if (fact?.unit.so_bi_canh_cao !== 0) return;
    yield {
      at: at('tinh_trang', 'ky_luat_trong_nam').value(),
      data: {
        ten: calledIn(facts, subject),
        muc: discipline,
        don_vi: fact.unit.ten ?? fact.unit.ma ?? '…',
      },
      related: [{ at: inUnitEntry(fact, 'so_bi_canh_cao'), message: 'don_vi' }],
    };
  },

  vi: {
    title: 'Người bị cảnh cáo mà đơn vị khai không có ai',
    why: 'Tập thể lao động tiên tiến, lao động xuất sắc không được có người bị kỷ luật từ cảnh cáo trở lên; hai nơi khai trái nhau thì không xét được.',
    todo: 'Đối chiếu quyết định kỷ luật, rồi sửa ky_luat_trong_nam của người này hoặc so_bi_canh_cao của đơn vị.',
    messages: {
      main: '«{ten}» bị kỷ luật trong năm ({muc}), còn {don_vi} khai không có ai bị cảnh cáo trở lên. Đối chiếu quyết định rồi sửa nơi ghi sai.',
      don_vi: 'Số người bị cảnh cáo trở lên mà đơn vị khai.',
    },
  },
  en: {
    title: 'Disciplined, while the unit declares nobody',
    why: 'Tập thể lao động tiên tiến and lao động xuất sắc may have nobody disciplined from a warning up; while two places contradict each other nothing can be told.',
    todo: 'Compare with the decision, then correct ky_luat_trong_nam of the person or so_bi_canh_cao of the unit.',
    messages: {
      main: '“{ten}” was disciplined this year ({muc}), while {don_vi} declares nobody disciplined from a warning up. Compare with the decision and correct the wrong place.',
      don_vi: 'What the unit declares.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'don-vi-khac.tdkt.yaml': yaml`
            loai: don-vi
            ke_hoach: 09/KH-SNV
            don_vi:
              - { ma: pnv-tien-lu, ten: Phòng Nội vụ huyện Tiên Lữ, loai: phong-noi-vu-huyen, so_nguoi: 9, so_bi_canh_cao: 1 }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-tien-lu
            de_nghi:
              - { ma: cuong, ca_nhan: Đào Mạnh Cường, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so, tinh_trang: { ky_luat_trong_nam: canh-cao } }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'don-vi-khac.tdkt.yaml': yaml`
            loai: don-vi
            ke_hoach: 09/KH-SNV
            don_vi:
              - { ma: pnv-tien-lu, ten: Phòng Nội vụ huyện Tiên Lữ, loai: phong-noi-vu-huyen, so_nguoi: 9, so_bi_canh_cao: 0 }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-tien-lu
            de_nghi:
              - { ma: cuong, ca_nhan: Đào Mạnh Cường, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so, tinh_trang: { ky_luat_trong_nam: canh-cao } }
            #                                                                                                                                     ^^^^^^^^ tieu-chuan/canh-cao-chua-khai
          `,
        },
      },
    ],
  },
});
