import { describePlan } from '../../workspace/plans';
import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'ke-hoach/nhieu-ke-hoach',
  severity: 'error',
  on: ['don-vi', 'dang-ky', 'ho-so', 'bao-cao'],
  reads: 'index',
  citations: [],
  uncited: 'Số kế hoạch đánh lại mỗi năm, mỗi cơ quan, nên số thôi chưa đủ.',
  blocks: ['du-thao', 'trinh-ky', 'nop'],
  fields: ['don-vi.ke_hoach', 'dang-ky.ke_hoach', 'ho-so.ke_hoach', 'bao-cao.ke_hoach'],

  *check({ at, facts }): Iterable<Report> {
    const { plan } = facts;
    if (plan.state !== 'ambiguous') return;
    const related = plan.candidates.flatMap(({ file }) =>
      file === null ? [] : [{ at: { file, route: ['so'], part: 'value' } as const, message: 'mot_trong' }],
    );
    const data = {
      so: plan.candidates[0]?.plan.so ?? '…',
      ung_vien: { list: plan.candidates.map(describePlan) },
    };
    yield { at: at('ke_hoach').value(), data, related };
  },

  vi: {
    title: 'Nhiều kế hoạch cùng số',
    why: 'Số kế hoạch đánh lại mỗi năm, mỗi cơ quan; chưa rõ kế hoạch nào thì chưa biết thời hạn và đối tượng nào.',
    todo: 'Ghi thêm ngày và cơ quan: ke_hoach: { so, ngay, co_quan }.',
    messages: {
      main: 'Có nhiều kế hoạch mang số «{so}»: {ung_vien}. Ghi rõ một kế hoạch bằng cả số, ngày và cơ quan.',
      mot_trong: 'Một trong các kế hoạch cùng số.',
    },
  },
  en: {
    title: 'Several plans of one number',
    why: 'Numbers restart every year and in every office; while it is open which plan is meant, so are deadlines and recipients.',
    todo: 'Add date and issuer: ke_hoach: { so, ngay, co_quan }.',
    messages: {
      main: 'Several plans have the number “{so}”: {ung_vien}. Say which, by number, date and issuer.',
      mot_trong: 'One of the plans of this number.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'ke-hoach.tdkt.yaml': yaml`
            loai: ke-hoach
            so: 09/KH-SNV
            ngay: 2021-02-05
            co_quan: Sở Nội vụ tỉnh Hà Nam
          `,
          'don-vi.tdkt.yaml': yaml`
            loai: don-vi
            ke_hoach: { so: 09/KH-SNV, co_quan: Sở Nội vụ tỉnh Hưng Yên }
            don_vi:
              - { ma: pnv-phu-cu, ten: Phòng Nội vụ huyện Phù Cừ, loai: phong-noi-vu-huyen }
          `,
        },
        bare: true,
      },
    ],
    invalid: [
      {
        files: {
          'ke-hoach.tdkt.yaml': yaml`
            loai: ke-hoach
            so: 09/KH-SNV
            ngay: 2021-02-05
            co_quan: Sở Nội vụ tỉnh Hà Nam
          `,
          'don-vi.tdkt.yaml': yaml`
            loai: don-vi
            ke_hoach: 09/KH-SNV
            #         ^^^^^^^^^ ke-hoach/nhieu-ke-hoach
            don_vi:
              - { ma: pnv-phu-cu, ten: Phòng Nội vụ huyện Phù Cừ, loai: phong-noi-vu-huyen }
          `,
        },
        bare: true,
      },
    ],
  },
});
