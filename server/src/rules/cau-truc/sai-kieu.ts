import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-truc/sai-kieu',
  problem: 'sai-kieu',
  severity: 'error',
  citations: [],
  uncited: 'Hình thức của tệp, không phải điều của văn bản pháp luật.',
  blocks: ['du-thao', 'trinh-ky', 'nop'],
  fields: [],

  message: ({ can }) => {
    switch (can) {
      case 'array':
        return 'danh_sach';
      case 'object':
        return 'nhom';
      case 'string':
        return 'chu';
      case 'integer':
        return 'so';
      case 'boolean':
        return 'co_khong';
      default:
        return 'main';
    }
  },

  vi: {
    title: 'Giá trị sai kiểu',
    why: 'Giá trị viết sai kiểu không đọc được, nên coi như chưa ghi.',
    todo: 'Viết lại theo kiểu mà phát hiện nêu; rê chuột lên khóa để xem ví dụ.',
    messages: {
      main: 'Giá trị sai kiểu ở đây. Rê chuột lên khóa để xem cách ghi.',
      danh_sach:
        'Yêu cầu một danh sách: mỗi mục một dòng bắt đầu bằng «- », hoặc [a, b]. Viết lại thành danh sách.',
      chu: 'Yêu cầu một giá trị chữ, hiện là danh sách hoặc nhóm khóa. Viết một giá trị sau dấu hai chấm.',
      nhom: 'Yêu cầu các khóa con («khóa: giá trị»), hiện chỉ có một giá trị. Viết các khóa con ở dòng dưới, thụt vào.',
      so: 'Yêu cầu một số nguyên viết bằng chữ số, không có nháy. Viết lại.',
      co_khong: 'Yêu cầu true hoặc false, không có nháy. Viết lại.',
    },
  },
  en: {
    title: 'Value of the wrong type',
    why: 'A value of the wrong type cannot be read and counts as not written.',
    todo: 'Write it as the finding says; hover over the key for an example.',
    messages: {
      main: 'The value is of the wrong type. Hover over the key to see how to write it.',
      danh_sach: 'A list is required: one item a line starting with “- ”, or [a, b]. Write it as a list.',
      chu: 'A text is required, this is a list or a group of keys. Write one value behind the colon.',
      nhom: 'Keys of its own (“key: value”) are required, this is a single value. Write them on the lines below, indented.',
      so: 'A whole number in digits, without quotes, is required. Write it so.',
      co_khong: 'true or false, without quotes, is required. Write it so.',
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
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            to_trinh: 31/TTr-PNV
                      ^^^^^^^^^^ cau-truc/sai-kieu
            de_nghi:
              - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
          `,
        },
      },
      {
        files: {
          'dang-ky.tdkt.yaml': yaml`
            loai: dang-ky
            ke_hoach: 09/KH-SNV
            don_vi: pnv-phu-cu
            dang_ky:
              - { tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so, nhiem_vu: Rà soát 126 thủ tục }
            #                                                                         ^^^^^^^^^^^^^^^^^^^ cau-truc/sai-kieu
          `,
        },
      },
    ],
  },
});
