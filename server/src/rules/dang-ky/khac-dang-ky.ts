import { law } from '../../law/provisions';
import { dmy } from '../../model/dates';
import { subjectKey } from '../../model/people';
import { awardName, awardOf, conditionOf, deadlineFor, dueBefore, type NamedClause } from '../../model/plan';
import { unitOf, type EntryFact } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule, type RelatedReport, type Report } from '../rule';
import { nationalAward } from '../standards';

const TITLES_BY_LAW = law('15/2003/QH11', '10.1.b');

export default defineRule({
  id: 'dang-ky/khac-dang-ky',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [{ plan: 'chi_xet' }, { plan: 'dang_ky' }, TITLES_BY_LAW],
  blocks: ['nop'],
  fields: ['ho-so.de_nghi.de_nghi_tang', 'ho-so.de_nghi.linh_vuc', 'ho-so.de_nghi.noi_dung'],

  *check({ subject, document, at, plan, cite, facts }): Iterable<Report> {
    const award = awardOf(plan, subject.de_nghi_tang);
    if (!award || subjectKey(subject) === null) return;
    const { entries, near } = facts.registered(unitOf(subject, document), subject);
    const found = near ? [near] : entries;
    const [first] = found;
    if (!first) return;
    const citations = [...cite(conditionOf(plan, 'da-dang-ky')?.muc), ...cite(award.dang_ky?.muc)];
    const deadline = deadlineFor(plan, 'dang-ky');
    const due = deadline ? dueBefore(deadline) : undefined;
    const han = due === undefined ? '' : ` (${dmy(due)})`;
    const same = found.filter(({ entry }) => entry.de_nghi_tang === subject.de_nghi_tang);
    if (same.length === 0) {
      const isTitle = nationalAward(plan, subject.de_nghi_tang)?.nature === 'danh-hieu';
      yield {
        at: at('de_nghi_tang').value(),
        data: {
          han,
          de_nghi: awardName(plan, subject.de_nghi_tang),
          da_dang_ky: { list: [...new Set(found.map(({ entry }) => awardName(plan, entry.de_nghi_tang)))] },
        },
        citations: isTitle ? [...citations, TITLES_BY_LAW] : citations,
        related: [entryPlace(first, 'de_nghi_tang')],
      };
      return;
    }
    for (const list of ['linh_vuc', 'noi_dung'] as const) {
      const registered = same.flatMap(({ entry }) => entry[list] ?? []);
      const allowed = (list === 'noi_dung' && award.dang_ky?.noi_dung) || codesOf(plan?.[list]);
      if (registered.length === 0) continue;
      for (const [index, code] of (subject[list] ?? []).entries()) {
        if (registered.includes(code) || !allowed.includes(code)) continue;
        yield {
          at: at(list, index).value(),
          message: list,
          data: { ma: code, da_dang_ky: { list: registered }, han },
          citations,
          related: [entryPlace(same[0] ?? first, list)],
        };
      }
    }
  },

  vi: {
    title: 'Đề nghị khác với đã đăng ký',
    why: 'Người, tập thể được xét theo những gì đã đăng ký đầu năm; đề nghị khác đi thì nơi nhận sẽ hỏi lại.',
    todo: 'Sửa lại đề nghị cho khớp bản đăng ký; nếu đã nộp bản đăng ký bổ sung trước hạn đăng ký thì thêm bản ấy vào thư mục.',
    messages: {
      main: 'Hình thức đề nghị khác với đã đăng ký: đã đăng ký {da_dang_ky}, hiện đề nghị {de_nghi}. Sửa lại cho khớp; bản đăng ký bổ sung chỉ được tính nếu nộp trước hạn đăng ký{han}.',
      linh_vuc:
        'Lĩnh vực {ma} khác với đã đăng ký ({da_dang_ky}). Sửa lại cho khớp; bản đăng ký bổ sung chỉ được tính nếu nộp trước hạn đăng ký{han}.',
      noi_dung:
        'Nội dung {ma} không có trong những nội dung đã đăng ký ({da_dang_ky}). Sửa lại cho khớp; bản đăng ký bổ sung chỉ được tính nếu nộp trước hạn đăng ký{han}.',
      dang_ky: 'Điều đã đăng ký.',
    },
  },
  en: {
    title: 'Proposed is not what was registered',
    why: 'Nominees are considered for what they registered at the start of the year; a difference will be asked about.',
    todo: 'Make the proposal match the registration; if a supplementary registration was filed before the deadline, add its file.',
    messages: {
      main: 'The award proposed differs from the registration: registered {da_dang_ky}, proposed {de_nghi}. Make them match; a supplementary registration counts only if filed before the deadline{han}.',
      linh_vuc:
        'The field {ma} differs from the registration ({da_dang_ky}). Make them match; a supplementary registration counts only if filed before the deadline{han}.',
      noi_dung:
        'Content {ma} is not among those registered ({da_dang_ky}). Make them match; a supplementary registration counts only if filed before the deadline{han}.',
      dang_ky: 'What was registered.',
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
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so, noi_dung: [II.2.đ] }
            - { ma: hang, ca_nhan: Đỗ Thị Minh Hằng, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong, linh_vuc: [cai-cach-hanh-chinh] }
        `,
      },
    ],
    invalid: [
      {
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - ma: phong
              tap_the: pnv-phu-cu
              de_nghi_tang: giay-khen-giam-doc-so
              noi_dung: [II.2.d, II.2.e]
          #                      ^^^^^^ dang-ky/khac-dang-ky
            - ma: hang
              ca_nhan: Đỗ Thị Minh Hằng
              doi_tuong: cong-chuc
              de_nghi_tang: bang-khen-bo-truong
              linh_vuc: [ton-giao]
          #              ^^^^^^^^ dang-ky/khac-dang-ky
            - ma: vinh
              ca_nhan: Lê Quang Vinh
              doi_tuong: cong-chuc
              de_nghi_tang: bang-khen-bo-truong
          #                 ^^^^^^^^^^^^^^^^^^^ dang-ky/khac-dang-ky
              linh_vuc: [to-chuc-bo-may]
        `,
      },
    ],
  },
});

function codesOf(list: readonly NamedClause[] | undefined): readonly string[] {
  return (list ?? []).flatMap(({ ma }) => ma ?? []);
}

function entryPlace(fact: EntryFact, key: string): RelatedReport {
  return { at: { ...fact.at, route: [...fact.at.route, key], part: 'value' }, message: 'dang_ky' };
}
