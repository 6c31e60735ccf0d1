import { yaml } from '../examples';
import { differences, isWrittenAlike, namesOf, nomineeOf, sameAs, sourceSpeaks, told } from '../papers';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'nhat-quan/ten-bao-cao',
  severity: 'warning',
  on: ['ho-so.de_nghi', 'bao-cao'],
  reads: 'index',
  citations: [],
  uncited: 'Danh sách đề nghị đối chiếu với báo cáo thành tích.',
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.de_nghi.ca_nhan', 'bao-cao.so_luoc_ly_lich.ho_ten'],

  *check({ document, subject, file, at: placed, facts }): Iterable<Report> {
    const nominee = nomineeOf({ document, subject, at: placed, file, facts });
    if (!nominee) return;
    const found = differences(namesOf(nominee, facts), isWrittenAlike);
    for (const { at, against } of told(found, 'bao_cao', placed().item())) {
      if (sourceSpeaks(nominee, facts, at.at)) continue;
      const inList = at.paper === 'de_nghi' ? at : against;
      const other = at.paper === 'de_nghi' ? against : at;
      yield {
        at: at.at,
        data: { danh_sach: inList.value, bao_cao: other.value, dung: against.value },
        related: [{ at: against.at, message: against.paper === 'de_nghi' ? 'danh_sach' : 'bao_cao' }],
        fixes: [sameAs(at.at, against.value)],
      };
    }
  },

  vi: {
    title: 'Tên trong danh sách viết khác báo cáo',
    why: 'Tên in trên bằng lấy từ danh sách; hai văn bản viết khác nhau thì nơi nhận không biết tên nào đúng.',
    todo: 'Đối chiếu với giấy tờ gốc, rồi viết một tên ở mọi văn bản.',
    messages: {
      main: 'Tên viết khác nhau: danh sách ghi «{danh_sach}», báo cáo ghi «{bao_cao}». Đối chiếu giấy tờ gốc rồi viết thống nhất.',
      bao_cao: 'Tên trong báo cáo thành tích.',
      danh_sach: 'Tên trong danh sách.',
    },
  },
  en: {
    title: 'Name on the list differs from the report',
    why: 'The name printed on the certificate comes from the list; where two papers differ nobody knows which is right.',
    todo: 'Compare with the identity papers and write one name everywhere.',
    messages: {
      main: 'The name is written in two ways: “{danh_sach}” on the list, “{bao_cao}” in the report. Compare with the identity papers and write one.',
      bao_cao: 'The name in the report.',
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
            #                          ^^^^^^^^^^^^^ nhat-quan/ten-bao-cao
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - ma: vinh
                ca_nhan: Lê Quang Vinh
                doi_tuong: cong-chuc
                de_nghi_tang: giay-khen-giam-doc-so
                bao_cao: bao-cao/vinh.tdkt.yaml
          `,
        },
        fixed: yaml`
          loai: bao-cao
          ke_hoach: 09/KH-SNV
          mau: "02"
          so_luoc_ly_lich: { ho_ten: Lê Quang Vinh, don_vi: pnv-phu-cu }
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
