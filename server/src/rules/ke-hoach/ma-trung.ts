import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

/** Lists of a plan whose entries other places call by code. */
const LISTS = [
  'noi_dung', 'linh_vuc', 'loai_don_vi', 'doi_tuong', 'chuc_danh', 'hinh_thuc', 'thanh_phan', 'thoi_han', 'chi_xet',
  'chua_xet',
] as const; // prettier-ignore

export default defineRule({
  id: 'ke-hoach/ma-trung',
  severity: 'error',
  on: 'ke-hoach',
  reads: 'document',
  citations: [],
  uncited: 'Mã là cách viết kế hoạch thành dữ liệu, không phải lời của văn bản.',
  blocks: ['trinh-ky', 'nop'],
  fields: LISTS.map((list) => `ke-hoach.${list}.ma`),

  *check({ document, at, file }): Iterable<Report> {
    for (const list of LISTS) {
      const first = new Map<string, number>();
      for (const [index, { ma }] of (document[list] ?? []).entries()) {
        if (ma === undefined) continue;
        const earlier = first.get(ma);
        if (earlier === undefined) {
          first.set(ma, index);
          continue;
        }
        yield {
          at: at(list, index, 'ma').value(),
          data: { ma, danh_sach: list },
          related: [{ at: { file, route: [list, earlier, 'ma'], part: 'value' }, message: 'truoc' }],
        };
      }
    }
  },

  vi: {
    title: 'Kế hoạch dùng một mã cho hai mục',
    why: 'Hồ sơ gọi hình thức, lĩnh vực, nội dung của kế hoạch bằng mã; hai mục cùng mã thì chỉ mục đầu được dùng.',
    todo: 'Đặt mã khác cho một trong hai mục, hoặc xóa mục thừa.',
    messages: {
      main: 'Mã «{ma}» đã dùng ở trên trong {danh_sach}: yêu cầu mỗi mục một mã riêng. Đặt mã khác, hoặc xóa mục thừa.',
      truoc: 'Mã này đã dùng ở đây.',
    },
  },
  en: {
    title: 'The plan uses a code twice',
    why: 'Dossiers call the awards, fields and contents of a plan by code; of two entries with one code only the first is used.',
    todo: 'Give one of the two another code, or delete the one too many.',
    messages: {
      main: 'The code “{ma}” is used above already in {danh_sach}: each entry needs its own. Choose another, or delete the entry.',
      truoc: 'It is used here already.',
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
            noi_dung:
              - { ma: II.2.d, ten: Học tập và bồi dưỡng }
              - { ma: II.2.đ, ten: Giúp đỡ cơ sở vùng xa }
            linh_vuc:
              - { ma: van-thu-luu-tru, ten: "Văn thư, lưu trữ" }
          `,
        },
      },
      {
        // of two lists each has codes of its own
        files: {
          'ke-hoach.tdkt.yaml': yaml`
            loai: ke-hoach
            so: 13/KH-SNV
            ngay: 2021-01-22
            co_quan: Sở Nội vụ tỉnh Hà Xuyên
            thanh_phan:
              - { ma: dang-ky, ten: Bản đăng ký thi đua, o: kem_theo }
            thoi_han:
              - { ma: dang-ky, cho: dang-ky, truoc_ngay: 2021-02-27 }
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
            noi_dung:
              - { ma: II.2.đ, ten: Học tập và bồi dưỡng }
              - { ma: II.2.đ, ten: Giúp đỡ cơ sở vùng xa }
            #         ^^^^^^ ke-hoach/ma-trung
            linh_vuc:
              - { ma: van-thu-luu-tru, ten: "Văn thư, lưu trữ" }
          `,
        },
      },
    ],
  },
});
