import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-truc/ngay-khong-co',
  problem: 'ngay-khong-co',
  severity: 'error',
  citations: [],
  uncited: 'Hình thức của tệp, không phải điều của văn bản pháp luật.',
  blocks: ['du-thao', 'trinh-ky', 'nop'],
  fields: [],

  vi: {
    title: 'Ngày không có trong lịch',
    why: 'Ngày không có thật thì không so được với thời hạn.',
    todo: 'Xem lại văn bản gốc rồi sửa ngày.',
    messages: { main: 'Ngày «{gia_tri}» không có trong lịch. Xem lại văn bản gốc rồi sửa.' },
  },
  en: {
    title: 'Date not in the calendar',
    why: 'A day that does not exist cannot be compared with a deadline.',
    todo: 'Look at the original and correct the date.',
    messages: { main: 'The day “{gia_tri}” is not in the calendar. Look at the original and correct it.' },
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
            ngay_gui: 2020-11-31
                      ^^^^^^^^^^ cau-truc/ngay-khong-co
            de_nghi:
              - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
          `,
        },
      },
    ],
  },
});
