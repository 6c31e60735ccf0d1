import { nameKey, nearName, subjectKey, writtenName } from '../../model/people';
import { registeredNames, unitOf } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'nhat-quan/ten-bao-cao',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [],
  uncited: 'Danh sách đề nghị đối chiếu với báo cáo thành tích.',
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.de_nghi.ca_nhan', 'bao-cao.so_luoc_ly_lich.ho_ten'],

  *check({ subject, document, at, facts }) {
    const { ca_nhan, bao_cao } = subject;
    if (ca_nhan === undefined || subjectKey(subject) !== 'ca_nhan' || typeof bao_cao !== 'string') return;
    const report = facts.report(bao_cao);
    const written = report.state === 'ok' ? report.data.so_luoc_ly_lich?.ho_ten : undefined;
    if (report.state !== 'ok' || written === undefined || writtenName(written) === writtenName(ca_nhan))
      return;
    const isSamePerson = nameKey(written) === nameKey(ca_nhan) || nearName(written, ca_nhan);
    if (!isSamePerson) return; // somebody else's report: bao-cao/nguoi-khac
    // where report and registration agree the list is the odd one: nhat-quan/ten-dang-ky speaks of it
    if (registeredNames(facts, unitOf(subject, document), subject).includes(writtenName(written))) return;
    yield {
      at: at('ca_nhan').value(),
      data: { danh_sach: ca_nhan, bao_cao: written },
      related: [
        {
          at: { file: report.file, route: ['so_luoc_ly_lich', 'ho_ten'], part: 'value' },
          message: 'bao_cao',
        },
      ],
      fixes: [
        {
          safety: 'suggestion',
          title: { vi: 'Viết như trong báo cáo: {bao_cao}', en: 'Write it as in the report: {bao_cao}' },
          changes: [{ op: 'set', at: at('ca_nhan').value(), text: writtenName(written) }],
        },
      ],
    };
  },

  vi: {
    title: 'Tên trong danh sách viết khác báo cáo',
    why: 'Tên in trên bằng lấy từ danh sách; hai văn bản viết khác nhau thì nơi nhận không biết tên nào đúng.',
    todo: 'Đối chiếu với giấy tờ gốc, rồi viết một tên ở mọi văn bản.',
    messages: {
      main: 'Tên viết khác nhau: danh sách ghi «{danh_sach}», báo cáo ghi «{bao_cao}». Đối chiếu giấy tờ gốc rồi viết thống nhất.',
      bao_cao: 'Tên trong báo cáo thành tích.',
    },
  },
  en: {
    title: 'Name on the list differs from the report',
    why: 'The name printed on the certificate comes from the list; where two papers differ nobody knows which is right.',
    todo: 'Compare with the identity papers and write one name everywhere.',
    messages: {
      main: 'The name is written in two ways: “{danh_sach}” on the list, “{bao_cao}” in the report. Compare with the identity papers and write one.',
      bao_cao: 'The name in the report.',
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
            - { ma: hang, ca_nhan: Đỗ Thị Minh Hằng, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong, bao_cao: bao-cao/minh-hang.tdkt.yaml }
        `,
      },
    ],
    invalid: [
      {
        // the list agrees with the registration, the report does not
        files: {
          'bao-cao/vinh.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
            so_luoc_ly_lich: { ho_ten: Lê Quang Vịnh, don_vi: pnv-phu-cu }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - ma: vinh
                ca_nhan: Lê Quang Vinh
            #            ^^^^^^^^^^^^^ nhat-quan/ten-bao-cao
                doi_tuong: cong-chuc
                de_nghi_tang: giay-khen-giam-doc-so
                bao_cao: bao-cao/vinh.tdkt.yaml
          `,
        },
        fixed: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - ma: vinh
              ca_nhan: Lê Quang Vịnh
              doi_tuong: cong-chuc
              de_nghi_tang: giay-khen-giam-doc-so
              bao_cao: bao-cao/vinh.tdkt.yaml
        `,
      },
      {
        // the tone mark on another vowel: one name for the reader, two spellings on paper
        files: {
          'bao-cao/hoa.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
            so_luoc_ly_lich: { ho_ten: Trần Thị Hòa, don_vi: pnv-phu-cu }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - ma: hoa
                ca_nhan: Trần Thị Hoà
            #            ^^^^^^^^^^^^ nhat-quan/ten-bao-cao
                doi_tuong: cong-chuc
                de_nghi_tang: giay-khen-giam-doc-so
                bao_cao: bao-cao/hoa.tdkt.yaml
          `,
        },
      },
    ],
  },
});
