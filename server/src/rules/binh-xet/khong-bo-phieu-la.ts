import { nameKey, nearName, writtenName } from '../../model/people';
import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'binh-xet/khong-bo-phieu-la',
  severity: 'warning',
  on: 'ho-so.hop_binh_xet',
  reads: 'document',
  citations: [],
  uncited: 'Người không bỏ phiếu đối chiếu với thành phần họp trong cùng một hồ sơ.',
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.hop_binh_xet.khong_bo_phieu'],

  *check({ subject, document, at, file }): Iterable<Report> {
    const names = subject.khong_bo_phieu ?? [];
    const sitters = names.length === 0 ? [] : (document.thanh_phan_hop ?? []);
    if (sitters.length === 0) return;
    const seated = sitters.flatMap(({ ho_ten }) => ho_ten ?? []);
    for (const [index, name] of names.entries()) {
      if (seated.some((other) => nameKey(other) === nameKey(name))) continue;
      const near = seated.filter((other) => nearName(other, name));
      const meant = near.length === 1 ? near[0] : undefined;
      const place = at('khong_bo_phieu', index).value();
      yield {
        at: place,
        message: meant === undefined ? 'main' : 'gan',
        data: { ten: name, goi_y: meant ?? '' },
        related: [{ at: { file, route: ['thanh_phan_hop'], part: 'key' }, message: 'thanh_phan' }],
        fixes:
          meant === undefined
            ? []
            : [
                {
                  safety: 'suggestion',
                  title: { vi: 'Viết lại thành {goi_y}', en: 'Write {goi_y}' },
                  changes: [{ op: 'set', at: place, text: writtenName(meant) }],
                },
              ],
      };
    }
  },

  vi: {
    title: 'Người không bỏ phiếu không có trong thành phần họp',
    why: 'Chỉ người dự họp mới có phiếu để không bỏ; tên lạ làm số phiếu tính sai đi một.',
    todo: 'Sửa tên cho đúng thành phần họp, hoặc xóa tên khỏi khong_bo_phieu.',
    messages: {
      main: '«{ten}» ghi là không bỏ phiếu mà không có trong thành phần họp. Thêm vào thanh_phan_hop nếu có dự họp, hoặc xóa tên khỏi khong_bo_phieu.',
      gan: '«{ten}» ghi là không bỏ phiếu mà không có trong thành phần họp; ở đó có «{goi_y}». Viết một tên ở cả hai nơi.',
      thanh_phan: 'Thành phần họp.',
    },
  },
  en: {
    title: 'Who did not vote was not in the meeting',
    why: 'Only who sat in the meeting has a vote to leave uncast; a strange name makes the count one vote wrong.',
    todo: 'Correct the name to that of the attendance, or take it out of khong_bo_phieu.',
    messages: {
      main: '“{ten}” is said not to have voted but is not among those who sat. Add them to thanh_phan_hop if they were there, or take the name out of khong_bo_phieu.',
      gan: '“{ten}” is said not to have voted but is not among those who sat; “{goi_y}” is. Write one name in both places.',
      thanh_phan: 'Who sat in the meeting.',
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
          thanh_phan_hop:
            - { ho_ten: Nguyễn Văn Thái, vai_tro: chu-tri, co_mat: true }
            - { ho_ten: Đặng Văn Hoà, vai_tro: thu-ky, co_mat: true }
          hop_binh_xet:
            - { ca_nhan: Đặng Văn Hòa, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 1, khong_bo_phieu: [Đặng Văn Hòa] }
          de_nghi:
            - { ma: hoa, ca_nhan: Đặng Văn Hòa, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
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
          thanh_phan_hop:
            - { ho_ten: Nguyễn Văn Thái, vai_tro: chu-tri, co_mat: true }
            - { ho_ten: Lê Quang Vinh, vai_tro: thu-ky, co_mat: true }
          hop_binh_xet:
            - { ca_nhan: Lê Quang Vinh, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 1, khong_bo_phieu: [Lê Quang Vịnh] }
          #                                                                                              ^^^^^^^^^^^^^ binh-xet/khong-bo-phieu-la
            - { tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 1, khong_bo_phieu: [Trần Thị Hoa] }
          #                                                                                           ^^^^^^^^^^^^ binh-xet/khong-bo-phieu-la
          de_nghi:
            - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
        `,
        fixed: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          thanh_phan_hop:
            - { ho_ten: Nguyễn Văn Thái, vai_tro: chu-tri, co_mat: true }
            - { ho_ten: Lê Quang Vinh, vai_tro: thu-ky, co_mat: true }
          hop_binh_xet:
            - { ca_nhan: Lê Quang Vinh, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 1, khong_bo_phieu: [Lê Quang Vinh] }
            - { tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 1, khong_bo_phieu: [Trần Thị Hoa] }
          de_nghi:
            - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
  },
});
