import { law } from '../../law/provisions';
import { yaml } from '../examples';
import { formatLaw } from '../format-regime';
import { defineRule, type Report } from '../rule';

const PLACE = law('30/2020/NĐ-CP', 'PL I.I.II.9');

export default defineRule({
  id: 'the-thuc/noi-nhan',
  severity: 'info',
  on: 'ho-so',
  reads: 'document',
  citations: [PLACE, law('01/2011/TT-BNV', 'toan-van')],
  blocks: [],
  fields: ['ho-so.to_trinh.noi_nhan', 'ho-so.bien_ban.noi_nhan'],

  *check({ document, at }): Iterable<Report> {
    for (const where of ['to_trinh', 'bien_ban'] as const) {
      const recipients = document[where]?.noi_nhan ?? [];
      const last = recipients.at(-1);
      if (last === undefined || isFiled(last)) continue;
      const early = recipients.findIndex(isFiled);
      yield {
        at: early < 0 ? at(where, 'noi_nhan').key() : at(where, 'noi_nhan', early).value(),
        message: early < 0 ? 'main' : 'giua',
        data: { cuoi: last },
        citations: [formatLaw(document[where]?.ngay, PLACE)],
      };
    }
  },

  vi: {
    title: 'Nơi nhận không kết thúc bằng dòng Lưu',
    why: 'Dòng cuối của nơi nhận là «Lưu: …», cho biết bản gốc nằm ở đâu.',
    todo: 'Thêm dòng cuối, ví dụ «Lưu: VT, VP».',
    messages: {
      main: 'Dòng cuối của nơi nhận nên là «Lưu: …», hiện là «{cuoi}». Thêm ví dụ «Lưu: VT».',
      giua: 'Dòng «Lưu: …» nên là dòng cuối của nơi nhận, hiện sau nó còn «{cuoi}». Chuyển xuống cuối.',
    },
  },
  en: {
    title: 'Recipients do not end with the file copy',
    why: 'The last line of the recipients is «Lưu: …», which says where the original is kept.',
    todo: 'Add a last line such as «Lưu: VT, VP».',
    messages: {
      main: 'The last recipient should be «Lưu: …», it is “{cuoi}”. Add for instance «Lưu: VT».',
      giua: 'The line «Lưu: …» should be the last of the recipients, after it there is “{cuoi}”. Move it to the end.',
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
          to_trinh: { ngay: 2020-11-26, noi_nhan: [Như trên, "Lưu: PNV"] }
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
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
          to_trinh: { ngay: 2020-11-26, noi_nhan: [Như trên, UBND huyện] }
          #                             ^^^^^^^^ the-thuc/noi-nhan
          bien_ban: { ngay: 2020-11-24, noi_nhan: ["Lưu: PNV", Sở Nội vụ] }
          #                                        ^^^^^^^^^^ the-thuc/noi-nhan
          de_nghi:
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
  },
});

function isFiled(recipient: string): boolean {
  return /^[-–\s]*lưu(?![\p{L}\d])/iu.test(recipient.normalize('NFC'));
}
