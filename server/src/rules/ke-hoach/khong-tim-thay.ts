import { describePlan } from '../../workspace/plans';
import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'ke-hoach/khong-tim-thay',
  severity: 'error',
  on: ['don-vi', 'dang-ky', 'ho-so', 'bao-cao'],
  reads: 'index',
  citations: [],
  uncited: 'Tệp viện dẫn một kế hoạch mà dự án không có.',
  blocks: ['du-thao', 'trinh-ky', 'nop'],
  fields: ['don-vi.ke_hoach', 'dang-ky.ke_hoach', 'ho-so.ke_hoach', 'bao-cao.ke_hoach'],

  *check({ at, facts }): Iterable<Report> {
    const { plan } = facts;
    if (plan.state !== 'missing') return;
    yield {
      at: at('ke_hoach').value(),
      data: { so: plan.wanted, da_biet: { list: plan.known.map(describePlan) } },
    };
  },

  vi: {
    title: 'Không tìm thấy kế hoạch',
    why: 'Thời hạn, đối tượng, thành phần hồ sơ đều lấy từ kế hoạch; không có kế hoạch thì hầu như không kiểm tra được gì.',
    todo: 'Sửa số kế hoạch, hoặc thêm tệp «loai: ke-hoach» của kế hoạch ấy vào thư mục.',
    messages: {
      main: 'Không tìm thấy kế hoạch «{so}» như đã ghi. Các kế hoạch đang có: {da_biet}. Sửa lại, hoặc thêm tệp «loai: ke-hoach» vào thư mục.',
    },
  },
  en: {
    title: 'Plan not found',
    why: 'Deadlines, recipients and parts of a dossier all come from the plan; without it hardly anything can be checked.',
    todo: 'Correct the number of the plan, or add its file “loai: ke-hoach” to the folder.',
    messages: {
      main: 'No plan “{so}” as it is written here was found. Plans there are: {da_biet}. Correct it, or add a file “loai: ke-hoach” to the folder.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'don-vi.tdkt.yaml': yaml`
            loai: don-vi
            ke_hoach: { so: 09/KH-SNV, ngay: 2020-02-07 }
            don_vi:
              - { ma: pnv-phu-cu, ten: Phòng Nội vụ huyện Phù Cừ, loai: phong-noi-vu-huyen }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'don-vi.tdkt.yaml': yaml`
            loai: don-vi
            ke_hoach: 19/KH-SNV
            #         ^^^^^^^^^ ke-hoach/khong-tim-thay
            don_vi:
              - { ma: pnv-phu-cu, ten: Phòng Nội vụ huyện Phù Cừ, loai: phong-noi-vu-huyen }
          `,
        },
      },
      {
        files: {
          'don-vi.tdkt.yaml': yaml`
            loai: don-vi
            ke_hoach: { so: 09/KH-SNV, ngay: 2021-02-07 }
            #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ke-hoach/khong-tim-thay
            don_vi:
              - { ma: pnv-phu-cu, ten: Phòng Nội vụ huyện Phù Cừ, loai: phong-noi-vu-huyen }
          `,
        },
      },
    ],
  },
});
