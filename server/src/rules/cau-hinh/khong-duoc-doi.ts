import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-hinh/khong-duoc-doi',
  problem: 'khong-duoc-doi',
  severity: 'warning',
  citations: [],
  uncited: 'Cách dùng công cụ, không phải điều của văn bản pháp luật.',
  blocks: [],
  fields: [],
  locked: true,

  message: ({ o }) => String(o),

  vi: {
    title: 'Quy tắc không tắt, không bỏ qua được',
    why: 'Có những phát hiện nói rằng tệp chưa đọc được, rằng phần mềm bị lỗi, hoặc rằng chính cấu hình có chỗ sai. Giấu đi thì hồ sơ chưa kiểm tra trông như hồ sơ sạch.',
    todo: 'Xóa dòng hoặc chú thích này và sửa điều mà phát hiện nêu.',
    messages: {
      main: 'Không đổi được mức độ của «{quy_tac}». Xóa dòng này.',
      cau_hinh:
        'Không đổi được mức độ của «{quy_tac}»: thiếu phát hiện này, tệp chưa đọc được trông như tệp sạch. Xóa dòng này.',
      bo_qua:
        'Không bỏ qua được «{quy_tac}»: thiếu phát hiện này, tệp chưa đọc được trông như tệp sạch. Xóa mã này khỏi chú thích và sửa điều mà phát hiện nêu.',
    },
  },
  en: {
    title: 'A rule that can be neither changed nor suppressed',
    why: 'Some findings say that a file could not be read, that the program failed, or that the configuration itself is at fault. Hidden, a dossier that was not checked looks clean.',
    todo: 'Delete this line or comment and mend what the finding says.',
    messages: {
      main: 'The severity of “{quy_tac}” cannot be changed. Delete this line.',
      cau_hinh:
        'The severity of “{quy_tac}” cannot be changed: without it a file that was not read looks clean. Delete this line.',
      bo_qua:
        '“{quy_tac}” cannot be suppressed: without it a file that was not read looks clean. Take the id out of the comment and mend what the finding says.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'tdkt.config.yaml': yaml`
            muc_do:
              cau-truc: warning
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'tdkt.config.yaml': yaml`
            muc_do:
              cau-truc/loi-noi-bo: off
              ^^^^^^^^^^^^^^^^^^^ cau-hinh/khong-duoc-doi
          `,
        },
      },
      {
        files: {
          'don-vi.tdkt.yaml': yaml`
            # tdkt: bỏ qua cả tệp cau-truc/cu-phap -- chép từ phần mềm cũ
                                  ^^^^^^^^^^^^^^^^ cau-hinh/khong-duoc-doi
            loai: don-vi
            ke_hoach: 09/KH-SNV
            don_vi:
              - { ma: pnv-phu-cu, ten: Phòng Nội vụ huyện Phù Cừ, loai: phong-noi-vu-huyen }
          `,
        },
      },
    ],
  },
});
