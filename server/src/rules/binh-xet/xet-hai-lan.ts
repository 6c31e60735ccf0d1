import { subjectKey } from '../../model/people';
import { awardName } from '../../model/plan';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';
import { below } from '../papers';

export default defineRule({
  id: 'binh-xet/xet-hai-lan',
  severity: 'warning',
  on: 'ho-so.hop_binh_xet',
  reads: 'index',
  citations: [],
  uncited: 'Kết quả bình xét đối chiếu trong cùng một biên bản.',
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.hop_binh_xet'],

  *check({ subject, at, file, plan, facts }) {
    const key = subjectKey(subject);
    if (key === null || subject.de_nghi_tang === undefined) return;
    const first = facts
      .votes(file, subject)
      .find(
        ({ vote }) =>
          vote.de_nghi_tang === subject.de_nghi_tang &&
          (vote.don_vi === undefined || subject.don_vi === undefined || vote.don_vi === subject.don_vi),
      );
    if (!first || !facts.isBefore(first.at, at().item())) return;
    yield {
      at: at(key).value(),
      data: { ten: calledIn(facts, subject), hinh_thuc: awardName(plan, subject.de_nghi_tang) },
      related: [{ at: below(first.at, key), message: 'lan_dau' }],
    };
  },

  vi: {
    title: 'Một biên bản xét một người hai lần cho một hình thức',
    why: 'Hai kết quả bỏ phiếu cho cùng một người, cùng một hình thức thì không rõ kết quả nào được tính.',
    todo: 'Đối chiếu biên bản đã ký, giữ một kết quả. Nếu là hai người trùng tên ở hai đơn vị thì ghi don_vi cho cả hai.',
    messages: {
      main: '«{ten}» có hai kết quả bỏ phiếu cho {hinh_thuc}. Đối chiếu biên bản, giữ một kết quả; nếu là hai người trùng tên thì ghi don_vi.',
      lan_dau: 'Kết quả kia.',
    },
  },
  en: {
    title: 'One meeting voted twice on one nominee for one award',
    why: 'With two results for one nominee and one award it is not clear which one counts.',
    todo: 'Compare with the signed minutes and keep one. If they are two people of one name in two units, give both don_vi.',
    messages: {
      main: '“{ten}” has two results for {hinh_thuc}. Compare with the minutes and keep one; for two people of one name, give don_vi.',
      lan_dau: 'The other result.',
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
          hop_binh_xet:
            - { ca_nhan: Nguyễn Thị Hằng, don_vi: pnv-phu-cu, de_nghi_tang: bang-khen-bo-truong, dong_y: 5 }
            - { ca_nhan: Nguyễn Thị Hằng, don_vi: phong-ccvc, de_nghi_tang: bang-khen-bo-truong, dong_y: 4 }
            - { ca_nhan: Nguyễn Thị Hằng, don_vi: phong-ccvc, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 5 }
          de_nghi:
            - { ma: so, tap_the: snv, de_nghi_tang: co-thi-dua-bo }
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
            - { ca_nhan: Lê Quang Vinh, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 6 }
            - { tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 8 }
            - { ca_nhan: Lê Quang Vinh, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 8 }
          #              ^^^^^^^^^^^^^ binh-xet/xet-hai-lan
          de_nghi:
            - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
  },
});
