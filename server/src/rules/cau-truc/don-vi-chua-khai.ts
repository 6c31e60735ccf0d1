import type { Place } from '../../model/kinds';
import { nearest } from '../../model/plan';
import type { Facts } from '../../workspace/facts';
import { yaml } from '../examples';
import { below } from '../papers';
import { defineRule, type At, type Report } from '../rule';

export default defineRule({
  id: 'cau-truc/don-vi-chua-khai',
  severity: 'warning',
  on: ['dang-ky', 'ho-so', 'bao-cao'],
  reads: 'index',
  citations: [],
  uncited: 'Mã đối chiếu với danh sách đơn vị của cùng đợt thi đua.',
  blocks: ['trinh-ky', 'nop'],
  fields: [
    'dang-ky.don_vi', 'dang-ky.dang_ky.tap_the', 'ho-so.don_vi', 'ho-so.de_nghi.don_vi', 'ho-so.de_nghi.tap_the',
    'bao-cao.so_luoc_ly_lich.don_vi', 'bao-cao.dac_diem_tinh_hinh.don_vi',
  ], // prettier-ignore

  *check({ document, at, facts }): Iterable<Report> {
    if (facts.plan.state !== 'found') return; // its units are those of a plan; another rule speaks of that
    const hasUnits = facts.unitCodes().length > 0;
    if (!hasUnits && document.loai === 'bao-cao') return; // registration and dossier say it
    const told = new Set<string>();
    for (const [code, place] of unitsNamed(document, at, facts)) {
      if (facts.unit(code) || told.has(code)) continue; // one code, one finding a file
      told.add(code);
      yield hasUnits ? undeclared(code, place, facts) : { at: place, message: 'chua_co', data: { ma: code } };
      if (!hasUnits) return;
    }
  },

  vi: {
    title: 'Đơn vị chưa khai',
    why: 'Loại đơn vị quyết định ai được xét hình thức nào; mã chưa khai thì chưa xét được đối tượng và văn bản không có tên đơn vị.',
    todo: 'Thêm đơn vị vào tệp «loai: don-vi» của đợt thi đua, hoặc sửa mã.',
    messages: {
      main: 'Không có đơn vị «{ma}» trong danh sách đơn vị của đợt thi đua này. Khai thêm ở tệp don-vi, hoặc sửa mã.',
      goi_y:
        'Không có đơn vị «{ma}» trong danh sách đơn vị; có phải «{goi_y}»? Sửa mã, hoặc khai thêm ở tệp don-vi.',
      chua_co:
        'Chưa thấy danh sách đơn vị của đợt thi đua này, nên chưa biết «{ma}» là đơn vị nào. Cần rà soát: thêm tệp «loai: don-vi» của cùng kế hoạch.',
    },
  },
  en: {
    title: 'Unit not declared',
    why: 'The type of a unit decides who may receive what; of a code that is not declared eligibility is unknown and documents have no name.',
    todo: 'Add the unit to the campaign’s file “loai: don-vi”, or correct the code.',
    messages: {
      main: 'There is no unit “{ma}” among the units of this campaign. Declare it in the don-vi file, or correct the code.',
      goi_y:
        'There is no unit “{ma}” among the units; is it “{goi_y}”? Correct the code, or declare it in the don-vi file.',
      chua_co:
        'This campaign has no list of units yet, so it is not known which unit “{ma}” is. Please check: add a file “loai: don-vi” of the same plan.',
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
            - { ma: pnv, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
      {
        // of a plan that is not there, nobody knows the units
        files: yaml`
          loai: ho-so
          ke_hoach: 90/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - { ma: pnv, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
    ],
    invalid: [
      {
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cư
          #       ^^^^^^^^^^ cau-truc/don-vi-chua-khai
          de_nghi:
            - { ma: pnv, tap_the: phong-noi-vu-kim-dong, de_nghi_tang: giay-khen-giam-doc-so }
          #                       ^^^^^^^^^^^^^^^^^^^^^ cau-truc/don-vi-chua-khai
        `,
        fixed: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - { ma: pnv, tap_the: phong-noi-vu-kim-dong, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
      {
        // no units file at all: once a file, and not for each report
        files: {
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-kim-dong
            #       ^^^^^^^^^^^^ cau-truc/don-vi-chua-khai
            de_nghi:
              - { ma: pnv, tap_the: phong-noi-vu-kim-dong, de_nghi_tang: giay-khen-giam-doc-so }
          `,
          'bao-cao/ngoc.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
            so_luoc_ly_lich: { ho_ten: Vũ Thị Ngọc, don_vi: pnv-kim-dong }
          `,
        },
        bare: true,
      },
    ],
  },
});

type Coded = { readonly don_vi?: string | undefined };
type WithUnits = Coded & {
  readonly so_luoc_ly_lich?: Coded | undefined;
  readonly dac_diem_tinh_hinh?: Coded | undefined;
};

/** Every unit code that a registration, dossier or report names, with its place. */
function* unitsNamed(document: WithUnits, at: At, facts: Facts): Iterable<readonly [string, Place]> {
  const { don_vi, so_luoc_ly_lich: life, dac_diem_tinh_hinh: description } = document;
  if (don_vi !== undefined) yield [don_vi, at('don_vi').value()];
  if (life?.don_vi !== undefined) yield [life.don_vi, at('so_luoc_ly_lich', 'don_vi').value()];
  if (description?.don_vi !== undefined)
    yield [description.don_vi, at('dac_diem_tinh_hinh', 'don_vi').value()];
  for (const { code, key, at: item } of facts.namedUnits()) yield [code, below(item, key)];
}

function undeclared(ma: string, at: Place, facts: Facts): Report {
  const goi_y = nearest(ma, facts.unitCodes());
  if (goi_y === null) return { at, data: { ma } };
  const title = { vi: 'Đổi thành {goi_y}', en: 'Change to {goi_y}' };
  return {
    at,
    message: 'goi_y',
    data: { ma, goi_y },
    fixes: [{ safety: 'suggestion', title, changes: [{ op: 'set', at, text: goi_y }] }],
  };
}
