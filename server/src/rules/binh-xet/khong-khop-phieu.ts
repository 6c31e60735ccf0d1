import { expectedVotes, votesCast } from '../votes';
import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'binh-xet/khong-khop-phieu',
  severity: 'warning',
  on: 'ho-so.hop_binh_xet',
  reads: 'document',
  citations: [],
  uncited: 'Số phiếu đối chiếu với thành phần họp trong cùng một hồ sơ.',
  blocks: ['trinh-ky', 'nop'],
  fields: [
    'ho-so.hop_binh_xet.dong_y',
    'ho-so.hop_binh_xet.khong_dong_y',
    'ho-so.hop_binh_xet.khong_hop_le',
    'ho-so.hop_binh_xet.khong_bo_phieu',
    'ho-so.hop_binh_xet.y_kien_van_ban',
  ],

  *check({ subject, document, at }) {
    const { dong_y } = subject;
    const expected = expectedVotes(subject, document.thanh_phan_hop ?? []);
    if (dong_y === undefined || expected === null) return;
    const cast = votesCast(subject);
    if (cast === expected.votes) return;
    yield {
      at: at('dong_y').value(),
      data: {
        hien_co: cast,
        yeu_cau: expected.votes,
        co_mat: expected.present,
        khong_bo: expected.abstaining,
        van_ban: expected.written,
      },
      related: [{ at: { ...at().key(), route: ['thanh_phan_hop'] }, message: 'thanh_phan' }],
    };
  },

  vi: {
    title: 'Số phiếu không khớp thành phần họp',
    why: 'Tổng số phiếu đồng ý, không đồng ý và không hợp lệ phải bằng số người có mặt bỏ phiếu cộng ý kiến bằng văn bản; lệch một phiếu là biên bản bị hỏi lại.',
    todo: 'Đối chiếu biên bản kiểm phiếu: sửa số phiếu, người có mặt, người không bỏ phiếu hoặc số ý kiến bằng văn bản.',
    messages: {
      main: 'Số phiếu không khớp: yêu cầu {yeu_cau} ({co_mat} người có mặt − {khong_bo} không bỏ phiếu + {van_ban} ý kiến bằng văn bản), hiện có {hien_co} phiếu. Đối chiếu lại biên bản kiểm phiếu.',
      thanh_phan: 'Thành phần họp.',
    },
  },
  en: {
    title: 'Votes do not match those who sat',
    why: 'Votes for, against and invalid must add up to those present who voted, plus written opinions; one vote off and the minutes are questioned.',
    todo: 'Compare with the count: correct the votes, who was present, who did not vote, or the number of written opinions.',
    messages: {
      main: 'The votes do not add up: required {yeu_cau} ({co_mat} present − {khong_bo} not voting + {van_ban} written opinions), found {hien_co}. Compare with the record of the count.',
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
            - { ho_ten: Trần Thị Hoa, vai_tro: thu-ky, co_mat: true }
            - { ho_ten: Lê Quang Vinh, vai_tro: thanh-vien, co_mat: true }
            - { ho_ten: Bùi Thị Lan, vai_tro: thanh-vien, co_mat: false }
            - { ho_ten: Lương Thị Thu Hà, vai_tro: khach-moi, co_mat: true }
          hop_binh_xet:
            - { tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 4, khong_dong_y: 0, y_kien_van_ban: 1 }
            - { ca_nhan: Lê Quang Vinh, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 1, khong_dong_y: 1, khong_bo_phieu: [Lê Quang Vinh] }
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
            - { ho_ten: Nguyễn Văn Thái, vai_tro: chu-tri, co_mat: true }
            - { ho_ten: Trần Thị Hoa, vai_tro: thu-ky, co_mat: true }
            - { ho_ten: Lê Quang Vinh, vai_tro: thanh-vien, co_mat: true }
            - { ho_ten: Bùi Thị Lan, vai_tro: thanh-vien, co_mat: false }
            - { ho_ten: Lương Thị Thu Hà, vai_tro: khach-moi, co_mat: true }
          hop_binh_xet:
            - { tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 4, khong_dong_y: 0 }
          #                                                                       ^ binh-xet/khong-khop-phieu
            - { ca_nhan: Lê Quang Vinh, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 2, khong_dong_y: 1, khong_bo_phieu: [Lê Quang Vinh] }
          #                                                                          ^ binh-xet/khong-khop-phieu
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
  },
});
