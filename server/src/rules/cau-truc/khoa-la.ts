import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-truc/khoa-la',
  problem: 'khoa-la',
  severity: 'error',
  citations: [],
  uncited: 'Hình thức của tệp, không phải điều của văn bản pháp luật.',
  blocks: ['du-thao', 'trinh-ky', 'nop'],
  fields: [],

  message: ({ goi_y, cho_phep }) => {
    if (goi_y !== '') return 'goi_y';
    return cho_phep === '' ? 'khong_co' : 'main';
  },

  fixes: (at, { goi_y }) =>
    typeof goi_y === 'string' && goi_y !== ''
      ? [
          {
            safety: 'suggestion',
            title: { vi: 'Đổi khóa thành {goi_y}', en: 'Change the key to {goi_y}' },
            changes: [{ op: 'rename-key', at, key: goi_y }],
          },
        ]
      : [],

  vi: {
    title: 'Khóa không có trong mẫu',
    why: 'Khóa lạ không được đọc: điều viết ở đó không được kiểm tra và không vào văn bản xuất ra.',
    todo: 'Sửa tên khóa, hoặc chuyển nội dung sang khóa đúng.',
    messages: {
      main: 'Không có khóa «{khoa}» ở đây. Các khóa được dùng: {cho_phep}.',
      goi_y: 'Không có khóa «{khoa}» ở đây; có phải «{goi_y}»? Sửa tên khóa.',
      khong_co: 'Không có khóa «{khoa}» ở đây. Xóa đi, hoặc chuyển nội dung sang chỗ khác.',
    },
  },
  en: {
    title: 'Unknown key',
    why: 'An unknown key is not read: what stands there is neither checked nor exported.',
    todo: 'Correct the key, or move the content to the right one.',
    messages: {
      main: 'There is no key “{khoa}” here. Keys that may stand here: {cho_phep}.',
      goi_y: 'There is no key “{khoa}” here; is it “{goi_y}”? Correct the key.',
      khong_co: 'There is no key “{khoa}” here. Delete it, or move its content elsewhere.',
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
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            ngay_guii: 2020-11-27
            ^^^^^^^^^ cau-truc/khoa-la
            de_nghi:
              - { ma: vinh, ca_nhan: Lê Quang Vinh, de_nghi_tang: giay-khen-giam-doc-so }
          `,
        },
        fixed: yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            ngay_gui: 2020-11-27
            de_nghi:
              - { ma: vinh, ca_nhan: Lê Quang Vinh, de_nghi_tang: giay-khen-giam-doc-so }
          `,
      },
      {
        files: {
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - ma: vinh
                ca_nhan: Lê Quang Vinh
                de_nghi_tang: giay-khen-giam-doc-so
                so_dien_thoai: "0912000000"
            #   ^^^^^^^^^^^^^ cau-truc/khoa-la
          `,
        },
      },
    ],
  },
});
