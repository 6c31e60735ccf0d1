import { nameOf } from '../../model/plan';
import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

/** The plan's parts among the papers are known by the plan; this one by the Law. */
const CERTIFICATE = 'chung-nhan-sang-kien';
const NEEDED = ['so', 'ngay', 'tep'] as const;
/** Parts of these names are documents with a number; lists and figures of the unit's own may have none. */
const NUMBERED = /^(?:văn bản|quyết định|công văn|giấy chứng nhận|biên bản)(?!\p{L})/iu;

export default defineRule({
  id: 'ho-so/giay-to-thieu-so-ngay',
  severity: 'warning',
  on: ['ho-so', 'ho-so.de_nghi'],
  reads: 'item',
  citations: [{ plan: 'thanh_phan' }],
  uncited: 'Chứng nhận sáng kiến đính kèm phải tra được; số, ngày, bản quét là cách tra.',
  blocks: ['nop'],
  fields: ['ho-so.kem_theo', 'ho-so.de_nghi.kem_theo'],

  *check({ subject, at, plan, cite, unread }): Iterable<Report> {
    for (const [index, paper] of (subject.kem_theo ?? []).entries()) {
      const part = plan?.thanh_phan?.find(
        ({ ma, o }) => o === 'kem_theo' && ma !== undefined && ma === paper.loai,
      );
      if (!part && paper.loai !== CERTIFICATE) continue;
      const isNumbered = !part || NUMBERED.test(part.ten?.normalize('NFC') ?? '');
      const needed = NEEDED.filter((key) => key !== 'so' || isNumbered);
      const missing = needed.filter((key) => paper[key] === undefined && !unread('kem_theo', index, key));
      if (missing.length === 0) continue;
      yield {
        at: at('kem_theo', index, 'loai').value(),
        data: {
          ten: paper.ten ?? nameOf(plan?.thanh_phan, paper.loai),
          thieu: { list: missing },
        },
        citations: cite(part?.muc),
      };
    }
  },

  vi: {
    title: 'Giấy tờ kèm theo thiếu số, ngày hoặc bản quét',
    why: 'Giấy tờ mà kế hoạch hoặc luật yêu cầu phải kèm bản quét, có số và ngày để nơi nhận đối chiếu; chỉ ghi tên thì chưa phải là có.',
    todo: 'Lấy số, ngày trong văn bản đã ký; đặt bản quét vào thư mục rồi ghi tên tệp.',
    messages: { main: '«{ten}» còn thiếu {thieu}. Ghi theo văn bản đã ký và đính bản quét.' },
  },
  en: {
    title: 'A paper without number, date or scan',
    why: 'A paper that the plan or the Law asks for is attached as a scan, with number and date to look it up; a name alone is no paper.',
    todo: 'Take number and date from the signed document; put the scan into the folder and name the file.',
    messages: { main: '“{ten}” lacks {thieu}. Write what the signed document says and attach the scan.' },
  },

  examples: {
    valid: [
      {
        attachments: {
          'hiep-y.pdf': { state: 'ok', size: 31_744, sha256: '7c'.repeat(32) },
        },
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: so-noi-vu
          don_vi: snv
          kem_theo:
            - { loai: hiep-y, so: 3120/UBND-NC, ngay: 2020-12-04, tep: hiep-y.pdf, cho: [so] }
            - { loai: anh-hoat-dong }
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
          cap_trinh: so-noi-vu
          don_vi: snv
          kem_theo:
            - { loai: hiep-y, ngay: 2020-12-04, cho: [so] }
          #           ^^^^^^ ho-so/giay-to-thieu-so-ngay
          de_nghi:
            - ma: hang
              ca_nhan: Đỗ Thị Minh Hằng
              don_vi: pnv-phu-cu
              doi_tuong: cong-chuc
              de_nghi_tang: bang-khen-bo-truong
              kem_theo:
                - { loai: chung-nhan-sang-kien, ten: Sáng kiến năm 2020 }
          #               ^^^^^^^^^^^^^^^^^^^^ ho-so/giay-to-thieu-so-ngay
        `,
      },
    ],
  },
});
