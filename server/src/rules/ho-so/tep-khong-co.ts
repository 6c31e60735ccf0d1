import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'ho-so/tep-khong-co',
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
      if (pointer.target.state !== 'missing') continue;
      yield { at: at(...pointer.route).value(), data: { tep: pointer.written } };
    }
  },

  vi: {
    title: 'Tệp không có',
    why: 'Giấy tờ mà hồ sơ nêu phải đi kèm khi nộp; tệp không có thì hồ sơ thiếu.',
    todo: 'Xem lại tên tệp và thư mục (đường dẫn tính từ thư mục của tệp đang mở), hoặc chép tệp vào đúng chỗ.',
    messages: { main: 'Không thấy tệp «{tep}». Xem lại tên và thư mục, hoặc chép tệp vào đúng chỗ.' },
  },
  en: {
    title: 'File missing',
    why: 'Papers that a dossier names go with it; without the file the dossier is incomplete.',
    todo: 'Check the name and folder (paths start at the folder of this file), or copy the file there.',
    messages: {
      main: 'The file “{tep}” is not there. Check its name and folder, or copy it to the right place.',
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
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          to_trinh:
            so: 31/TTr-PNV
            tep: kem-theo/to-trinh.pdf
          #      ^^^^^^^^^^^^^^^^^^^^^ ho-so/tep-khong-co
          de_nghi:
            - ma: hang
              ca_nhan: Đỗ Thị Minh Hằng
              doi_tuong: cong-chuc
              de_nghi_tang: bang-khen-bo-truong
              bao_cao: bao-cao/minh-hang.tdkt.yaml
        `,
      },
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
              bao_cao: bao-cao/hang.tdkt.yaml
          #            ^^^^^^^^^^^^^^^^^^^^^^ ho-so/tep-khong-co
        `,
      },
    ],
  },
});
