import { BAR_LAW, barred } from '../bars';
import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'loai-tru/khieu-nai-to-cao',
  severity: 'error',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [{ plan: 'chua_xet' }, BAR_LAW],
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.de_nghi.tinh_trang.khieu_nai_to_cao'],

  check: (context) => barred(context, 'khieu_nai_to_cao'),

  vi: {
    title: 'Có đơn khiếu nại, tố cáo đang được xác minh',
    why: 'Trong thời gian đơn thư khiếu nại, tố cáo đang được xác minh làm rõ thì chưa khen thưởng, chưa đề nghị cấp trên khen thưởng. Đơn không được thụ lý, hoặc đã kết luận xong, thì không tính.',
    todo: 'Đưa ra khỏi danh sách lần này; khi xác minh xong và không có vi phạm thì đề nghị lại.',
    messages: {
      main: '«{ten}» chưa xét khen thưởng: có đơn thư khiếu nại, tố cáo đang được xác minh làm rõ. Đưa ra khỏi danh sách lần này, khi xác minh xong thì xem lại.',
    },
  },
  en: {
    title: 'Complaint or denunciation being verified',
    why: 'While a complaint or denunciation is being verified, no award is made or proposed yet. One that was not accepted, or is settled, does not count.',
    todo: 'Take the nominee off this list; propose again when it is settled without a breach.',
    messages: {
      main: '“{ten}” is not considered yet: a complaint or denunciation is being verified. Take the nominee off this list and look again when it is settled.',
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
            - ma: vinh
              ca_nhan: Lê Quang Vinh
              doi_tuong: cong-chuc
              de_nghi_tang: giay-khen-giam-doc-so
              tinh_trang:
                ky_luat: khong
                dieu_tra_thanh_tra_kiem_tra: khong
                khieu_nai_to_cao: khong
        `,
      },
      {
        // not sure yet: another rule says that somebody must look
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - ma: vinh
              ca_nhan: Lê Quang Vinh
              doi_tuong: cong-chuc
              de_nghi_tang: giay-khen-giam-doc-so
              tinh_trang: { khieu_nai_to_cao: chua-ro }
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
              ca_nhan: Lê Quang Vinh
              doi_tuong: cong-chuc
              de_nghi_tang: giay-khen-giam-doc-so
              tinh_trang:
                ky_luat: khong
                dieu_tra_thanh_tra_kiem_tra: khong
                khieu_nai_to_cao: co
          #                       ^^ loai-tru/khieu-nai-to-cao
        `,
      },
    ],
  },
});
