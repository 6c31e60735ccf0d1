import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'ho-so/tep-ngoai-thu-muc',
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
      if (pointer.target.state !== 'outside') continue;
      yield { at: at(...pointer.route).value(), data: { tep: pointer.written } };
    }
  },

  vi: {
    title: 'Tệp nằm ngoài thư mục hồ sơ',
    why: 'Hồ sơ chỉ dùng tệp nằm trong thư mục của nó, để chép sang máy khác vẫn đủ và không lộ tệp của người khác.',
    todo: 'Chép tệp vào thư mục hồ sơ, ví dụ kem-theo/, rồi ghi đường dẫn ngắn.',
    messages: {
      main: 'Tệp «{tep}» nằm ngoài thư mục hồ sơ nên không được đọc. Chép tệp vào thư mục hồ sơ, ví dụ kem-theo/, rồi ghi lại đường dẫn.',
    },
  },
  en: {
    title: 'File outside the folder of the dossier',
    why: 'A dossier uses files of its own folder only, so that it stays whole on another machine and shows nobody else’s files.',
    todo: 'Copy the file into the dossier’s folder, e.g. kem-theo/, and write the short path.',
    messages: {
      main: 'The file “{tep}” lies outside the dossier’s folder and is not read. Copy it into the folder, e.g. kem-theo/, and write the path anew.',
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
            tep: kem-theo/../kem-theo/to-trinh.pdf
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
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          to_trinh:
            so: 31/TTr-PNV
            tep: ../to-trinh.pdf
          #      ^^^^^^^^^^^^^^^ ho-so/tep-ngoai-thu-muc
          de_nghi:
            - ma: hang
              ca_nhan: Đỗ Thị Minh Hằng
              doi_tuong: cong-chuc
              de_nghi_tang: bang-khen-bo-truong
              bao_cao: bao-cao/minh-hang.tdkt.yaml
        `,
      },
      {
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          to_trinh:
            so: 31/TTr-PNV
            tep: C:/Users/van-thu/to-trinh.pdf
          #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ho-so/tep-ngoai-thu-muc
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
