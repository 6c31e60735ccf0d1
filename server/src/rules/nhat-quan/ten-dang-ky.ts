import { yaml } from '../examples';
import { differences, isWrittenAlike, namesOf, nomineeOf, sameAs, sourceSpeaks, told } from '../papers';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'nhat-quan/ten-dang-ky',
  severity: 'warning',
  on: ['ho-so.de_nghi', 'dang-ky.dang_ky'],
  reads: 'index',
  citations: [],
  uncited: 'Danh sách đề nghị đối chiếu với bản đăng ký.',
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.de_nghi.ca_nhan', 'dang-ky.dang_ky.ca_nhan'],

  *check({ document, subject, file, at: placed, facts }): Iterable<Report> {
    const nominee = nomineeOf({ document, subject, at: placed, file, facts });
    if (!nominee) return;
    const found = differences(namesOf(nominee, facts), isWrittenAlike);
    for (const { at, against } of told(found, 'dang_ky', placed().item())) {
      if (sourceSpeaks(nominee, facts, at.at)) continue;
      const inList = at.paper === 'de_nghi' ? at : against;
      const other = at.paper === 'de_nghi' ? against : at;
      yield {
        at: at.at,
        data: { danh_sach: inList.value, dang_ky: other.value, dung: against.value },
        related: [{ at: against.at, message: against.paper === 'de_nghi' ? 'danh_sach' : 'dang_ky' }],
        // a registration that was received is a record: it is corrected on paper first
        fixes: at.paper === 'dang_ky' ? [] : [sameAs(at.at, against.value)],
      };
    }
  },

  vi: {
    title: 'Tên trong danh sách viết khác bản đăng ký',
    why: 'Tên khác bản đăng ký thì nơi nhận không chắc đó là người đã đăng ký.',
    todo: 'Đối chiếu với giấy tờ gốc. Danh sách sai thì sửa danh sách; bản đăng ký sai thì làm văn bản đính chính.',
    messages: {
      main: 'Tên viết khác nhau: danh sách ghi «{danh_sach}», bản đăng ký ghi «{dang_ky}». Đối chiếu giấy tờ gốc rồi viết thống nhất.',
      dang_ky: 'Tên trong bản đăng ký.',
      danh_sach: 'Tên trong danh sách.',
    },
  },
  en: {
    title: 'Name on the list differs from the registration',
    why: 'With another name nobody can be sure that this is the person who registered.',
    todo: 'Compare with the identity papers. Correct the list if it is wrong; if the registration is, issue a correction.',
    messages: {
      main: 'The name is written in two ways: “{danh_sach}” on the list, “{dang_ky}” in the registration. Compare with the identity papers and write one.',
      dang_ky: 'The name in the registration.',
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
            - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
            - { ma: tuan, ca_nhan: Hoàng Văn Tuấn, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
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
          de_nghi:
            - ma: vinh
              ca_nhan: Lê Quang Vịnh
          #            ^^^^^^^^^^^^^ nhat-quan/ten-dang-ky
              doi_tuong: cong-chuc
              de_nghi_tang: giay-khen-giam-doc-so
            - ma: hang
              ca_nhan: ĐỖ THỊ MINH HẰNG
          #            ^^^^^^^^^^^^^^^^ nhat-quan/ten-dang-ky
              doi_tuong: cong-chuc
              de_nghi_tang: bang-khen-bo-truong
        `,
        fixed: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - ma: vinh
              ca_nhan: Lê Quang Vinh
              doi_tuong: cong-chuc
              de_nghi_tang: giay-khen-giam-doc-so
            - ma: hang
              ca_nhan: ĐỖ THỊ MINH HẰNG
              doi_tuong: cong-chuc
              de_nghi_tang: bang-khen-bo-truong
        `,
      },
      {
        // report and list agree: the registration is the odd one
        files: {
          'dang-ky.tdkt.yaml': yaml`
            loai: dang-ky
            ke_hoach: 09/KH-SNV
            don_vi: pnv-phu-cu
            ngay_nhan: 2020-02-14
            dang_ky:
              - { ca_nhan: Đỗ Thị Minh Hàng, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong, linh_vuc: [cai-cach-hanh-chinh], nhiem_vu: [Rà soát 126 thủ tục] }
            #              ^^^^^^^^^^^^^^^^ nhat-quan/ten-dang-ky
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - ma: hang
                ca_nhan: Đỗ Thị Minh Hằng
                doi_tuong: cong-chuc
                de_nghi_tang: bang-khen-bo-truong
                bao_cao: bao-cao/minh-hang.tdkt.yaml
          `,
        },
      },
    ],
  },
});
