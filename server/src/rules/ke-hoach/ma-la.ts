import { nearest } from '../../model/plan';
import { knownCodes, referencesIn, type Reference } from '../plan-codes';
import { yaml } from '../examples';
import { defineRule, type At, type Report } from '../rule';

export default defineRule({
  id: 'ke-hoach/ma-la',
  severity: 'error',
  on: 'ke-hoach',
  reads: 'document',
  citations: [],
  uncited: 'Mã là cách viết kế hoạch thành dữ liệu, không phải lời của văn bản.',
  blocks: ['trinh-ky', 'nop'],
  fields: [
    'ke-hoach.hinh_thuc.danh_muc', 'ke-hoach.hinh_thuc.doi_tuong', 'ke-hoach.hinh_thuc.dang_ky.noi_dung',
    'ke-hoach.thanh_phan.khi', 'ke-hoach.thanh_phan.chuc_danh_xac_nhan', 'ke-hoach.thanh_phan.thay_bang',
    'ke-hoach.bieu_quyet.hinh_thuc',
  ], // prettier-ignore

  *check({ document, at }): Iterable<Report> {
    const told = new Set<string>();
    for (const reference of referencesIn(document)) {
      const { code, table } = reference;
      const known = knownCodes(document, table);
      if (known.includes(code) || told.has(`${table} ${code}`)) continue; // one code, one finding
      told.add(`${table} ${code}`);
      yield unknownCode(reference, known, at);
    }
  },

  vi: {
    title: 'Kế hoạch dùng mã chưa khai',
    why: 'Hình thức, thành phần hồ sơ nhắc tới một mã mà không nơi nào khai, nên điều kiện ấy không bao giờ đúng với ai.',
    todo: 'Sửa mã cho khớp với danh sách, hoặc khai thêm mã vào danh sách.',
    messages: {
      main: 'Mã «{ma}» chưa khai trong {danh_sach} của kế hoạch, hiện có {cac_ma}. Sửa mã, hoặc khai thêm.',
      chua_co:
        'Mã «{ma}» chưa khai: kế hoạch chưa có danh sách {danh_sach}. Thêm danh sách ấy với mã và tên của từng mục.',
      san_co: 'Không có mã «{ma}» ở đây: yêu cầu một trong {cac_ma}. Sửa mã.',
    },
  },
  en: {
    title: 'The plan uses a code it does not define',
    why: 'An award or a part of the dossier names a code that is defined nowhere, so that its condition never holds for anyone.',
    todo: 'Correct the code, or define it in its list.',
    messages: {
      main: 'The code “{ma}” is not defined in {danh_sach} of the plan, which has {cac_ma}. Correct it, or define it there.',
      chua_co:
        'The code “{ma}” is not defined: the plan has no list {danh_sach}. Add that list, with a code and a name for each entry.',
      san_co: 'There is no code “{ma}” here: one of {cac_ma} is required. Correct it.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'ke-hoach.tdkt.yaml': yaml`
            loai: ke-hoach
            so: 12/KH-SNV
            ngay: 2021-01-22
            co_quan: Sở Nội vụ tỉnh Hà Xuyên
            noi_dung:
              - { ma: II.2.đ, ten: Giúp đỡ cơ sở vùng xa }
            loai_don_vi:
              - { ma: phong-thuoc-so, ten: Phòng thuộc Sở }
            doi_tuong:
              - { ma: cong-chuc, ten: Công chức }
            hinh_thuc:
              - ma: giay-khen-giam-doc
                ten: Giấy khen của Giám đốc Sở
                danh_muc: giay-khen
                doi_tuong:
                  - { tap_the: [phong-thuoc-so], can: [suy-ton] }
                  - { ca_nhan: [cong-chuc], thuoc: [phong-thuoc-so] }
                dang_ky: { noi_dung: [II.2.đ] }
            thanh_phan:
              - { ma: xac-nhan, ten: Xác nhận, o: bao_cao.xac_nhan, khi: [{ hinh_thuc: [giay-khen-giam-doc], chuc_danh: [khong] }] }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'ke-hoach.tdkt.yaml': yaml`
            loai: ke-hoach
            so: 12/KH-SNV
            ngay: 2021-01-22
            co_quan: Sở Nội vụ tỉnh Hà Xuyên
            noi_dung:
              - { ma: II.2.đ, ten: Giúp đỡ cơ sở vùng xa }
            loai_don_vi:
              - { ma: phong-thuoc-so, ten: Phòng thuộc Sở }
            doi_tuong:
              - { ma: cong-chuc, ten: Công chức }
            hinh_thuc:
              - ma: giay-khen-giam-doc
                ten: Giấy khen của Giám đốc Sở
                doi_tuong:
                  - { tap_the: [phong-thuộc-so] }
            #                   ^^^^^^^^^^^^^^ ke-hoach/ma-la
                  - { ca_nhan: [cong-chuc, dan-quan], thuoc: [phong-thuoc-so] }
            #                              ^^^^^^^^ ke-hoach/ma-la
                dang_ky: { noi_dung: [II.2.d] }
            #                         ^^^^^^ ke-hoach/ma-la
          `,
        },
        fixed: yaml`
          loai: ke-hoach
          so: 12/KH-SNV
          ngay: 2021-01-22
          co_quan: Sở Nội vụ tỉnh Hà Xuyên
          noi_dung:
            - { ma: II.2.đ, ten: Giúp đỡ cơ sở vùng xa }
          loai_don_vi:
            - { ma: phong-thuoc-so, ten: Phòng thuộc Sở }
          doi_tuong:
            - { ma: cong-chuc, ten: Công chức }
          hinh_thuc:
            - ma: giay-khen-giam-doc
              ten: Giấy khen của Giám đốc Sở
              doi_tuong:
                - { tap_the: [phong-thuoc-so] }
                - { ca_nhan: [cong-chuc, dan-quan], thuoc: [phong-thuoc-so] }
              dang_ky: { noi_dung: [II.2.d] }
        `,
      },
      {
        files: {
          'ke-hoach.tdkt.yaml': yaml`
            loai: ke-hoach
            so: 12/KH-SNV
            ngay: 2021-01-22
            co_quan: Sở Nội vụ tỉnh Hà Xuyên
            hinh_thuc:
              - { ma: giay-khen-giam-doc, ten: Giấy khen của Giám đốc Sở, danh_muc: giay-khenn, doi_tuong: [] }
            #                                                                       ^^^^^^^^^^ ke-hoach/ma-la
            thanh_phan:
              - ma: hiep-y
                ten: Văn bản hiệp ý
                o: kem_theo
                thay_bang: xac-nhan
            #              ^^^^^^^^ ke-hoach/ma-la
                khi:
                  - { hinh_thuc: [giay-khen], chuc_danh: [giam-doc-so] }
            #                     ^^^^^^^^^ ke-hoach/ma-la
            #                                             ^^^^^^^^^^^ ke-hoach/ma-la
            bieu_quyet:
              - { hinh_thuc: [bang-khen-tinh], ty_le: 80 }
            #                 ^^^^^^^^^^^^^^ ke-hoach/ma-la
          `,
        },
      },
    ],
  },
});

function unknownCode({ code, table, list, route }: Reference, known: readonly string[], at: At): Report {
  const place = at(...route).value();
  const near = nearest(code, known);
  const isDefined = list !== null;
  const title = { vi: 'Đổi thành {goi_y}', en: 'Change to {goi_y}' };
  return {
    at: place,
    message: !isDefined ? 'san_co' : known.length === 0 ? 'chua_co' : 'main',
    data: { ma: code, danh_sach: list ?? table, cac_ma: { list: known }, goi_y: near ?? '' },
    fixes:
      near === null ? [] : [{ safety: 'suggestion', title, changes: [{ op: 'set', at: place, text: near }] }],
  };
}
