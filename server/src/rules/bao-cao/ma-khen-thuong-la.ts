import { awards } from '../../law/catalogue';
import { nearest } from '../../model/plan';
import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'bao-cao/ma-khen-thuong-la',
  severity: 'warning',
  on: 'bao-cao.khen_thuong_da_co',
  reads: 'item',
  citations: [],
  uncited: 'Mã là cách viết báo cáo thành dữ liệu, không phải lời của văn bản.',
  blocks: ['nop'],
  fields: ['bao-cao.khen_thuong_da_co.ma'],

  *check({ subject, at, plan }) {
    const { ma } = subject;
    if (!plan || ma === undefined) return;
    const ofPlan = (plan.hinh_thuc ?? []).flatMap((award) => award.ma ?? []);
    const codes = [...new Set([...awards.map(({ code }) => code), ...ofPlan])];
    if (codes.includes(ma)) return;
    const near = nearest(ma, codes);
    const place = at('ma').value();
    yield {
      at: place,
      message: near === null ? 'main' : 'gan',
      data: { ma, goi_y: near ?? '' },
      fixes:
        near === null
          ? []
          : [
              {
                safety: 'suggestion',
                title: { vi: 'Đổi thành {goi_y}', en: 'Change to {goi_y}' },
                changes: [{ op: 'set', at: place, text: near }],
              },
            ],
    };
  },

  vi: {
    title: 'Mã khen thưởng đã có không nhận ra',
    why: 'Các lần đã khen được đếm theo mã (ba lần liên tục Chiến sĩ thi đua cơ sở, mốc tính lần sau…); mã sai thì lần ấy không được tính.',
    todo: 'Sửa mã theo danh mục hoặc theo kế hoạch; danh mục không có thì bỏ ma, ghi tên đầy đủ vào ten.',
    messages: {
      main: 'Không có danh hiệu, hình thức mã «{ma}» trong danh mục hay kế hoạch. Sửa mã; nếu danh mục không có thì bỏ ma, ghi tên đầy đủ vào ten.',
      gan: 'Không có danh hiệu, hình thức mã «{ma}»; có phải ý là {goi_y}? Sửa mã để lần khen này được tính.',
    },
  },
  en: {
    title: 'Code of a past award not understood',
    why: 'Past awards are counted by code (Chiến sĩ thi đua cơ sở three times in a row, where the next one counts from); one with a wrong code is not counted.',
    todo: 'Correct the code by the catalogue or the plan; where the catalogue lacks it, drop ma and write the full name into ten.',
    messages: {
      main: 'Neither catalogue nor plan has a title or award “{ma}”. Correct the code; where the catalogue lacks it, drop ma and write the full name into ten.',
      gan: 'There is no title or award “{ma}”; did you mean {goi_y}? Correct the code, so that this award is counted.',
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
              - { ma: chien-si-thi-dua-co-so, giai_doan: { tu_nam: 2019, den_nam: 2019 } }
              - { ma: giay-khen-giam-doc-so, giai_doan: { tu_nam: 2018, den_nam: 2018 } }
              - { ten: Huân chương Lao động hạng Ba, giai_doan: { tu_nam: 2012, den_nam: 2016 } }
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
              - { ma: chien-sy-thi-dua-co-so, giai_doan: { tu_nam: 2019, den_nam: 2019 } }
            #         ^^^^^^^^^^^^^^^^^^^^^^ bao-cao/ma-khen-thuong-la
              - { ma: huan-chuong-lao-dong, giai_doan: { tu_nam: 2012, den_nam: 2016 } }
            #         ^^^^^^^^^^^^^^^^^^^^ bao-cao/ma-khen-thuong-la
          `,
        },
        fixed: yaml`
          loai: bao-cao
          ke_hoach: 09/KH-SNV
          mau: "02"
          khen_thuong_da_co:
            - { ma: chien-si-thi-dua-co-so, giai_doan: { tu_nam: 2019, den_nam: 2019 } }
            - { ma: huan-chuong-lao-dong, giai_doan: { tu_nam: 2012, den_nam: 2016 } }
        `,
      },
    ],
  },
});
