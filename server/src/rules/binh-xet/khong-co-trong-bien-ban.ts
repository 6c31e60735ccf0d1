import { subjectKey } from '../../model/people';
import { deadlineFor } from '../../model/plan';
import { calledIn } from '../../workspace/facts';
import { voteOf } from '../votes';
import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'binh-xet/khong-co-trong-bien-ban',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [{ plan: 'thoi_han' }],
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.de_nghi.ca_nhan', 'ho-so.de_nghi.tap_the', 'ho-so.hop_binh_xet'],

  *check({ subject, document, at, plan, cite, file, facts }) {
    const key = subjectKey(subject);
    if (key === null || !facts.hasVotes(file)) return;
    if (facts.votes(file, subject).length > 0) return;
    // misspelt: nhat-quan/ten-bien-ban speaks of it
    if (subject.ca_nhan !== undefined && voteOf(facts, file, subject.ca_nhan)) return;
    yield {
      at: at(key).value(),
      data: { ten: calledIn(facts, subject) },
      citations: cite(deadlineFor(plan, 'ho-so', document.cap_trinh)?.muc),
      related: [{ at: { file, route: ['hop_binh_xet'], part: 'key' }, message: 'bien_ban' }],
    };
  },

  vi: {
    title: 'Không có trong biên bản họp bình xét',
    why: 'Hồ sơ gửi đi sau khi họp bình xét; người, tập thể không được đưa ra bình xét thì chưa có căn cứ để đề nghị.',
    todo: 'Ghi kết quả bỏ phiếu của người, tập thể này vào hop_binh_xet; nếu cuộc họp không xét thì đưa ra khỏi danh sách.',
    messages: {
      main: '«{ten}» có trong danh sách đề nghị mà không có trong kết quả bình xét. Ghi kết quả bỏ phiếu vào hop_binh_xet; nếu cuộc họp không xét thì đưa ra khỏi danh sách.',
      bien_ban: 'Kết quả bình xét, không có tên này.',
    },
  },
  en: {
    title: 'Not in the minutes of the review',
    why: 'A dossier follows the review meeting; there is no basis to propose whoever was not reviewed.',
    todo: 'Write this nominee’s votes into hop_binh_xet; if the meeting did not review them, take them off the list.',
    messages: {
      main: '“{ten}” is on the list but not among the votes of the meeting. Write the votes into hop_binh_xet; if the meeting did not review them, take them off the list.',
      bien_ban: 'The votes, without this name.',
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
            - { tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 8 }
            - { ca_nhan: Lê Quang Vinh, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 7 }
            - { ca_nhan: Trần Thị Hoa, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 2 }
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
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
            - { ca_nhan: Trần Thị Hoa, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 2 }
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
          #                         ^^^^^^^^^^ binh-xet/khong-co-trong-bien-ban
            - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
          #                        ^^^^^^^^^^^^^ binh-xet/khong-co-trong-bien-ban
        `,
      },
    ],
  },
});
