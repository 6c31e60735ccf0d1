import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

/** Characters shown of a hash that nobody has to copy. */
const SHOWN = 12;

export default defineRule({
  id: 'ho-so/tep-da-doi',
  severity: 'error',
  on: ['ho-so', 'ho-so.de_nghi', 'dang-ky', 'bao-cao'],
  reads: 'index',
  citations: [],
  uncited: 'Việc của tệp trên máy, không phải điều của văn bản pháp luật.',
  blocks: ['nop'],
  fields: ['ho-so.to_trinh.sha256', 'ho-so.kem_theo.sha256', 'ho-so.de_nghi.kem_theo.sha256'],

  *check({ at, facts }): Iterable<Report> {
    for (const pointer of facts.pointers(at().item())) {
      const { target, sha256 } = pointer;
      if (target.state !== 'ok' || sha256 === null || target.sha256 === sha256) continue;
      const place = at(...pointer.route.slice(0, -1), 'sha256').value();
      yield {
        at: place,
        data: {
          tep: pointer.written,
          yeu_cau: sha256.slice(0, SHOWN),
          hien_co: target.sha256,
        },
        fixes: [
          {
            safety: 'suggestion',
            title: { vi: 'Ghi mã băm của tệp hiện có', en: 'Write the hash of the file as it is now' },
            changes: [{ op: 'set', at: place, text: target.sha256 }],
          },
        ],
      };
    }
  },

  vi: {
    title: 'Tệp đã thay đổi',
    why: 'Mã băm SHA-256 ghi lúc đính tệp; tệp khác mã băm nghĩa là đã bị thay sau đó.',
    todo: 'Xem lại tệp. Nếu bản mới là đúng, ghi lại mã băm mà phát hiện nêu; nếu không, lấy lại bản cũ. Xóa khóa sha256 chỉ làm mất dấu.',
    messages: {
      main: 'Tệp «{tep}» đã khác lúc đính kèm: mã băm đã ghi là {yeu_cau}…, tệp hiện có mã băm khác. Xem lại tệp; nếu bản mới là đúng thì ghi sha256: {hien_co}; nếu không, lấy lại bản cũ.',
    },
  },
  en: {
    title: 'File changed',
    why: 'The SHA-256 was written when the file was attached; another hash means that the file was replaced since.',
    todo: 'Look at the file. If the new one is right, write the hash that the finding gives; if not, restore the old one. Taking sha256 out only loses the trace.',
    messages: {
      main: 'The file “{tep}” is not the one that was attached: the hash written is {yeu_cau}…, the file has another. Look at the file; if the new one is right, write sha256: {hien_co}; if not, restore the old one.',
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
            sha256: 4f1c2a0000000000000000000000000000000000000000000000000000000000
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
              bao_cao: bao-cao/minh-hang.tdkt.yaml
        `,
      },
    ],
    invalid: [
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
            sha256: 9d07be1111111111111111111111111111111111111111111111111111111111
          #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ho-so/tep-da-doi
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
