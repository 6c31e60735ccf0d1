import { nearest } from '../../model/plan';
import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'ke-hoach/loai-don-vi-la',
  severity: 'error',
  on: 'don-vi.don_vi',
  reads: 'item',
  citations: [],
  uncited: 'Kế hoạch không nêu loại đơn vị này, nên không có mục nào để dẫn.',
  blocks: ['trinh-ky', 'nop'],
  fields: ['don-vi.don_vi.loai'],

  *check({ subject, at, plan }): Iterable<Report> {
    const { loai } = subject;
    const known = (plan?.loai_don_vi ?? []).flatMap(({ ma }) => ma ?? []);
    if (loai === undefined || known.length === 0 || known.includes(loai)) return;
    const near = nearest(loai, known);
    const place = at('loai').value();
    const title = { vi: 'Đổi thành {goi_y}', en: 'Change to {goi_y}' };
    yield {
      at: place,
      data: {
        ma: loai,
        don_vi: subject.ten ?? subject.ma ?? '…',
        cac_ma: { list: known },
        goi_y: near ?? '',
      },
      fixes:
        near === null
          ? []
          : [{ safety: 'suggestion', title, changes: [{ op: 'set', at: place, text: near }] }],
    };
  },

  vi: {
    title: 'Loại đơn vị không có trong kế hoạch',
    why: 'Loại đơn vị quyết định ai được xét hình thức nào; loại mà kế hoạch không nêu thì chưa xét được đối tượng.',
    todo: 'Chọn một loại trong loai_don_vi của kế hoạch.',
    messages: {
      main: 'Kế hoạch không có loại đơn vị «{ma}» (của {don_vi}): yêu cầu một trong {cac_ma}. Sửa lại loai.',
    },
  },
  en: {
    title: 'Unit type outside the plan',
    why: 'The type of a unit decides who may receive what; of a type that the plan does not know, eligibility cannot be told.',
    todo: 'Choose one of the types in loai_don_vi of the plan.',
    messages: {
      main: 'The plan has no unit type “{ma}” (of {don_vi}): one of {cac_ma} is required. Correct loai.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'don-vi.tdkt.yaml': yaml`
            loai: don-vi
            ke_hoach: 09/KH-SNV
            don_vi:
              - { ma: pnv-kim-dong, ten: Phòng Nội vụ huyện Kim Động, loai: phong-noi-vu-huyen }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          'don-vi.tdkt.yaml': yaml`
            loai: don-vi
            ke_hoach: 09/KH-SNV
            don_vi:
              - { ma: pnv-kim-dong, ten: Phòng Nội vụ huyện Kim Động, loai: phong-noi-vu-huyện }
            #                                                               ^^^^^^^^^^^^^^^^^^ ke-hoach/loai-don-vi-la
              - { ma: truong-chinh-tri, ten: Trường Chính trị Nguyễn Văn Linh, loai: truong-hoc }
            #                                                                        ^^^^^^^^^^ ke-hoach/loai-don-vi-la
          `,
        },
        fixed: yaml`
          loai: don-vi
          ke_hoach: 09/KH-SNV
          don_vi:
            - { ma: pnv-kim-dong, ten: Phòng Nội vụ huyện Kim Động, loai: phong-noi-vu-huyen }
            - { ma: truong-chinh-tri, ten: Trường Chính trị Nguyễn Văn Linh, loai: truong-hoc }
        `,
      },
    ],
  },
});
