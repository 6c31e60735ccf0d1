import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-truc/qua-lon',
  problem: 'qua-lon',
  severity: 'warning',
  citations: [],
  uncited: 'Hình thức của tệp, không phải điều của văn bản pháp luật.',
  blocks: ['nop'],
  fields: [],
  locked: true,
  aboutText: true,

  vi: {
    title: 'Tệp quá lớn',
    why: 'Tệp lớn như vậy chỉ được kiểm tra cú pháp và kiểu dữ liệu; kế hoạch, đăng ký, phiếu bầu chưa được đối chiếu.',
    todo: 'Chia hồ sơ thành nhiều tệp, hoặc bỏ nội dung chép nhầm.',
    messages: {
      main: 'Tệp dài {so_ky_tu} ký tự: yêu cầu không quá {toi_da} để kiểm tra đầy đủ, hiện chỉ kiểm tra cú pháp và kiểu dữ liệu. Chia thành nhiều tệp.',
    },
  },
  en: {
    title: 'File too large',
    why: 'Of a file this large only syntax and types are checked; it is not compared with plan, registrations and votes.',
    todo: 'Split the dossier into several files, or delete what was pasted by mistake.',
    messages: {
      main: 'The file has {so_ky_tu} characters: up to {toi_da} are checked in full, of this one only syntax and types were. Split it into several files.',
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
              - { ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so, noi_dung: [II.2.d, II.2.đ], nhiem_vu: [Rà soát 126 thủ tục hành chính trong quý II năm 2020] }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'dang-ky.tdkt.yaml': yaml`
            loai: dang-ky
            ^^^^ cau-truc/qua-lon
            don_vi: pnv-phu-cu
          `,
        },
        reported: {
          'dang-ky.tdkt.yaml': {
            code: 'qua-lon',
            route: [],
            part: 'key',
            data: { so_ky_tu: 17_000_000, toi_da: 16_777_216 },
          },
        },
      },
    ],
  },
});
