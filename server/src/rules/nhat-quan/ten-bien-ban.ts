import { yaml } from '../examples';
import { differences, isWrittenAlike, namesOf, nomineeOf, sameAs, sourceSpeaks, told } from '../papers';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'nhat-quan/ten-bien-ban',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [],
  uncited: 'Danh sách đề nghị đối chiếu với biên bản của cùng một hồ sơ.',
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.de_nghi.ca_nhan', 'ho-so.hop_binh_xet.ca_nhan'],

  *check({ document, subject, file, at: placed, facts }): Iterable<Report> {
    const nominee = nomineeOf({ document, subject, at: placed, file, facts });
    if (!nominee) return;
    const found = differences(namesOf(nominee, facts), isWrittenAlike);
    for (const { at, against } of told(found, 'bien_ban', placed().item())) {
      if (sourceSpeaks(nominee, facts, at.at)) continue;
      const inList = at.paper === 'de_nghi' ? at : against;
      const other = at.paper === 'de_nghi' ? against : at;
      yield {
        at: at.at,
        data: { danh_sach: inList.value, bien_ban: other.value, dung: against.value },
        related: [{ at: against.at, message: against.paper === 'de_nghi' ? 'danh_sach' : 'bien_ban' }],
        fixes: [sameAs(at.at, against.value)],
      };
    }
  },

  vi: {
    title: 'Tên trong danh sách viết khác biên bản',
    why: 'Biên bản và danh sách cùng nộp; tên khác nhau thì không rõ cuộc họp đã bình xét ai.',
    todo: 'Đối chiếu với giấy tờ gốc, rồi viết một tên ở mọi văn bản.',
    messages: {
      main: 'Tên viết khác nhau: danh sách ghi «{danh_sach}», biên bản ghi «{bien_ban}». Đối chiếu giấy tờ gốc rồi viết thống nhất.',
      bien_ban: 'Tên trong kết quả bình xét.',
      danh_sach: 'Tên trong danh sách.',
    },
  },
  en: {
    title: 'Name on the list differs from the minutes',
    why: 'Minutes and list go together; with two names it is not clear whom the meeting reviewed.',
    todo: 'Compare with the identity papers and write one name everywhere.',
    messages: {
      main: 'The name is written in two ways: “{danh_sach}” on the list, “{bien_ban}” in the minutes. Compare with the identity papers and write one.',
      bien_ban: 'The name among the votes.',
      danh_sach: 'The name on the list.',
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
          #              ^^^^^^^^^^^^^ nhat-quan/ten-bien-ban
          de_nghi:
            - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
  },
});
