import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-truc/chua-nfc',
  problem: 'chua-nfc',
  severity: 'info',
  citations: [],
  uncited: 'Hình thức của tệp, không phải điều của văn bản pháp luật.',
  blocks: [],
  fields: [],
  aboutText: true,

  fixes: (at) => [
    {
      safety: 'safe',
      title: { vi: 'Chuyển cả tệp sang NFC', en: 'Convert the whole file to NFC' },
      changes: [{ op: 'nfc', at }],
    },
  ],

  vi: {
    title: 'Chữ có dấu ở dạng tách rời (NFD)',
    why: 'Cùng một tên mà dấu tách rời thì tìm kiếm, so sánh và phần mềm khác coi là khác nhau.',
    todo: 'Chuyển cả tệp sang dạng dựng sẵn NFC (sửa nhanh làm việc này).',
    messages: {
      main: 'Tệp có chữ với dấu tách rời (NFD), ở {so_cho} chỗ, thường do chép từ máy Mac hoặc tệp PDF. Chuyển sang dạng dựng sẵn NFC.',
    },
  },
  en: {
    title: 'Letters with separate marks (NFD)',
    why: 'The same name with separate marks is another text to searches, comparisons and other programs.',
    todo: 'Convert the whole file to NFC (the quick fix does).',
    messages: {
      main: 'The file has letters with separate marks (NFD), in {so_cho} places, often copied from a Mac or a PDF. Convert them to NFC.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'dv.tdkt.yaml':
            'loai: don-vi\nke_hoach: 09/KH-SNV\ndon_vi:\n  - { ma: pnv, ten: Pho\u0300ng No\u0323\u0302i vu\u0323, loai: phong-noi-vu-huyen }\n      ^^ cau-truc/chua-nfc\n',
        },
      },
    ],
  },
});
