import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'binh-xet/thieu-chu-tri',
  severity: 'warning',
  on: 'ho-so',
  reads: 'document',
  citations: [],
  uncited:
    'Biên bản in ra lấy tên chủ trì, thư ký từ thành phần họp để ký; không phải điều của văn bản pháp luật.',
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.thanh_phan_hop', 'ho-so.thanh_phan_hop.vai_tro'],

  *check({ document, at, unread }): Iterable<Report> {
    const sitters = document.thanh_phan_hop ?? [];
    if (sitters.length === 0) return;
    for (const role of ['chu-tri', 'thu-ky'] as const) {
      const seats = sitters.flatMap(({ vai_tro }, index) => (vai_tro === role ? [index] : []));
      if (seats.length === 0) {
        const isOpen = sitters.some((_, index) => unread('thanh_phan_hop', index, 'vai_tro'));
        if (!isOpen)
          yield { at: at('thanh_phan_hop').key(), message: role === 'chu-tri' ? 'main' : 'thu_ky' };
        continue;
      }
      const [first] = seats;
      const isAway = seats.every((index) => sitters[index]?.co_mat === false);
      if (first === undefined || !isAway) continue;
      yield {
        at: at('thanh_phan_hop', first, 'co_mat').value(),
        message: role === 'chu-tri' ? 'chu_tri_vang' : 'thu_ky_vang',
        data: { ten: sitters[first]?.ho_ten ?? '…' },
      };
    }
  },

  vi: {
    title: 'Biên bản thiếu chủ trì hoặc thư ký',
    why: 'Biên bản do người chủ trì và thư ký ký; không rõ hai người này thì biên bản chưa có ai chịu trách nhiệm.',
    todo: 'Ghi vai_tro: chu-tri cho người chủ trì, vai_tro: thu-ky cho người ghi biên bản; hai người ấy phải có mặt.',
    messages: {
      main: 'Thành phần họp chưa có người chủ trì: yêu cầu một người có vai_tro: chu-tri, hiện chưa có. Ghi vai trò theo biên bản đã ký.',
      thu_ky:
        'Thành phần họp chưa có thư ký: yêu cầu một người có vai_tro: thu-ky, hiện chưa có. Ghi vai trò theo biên bản đã ký.',
      chu_tri_vang:
        '«{ten}» chủ trì cuộc họp mà ghi là vắng mặt. Sửa co_mat, hoặc ghi vai_tro: chu-tri cho người đã chủ trì thay.',
      thu_ky_vang:
        '«{ten}» là thư ký cuộc họp mà ghi là vắng mặt. Sửa co_mat, hoặc ghi vai_tro: thu-ky cho người đã ghi biên bản thay.',
    },
  },
  en: {
    title: 'Minutes without chair or secretary',
    why: 'Minutes are signed by the chair and the secretary; without them nobody answers for the minutes.',
    todo: 'Give vai_tro: chu-tri to who chaired, vai_tro: thu-ky to who took the minutes; both were present.',
    messages: {
      main: 'Nobody chaired the meeting: one person with vai_tro: chu-tri is required, there is none. Write the roles as in the signed minutes.',
      thu_ky:
        'The meeting had no secretary: one person with vai_tro: thu-ky is required, there is none. Write the roles as in the signed minutes.',
      chu_tri_vang:
        '“{ten}” chaired the meeting and is marked absent. Correct co_mat, or give vai_tro: chu-tri to who chaired instead.',
      thu_ky_vang:
        '“{ten}” took the minutes and is marked absent. Correct co_mat, or give vai_tro: thu-ky to who took them instead.',
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
            - { ho_ten: Nguyễn Văn Thái, chuc_vu: Trưởng phòng, vai_tro: chu-tri, co_mat: true }
            - { ho_ten: Trần Thị Hoa, chuc_vu: Chuyên viên, vai_tro: thu-ky, co_mat: true }
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
          ^^^^^^^^^^^^^^ binh-xet/thieu-chu-tri
            - { ho_ten: Nguyễn Văn Thái, chuc_vu: Trưởng phòng, vai_tro: thanh-vien, co_mat: true }
            - { ho_ten: Trần Thị Hoa, chuc_vu: Chuyên viên, vai_tro: thu-ky, co_mat: false }
          #                                                                          ^^^^^ binh-xet/thieu-chu-tri
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
  },
});
