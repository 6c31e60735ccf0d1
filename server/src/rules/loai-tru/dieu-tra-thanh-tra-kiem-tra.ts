import { BAR_LAW, barred } from '../bars';
import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'loai-tru/dieu-tra-thanh-tra-kiem-tra',
  severity: 'error',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [{ plan: 'chua_xet' }, BAR_LAW],
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.de_nghi.tinh_trang.dieu_tra_thanh_tra_kiem_tra'],

  check: (context) => barred(context, 'dieu_tra_thanh_tra_kiem_tra'),

  vi: {
    title: 'Đang bị điều tra, thanh tra, kiểm tra khi có dấu hiệu vi phạm',
    why: 'Trong thời gian đang bị điều tra, thanh tra hoặc kiểm tra vì có dấu hiệu vi phạm thì chưa khen thưởng, chưa đề nghị cấp trên khen thưởng. Kiểm tra định kỳ, không có dấu hiệu vi phạm, thì không tính.',
    todo: 'Đưa ra khỏi danh sách lần này; khi có kết luận không vi phạm thì đề nghị lại.',
    messages: {
      main: '«{ten}» chưa xét khen thưởng: đang bị điều tra, thanh tra hoặc kiểm tra khi có dấu hiệu vi phạm. Đưa ra khỏi danh sách lần này, khi có kết luận thì xem lại.',
    },
  },
  en: {
    title: 'Under investigation, inspection or check with signs of breach',
    why: 'While an investigation, inspection or check with signs of breach lasts, no award is made or proposed yet. A routine check without such signs does not count.',
    todo: 'Take the nominee off this list; propose again when no breach was found.',
    messages: {
      main: '“{ten}” is not considered yet: an investigation, inspection or check with signs of breach is going on. Take the nominee off this list and look again when it is concluded.',
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
              tinh_trang: { dieu_tra_thanh_tra_kiem_tra: chua-ro }
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
                dieu_tra_thanh_tra_kiem_tra: co
          #                                  ^^ loai-tru/dieu-tra-thanh-tra-kiem-tra
                khieu_nai_to_cao: khong
        `,
      },
    ],
  },
});
