import { subjectKey } from '../../model/people';
import { awardName } from '../../model/plan';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { below } from '../papers';
import { defineRule } from '../rule';
import { missedThreshold } from '../votes';

export default defineRule({
  id: 'binh-xet/duoi-nguong',
  severity: 'error',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [{ plan: 'bieu_quyet' }],
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.hop_binh_xet.dong_y'],

  *check({ subject, document, at, plan, cite, file, facts }) {
    const key = subjectKey(subject);
    const missed = missedThreshold(plan, { file, document, facts }, subject);
    if (key === null || !missed) return;
    const { threshold, percent, count, members } = missed;
    yield {
      at: at(key).value(),
      data: {
        ten: calledIn(facts, subject),
        hinh_thuc: awardName(plan, subject.de_nghi_tang),
        dong_y: count.favour,
        thanh_vien: members,
        nguong: percent,
      },
      citations: cite(threshold.muc),
      related: [{ at: below(count.at, 'dong_y'), message: 'phieu' }],
    };
  },

  vi: {
    title: 'Chưa đủ tỷ lệ phiếu đồng ý',
    why: 'Với hình thức này, kế hoạch yêu cầu một tỷ lệ phiếu đồng ý tối thiểu.',
    todo: 'Đối chiếu biên bản kiểm phiếu. Nếu đúng là chưa đủ phiếu, đưa ra khỏi danh sách đề nghị.',
    messages: {
      main: '«{ten}» chưa đủ phiếu: {hinh_thuc} yêu cầu từ {nguong}% trở lên, hiện có {dong_y} phiếu đồng ý trên {thanh_vien} thành viên. Đối chiếu biên bản; nếu đúng thì đưa ra khỏi danh sách.',
      phieu: 'Số phiếu đồng ý.',
    },
  },
  en: {
    title: 'Too few votes in favour',
    why: 'For this award the plan asks for a share of votes in favour.',
    todo: 'Compare with the record of the count. If it is right, take the nominee off the list.',
    messages: {
      main: '“{ten}” has too few votes: {hinh_thuc} needs {nguong}% or more, found {dong_y} in favour of {thanh_vien} members. Compare with the minutes; if right, take the nominee off the list.',
      phieu: 'Votes in favour.',
    },
  },

  examples: {
    valid: [
      {
        // this plan sets no threshold, and none is made up
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          thanh_phan_hop:
            - { ho_ten: Nguyễn Văn Thái, vai_tro: chu-tri, co_mat: true }
            - { ho_ten: Trần Thị Hoa, vai_tro: thu-ky, co_mat: true }
            - { ho_ten: Bùi Thị Lan, vai_tro: thanh-vien, co_mat: true }
          hop_binh_xet:
            - { tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 1, khong_dong_y: 2 }
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
    invalid: [
      {
        // four of five members are 80 %; the absent one counts
        files: {
          'ke-hoach.tdkt.yaml': yaml`
            loai: ke-hoach
            so: 21/KH-SNV
            ngay: 2021-02-22
            co_quan: Sở Nội vụ tỉnh Bắc Sơn
            nam: 2021
            hinh_thuc:
              - { ma: giay-khen, ten: Giấy khen, danh_muc: giay-khen, cap: so, doi_tuong: [{ ca_nhan: [cong-chuc], thuoc: [phong-ban] }], muc: III.1 }
            bieu_quyet:
              - { hinh_thuc: [giay-khen], ty_le: 85, tinh_tren: tong-so, muc: IV.4 }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-tong-hop
            thanh_phan_hop:
              - { ho_ten: Nguyễn Văn Thái, vai_tro: chu-tri, co_mat: true }
              - { ho_ten: Trần Thị Hoa, vai_tro: thu-ky, co_mat: true }
              - { ho_ten: Lê Quang Vinh, vai_tro: thanh-vien, co_mat: true }
              - { ho_ten: Phan Thu Hà, vai_tro: thanh-vien, co_mat: true }
              - { ho_ten: Bùi Thị Lan, vai_tro: thanh-vien, co_mat: false }
            hop_binh_xet:
              - { ca_nhan: Phan Thu Hà, de_nghi_tang: giay-khen, dong_y: 4, khong_dong_y: 0 }
            de_nghi:
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: giay-khen }
            #                      ^^^^^^^^^^^ binh-xet/duoi-nguong
          `,
        },
      },
    ],
  },
});
