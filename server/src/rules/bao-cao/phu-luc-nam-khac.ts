import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'bao-cao/phu-luc-nam-khac',
  severity: 'warning',
  on: 'bao-cao.phu_luc_cong_viec',
  reads: 'item',
  citations: [{ plan: 'thanh_phan' }],
  blocks: [],
  fields: ['bao-cao.phu_luc_cong_viec.thoi_gian'],

  *check({ subject, at, plan, cite }) {
    const { thoi_gian } = subject;
    const year = plan?.nam;
    if (thoi_gian === undefined || year === undefined) return;
    const years = [...thoi_gian.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([found]) => Number(found));
    // «từ 10/2019 đến 3/2020», «2019 - 2021» hold the year
    if (years.length === 0 || (Math.min(...years) <= year && year <= Math.max(...years))) return;
    const part = plan?.thanh_phan?.find(({ o }) => o === 'bao_cao.phu_luc_cong_viec');
    yield {
      at: at('thoi_gian').value(),
      data: { thoi_gian, nam: year },
      citations: cite(part?.muc),
    };
  },

  vi: {
    title: 'Phụ lục có việc của năm khác',
    why: 'Phụ lục là các việc làm trong năm đang xét; việc của năm khác thường còn sót từ báo cáo cũ.',
    todo: 'Sửa thời gian, hoặc bỏ việc của năm khác ra khỏi phụ lục.',
    messages: {
      main: 'Phụ lục là việc làm trong năm {nam}, việc này ghi «{thoi_gian}». Sửa thời gian, hoặc bỏ việc ấy ra khỏi phụ lục.',
    },
  },
  en: {
    title: 'The annex holds work of another year',
    why: 'The annex lists the work of the year under review; other years are mostly left from an old report.',
    todo: 'Correct the time, or take work of another year out.',
    messages: {
      main: 'The annex is about the work of {nam}, this was done “{thoi_gian}”. Correct the time, or take it out of the annex.',
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
            phu_luc_cong_viec:
              - { viec: Cắm lại mốc địa giới, thoi_gian: Từ tháng 10 năm 2019 đến tháng 3 năm 2020, ket_qua: 12 mốc }
              - { viec: Số hóa hồ sơ, thoi_gian: 2019 - 2021, ket_qua: 412 hồ sơ }
              - { viec: Trực bộ phận một cửa, thoi_gian: Cả năm, ket_qua: 240 buổi }
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
            phu_luc_cong_viec:
              - { viec: Cắm lại mốc địa giới, thoi_gian: Tháng 3/2019, ket_qua: 12 mốc }
            #                                            ^^^^^^^^^^^^ bao-cao/phu-luc-nam-khac
          `,
        },
      },
    ],
  },
});
