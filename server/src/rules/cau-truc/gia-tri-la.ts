import { editDistance } from '../../text/unicode';
import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

/** What a form that the schemas ask for is called among the messages, by its pattern or keyword. */
const FORMS: Readonly<Record<string, string>> = {
  '^[0-9a-f]{64}$': 'bam',
  '^[0-2][0-9]:[0-5][0-9]$': 'gio',
  minimum: 'so',
};

export default defineProblemRule({
  id: 'cau-truc/gia-tri-la',
  problem: 'gia-tri-la',
  severity: 'error',
  citations: [],
  uncited: 'Hình thức của tệp, không phải điều của văn bản pháp luật.',
  blocks: ['du-thao', 'trinh-ky', 'nop'],
  fields: [],

  message: ({ cho_phep, dang }) => (cho_phep === '' ? (FORMS[String(dang)] ?? 'dang') : 'main'),

  fixes: (at, { gia_tri, cho_phep }) => {
    const near = String(cho_phep)
      .split(', ')
      .find((value) => value !== '' && editDistance(value, String(gia_tri), 2) <= 2);
    if (near === undefined) return [];
    const title = { vi: `Đổi thành ${near}`, en: `Change to ${near}` };
    return [{ safety: 'suggestion', title, changes: [{ op: 'set', at, text: near }] }];
  },

  vi: {
    title: 'Giá trị không có trong danh mục',
    why: 'Giá trị lạ không được hiểu nên coi như chưa ghi.',
    todo: 'Chọn một trong các giá trị cho phép (Ctrl+Space để xem).',
    messages: {
      main: 'Giá trị «{gia_tri}» không được dùng ở đây: yêu cầu một trong {cho_phep}. Chọn lại.',
      dang: 'Giá trị «{gia_tri}» viết sai dạng. Xem cách ghi đúng ở phần giải thích của khóa này.',
      bam: 'Mã băm «{gia_tri}» viết sai dạng: yêu cầu 64 chữ số 0–9, chữ cái a–f. Chép đủ mã băm của tệp.',
      gio: 'Giờ «{gia_tri}» viết sai dạng: yêu cầu giờ:phút, đủ hai chữ số mỗi bên, đặt trong nháy, ví dụ "14:00".',
      so: 'Số «{gia_tri}» nhỏ quá: yêu cầu ít nhất {dang_can}. Xem lại số.',
    },
  },
  en: {
    title: 'Value not allowed',
    why: 'An unknown value is not understood and counts as not written.',
    todo: 'Choose one of the values allowed (Ctrl+Space shows them).',
    messages: {
      main: 'The value “{gia_tri}” may not stand here: one of {cho_phep} is required. Choose again.',
      dang: 'The value “{gia_tri}” is in the wrong form. See what is said of this key.',
      bam: 'The hash “{gia_tri}” is in the wrong form: 64 digits 0–9, letters a–f are required. Copy the whole hash of the file.',
      gio: 'The time “{gia_tri}” is in the wrong form: HH:MM in quotes is required, e.g. "14:00".',
      so: 'The number “{gia_tri}” is too small: at least {dang_can} is required. Check it.',
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
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don_vi
                       ^^^^^^ cau-truc/gia-tri-la
            don_vi: pnv-phu-cu
            de_nghi:
              - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
          `,
        },
        fixed: yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
          `,
      },
      {
        files: {
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            bien_ban: { loai: hop-don-vi, bat_dau: 14 giờ }
                                                   ^^^^^^ cau-truc/gia-tri-la
            de_nghi:
              - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
          `,
        },
      },
      {
        // a hash copied in part, and a number that cannot be
        files: {
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            to_trinh: { so: 31/TTr-PNV, sha256: a9c59d70d704 }
                                                ^^^^^^^^^^^^ cau-truc/gia-tri-la
            hop_binh_xet:
              - { ca_nhan: Lê Quang Vinh, de_nghi_tang: giay-khen-giam-doc-so, dong_y: -1 }
                                                                                       ^^ cau-truc/gia-tri-la
            de_nghi:
              - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
          `,
        },
      },
    ],
  },
});
