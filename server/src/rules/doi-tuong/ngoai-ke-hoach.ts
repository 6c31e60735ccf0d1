import type { Vote } from '../../model/kinds';
import { nearest } from '../../model/plan';
import type { NomineeFact } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule, type At, type Report } from '../rule';

export default defineRule({
  id: 'doi-tuong/ngoai-ke-hoach',
  severity: 'error',
  on: ['ho-so.de_nghi', 'ho-so.hop_binh_xet', 'dang-ky.dang_ky', 'bao-cao'],
  reads: 'index',
  citations: [],
  uncited: 'Kế hoạch không nêu danh hiệu, hình thức này, nên không có mục nào của kế hoạch để dẫn.',
  blocks: ['trinh-ky', 'nop'],
  fields: [
    'ho-so.de_nghi.de_nghi_tang',
    'ho-so.hop_binh_xet.de_nghi_tang',
    'dang-ky.dang_ky.de_nghi_tang',
    'bao-cao.de_nghi_tang',
  ],

  *check({ subject, at, plan, file, facts }): Iterable<Report> {
    const code = subject.de_nghi_tang;
    const codes = (plan?.hinh_thuc ?? []).flatMap(({ ma }) => ma ?? []);
    if (code === undefined || codes.length === 0 || codes.includes(code)) return;
    // told once, on the list
    const isListed = ({ nominee }: NomineeFact): boolean => nominee.de_nghi_tang === code;
    if (isVote(at) && facts.listed(file, subject as Vote).some(isListed)) return;
    const national = plan?.hinh_thuc?.find(({ danh_muc }) => danh_muc === code)?.ma;
    const near = nearest(code, codes) ?? national ?? null;
    const place = at('de_nghi_tang').value();
    yield {
      at: place,
      message: near === null ? 'main' : 'gan',
      data: { ma: code, cac_ma: { list: codes }, goi_y: near ?? '' },
      fixes:
        near === null
          ? []
          : [
              {
                safety: 'suggestion',
                title: { vi: 'Đổi thành {goi_y}', en: 'Change to {goi_y}' },
                changes: [{ op: 'set', at: place, text: near }],
              },
            ],
    };
  },

  vi: {
    title: 'Danh hiệu, hình thức không có trong kế hoạch',
    why: 'Phong trào chỉ xét những danh hiệu, hình thức mà kế hoạch nêu; đề nghị ngoài kế hoạch không có căn cứ để xét.',
    todo: 'Chọn một mã trong hinh_thuc của kế hoạch.',
    messages: {
      main: 'Kế hoạch không có danh hiệu, hình thức «{ma}». Chọn một trong: {cac_ma}.',
      gan: 'Kế hoạch không có danh hiệu, hình thức «{ma}»; có phải ý là {goi_y}? Chọn một trong: {cac_ma}.',
    },
  },
  en: {
    title: 'Award outside the plan',
    why: 'The campaign considers only the titles and awards that its plan names; there is no basis for any other.',
    todo: 'Choose one of the codes in hinh_thuc of the plan.',
    messages: {
      main: 'The plan has no title or award “{ma}”. Choose one of: {cac_ma}.',
      gan: 'The plan has no title or award “{ma}”; did you mean {goi_y}? Choose one of: {cac_ma}.',
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
          hop_binh_xet:
            - { tap_the: pnv-phu-cu, de_nghi_tang: bang-khen-chu-tich-tinh, dong_y: 8, khong_dong_y: 0 }
          #                                        ^^^^^^^^^^^^^^^^^^^^^^^ doi-tuong/ngoai-ke-hoach
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: huan-chuong-lao-dong }
          #                                                   ^^^^^^^^^^^^^^^^^^^^ doi-tuong/ngoai-ke-hoach
        `,
      },
      {
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - ma: phong
              tap_the: pnv-phu-cu
              de_nghi_tang: giay-khen-giam-doc
          #                 ^^^^^^^^^^^^^^^^^^ doi-tuong/ngoai-ke-hoach
        `,
        fixed: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - ma: phong
              tap_the: pnv-phu-cu
              de_nghi_tang: giay-khen-giam-doc-so
        `,
      },
    ],
  },
});

function isVote(at: At): boolean {
  return at().item().route[0] === 'hop_binh_xet';
}
