import { nameKey } from '../../model/people';
import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'binh-xet/ngoi-hai-lan',
  severity: 'warning',
  on: 'ho-so',
  reads: 'document',
  citations: [],
  uncited: 'Thành phần họp đối chiếu trong cùng một biên bản.',
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.thanh_phan_hop.ho_ten'],

  *check({ document, at, file }): Iterable<Report> {
    const seats = new Map<string, number>();
    for (const [index, { ho_ten, chuc_vu, don_vi }] of (document.thanh_phan_hop ?? []).entries()) {
      if (ho_ten === undefined) continue;
      // two people of one name have two posts, or come from two units
      const key = [ho_ten, chuc_vu ?? '', don_vi ?? ''].map(nameKey).join('|');
      const first = seats.get(key);
      if (first === undefined) {
        seats.set(key, index);
        continue;
      }
      yield {
        at: at('thanh_phan_hop', index, 'ho_ten').value(),
        data: { ten: ho_ten },
        related: [
          { at: { file, route: ['thanh_phan_hop', first, 'ho_ten'], part: 'value' }, message: 'lan_dau' },
        ],
      };
    }
  },

  vi: {
    title: 'Một người ghi hai lần trong thành phần họp',
    why: 'Ghi hai lần thì số thành viên và số phiếu đều tính thừa một.',
    todo: 'Đối chiếu biên bản. Có thể dòng này là người khác ghi nhầm tên: ghi lại đúng tên người ấy. Chỉ xóa dòng nếu số phiếu cũng thừa một. Nếu là hai người trùng tên thì ghi chức vụ, đơn vị để phân biệt.',
    messages: {
      main: '«{ten}» đã có tên ở trên trong thành phần họp. Đối chiếu biên bản: có thể dòng này là người khác ghi nhầm tên; chỉ xóa dòng nếu số phiếu cũng thừa một. Hai người trùng tên thì ghi chuc_vu, don_vi để phân biệt.',
      lan_dau: 'Tên này đã ghi ở đây.',
    },
  },
  en: {
    title: 'Somebody listed twice among those who sat',
    why: 'Listed twice, members and votes are counted one too many.',
    todo: 'Compare the minutes. The row may be somebody else whose name was mistaken: write that name. Delete the row only if the votes are one too many as well. For two people of one name give posts and units that tell them apart.',
    messages: {
      main: '“{ten}” is listed above among those who sat. Compare the minutes: the row may be somebody else whose name was mistaken; delete it only if the votes are one too many as well. For two people of one name give chuc_vu, don_vi that tell them apart.',
      lan_dau: 'The name is here already.',
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
            - { ho_ten: Nguyễn Thị Hoa, chuc_vu: Trưởng phòng, vai_tro: chu-tri, co_mat: true }
            - { ho_ten: Nguyễn Thị Hoa, chuc_vu: Chuyên viên, vai_tro: thu-ky, co_mat: true }
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
          thanh_phan_hop:
            - { ho_ten: Nguyễn Văn Thái, chuc_vu: Trưởng phòng, vai_tro: chu-tri, co_mat: true }
            - { ho_ten: Trần Thị Hoa, chuc_vu: Chuyên viên, vai_tro: thu-ky, co_mat: true }
            - { ho_ten: Trần Thị Hoà, chuc_vu: Chuyên viên, vai_tro: thanh-vien, co_mat: true }
            - { ho_ten: Trần Thị Hoa, chuc_vu: Chuyên viên, vai_tro: thanh-vien, co_mat: true }
          #             ^^^^^^^^^^^^ binh-xet/ngoi-hai-lan
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
  },
});
