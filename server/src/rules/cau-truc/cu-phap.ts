import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-truc/cu-phap',
  problem: 'cu-phap',
  severity: 'error',
  citations: [],
  uncited: 'Hình thức của tệp, không phải điều của văn bản pháp luật.',
  blocks: ['du-thao', 'trinh-ky', 'nop'],
  fields: [],
  locked: true,
  aboutText: true,

  message: ({ chi_tiet }) => {
    switch (chi_tiet) {
      case 'unclosed':
        return 'thieu_dau_dong';
      case 'MISSING_CHAR':
      case 'MULTILINE_IMPLICIT_KEY':
        return 'thieu_hai_cham';
      case 'BLOCK_AS_IMPLICIT_KEY':
        return 'hai_cham';
      case 'BAD_DQ_ESCAPE':
        return 'gach_nguoc';
      case 'BAD_SCALAR_START':
        return 'ky_tu_dau';
      case 'BAD_INDENT':
        return 'thut_le';
      case 'empty-key':
        return 'thieu_khoa';
      case 'complex-key':
        return 'khoa_phuc_tap';
      case 'too-deep':
        return 'qua_sau';
      case 'too-long':
        return 'qua_dai';
      default:
        return 'main';
    }
  },

  vi: {
    title: 'Sai cú pháp YAML',
    why: 'Chỗ này máy không đọc được, nên những gì viết ở đây không được kiểm tra và không vào hồ sơ.',
    todo: 'Sửa như phát hiện nêu; so với một tệp mẫu nếu chưa rõ.',
    messages: {
      main: 'Dòng này sai cú pháp YAML nên không đọc được. So với tệp mẫu: mỗi dòng là «khóa: giá trị», thụt lề bằng dấu cách, chữ có dấu hai chấm hoặc dấu thăng thì đặt trong nháy.',
      thieu_dau_dong:
        'Thiếu dấu đóng: dấu nháy, ngoặc vuông hoặc ngoặc nhọn đã mở ở đây chưa được đóng. Thêm dấu đóng cùng loại.',
      thieu_hai_cham:
        'Dòng này thiếu dấu hai chấm sau khóa, hoặc thiếu dấu cách sau dấu hai chấm. Viết «khóa: giá trị».',
      hai_cham:
        'Trên một dòng chỉ có một «khóa: giá trị». Câu có dấu hai chấm thì đặt cả câu trong nháy; nếu là khóa của dòng dưới thì xem lại thụt lề.',
      gach_nguoc:
        'Dấu \\ trong nháy kép có nghĩa riêng nên không đọc được. Đổi sang nháy đơn, hoặc viết \\\\.',
      ky_tu_dau: 'Giá trị không được bắt đầu bằng ký tự này. Đặt cả giá trị trong nháy.',
      thut_le:
        'Thụt lề sai: các khóa cùng cấp phải bắt đầu ở cùng một cột, bằng dấu cách. Chỉnh lại lề của dòng này.',
      thieu_khoa: 'Giá trị này không có khóa đứng trước dấu hai chấm. Thêm tên khóa, hoặc bỏ dấu hai chấm.',
      khoa_phuc_tap:
        'Khóa phải là một từ đơn giản như ho_ten, không phải danh sách hay cụm có ngoặc. Sửa lại khóa.',
      qua_sau: 'Lồng nhau quá sâu nên không đọc tiếp. Bỏ bớt ngoặc hoặc cấp thụt lề.',
      qua_dai:
        'Phần này dài quá một triệu ký tự nên không đọc. Chia thành nhiều mục «- …» của một danh sách ở cấp ngoài cùng, hoặc bỏ phần không phải hồ sơ.',
    },
  },
  en: {
    title: 'YAML syntax error',
    why: 'The machine cannot read this place, so what stands here is neither checked nor exported.',
    todo: 'Mend it as the finding says; compare with a sample file if in doubt.',
    messages: {
      main: 'This line is no valid YAML and cannot be read. Compare with a sample: each line is “key: value”, indented by spaces; text with a colon or a hash goes in quotes.',
      thieu_dau_dong:
        'A closing mark is missing: the quote, bracket or brace opened here is never closed. Add its closing mark.',
      thieu_hai_cham:
        'The colon after the key is missing on this line, or the space after the colon. Write “key: value”.',
      hai_cham:
        'A line holds one “key: value”. Put a sentence with a colon in quotes as a whole; if this is a key of the line below, look at the indentation.',
      gach_nguoc:
        'A \\ in double quotes has a meaning of its own and cannot be read here. Use single quotes, or write \\\\.',
      ky_tu_dau: 'A value cannot start with this character. Put the whole value in quotes.',
      thut_le:
        'Wrong indentation: keys of one level must start in the same column, by spaces. Indent this line like its neighbours.',
      thieu_khoa: 'This value has no key before its colon. Add the key, or take the colon away.',
      khoa_phuc_tap:
        'A key must be a plain word such as ho_ten, no list and nothing in brackets. Correct the key.',
      qua_sau: 'Nested too deeply to be read on. Take away brackets or levels of indentation.',
      qua_dai:
        'This part is longer than a million characters and is not read. Divide it into items “- …” of a list at the outermost level, or take out what is no dossier.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'dang-ky.tdkt.yaml': yaml`
            loai: dang-ky
            ke_hoach: 09/KH-SNV
            don_vi: pnv-phu-cu
            ngay_nhan: 2020-02-14
            dang_ky:
              - { tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so, noi_dung: [II.2.d], nhiem_vu: [Rà soát 126 thủ tục] }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'dang-ky.tdkt.yaml': yaml`
            loai: dang-ky
            ke_hoach: 09/KH-SNV
            so: "05/ĐK-PNV
                ^^^^^^^^^^ cau-truc/cu-phap
          `,
        },
      },
      {
        files: {
          'dang-ky.tdkt.yaml': yaml`
            loai: dang-ky
            ke_hoach: 09/KH-SNV
            so:05/ĐK-PNV
            ^^^^^^^^^^^^ cau-truc/cu-phap
            don_vi: pnv-phu-cu
          `,
        },
      },
      {
        files: {
          'bao-cao.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            phu_luc_cong_viec:
              - viec: Chủ trì: rà soát thủ tục hành chính
                      ^ cau-truc/cu-phap
          `,
        },
      },
    ],
  },
});
