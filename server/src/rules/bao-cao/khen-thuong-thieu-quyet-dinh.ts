import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'bao-cao/khen-thuong-thieu-quyet-dinh',
  severity: 'hint',
  on: 'bao-cao.khen_thuong_da_co',
  reads: 'item',
  citations: [],
  uncited: 'Mẫu báo cáo ở phụ lục của nghị định có cột quyết định; chưa xác minh được với bản gốc.',
  unverified: true,
  blocks: [],
  fields: ['bao-cao.khen_thuong_da_co.quyet_dinh'],

  *check({ subject, at }): Iterable<Report> {
    const { quyet_dinh, ma, ten } = subject;
    if (ma === undefined && ten === undefined) return;
    if (quyet_dinh?.so !== undefined && quyet_dinh.ngay !== undefined) return;
    yield {
      at: quyet_dinh ? at('quyet_dinh').key() : at(ma === undefined ? 'ten' : 'ma').value(),
      data: { ten: ten ?? ma ?? '…' },
    };
  },

  vi: {
    title: 'Khen thưởng đã có chưa ghi đủ quyết định',
    why: 'Mẫu báo cáo có phần các hình thức đã được khen, kèm số, ngày quyết định (chưa xác minh với phụ lục của nghị định); có đủ thì nơi nhận tra được ngay.',
    todo: 'Ghi số, ngày, cơ quan của quyết định khen thưởng vào quyet_dinh.',
    messages: {
      main: 'Khen thưởng đã có «{ten}» chưa ghi đủ số, ngày quyết định (chưa xác minh là bắt buộc). Nên thêm vào quyet_dinh.',
    },
  },
  en: {
    title: 'Past award without its decision',
    why: 'The report form has a part for past awards with number and date of the decision (not verified against the decree’s annex); with them it can be looked up at once.',
    todo: 'Write number, date and issuer of the decision into quyet_dinh.',
    messages: {
      main: 'The past award “{ten}” lacks number or date of its decision (not verified as required). Better add them to quyet_dinh.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'bao-cao/vinh.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
            khen_thuong_da_co:
              - { ma: giay-khen, giai_doan: { tu_nam: 2018, den_nam: 2018 }, quyet_dinh: { so: 3046/QĐ-UBND, ngay: 2018-12-22 } }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'bao-cao/vinh.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
            khen_thuong_da_co:
              - { ma: giay-khen, giai_doan: { tu_nam: 2018, den_nam: 2018 }, quyet_dinh: { so: 3046/QĐ-UBND } }
            #                                                                ^^^^^^^^^^ bao-cao/khen-thuong-thieu-quyet-dinh
              - { ma: lao-dong-tien-tien, giai_doan: { tu_nam: 2019, den_nam: 2019 } }
            #         ^^^^^^^^^^^^^^^^^^ bao-cao/khen-thuong-thieu-quyet-dinh
          `,
        },
      },
    ],
  },
});
