import { BAR_LAW, barred } from '../bars';
import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'loai-tru/ky-luat',
  severity: 'error',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [{ plan: 'chua_xet' }, BAR_LAW],
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.de_nghi.tinh_trang.ky_luat'],

  check: (context) => barred(context, 'ky_luat'),

  vi: {
    title: 'Đang bị xem xét kỷ luật',
    why: 'Trong thời gian cơ quan có thẩm quyền đang xem xét thi hành kỷ luật thì chưa khen thưởng, chưa đề nghị cấp trên khen thưởng.',
    todo: 'Đưa ra khỏi danh sách lần này; khi có kết luận không bị kỷ luật thì đề nghị lại.',
    messages: {
      main: '«{ten}» chưa xét khen thưởng: cơ quan có thẩm quyền đang xem xét thi hành kỷ luật. Đưa ra khỏi danh sách lần này, khi có kết luận thì xem lại.',
    },
  },
  en: {
    title: 'Discipline under consideration',
    why: 'While a competent body is considering discipline, no award is made or proposed yet.',
    todo: 'Take the nominee off this list; propose again when it is settled without discipline.',
    messages: {
      main: '“{ten}” is not considered yet: discipline is under consideration. Take the nominee off this list and look again when it is settled.',
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
              tinh_trang: { ky_luat: chua-ro }
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
                ky_luat: co
          #              ^^ loai-tru/ky-luat
                dieu_tra_thanh_tra_kiem_tra: khong
                khieu_nai_to_cao: khong
        `,
      },
    ],
  },
});
