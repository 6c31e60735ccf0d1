import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';
import type { Route } from '../../text/types';

/**
 * What people leave to be filled in: empty or dotted brackets, runs of dots, underscores or x, dots after «số» or
 * «ngày», and a value that is nothing but dots. A single «…» at the end of a list is ordinary writing.
 */
const PLACEHOLDER =
  /\[\s*(?:…|\.{2,}|_+|x+)?\s*\]|…{2,}|\.{4,}|_{3,}|(?<![\p{L}\d])x{3,}(?![\p{L}\d])|(?<![\p{L}\d])(?:số|ngày|tháng|năm)\s+(?:…|\.{3})|^\s*(?:…|\.{3})\s*$/u;

export default defineRule({
  id: 'bao-cao/con-cho-trong',
  severity: 'warning',
  on: 'bao-cao',
  reads: 'document',
  citations: [],
  uncited: 'Chữ chưa điền, không phải điều của văn bản pháp luật.',
  blocks: ['trinh-ky', 'nop'],
  fields: ['bao-cao.thanh_tich.noi_dung', 'bao-cao.nhiem_vu', 'bao-cao.bien_phap', 'bao-cao.chap_hanh'],

  *check({ document, at }): Iterable<Report> {
    for (const { route, text } of textsOf(document, [])) {
      const [found] = PLACEHOLDER.exec(text) ?? [];
      if (found === undefined) continue;
      const isItem = typeof route.at(-1) === 'number';
      yield {
        at: isItem ? at(...route).value() : at(...route).key(),
        data: { cho_trong: found.trim() },
      };
    }
  },

  vi: {
    title: 'Còn chỗ chưa điền',
    why: 'Báo cáo dựng từ mẫu hay còn sót chỗ để trống; in ra rồi mới thấy thì phải ký lại.',
    todo: 'Điền nội dung vào chỗ trống, hoặc bỏ câu đó đi.',
    messages: { main: 'Còn chỗ chưa điền: «{cho_trong}». Điền nội dung, hoặc bỏ đi.' },
  },
  en: {
    title: 'Something left to be filled in',
    why: 'Reports made from a template keep blanks; seen only in print, they mean signing again.',
    todo: 'Fill it in, or take the sentence out.',
    messages: { main: 'Something is left to be filled in: “{cho_trong}”. Fill it in, or take it out.' },
  },

  examples: {
    valid: [
      {
        files: {
          'bao-cao/vinh.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 09/KH-SNV
            mau: "02"
            nhiem_vu: Theo dõi địa giới, thôn, xóm, tổ dân phố, …
            thanh_tich:
              - { nam: 2020, noi_dung: "Số hóa 412 hồ sơ; cắm lại 12 mốc..." }
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
            nhiem_vu: Theo dõi địa giới của [...] xã, thị trấn
            ^^^^^^^^ bao-cao/con-cho-trong
            thanh_tich:
              - nam: 2020
                noi_dung: |
            #   ^^^^^^^^ bao-cao/con-cho-trong
                  Số hóa xxx hồ sơ công chức.
                  Được khen tại Quyết định số …/QĐ-UBND.
            phu_luc_cong_viec:
              - { viec: Cắm lại mốc địa giới, thoi_gian: "……", ket_qua: 12 mốc }
            #                                 ^^^^^^^^^ bao-cao/con-cho-trong
          `,
        },
      },
    ],
  },
});

/** All texts below a value, with their routes. */
function* textsOf(value: unknown, route: Route): Iterable<{ readonly route: Route; readonly text: string }> {
  if (typeof value === 'string') yield { route, text: value };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* textsOf(item, [...route, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* textsOf(inner, [...route, key]);
}
