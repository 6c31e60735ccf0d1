import { awards } from '../../law/catalogue';
import { nameKey } from '../../model/people';
import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'ke-hoach/thieu-danh-muc',
  severity: 'warning',
  on: 'ke-hoach.hinh_thuc',
  reads: 'item',
  citations: [],
  uncited: 'Danh mục là cách nối kế hoạch với luật trong dữ liệu, không phải lời của văn bản.',
  blocks: [],
  fields: ['ke-hoach.hinh_thuc.danh_muc'],

  *check({ subject, at, unread }) {
    if (subject.ma === undefined || subject.danh_muc !== undefined || unread('danh_muc')) return;
    const near = meantBy(subject.ten ?? '');
    yield {
      at: at('ma').value(),
      message: near === null ? 'main' : 'gan',
      data: { hinh_thuc: subject.ten ?? subject.ma, goi_y: near ?? '' },
      fixes:
        near === null
          ? []
          : [
              {
                safety: 'suggestion',
                title: { vi: 'Thêm danh_muc: {goi_y}', en: 'Add danh_muc: {goi_y}' },
                changes: [{ op: 'insert', at: at().value(), key: 'danh_muc', value: near }],
              },
            ],
    };
  },

  vi: {
    title: 'Hình thức của kế hoạch chưa nối với danh mục',
    why: 'Tiêu chuẩn, thẩm quyền theo luật được tra qua danh_muc; chưa ghi thì hồ sơ đề nghị hình thức này không được kiểm tra theo luật.',
    todo: 'Ghi danh_muc, mã của danh hiệu, hình thức ấy trong danh mục quốc gia.',
    messages: {
      main: '{hinh_thuc} chưa ghi danh_muc, nên không kiểm tra được theo luật. Thêm danh_muc với mã trong danh mục quốc gia.',
      gan: '{hinh_thuc} chưa ghi danh_muc, nên không kiểm tra được theo luật; có phải là {goi_y}? Thêm danh_muc.',
    },
  },
  en: {
    title: 'An award of the plan without its place in the catalogue',
    why: 'Standards and authority are looked up by danh_muc; without it dossiers for this award are not checked against the law.',
    todo: 'Write danh_muc, the code of that title or award in the national catalogue.',
    messages: {
      main: '{hinh_thuc} has no danh_muc, so that nothing can be checked against the law. Add danh_muc with a code of the national catalogue.',
      gan: '{hinh_thuc} has no danh_muc, so that nothing can be checked against the law; is it {goi_y}? Add danh_muc.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'ke-hoach.tdkt.yaml': yaml`
            loai: ke-hoach
            so: 12/KH-SNV
            ngay: 2021-01-22
            co_quan: Sở Nội vụ tỉnh Hà Xuyên
            hinh_thuc:
              - { ma: giay-khen, ten: Giấy khen của Giám đốc Sở, danh_muc: giay-khen, doi_tuong: [{ tap_the: [phong] }] }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'ke-hoach.tdkt.yaml': yaml`
            loai: ke-hoach
            so: 12/KH-SNV
            ngay: 2021-01-22
            co_quan: Sở Nội vụ tỉnh Hà Xuyên
            hinh_thuc:
              - ma: giay-khen-giam-doc
            #       ^^^^^^^^^^^^^^^^^^ ke-hoach/thieu-danh-muc
                ten: Giấy khen của Giám đốc Sở
                doi_tuong: [{ tap_the: [phong] }]
              - { ma: thu-khen, ten: Thư khen của Giám đốc Sở, doi_tuong: [{ tap_the: [phong] }] }
            #         ^^^^^^^^ ke-hoach/thieu-danh-muc
          `,
        },
        fixed: yaml`
          loai: ke-hoach
          so: 12/KH-SNV
          ngay: 2021-01-22
          co_quan: Sở Nội vụ tỉnh Hà Xuyên
          hinh_thuc:
            - ma: giay-khen-giam-doc
              ten: Giấy khen của Giám đốc Sở
              doi_tuong: [{ tap_the: [phong] }]
              danh_muc: giay-khen
            - { ma: thu-khen, ten: Thư khen của Giám đốc Sở, doi_tuong: [{ tap_the: [phong] }] }
        `,
      },
    ],
  },
});

/** The award whose name in the catalogue a plan's name holds; of several the longest, which says most. */
function meantBy(name: string): string | null {
  const written = nameKey(name);
  const [first] = awards
    .filter(({ name: { vi } }) => written.includes(nameKey(vi)))
    .sort((a, b) => b.name.vi.length - a.name.vi.length);
  return first?.code ?? null;
}
