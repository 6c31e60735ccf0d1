import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-truc/neo',
  problem: 'neo',
  severity: 'error',
  citations: [],
  uncited: 'Hình thức của tệp, không phải điều của văn bản pháp luật.',
  blocks: ['du-thao', 'trinh-ky', 'nop'],
  fields: [],
  aboutText: true,

  vi: {
    title: 'Neo, tham chiếu hoặc thẻ của YAML',
    why: 'Neo (&), tham chiếu (*), thẻ (!) và khóa << khiến một dòng nói thay cho chỗ khác; người đọc lại hồ sơ không thấy được.',
    todo: 'Viết thẳng giá trị ra; chữ bắt đầu bằng &, *, ! thì đặt trong nháy.',
    messages: {
      main: 'Không dùng neo (&), tham chiếu (*), thẻ (!), khóa << hay chỉ thị (%) của YAML trong hồ sơ. Viết thẳng giá trị ra; nếu là chữ thường thì đặt trong nháy.',
    },
  },
  en: {
    title: 'YAML anchor, alias or tag',
    why: 'Anchors (&), aliases (*), tags (!) and the key << make one line speak for another place; who reads the dossier cannot see it.',
    todo: 'Write the value out; put text that starts with &, * or ! in quotes.',
    messages: {
      main: 'YAML anchors (&), aliases (*), tags (!), the key << and directives (%) are not used in dossiers. Write the value out; put plain text in quotes.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'dang-ky.tdkt.yaml': yaml`
            loai: dang-ky
            ke_hoach: 09/KH-SNV
            don_vi: pnv-phu-cu
            ngay_nhan: 2020-02-14
            dang_ky:
              - { tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so, noi_dung: [II.2.d], nhiem_vu: [Rà soát 126 thủ tục] }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'dang-ky.tdkt.yaml': yaml`
            loai: dang-ky
            ke_hoach: 09/KH-SNV
            don_vi: &dv pnv-phu-cu
                    ^^^ cau-truc/neo
          `,
        },
      },
    ],
  },
});
