import { catalogueAward, type CatalogueAward } from '../../law/catalogue';
import type { Award } from '../../model/kinds';
import { yaml } from '../examples';
import { defineRule } from '../rule';

/** Who decides by the Law, and the levels a plan may name for it. */
const LEVELS: Readonly<Record<CatalogueAward['level'], readonly NonNullable<Award['cap']>[]>> = {
  so: ['so', 'don-vi'],
  bo: ['bo', 'tinh'],
  'nha-nuoc': ['nha-nuoc'],
};

export default defineRule({
  id: 'ke-hoach/cap-trai-danh-muc',
  severity: 'warning',
  on: 'ke-hoach.hinh_thuc',
  reads: 'item',
  citations: [],
  uncited:
    'Mỗi danh hiệu, hình thức có điều riêng về thẩm quyền; phát hiện dẫn điều của danh hiệu, hình thức ấy.',
  blocks: [],
  fields: ['ke-hoach.hinh_thuc.cap'],

  *check({ subject, at }) {
    const award = catalogueAward(subject.danh_muc ?? '');
    const levels = award ? LEVELS[award.level] : [];
    if (!award || subject.cap === undefined || levels.includes(subject.cap)) return;
    yield {
      at: at('cap').value(),
      data: { hinh_thuc: subject.ten ?? award.name.vi, hien_co: subject.cap, cac_ma: { list: levels } },
      citations: award.authority,
    };
  },

  vi: {
    title: 'Cấp khen của kế hoạch khác thẩm quyền theo Luật',
    why: 'Luật nói ai quyết định tặng từng danh hiệu, hình thức; ghi sai cấp thì hồ sơ đòi thiếu hoặc thừa thành phần, và quyết định ký không đúng thẩm quyền.',
    todo: 'Sửa cap theo người quyết định, hoặc sửa danh_muc nếu dẫn nhầm danh hiệu, hình thức.',
    messages: {
      main: '{hinh_thuc}: cấp khen ghi «{hien_co}», theo thẩm quyền mà Luật quy định phải là một trong: {cac_ma}. Sửa cap, hoặc sửa danh_muc nếu dẫn nhầm.',
    },
  },
  en: {
    title: 'The plan’s level is not the one the Law empowers',
    why: 'The Law says who decides each title and award; with a wrong level too few or too many parts are asked of a dossier, and the decision is signed without authority.',
    todo: 'Correct cap to who decides, or danh_muc if another title or award was meant.',
    messages: {
      main: '{hinh_thuc}: the level given is “{hien_co}”, by the Law it must be one of: {cac_ma}. Correct cap, or danh_muc if that is wrong.',
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
              - { ma: bang-khen, ten: Bằng khen của Chủ tịch UBND tỉnh, danh_muc: bang-khen-cap-bo, cap: tinh, doi_tuong: [{ tap_the: [phong] }] }
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
              - { ma: xuat-sac, ten: Tập thể Lao động xuất sắc, danh_muc: tap-the-lao-dong-xuat-sac, cap: so, doi_tuong: [{ tap_the: [phong] }] }
            #                                                                                             ^^ ke-hoach/cap-trai-danh-muc
          `,
        },
      },
    ],
  },
});
