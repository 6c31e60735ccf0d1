import { subjectKey } from '../../model/people';
import { awardName, awardOf } from '../../model/plan';
import { registeredAwards, unitOf } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';
import { votesOn } from '../votes';

export default defineRule({
  id: 'nhat-quan/khac-bien-ban',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [],
  uncited: 'Danh sách đề nghị đối chiếu với biên bản của cùng một hồ sơ.',
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.de_nghi.de_nghi_tang', 'ho-so.hop_binh_xet.de_nghi_tang'],

  *check({ subject, document, at, plan, file, facts }) {
    if (subjectKey(subject) === null || !awardOf(plan, subject.de_nghi_tang)) return;
    const own = votesOn(document, subject);
    const [first] = own;
    const agrees = own.some(
      ({ vote }) => vote.de_nghi_tang === undefined || vote.de_nghi_tang === subject.de_nghi_tang,
    );
    if (!first || agrees) return;
    // where minutes and registration agree the list is the odd one: dang-ky/khac-dang-ky speaks of it
    const registered = registeredAwards(facts, unitOf(subject, document), subject);
    const isOdd = own.some(({ vote }) => registered.includes(vote.de_nghi_tang ?? ''));
    if (isOdd && !registered.includes(subject.de_nghi_tang ?? '')) return;
    yield {
      at: at('de_nghi_tang').value(),
      data: {
        danh_sach: awardName(plan, subject.de_nghi_tang),
        bien_ban: { list: own.map(({ vote }) => awardName(plan, vote.de_nghi_tang)) },
      },
      related: [
        {
          at: { file, route: ['hop_binh_xet', first.index, 'de_nghi_tang'], part: 'value' },
          message: 'bien_ban',
        },
      ],
    };
  },

  vi: {
    title: 'Hình thức đề nghị khác biên bản',
    why: 'Cuộc họp bình xét một hình thức mà danh sách đề nghị hình thức khác thì đề nghị không có căn cứ.',
    todo: 'Đối chiếu biên bản đã ký, rồi sửa danh sách hoặc kết quả bình xét.',
    messages: {
      main: 'Hình thức không khớp: biên bản bình xét {bien_ban}, danh sách đề nghị {danh_sach}. Đối chiếu biên bản rồi sửa cho khớp.',
      bien_ban: 'Hình thức đã bình xét.',
    },
  },
  en: {
    title: 'Award on the list differs from the minutes',
    why: 'When the meeting reviewed one award and the list proposes another, the proposal has no basis.',
    todo: 'Compare with the signed minutes, then correct the list or the votes.',
    messages: {
      main: 'The awards differ: the meeting reviewed {bien_ban}, the list proposes {danh_sach}. Compare with the minutes and correct one.',
      bien_ban: 'The award reviewed.',
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
          de_nghi:
            - { ma: hang, ca_nhan: Đỗ Thị Minh Hằng, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong }
          #                                                                              ^^^^^^^^^^^^^^^^^^^ nhat-quan/khac-bien-ban
        `,
      },
    ],
  },
});
