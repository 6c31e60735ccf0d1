import { nameKey } from '../../model/people';
import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'binh-xet/nguoi-duoc-xet-bo-phieu',
  severity: 'warning',
  on: 'ho-so.hop_binh_xet',
  reads: 'document',
  citations: [],
  uncited: 'Cách làm khách quan của hội đồng, chưa tìm thấy điều luật nói rõ.',
  blocks: [],
  fields: ['ho-so.hop_binh_xet.khong_bo_phieu'],

  *check({ subject, document, at, file }) {
    const { ca_nhan } = subject;
    if (
      document.bien_ban?.loai !== 'hop-hoi-dong-so' ||
      ca_nhan === undefined ||
      subject.tap_the !== undefined
    )
      return;
    const key = nameKey(ca_nhan);
    const seat = (document.thanh_phan_hop ?? []).findIndex(
      ({ ho_ten, vai_tro, co_mat }) =>
        nameKey(ho_ten ?? '') === key && vai_tro !== 'khach-moi' && co_mat !== false,
    );
    const abstains = (subject.khong_bo_phieu ?? []).some((name) => nameKey(name) === key);
    if (seat < 0 || abstains) return;
    yield {
      at: at('ca_nhan').value(),
      data: { ten: ca_nhan },
      related: [
        { at: { file, route: ['thanh_phan_hop', seat, 'ho_ten'], part: 'value' }, message: 'thanh_phan' },
      ],
    };
  },

  vi: {
    title: 'Thành viên hội đồng được xét mà không ghi là không bỏ phiếu',
    why: 'Người được xét ngồi trong hội đồng thì không nên bỏ phiếu cho chính mình; biên bản cần nói rõ để kết quả khách quan.',
    todo: 'Nếu người này đã không bỏ phiếu, thêm tên vào khong_bo_phieu; sửa số phiếu theo biên bản. Nếu đúng là đã tự bỏ phiếu thì không sửa được ở đây: báo chủ trì, thư ký hội đồng xem có phải bỏ phiếu lại không.',
    messages: {
      main: '«{ten}» là thành viên hội đồng và được xét, nhưng không có tên trong khong_bo_phieu. Xem lại biên bản. Nếu đúng là đã tự bỏ phiếu thì không sửa được ở đây: báo chủ trì, thư ký hội đồng; nếu không, thêm tên vào khong_bo_phieu và sửa số phiếu theo biên bản.',
      thanh_phan: 'Tên trong thành phần họp.',
    },
  },
  en: {
    title: 'A council member under review is not listed as not voting',
    why: 'A member under review should not vote on the own case; the minutes should say so.',
    todo: 'If the member did not vote, add the name to khong_bo_phieu and correct the votes by the minutes. If the member did vote, it cannot be mended here: tell the chair and the secretary of the council, who decide whether to vote again.',
    messages: {
      main: '“{ten}” sits on the council and is under review, but is not in khong_bo_phieu. Look at the minutes. If the member did vote on the own case, it cannot be mended here: tell the chair and the secretary; if not, add the name to khong_bo_phieu and correct the votes by the minutes.',
      thanh_phan: 'The name among those who sat.',
    },
  },

  examples: {
    valid: [
      {
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: so-noi-vu
          don_vi: snv
          bien_ban: { loai: hop-hoi-dong-so, ngay: 2020-12-07 }
          thanh_phan_hop:
            - { ho_ten: Phan Thu Hà, vai_tro: chu-tri, co_mat: true }
            - { ho_ten: Cù Trọng Khang, vai_tro: thanh-vien, co_mat: true }
          hop_binh_xet:
            - { ca_nhan: Phan Thu Hà, don_vi: snv, de_nghi_tang: bang-khen-bo-truong, dong_y: 1, khong_bo_phieu: [Phan Thu Hà] }
            - { ca_nhan: Đỗ Thị Minh Hằng, don_vi: pnv-phu-cu, de_nghi_tang: bang-khen-bo-truong, dong_y: 2 }
          de_nghi:
            - { ma: hang, ca_nhan: Đỗ Thị Minh Hằng, don_vi: pnv-phu-cu, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong }
        `,
      },
      {
        // a unit's own meeting: everybody knows everybody, the rule does not ask
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          bien_ban: { loai: hop-don-vi, ngay: 2020-11-24 }
          thanh_phan_hop:
            - { ho_ten: Lê Quang Vinh, vai_tro: thanh-vien, co_mat: true }
          hop_binh_xet:
            - { ca_nhan: Lê Quang Vinh, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 1 }
          de_nghi:
            - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
        `,
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
            - { ho_ten: Phan Thu Hà, vai_tro: chu-tri, co_mat: true }
            - { ho_ten: Cù Trọng Khang, vai_tro: thanh-vien, co_mat: true }
          hop_binh_xet:
            - { ca_nhan: Phan Thu Hà, don_vi: snv, de_nghi_tang: bang-khen-bo-truong, dong_y: 2 }
          #              ^^^^^^^^^^^ binh-xet/nguoi-duoc-xet-bo-phieu
          de_nghi:
            - { ma: ha, ca_nhan: Phan Thu Hà, don_vi: snv, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong }
        `,
      },
    ],
  },
});
