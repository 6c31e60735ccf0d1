import { expectedVotes, votesCast } from '../votes';
import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'binh-xet/nhieu-phieu-hon-nguoi',
  severity: 'warning',
  on: 'ho-so.hop_binh_xet',
  reads: 'document',
  citations: [],
  uncited: 'Số phiếu đối chiếu với thành phần họp trong cùng một hồ sơ.',
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.hop_binh_xet.y_kien_van_ban'],

  *check({ subject, document, at }) {
    const expected = expectedVotes(subject, document.thanh_phan_hop ?? []);
    if (!expected || expected.written <= expected.absent) return;
    if (subject.dong_y !== undefined && votesCast(subject) !== expected.votes) return;
    yield {
      at: at('y_kien_van_ban').value(),
      data: { hien_co: expected.written, yeu_cau: expected.absent },
      related: [{ at: { ...at().key(), route: ['thanh_phan_hop'] }, message: 'thanh_phan' }],
    };
  },

  vi: {
    title: 'Nhiều phiếu hơn số người',
    why: 'Ý kiến bằng văn bản chỉ lấy của người vắng mặt; nhiều hơn số người vắng thì có người được tính hai lần.',
    todo: 'Sửa số ý kiến bằng văn bản, hoặc ghi đủ người vắng mặt (co_mat: false) vào thành phần họp.',
    messages: {
      main: 'Ý kiến bằng văn bản nhiều hơn người vắng mặt: có {yeu_cau} người vắng, hiện ghi {hien_co} ý kiến. Sửa số ý kiến, hoặc ghi đủ người vắng vào thành phần họp.',
      thanh_phan: 'Thành phần họp.',
    },
  },
  en: {
    title: 'More votes than people',
    why: 'Written opinions are those of absent members only; more of them than absent members means that somebody counts twice.',
    todo: 'Correct the number of written opinions, or list all absent members (co_mat: false).',
    messages: {
      main: 'More written opinions than absent members: {yeu_cau} absent, {hien_co} opinions. Correct the number, or list all who were absent.',
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
            - { ho_ten: Bùi Thị Lan, vai_tro: thanh-vien, co_mat: false }
          hop_binh_xet:
            - { tap_the: pnv-phu-cu, dong_y: 2, khong_dong_y: 0, y_kien_van_ban: 1 }
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
            - { ho_ten: Bùi Thị Lan, vai_tro: thanh-vien, co_mat: false }
          hop_binh_xet:
            - { tap_the: pnv-phu-cu, dong_y: 3, khong_dong_y: 0, y_kien_van_ban: 2 }
          #                                                                      ^ binh-xet/nhieu-phieu-hon-nguoi
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
  },
});
