import { subjectKey } from '../../model/people';
import { awardName, awardOf } from '../../model/plan';
import { yaml } from '../examples';
import { awardsOf, differences, nomineeOf, told } from '../papers';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'nhat-quan/khac-bien-ban',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [],
  uncited: 'Danh sách đề nghị đối chiếu với biên bản của cùng một hồ sơ.',
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.de_nghi.de_nghi_tang', 'ho-so.hop_binh_xet.de_nghi_tang'],

  *check({ document, subject, index, file, at: placed, plan, facts }): Iterable<Report> {
    const nominee = nomineeOf({ document, index, file, facts });
    if (!nominee || subjectKey(subject) === null || !awardOf(plan, subject.de_nghi_tang)) return;
    // what differs from the registration is dang-ky/khac-dang-ky
    for (const { at, against } of told(differences(awardsOf(nominee, facts)), 'bien_ban', placed().item())) {
      const [inList, inMinutes] = at.paper === 'de_nghi' ? [at, against] : [against, at];
      yield {
        at: at.at,
        data: { danh_sach: awardName(plan, inList.value), bien_ban: awardName(plan, inMinutes.value) },
        related: [{ at: against.at, message: against.paper === 'de_nghi' ? 'danh_sach' : 'bien_ban' }],
      };
    }
  },

  vi: {
    title: 'Hình thức đề nghị khác biên bản',
    why: 'Cuộc họp bình xét một hình thức mà danh sách đề nghị hình thức khác thì đề nghị không có căn cứ.',
    todo: 'Đối chiếu biên bản đã ký, rồi sửa danh sách hoặc kết quả bình xét.',
    messages: {
      main: 'Hình thức không khớp: biên bản bình xét {bien_ban}, danh sách đề nghị {danh_sach}. Đối chiếu biên bản rồi sửa cho khớp.',
      bien_ban: 'Hình thức đã bình xét.',
      danh_sach: 'Hình thức trong danh sách.',
    },
  },
  en: {
    title: 'Award on the list differs from the minutes',
    why: 'When the meeting reviewed one award and the list proposes another, the proposal has no basis.',
    todo: 'Compare with the signed minutes, then correct the list or the votes.',
    messages: {
      main: 'The awards differ: the meeting reviewed {bien_ban}, the list proposes {danh_sach}. Compare with the minutes and correct one.',
      bien_ban: 'The award reviewed.',
      danh_sach: 'The award on the list.',
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
          hop_binh_xet:
            - { ca_nhan: Đỗ Thị Minh Hằng, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 8 }
            - { ca_nhan: Đỗ Thị Minh Hằng, de_nghi_tang: bang-khen-bo-truong, dong_y: 7 }
          de_nghi:
            - { ma: hang, ca_nhan: Đỗ Thị Minh Hằng, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong }
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
          hop_binh_xet:
            - { ca_nhan: Đỗ Thị Minh Hằng, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 8 }
          #                                              ^^^^^^^^^^^^^^^^^^^^^ nhat-quan/khac-bien-ban
          de_nghi:
            - { ma: hang, ca_nhan: Đỗ Thị Minh Hằng, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong }
        `,
      },
      {
        // of two papers the later one: nobody registered here
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: vp-so-y-te
          hop_binh_xet:
            - { ca_nhan: Phan Thu Hà, de_nghi_tang: bang-khen-bo-truong, dong_y: 8 }
          de_nghi:
            - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
          #                                                                       ^^^^^^^^^^^^^^^^^^^^^ nhat-quan/khac-bien-ban
        `,
      },
    ],
  },
});
