import { yaml } from '../examples';
import { defineProblemRule } from '../rule';

export default defineProblemRule({
  id: 'cau-truc/ma-khong-nhay',
  problem: 'ma-khong-nhay',
  severity: 'error',
  citations: [],
  uncited: 'Hình thức của tệp, không phải điều của văn bản pháp luật.',
  blocks: ['du-thao', 'trinh-ky', 'nop'],
  fields: [],

  fixes: (at) => [
    {
      safety: 'safe',
      title: { vi: 'Đặt {nguon} trong nháy', en: 'Put {nguon} in quotes' },
      changes: [{ op: 'quote', at }],
    },
  ],

  vi: {
    title: 'Mã, số hiệu chưa đặt trong nháy',
    why: 'YAML đọc 02 thành số 2, 1.10 thành 1.1: mã và số hiệu mất số 0 mà không ai hay.',
    todo: 'Đặt giá trị trong nháy (sửa nhanh làm việc này).',
    messages: { main: '«{nguon}» chưa đặt trong nháy nên YAML đọc thành {doc_thanh}. Viết "{nguon}".' },
  },
  en: {
    title: 'Code not quoted',
    why: 'YAML reads 02 as the number 2 and 1.10 as 1.1: codes lose their zeros unnoticed.',
    todo: 'Put the value in quotes (the quick fix does).',
    messages: { main: '“{nguon}” is not quoted, so YAML reads it as {doc_thanh}. Write "{nguon}".' },
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
          'bao-cao/vinh.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: 02
                 ^^ cau-truc/ma-khong-nhay
          `,
        },
        fixed: yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
          `,
      },
    ],
  },
});
