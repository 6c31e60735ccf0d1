import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-truc/khong-doc-duoc',
  problem: 'khong-doc-duoc',
  severity: 'error',
  citations: [],
  uncited: 'Hình thức của tệp, không phải điều của văn bản pháp luật.',
  blocks: ['du-thao', 'trinh-ky', 'nop'],
  fields: [],
  locked: true,

  message: ({ ly_do }) => String(ly_do),

  vi: {
    title: 'Không đọc được tệp',
    why: 'Tệp không đọc được thì không được kiểm tra; những gì dựa vào nó cũng chưa chắc.',
    todo: 'Xem quyền truy cập, hoặc thay liên kết bằng tệp thật trong thư mục.',
    messages: {
      main: 'Không đọc được tệp này. Kiểm tra quyền truy cập, hoặc mở thử bằng chương trình khác.',
      outside: 'Tệp này là liên kết ra ngoài thư mục hồ sơ nên không được đọc. Chép tệp thật vào thư mục.',
      'too-big': 'Tệp này quá lớn nên không được đọc. Xem có lưu nhầm tệp không.',
      folder: 'Đây là thư mục mang tên của một tệp. Đổi tên thư mục.',
    },
  },
  en: {
    title: 'File could not be read',
    why: 'A file that cannot be read is not checked; what rests on it is uncertain, too.',
    todo: 'Look at its permissions, or put the real file in the place of a link.',
    messages: {
      main: 'This file could not be read. Look at its permissions, or try to open it with another program.',
      outside:
        'This file is a link that leads out of the folder, so it is not read. Copy the real file into the folder.',
      'too-big': 'This file is too big to be read. See whether the wrong file was saved.',
      folder: 'This is a folder with the name of a file. Rename the folder.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'dang-ky.tdkt.yaml': yaml`
            loai: dang-ky
            ^^^^ cau-truc/khong-doc-duoc
            don_vi: pnv-phu-cu
          `,
        },
        reported: {
          'dang-ky.tdkt.yaml': { code: 'khong-doc-duoc', route: [], part: 'key', data: { ly_do: 'outside' } },
        },
      },
    ],
  },
});
