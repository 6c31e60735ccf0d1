import { law } from '../../law/provisions';
import { yaml } from '../examples';
import { isOwnFileAsScan } from '../report-path';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'bao-cao/thieu-mau',
  severity: 'error',
  on: ['bao-cao', 'ho-so.de_nghi'],
  reads: 'item',
  citations: [{ plan: 'mau_bao_cao' }, law('91/2017/NĐ-CP', '45.11')],
  blocks: ['trinh-ky', 'nop'],
  fields: ['bao-cao.mau', 'ho-so.de_nghi.bao_cao.mau'],

  *check({ subject, at, plan, cite, unread }): Iterable<Report> {
    const citations = [...cite(plan?.mau_bao_cao?.muc), law('91/2017/NĐ-CP', '45.11')];
    if ('loai' in subject && subject.mau === undefined && !unread('mau'))
      yield { at: at('mau').key(), citations };
    if (!('bao_cao' in subject)) return;
    const { bao_cao } = subject;
    if (bao_cao === undefined || typeof bao_cao === 'string' || bao_cao.mau !== undefined) return;
    if (isOwnFileAsScan(bao_cao)) return; // it has a form of its own; another rule speaks of the path
    yield { at: at('bao_cao', 'tep').value(), citations };
  },

  vi: {
    title: 'Báo cáo chưa ghi mẫu',
    why: 'Kế hoạch và nghị định yêu cầu báo cáo thành tích lập theo mẫu ở phụ lục của nghị định.',
    todo: 'Ghi mau, đặt trong nháy: "01" cho tập thể, "02" cho cá nhân, "07" cho đợt, chuyên đề.',
    messages: {
      main: 'Báo cáo chưa ghi theo mẫu nào: yêu cầu một mẫu của phụ lục nghị định, hiện chưa ghi. Thêm mau, ví dụ "01" cho tập thể, "02" cho cá nhân.',
    },
  },
  en: {
    title: 'No form given for the report',
    why: 'The plan and the decree ask for reports on a form of the decree’s annex.',
    todo: 'Write mau, in quotes: "01" for a collective, "02" for a person, "07" for a drive or theme.',
    messages: {
      main: 'The report names no form: one of the decree’s annex is required, none is given. Add mau, e.g. "01" for a collective, "02" for a person.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'bao-cao/vinh.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
            so_luoc_ly_lich: { ho_ten: Lê Quang Vinh }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - { ma: vinh, ca_nhan: Lê Quang Vinh, de_nghi_tang: giay-khen-giam-doc-so, bao_cao: bao-cao/vinh.tdkt.yaml }
              - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so, bao_cao: { tep: bao-cao/phong.docx, mau: "01" } }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'bao-cao/vinh.tdkt.yaml': yaml`
            loai: bao-cao
            ^^^^ bao-cao/thieu-mau
            ke_hoach: 09/KH-SNV
            so_luoc_ly_lich: { ho_ten: Lê Quang Vinh }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - ma: phong
                tap_the: pnv-phu-cu
                de_nghi_tang: giay-khen-giam-doc-so
                bao_cao: { tep: bao-cao/phong.docx }
            #                   ^^^^^^^^^^^^^^^^^^ bao-cao/thieu-mau
          `,
        },
      },
    ],
  },
});
