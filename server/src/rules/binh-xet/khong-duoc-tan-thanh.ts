import { subjectKey } from '../../model/people';
import { awardName } from '../../model/plan';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';
import { below } from '../papers';
import { missedThreshold } from '../votes';

export default defineRule({
  id: 'binh-xet/khong-duoc-tan-thanh',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [],
  uncited:
    'Kế hoạch và luật không đặt ngưỡng; số phiếu chống không ít hơn số phiếu thuận thì cuộc họp đã không tán thành.',
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.hop_binh_xet.dong_y', 'ho-so.hop_binh_xet.khong_dong_y'],

  *check({ subject, document, at, plan, file, facts }) {
    const key = subjectKey(subject);
    const found = facts.votes(file, subject).find(({ vote }) => vote.de_nghi_tang === subject.de_nghi_tang);
    const { dong_y: favour, khong_dong_y: against } = found?.vote ?? {};
    if (key === null || !found || favour === undefined || against === undefined || favour > against) return;
    if (favour + against === 0 || missedThreshold(plan, { file, document, facts }, subject)) return; // binh-xet/duoi-nguong speaks of it
    yield {
      at: at(key).value(),
      data: {
        ten: calledIn(facts, subject),
        hinh_thuc: awardName(plan, subject.de_nghi_tang),
        dong_y: favour,
        khong_dong_y: against,
      },
      related: [{ at: below(found.at, 'dong_y'), message: 'phieu' }],
    };
  },

  vi: {
    title: 'Cuộc họp không tán thành mà vẫn đề nghị',
    why: 'Danh sách đề nghị phải theo kết quả bỏ phiếu; người nhiều phiếu chống hơn phiếu thuận mà vẫn có tên thì hồ sơ tự mâu thuẫn.',
    todo: 'Đối chiếu biên bản kiểm phiếu; nếu số phiếu đúng thì đưa ra khỏi danh sách đề nghị.',
    messages: {
      main: '«{ten}» được đề nghị {hinh_thuc} mà cuộc họp không tán thành: {dong_y} phiếu đồng ý, {khong_dong_y} phiếu không đồng ý. Đối chiếu biên bản; nếu đúng thì đưa ra khỏi danh sách.',
      phieu: 'Số phiếu trong biên bản.',
    },
  },
  en: {
    title: 'Voted down and yet proposed',
    why: 'The list follows the votes; a nominee with as many votes against as in favour contradicts the minutes.',
    todo: 'Compare with the record of the count; if it is right, take the nominee off the list.',
    messages: {
      main: '“{ten}” is proposed for {hinh_thuc}, but the meeting did not agree: {dong_y} in favour, {khong_dong_y} against. Compare with the minutes; if right, take the nominee off the list.',
      phieu: 'The votes in the minutes.',
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
            - { ca_nhan: Lê Quang Vinh, de_nghi_tang: bang-khen-bo-truong, dong_y: 2, khong_dong_y: 6 }
            - { ca_nhan: Lê Quang Vinh, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 6, khong_dong_y: 2 }
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
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          hop_binh_xet:
            - { ca_nhan: Lê Quang Vinh, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 3, khong_dong_y: 5 }
          de_nghi:
            - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
          #                        ^^^^^^^^^^^^^ binh-xet/khong-duoc-tan-thanh
        `,
      },
    ],
  },
});
