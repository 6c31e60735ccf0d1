import { subjectKey } from '../../model/people';
import { awardOf, eligible } from '../../model/plan';
import { calledIn, candidateOf } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';
import { nationalAward } from '../standards';

export default defineRule({
  id: 'doi-tuong/trai-luat',
  severity: 'error',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [],
  uncited: 'Mỗi danh hiệu có điểm riêng ở Điều 20 của Luật; phát hiện dẫn điểm của danh hiệu được đề nghị.',
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.de_nghi.de_nghi_tang'],

  *check({ subject, document, at, plan, facts }) {
    const key = subjectKey(subject);
    const award = awardOf(plan, subject.de_nghi_tang);
    const national = nationalAward(plan, subject.de_nghi_tang);
    if (key === null || !award || !national) return;
    if (national.subjects.includes(key === 'ca_nhan' ? 'ca-nhan' : 'tap-the')) return;
    // where the plan rules the recipient out, doi-tuong/khong-dung-doi-tuong says so
    if (eligible(award, candidateOf(facts, subject, document)) === 'no') return;
    yield {
      at: at('de_nghi_tang').value(),
      message: key === 'ca_nhan' ? 'main' : 'tap_the',
      data: { ten: calledIn(facts, subject), hinh_thuc: award.ten ?? national.name.vi },
      citations: national.citations.filter(({ article }) => article === '20'),
    };
  },

  vi: {
    title: 'Danh hiệu không dành cho đối tượng này theo Luật',
    why: 'Luật chia danh hiệu thi đua của cá nhân và danh hiệu của tập thể; kế hoạch không đổi được điều đó.',
    todo: 'Chọn danh hiệu đúng loại: của cá nhân, hoặc của tập thể. Nếu kế hoạch ghi nhầm thì sửa kế hoạch.',
    messages: {
      main: '«{ten}» là cá nhân, còn {hinh_thuc} theo Luật là danh hiệu của tập thể. Chọn danh hiệu dành cho cá nhân.',
      tap_the:
        '«{ten}» là tập thể, còn {hinh_thuc} theo Luật là danh hiệu của cá nhân. Chọn danh hiệu dành cho tập thể.',
    },
  },
  en: {
    title: 'A title the Law has for others',
    why: 'The Law has titles for persons and titles for collectives; a plan cannot change that.',
    todo: 'Choose a title of the right kind: for a person, or for a collective. Correct the plan if that is wrong.',
    messages: {
      main: '“{ten}” is a person, while {hinh_thuc} is by the Law a title of collectives. Choose a title for persons.',
      tap_the:
        '“{ten}” is a collective, while {hinh_thuc} is by the Law a title of persons. Choose a title for collectives.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'ke-hoach.tdkt.yaml': yaml`
            loai: ke-hoach
            so: 33/KH-SNV
            ngay: 2021-02-22
            co_quan: Sở Nội vụ tỉnh Bắc Sơn
            nam: 2021
            hinh_thuc:
              - { ma: tap-the-tien-tien, ten: Tập thể Lao động tiên tiến, danh_muc: tap-the-lao-dong-tien-tien, cap: so, muc: III.2 }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 33/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: phong, tap_the: phong-cchc, de_nghi_tang: tap-the-tien-tien }
          `,
        },
      },
    ],
    invalid: [
      {
        // the plan does not say who may receive them
        files: {
          'ke-hoach.tdkt.yaml': yaml`
            loai: ke-hoach
            so: 33/KH-SNV
            ngay: 2021-02-22
            co_quan: Sở Nội vụ tỉnh Bắc Sơn
            nam: 2021
            hinh_thuc:
              - { ma: lao-dong-tien-tien, ten: Lao động tiên tiến, danh_muc: lao-dong-tien-tien, cap: so, muc: III.1 }
              - { ma: co-thi-dua-tinh, ten: Cờ thi đua của UBND tỉnh, danh_muc: co-thi-dua-cap-bo, cap: tinh, muc: III.2 }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 33/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: phong, tap_the: phong-cchc, de_nghi_tang: lao-dong-tien-tien }
            #                                                   ^^^^^^^^^^^^^^^^^^ doi-tuong/trai-luat
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: co-thi-dua-tinh }
            #                                                                       ^^^^^^^^^^^^^^^ doi-tuong/trai-luat
          `,
        },
      },
    ],
  },
});
