import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-truc/xung-dot-git',
  problem: 'xung-dot-git',
  severity: 'error',
  citations: [],
  uncited: 'Hình thức của tệp, không phải điều của văn bản pháp luật.',
  blocks: ['du-thao', 'trinh-ky', 'nop'],
  fields: [],
  locked: true,
  aboutText: true,

  vi: {
    title: 'Còn dấu xung đột của git',
    why: 'Hai bản của tệp đang trộn vào nhau; chưa chọn bản nào thì mọi phát hiện khác đều không chắc.',
    todo: 'Chọn phần đúng, rồi xóa các dòng <<<<<<<, ======= và >>>>>>>.',
    messages: {
      main: 'Tệp còn dấu xung đột của git: hai bản đang trộn vào nhau. Chọn phần đúng rồi xóa các dòng <<<<<<<, ======= và >>>>>>>.',
    },
  },
  en: {
    title: 'Git conflict markers left',
    why: 'Two versions of the file stand mixed; until one is chosen nothing else found is certain.',
    todo: 'Choose the right part, then delete the lines <<<<<<<, ======= and >>>>>>>.',
    messages: {
      main: 'The file still has git conflict markers: two versions stand mixed. Choose the right part and delete the lines <<<<<<<, ======= and >>>>>>>.',
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
            <<<<<<< HEAD
            ^^^^^^^^^^^^ cau-truc/xung-dot-git
            don_vi: pnv-phu-cu
            =======
            don_vi: phong-ccvc
            >>>>>>> khac
          `,
        },
      },
    ],
  },
});
