import { yaml } from '../examples';
import { below } from '../papers';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'cau-truc/ma-trung',
  severity: 'error',
  on: ['ho-so.de_nghi', 'don-vi.don_vi'],
  reads: 'index',
  citations: [],
  uncited: 'Hình thức của tệp, không phải điều của văn bản pháp luật.',
  blocks: ['du-thao', 'trinh-ky', 'nop'],
  fields: ['ho-so.de_nghi.ma', 'don-vi.don_vi.ma'],

  *check({ subject, at, facts }): Iterable<Report> {
    const { ma } = subject;
    const [first] = ma === undefined ? [] : facts.bearers(ma);
    if (ma === undefined || !first || !facts.isBefore(first, at().item())) return;
    yield { at: at('ma').value(), data: { ma }, related: [{ at: below(first, 'ma'), message: 'truoc' }] };
  },

  vi: {
    title: 'Mã dùng hai lần',
    why: 'Các tệp khác gọi người, đơn vị bằng mã; hai mục cùng mã thì không biết là ai.',
    todo: 'Đặt mã khác cho một trong hai mục.',
    messages: {
      main: 'Mã «{ma}» đã dùng ở trên: mỗi mục phải có mã riêng. Đặt mã khác.',
      truoc: 'Mã này đã dùng ở đây.',
    },
  },
  en: {
    title: 'Code used twice',
    why: 'Other files call people and units by their codes; with two entries of one code nobody knows who is meant.',
    todo: 'Give one of the two another code.',
    messages: {
      main: 'The code “{ma}” is used above already: each entry needs its own. Choose another.',
      truoc: 'It is used here already.',
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
            - { ma: vinh, ca_nhan: Lê Quang Vinh, de_nghi_tang: giay-khen-giam-doc-so }
            - { ma: hang, ca_nhan: Đỗ Thị Minh Hằng, de_nghi_tang: giay-khen-giam-doc-so }
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
            - { ma: vinh, ca_nhan: Lê Quang Vinh, de_nghi_tang: giay-khen-giam-doc-so }
            - { ma: vinh, ca_nhan: Đỗ Thị Minh Hằng, de_nghi_tang: giay-khen-giam-doc-so }
          #         ^^^^ cau-truc/ma-trung
        `,
      },
      {
        files: {
          'don-vi.tdkt.yaml': yaml`
            loai: don-vi
            ke_hoach: 09/KH-SNV
            don_vi:
              - { ma: pnv-phu-cu, ten: Phòng Nội vụ huyện Phù Cừ, loai: phong-noi-vu-huyen }
              - { ma: pnv-phu-cu, ten: Phòng Nội vụ huyện Tiên Lữ, loai: phong-noi-vu-huyen }
            #         ^^^^^^^^^^ cau-truc/ma-trung
          `,
        },
      },
    ],
  },
});
