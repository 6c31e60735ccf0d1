import { editDistance } from '../../text/unicode';
import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-truc/gia-tri-la',
  problem: 'gia-tri-la',
  severity: 'error',
  citations: [],
  uncited: 'Hình thức của tệp, không phải điều của văn bản pháp luật.',
  blocks: ['du-thao', 'trinh-ky', 'nop'],
  fields: [],

  message: ({ cho_phep }) => (cho_phep === '' ? 'dang' : 'main'),

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
      dang: 'Giá trị «{gia_tri}» viết sai dạng. Rê chuột lên khóa để xem cách ghi đúng.',
    },
  },
  en: {
    title: 'Value not allowed',
    why: 'An unknown value is not understood and counts as not written.',
    todo: 'Choose one of the values allowed (Ctrl+Space shows them).',
    messages: {
      main: 'The value “{gia_tri}” may not stand here: one of {cho_phep} is required. Choose again.',
      dang: 'The value “{gia_tri}” is in the wrong form. Hover over the key to see the right one.',
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
    ],
  },
});
