import { law } from '../../law/provisions';
import { yaml } from '../examples';
import { defineRule } from '../rule';

/** Two thirds, as a fraction. */
const PART = 2;
const WHOLE = 3;

export default defineRule({
  id: 'binh-xet/duoi-hai-phan-ba',
  severity: 'info',
  on: 'ho-so',
  reads: 'document',
  citations: [law('12/2019/TT-BNV', '11.2')],
  blocks: [],
  fields: ['ho-so.thanh_phan_hop.co_mat'],

  *check({ document, at }) {
    if (document.bien_ban?.loai !== 'hop-hoi-dong-so') return;
    const members = (document.thanh_phan_hop ?? []).filter(({ vai_tro }) => vai_tro !== 'khach-moi');
    const present = members.filter(({ co_mat }) => co_mat !== false).length;
    if (members.length === 0 || present * WHOLE >= members.length * PART) return;
    yield { at: at('thanh_phan_hop').key(), data: { co_mat: present, thanh_vien: members.length } };
  },

  vi: {
    title: 'Hội đồng họp khi chưa đủ hai phần ba thành viên',
    why: 'Hội đồng cấp bộ, cấp tỉnh họp khi có ít nhất 2/3 thành viên. Thông tư không quy định cho hội đồng của Sở: nêu ra để người xem hồ sơ biết.',
    todo: 'Đối chiếu lại người có mặt, vắng mặt. Nếu đúng, xem quy chế của hội đồng có yêu cầu họp lại không.',
    messages: {
      main: 'Hội đồng có {co_mat} trên {thanh_vien} thành viên dự họp, chưa tới hai phần ba (mức quy định cho hội đồng cấp bộ, cấp tỉnh). Đối chiếu lại thành phần; nếu đúng, xem quy chế của hội đồng.',
    },
  },
  en: {
    title: 'The council met with fewer than two thirds of its members',
    why: 'Councils of ministries and provinces meet with at least two thirds of their members. The circular does not say so of a department’s council, but receivers mostly look at it that way.',
    todo: 'Check who was present. If it is right, see whether the council’s own regulation asks for another meeting.',
    messages: {
      main: '{co_mat} of {thanh_vien} members attended, fewer than two thirds (the rule for councils of ministries and provinces). Check the attendance; if right, see the council’s own regulation.',
    },
  },

  examples: {
    valid: [
      {
        // guests do not count; a unit's own meeting is no council
        files: {
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: so-noi-vu
            don_vi: snv
            bien_ban: { loai: hop-hoi-dong-so, ngay: 2020-12-07 }
            thanh_phan_hop:
              - { ho_ten: Phan Thu Hà, vai_tro: chu-tri, co_mat: true }
              - { ho_ten: Cù Trọng Khang, vai_tro: thu-ky, co_mat: true }
              - { ho_ten: Vương Đình Thắng, vai_tro: thanh-vien, co_mat: false }
              - { ho_ten: Đinh Thị Hạnh, vai_tro: khach-moi, co_mat: false }
            de_nghi:
              - { ma: so, tap_the: snv, de_nghi_tang: co-thi-dua-bo }
          `,
          'phu-cu.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            bien_ban: { loai: hop-don-vi, ngay: 2020-11-24 }
            thanh_phan_hop:
              - { ho_ten: Nguyễn Văn Thái, vai_tro: chu-tri, co_mat: true }
              - { ho_ten: Trần Thị Hoa, vai_tro: thu-ky, co_mat: false }
            de_nghi:
              - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
          `,
        },
      },
    ],
    invalid: [
      {
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: so-noi-vu
          don_vi: snv
          bien_ban: { loai: hop-hoi-dong-so, ngay: 2020-12-07 }
          thanh_phan_hop:
          ^^^^^^^^^^^^^^ binh-xet/duoi-hai-phan-ba
            - { ho_ten: Phan Thu Hà, vai_tro: chu-tri, co_mat: true }
            - { ho_ten: Cù Trọng Khang, vai_tro: thu-ky, co_mat: true }
            - { ho_ten: Vương Đình Thắng, vai_tro: thanh-vien, co_mat: false }
            - { ho_ten: Lưu Thị Thanh Nga, vai_tro: thanh-vien, co_mat: false }
          de_nghi:
            - { ma: so, tap_the: snv, de_nghi_tang: co-thi-dua-bo }
        `,
      },
    ],
  },
});
