import { yaml } from '../examples';
import { isOwnFileAsScan } from '../report-path';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'ho-so/bao-cao-khong-phai',
  severity: 'error',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [],
  uncited: 'Việc của tệp trên máy, không phải điều của văn bản pháp luật.',
  blocks: ['nop'],
  fields: ['ho-so.de_nghi.bao_cao', 'ho-so.de_nghi.bao_cao.tep'],

  *check({ subject, at, facts }): Iterable<Report> {
    const { bao_cao } = subject;
    if (bao_cao === undefined) return;
    if (typeof bao_cao === 'string') {
      if (facts.report(bao_cao).state !== 'not-a-report') return;
      yield { at: at('bao_cao').value(), data: { tep: bao_cao } };
      return;
    }
    const { tep } = bao_cao;
    if (tep === undefined || !isOwnFileAsScan(bao_cao)) return;
    const { state } = facts.report(tep);
    if (state === 'missing' || state === 'outside') return; // another rule speaks of it
    yield { at: at('bao_cao', 'tep').value(), message: 'ban_san', data: { tep } };
  },

  vi: {
    title: 'Tệp nêu ở bao_cao không phải báo cáo thành tích',
    why: 'Báo cáo thành tích đọc từ tệp có loai: bao-cao; tệp khác thì không lấy được nội dung để kiểm tra và xuất.',
    todo: 'Trỏ bao_cao tới tệp báo cáo. Nếu báo cáo đã viết sẵn bằng Word, ghi bao_cao: { tep: …, mau: "02" }.',
    messages: {
      main: 'Tệp «{tep}» không phải báo cáo thành tích (loai: bao-cao). Trỏ tới đúng tệp báo cáo; báo cáo viết sẵn bằng Word thì ghi ở bao_cao.tep.',
      ban_san:
        'Báo cáo viết bằng tệp .tdkt.yaml thì ghi thẳng bao_cao: {tep}; tep chỉ dành cho bản Word, PDF. Ghi ở tep thì báo cáo không được đọc và kiểm tra.',
    },
  },
  en: {
    title: 'The file under bao_cao is no achievement report',
    why: 'Reports are read from files with loai: bao-cao; anything else can be neither checked nor exported.',
    todo: 'Point bao_cao at the report’s file. For a report written in Word, use bao_cao: { tep: …, mau: "02" }.',
    messages: {
      main: 'The file “{tep}” is no achievement report (loai: bao-cao). Point at the report; one written in Word goes under bao_cao.tep.',
      ban_san:
        'A report written as a .tdkt.yaml file is given as bao_cao: {tep}; tep is for Word or PDF. Under tep the report is neither read nor checked.',
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
          de_nghi:
            - { ma: hang, ca_nhan: Đỗ Thị Minh Hằng, de_nghi_tang: bang-khen-bo-truong, bao_cao: bao-cao/minh-hang.tdkt.yaml }
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so, bao_cao: { tep: bao-cao/phong.docx, mau: "01" } }
        `,
      },
    ],
    invalid: [
      {
        attachments: { 'bao-cao/phong.docx': { state: 'ok', size: 31_744, sha256: '7c'.repeat(32) } },
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - ma: hang
              ca_nhan: Đỗ Thị Minh Hằng
              de_nghi_tang: bang-khen-bo-truong
              bao_cao: dang-ky.tdkt.yaml
          #            ^^^^^^^^^^^^^^^^^ ho-so/bao-cao-khong-phai
            - ma: phong
              tap_the: pnv-phu-cu
              de_nghi_tang: giay-khen-giam-doc-so
              bao_cao: bao-cao/phong.docx
          #            ^^^^^^^^^^^^^^^^^^ ho-so/bao-cao-khong-phai
        `,
      },
      {
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - ma: hang
              ca_nhan: Đỗ Thị Minh Hằng
              de_nghi_tang: bang-khen-bo-truong
              bao_cao: { tep: bao-cao/minh-hang.tdkt.yaml, phu_luc_cong_viec: true }
          #                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ ho-so/bao-cao-khong-phai
        `,
      },
    ],
  },
});
