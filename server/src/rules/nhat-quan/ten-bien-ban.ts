import { subjectKey, writtenName } from '../../model/people';
import { registeredNames, unitOf } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';
import { voteOf } from '../votes';

export default defineRule({
  id: 'nhat-quan/ten-bien-ban',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [],
  uncited: 'Danh sách đề nghị đối chiếu với biên bản của cùng một hồ sơ.',
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.de_nghi.ca_nhan', 'ho-so.hop_binh_xet.ca_nhan'],

  *check({ subject, document, at, file, facts }) {
    const { ca_nhan } = subject;
    if (ca_nhan === undefined || subjectKey(subject) !== 'ca_nhan') return;
    const index = voteOf(document, ca_nhan);
    const voted = document.hop_binh_xet?.[index]?.ca_nhan;
    if (voted === undefined || writtenName(voted) === writtenName(ca_nhan)) return;
    // where minutes and registration agree the list is the odd one: nhat-quan/ten-dang-ky speaks of it
    if (registeredNames(facts, unitOf(subject, document), subject).includes(writtenName(voted))) return;
    yield {
      at: at('ca_nhan').value(),
      data: { danh_sach: ca_nhan, bien_ban: voted },
      related: [
        { at: { file, route: ['hop_binh_xet', index, 'ca_nhan'], part: 'value' }, message: 'bien_ban' },
      ],
    };
  },

  vi: {
    title: 'Tên trong danh sách viết khác biên bản',
    why: 'Biên bản và danh sách cùng nộp; tên khác nhau thì không rõ cuộc họp đã bình xét ai.',
    todo: 'Đối chiếu với giấy tờ gốc, rồi viết một tên ở mọi văn bản.',
    messages: {
      main: 'Tên viết khác nhau: danh sách ghi «{danh_sach}», biên bản ghi «{bien_ban}». Đối chiếu giấy tờ gốc rồi viết thống nhất.',
      bien_ban: 'Tên trong kết quả bình xét.',
    },
  },
  en: {
    title: 'Name on the list differs from the minutes',
    why: 'Minutes and list go together; with two names it is not clear whom the meeting reviewed.',
    todo: 'Compare with the identity papers and write one name everywhere.',
    messages: {
      main: 'The name is written in two ways: “{danh_sach}” on the list, “{bien_ban}” in the minutes. Compare with the identity papers and write one.',
      bien_ban: 'The name among the votes.',
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
            - { ca_nhan: Lê Quang Vinh, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 8 }
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
            - { ca_nhan: Lê Quang Vính, de_nghi_tang: giay-khen-giam-doc-so, dong_y: 8 }
          de_nghi:
            - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
          #                        ^^^^^^^^^^^^^ nhat-quan/ten-bien-ban
        `,
      },
    ],
  },
});
