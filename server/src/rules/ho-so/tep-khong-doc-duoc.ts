import { MAX_ATTACHMENT } from '../../workspace/attachments';
import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

const MEGABYTE = 1024 * 1024;

export default defineRule({
  id: 'ho-so/tep-khong-doc-duoc',
  severity: 'error',
  on: ['ho-so', 'ho-so.de_nghi', 'dang-ky', 'bao-cao'],
  reads: 'index',
  citations: [],
  uncited: 'Việc của tệp trên máy, không phải điều của văn bản pháp luật.',
  blocks: ['nop'],
  fields: [
    'ho-so.to_trinh.tep',
    'ho-so.bien_ban.tep',
    'ho-so.kem_theo.tep',
    'ho-so.de_nghi.kem_theo.tep',
    'ho-so.de_nghi.bao_cao',
    'dang-ky.tep',
    'bao-cao.xac_nhan.tep',
  ],

  *check({ at, facts }): Iterable<Report> {
    for (const pointer of facts.pointers(at().item())) {
      const { state } = pointer.target;
      if (state !== 'unreadable' && state !== 'too-big' && state !== 'folder') continue;
      yield {
        at: at(...pointer.route).value(),
        message: { unreadable: 'main', 'too-big': 'qua_lon', folder: 'thu_muc' }[state],
        data: { tep: pointer.written, toi_da: MAX_ATTACHMENT / MEGABYTE },
      };
    }
  },

  vi: {
    title: 'Tệp không đọc được',
    why: 'Tệp không đọc được thì không đưa vào hồ sơ nộp được.',
    todo: 'Mở thử tệp, xem lại quyền đọc và kích thước.',
    messages: {
      main: 'Không đọc được tệp «{tep}». Mở thử tệp và xem lại quyền đọc.',
      qua_lon: 'Tệp «{tep}» quá lớn: tối đa {toi_da} MB. Quét lại với độ phân giải thấp hơn, hoặc tách tệp.',
      thu_muc: '«{tep}» là thư mục, không phải tệp. Ghi rõ tên tệp trong thư mục đó.',
    },
  },
  en: {
    title: 'File that cannot be read',
    why: 'What cannot be read cannot go into the submission.',
    todo: 'Try to open the file; check its permissions and size.',
    messages: {
      main: 'The file “{tep}” cannot be read. Try to open it and check its permissions.',
      qua_lon:
        'The file “{tep}” is too big: at most {toi_da} MB. Scan it at a lower resolution, or split it.',
      thu_muc: '“{tep}” is a folder, not a file. Name the file in it.',
    },
  },

  examples: {
    valid: [
      {
        attachments: {
          'kem-theo/to-trinh.pdf': {
            state: 'ok',
            size: 48_213,
            sha256: '4f1c2a0000000000000000000000000000000000000000000000000000000000',
          },
        },
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          to_trinh:
            so: 31/TTr-PNV
            tep: kem-theo/to-trinh.pdf
          de_nghi:
            - ma: hang
              ca_nhan: Đỗ Thị Minh Hằng
              doi_tuong: cong-chuc
              de_nghi_tang: bang-khen-bo-truong
              bao_cao: bao-cao/minh-hang.tdkt.yaml
        `,
      },
    ],
    invalid: [
      {
        attachments: { 'kem-theo/to-trinh.pdf': { state: 'too-big' } },
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          to_trinh:
            so: 31/TTr-PNV
            tep: kem-theo/to-trinh.pdf
          #      ^^^^^^^^^^^^^^^^^^^^^ ho-so/tep-khong-doc-duoc
          de_nghi:
            - ma: hang
              ca_nhan: Đỗ Thị Minh Hằng
              doi_tuong: cong-chuc
              de_nghi_tang: bang-khen-bo-truong
              bao_cao: bao-cao/minh-hang.tdkt.yaml
        `,
      },
      {
        attachments: { 'kem-theo': { state: 'folder' } },
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          to_trinh:
            so: 31/TTr-PNV
            tep: kem-theo
          #      ^^^^^^^^ ho-so/tep-khong-doc-duoc
          de_nghi:
            - ma: hang
              ca_nhan: Đỗ Thị Minh Hằng
              doi_tuong: cong-chuc
              de_nghi_tang: bang-khen-bo-truong
              bao_cao: bao-cao/minh-hang.tdkt.yaml
        `,
      },
      {
        attachments: { 'kem-theo/hong.pdf': { state: 'unreadable' } },
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          to_trinh:
            so: 31/TTr-PNV
            tep: kem-theo/hong.pdf
          #      ^^^^^^^^^^^^^^^^^ ho-so/tep-khong-doc-duoc
          de_nghi:
            - ma: hang
              ca_nhan: Đỗ Thị Minh Hằng
              doi_tuong: cong-chuc
              de_nghi_tang: bang-khen-bo-truong
              bao_cao: bao-cao/minh-hang.tdkt.yaml
        `,
      },
    ],
  },
});
