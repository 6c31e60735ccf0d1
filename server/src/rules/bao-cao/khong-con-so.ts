import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'bao-cao/khong-con-so',
  severity: 'hint',
  on: 'bao-cao.thanh_tich',
  reads: 'item',
  citations: [],
  uncited: 'Lời khuyên khi viết, không phải điều của văn bản pháp luật.',
  blocks: [],
  fields: ['bao-cao.thanh_tich.noi_dung'],

  *check({ subject, at }) {
    const { noi_dung, nam } = subject;
    if (noi_dung === undefined || noi_dung.trim() === '' || /\d/.test(noi_dung)) return;
    yield { at: at('noi_dung').key(), data: { nam: nam ?? '…' } };
  },

  vi: {
    title: 'Thành tích chưa có số liệu',
    why: 'Hội đồng xét dựa vào kết quả đo đếm được; đoạn văn không có con số nào khó thuyết phục.',
    todo: 'Thêm số lượng, tỷ lệ, thời hạn: bao nhiêu hồ sơ, tăng giảm bao nhiêu, sớm mấy ngày.',
    messages: {
      main: 'Thành tích năm {nam} chưa có con số nào. Nên thêm số lượng, tỷ lệ hoặc thời hạn đã đạt.',
    },
  },
  en: {
    title: 'Achievements without figures',
    why: 'Councils go by what can be counted; a text without a single figure hardly convinces.',
    todo: 'Add amounts, rates, dates: how many files, how much more or less, how many days early.',
    messages: {
      main: 'The achievements of {nam} hold no figure. Better add amounts, rates or dates reached.',
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
            thanh_tich:
              - { nam: 2020, noi_dung: Số hóa 412 hồ sơ công chức trước hạn 12 ngày. }
              - { nam: 2019 }
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
            thanh_tich:
              - nam: 2020
                noi_dung: Luôn hoàn thành tốt nhiệm vụ được giao, đoàn kết với đồng nghiệp.
            #   ^^^^^^^^ bao-cao/khong-con-so
          `,
        },
      },
    ],
  },
});
