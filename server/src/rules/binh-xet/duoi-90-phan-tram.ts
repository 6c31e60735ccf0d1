import { catalogueAward } from '../../law/catalogue';
import { law } from '../../law/provisions';
import { subjectKey } from '../../model/people';
import { awardName, awardOf } from '../../model/plan';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { below } from '../papers';
import { defineRule } from '../rule';
import { countFor, missedThreshold, PERCENT } from '../votes';

/** Titles that the decree names, of those a dossier of a Sở may hold. */
const TITLES: readonly string[] = ['chien-si-thi-dua-cap-bo', 'chien-si-thi-dua-toan-quoc'];
/** Percent of all members, present or not. */
const SHARE = 90;

export default defineRule({
  id: 'binh-xet/duoi-90-phan-tram',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [law('91/2017/NĐ-CP', '45.8')],
  blocks: [],
  fields: ['ho-so.hop_binh_xet.dong_y'],

  *check({ subject, document, at, plan, file, facts }) {
    const minutes = { file, document, facts };
    const key = subjectKey(subject);
    const title = catalogueAward(awardOf(plan, subject.de_nghi_tang)?.danh_muc ?? '')?.code;
    const count = countFor(minutes, subject);
    if (key === null || title === undefined || !TITLES.includes(title) || !count) return;
    if (count.favour * PERCENT >= SHARE * count.voters) return;
    if (missedThreshold(plan, minutes, subject)) return; // binh-xet/duoi-nguong speaks of it
    yield {
      at: at(key).value(),
      data: {
        ten: calledIn(facts, subject),
        hinh_thuc: awardName(plan, subject.de_nghi_tang),
        dong_y: count.favour,
        thanh_vien: count.voters,
        nguong: SHARE,
      },
      related: [{ at: below(count.at, 'dong_y'), message: 'phieu' }],
    };
  },

  vi: {
    title: 'Phiếu đồng ý dưới 90% tổng số thành viên',
    why: 'Với danh hiệu này, hội đồng cấp bộ, cấp tỉnh bỏ phiếu kín và cần từ 90% tổng số thành viên đồng ý, kể cả người vắng (lấy ý kiến bằng văn bản). Phiếu ở cấp dưới chưa đạt mức đó thì nên xem lại trước khi trình.',
    todo: 'Đối chiếu biên bản kiểm phiếu; cân nhắc lại đề nghị trước khi trình hội đồng cấp bộ, cấp tỉnh.',
    messages: {
      main: '«{ten}»: {hinh_thuc} cần từ {nguong}% tổng số thành viên hội đồng cấp bộ, cấp tỉnh đồng ý, hiện có {dong_y} phiếu trên {thanh_vien} thành viên. Đối chiếu biên bản và cân nhắc trước khi trình.',
      phieu: 'Số phiếu đồng ý.',
    },
  },
  en: {
    title: 'Fewer than 90% of all members in favour',
    why: 'For this title the council of the ministry or province votes in secret and needs 90% of all its members, the absent by written opinion. A vote below that at a lower level is worth a second look.',
    todo: 'Compare with the record of the count; think again before it goes to the council of the ministry or province.',
    messages: {
      main: '“{ten}”: {hinh_thuc} needs {nguong}% of all members of the council of the ministry or province, found {dong_y} of {thanh_vien} members. Compare with the minutes and think again before submitting.',
      phieu: 'Votes in favour.',
    },
  },

  examples: {
    valid: [
      {
        // all five, the absent one in writing
        files: {
          'ke-hoach.tdkt.yaml': yaml`
            loai: ke-hoach
            so: 21/KH-SNV
            ngay: 2021-02-22
            co_quan: Sở Nội vụ tỉnh Bắc Sơn
            nam: 2021
            hinh_thuc:
              - { ma: chien-si-cap-tinh, ten: Chiến sĩ thi đua cấp tỉnh, danh_muc: chien-si-thi-dua-cap-bo, cap: tinh, doi_tuong: [{ ca_nhan: [cong-chuc], thuoc: [phong-ban] }], muc: III.2 }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: so-noi-vu
            don_vi: so-noi-vu
            thanh_phan_hop:
              - { ho_ten: Cù Trọng Khang, vai_tro: thanh-vien, co_mat: true }
              - { ho_ten: Nguyễn Văn Thái, vai_tro: thanh-vien, co_mat: true }
              - { ho_ten: Trần Thị Hoa, vai_tro: thanh-vien, co_mat: true }
              - { ho_ten: Phan Thu Hà, vai_tro: thanh-vien, co_mat: true }
              - { ho_ten: Lê Quang Vinh, vai_tro: thanh-vien, co_mat: false }
            hop_binh_xet:
              - { ca_nhan: Phan Thu Hà, de_nghi_tang: chien-si-cap-tinh, dong_y: 5, khong_dong_y: 0, y_kien_van_ban: 1 }
            de_nghi:
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: chien-si-cap-tinh }
          `,
        },
      },
    ],
    invalid: [
      {
        // four of five are 80 %: the absent member counts
        files: {
          'ke-hoach.tdkt.yaml': yaml`
            loai: ke-hoach
            so: 21/KH-SNV
            ngay: 2021-02-22
            co_quan: Sở Nội vụ tỉnh Bắc Sơn
            nam: 2021
            hinh_thuc:
              - { ma: chien-si-cap-tinh, ten: Chiến sĩ thi đua cấp tỉnh, danh_muc: chien-si-thi-dua-cap-bo, cap: tinh, doi_tuong: [{ ca_nhan: [cong-chuc], thuoc: [phong-ban] }], muc: III.2 }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: so-noi-vu
            don_vi: so-noi-vu
            thanh_phan_hop:
              - { ho_ten: Cù Trọng Khang, vai_tro: thanh-vien, co_mat: true }
              - { ho_ten: Nguyễn Văn Thái, vai_tro: thanh-vien, co_mat: true }
              - { ho_ten: Trần Thị Hoa, vai_tro: thanh-vien, co_mat: true }
              - { ho_ten: Phan Thu Hà, vai_tro: thanh-vien, co_mat: true }
              - { ho_ten: Lê Quang Vinh, vai_tro: thanh-vien, co_mat: false }
            hop_binh_xet:
              - { ca_nhan: Phan Thu Hà, de_nghi_tang: chien-si-cap-tinh, dong_y: 4, khong_dong_y: 0 }
            de_nghi:
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: chien-si-cap-tinh }
            #                      ^^^^^^^^^^^ binh-xet/duoi-90-phan-tram
          `,
        },
      },
    ],
  },
});
