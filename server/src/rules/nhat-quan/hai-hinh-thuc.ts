import { catalogueAward } from '../../law/catalogue';
import { law } from '../../law/provisions';
import type { Nominee, Plan } from '../../model/kinds';
import { subjectKey } from '../../model/people';
import { awardName, awardOf } from '../../model/plan';
import { calledIn, unitOf, type Facts, type NomineeFact } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'nhat-quan/hai-hinh-thuc',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [law('15/2003/QH11', '6.2.b'), law('91/2017/NĐ-CP', '3.2#2')],
  blocks: [],
  fields: ['ho-so.de_nghi.de_nghi_tang', 'ho-so.de_nghi.giai_doan'],

  *check({ subject, document, file, at, plan, facts }) {
    const key = subjectKey(subject);
    if (key === null || subject.nguon !== undefined || !isCommendation(plan, subject)) return;
    const other = facts
      .nominees(unitOf(subject, document), subject)
      .filter(({ nominee, at: there }) => {
        const isEarlier = there.file === file ? facts.isBefore(there, at().item()) : there.file < file;
        return isEarlier && nominee.nguon === undefined && nominee.de_nghi_tang !== subject.de_nghi_tang;
      })
      .find((fact) => isCommendation(plan, fact.nominee) && isSameAchievement(subject, fact, facts));
    if (!other) return;
    yield {
      at: at('de_nghi_tang').value(),
      data: {
        ten: calledIn(facts, subject),
        hinh_thuc: awardName(plan, subject.de_nghi_tang),
        hinh_thuc_kia: awardName(plan, other.nominee.de_nghi_tang),
      },
      related: [
        { at: { ...other.at, route: [...other.at.route, 'de_nghi_tang'], part: 'value' }, message: 'kia' },
      ],
    };
  },

  vi: {
    title: 'Một thành tích đề nghị hai hình thức khen thưởng',
    why: 'Luật không cho tặng nhiều hình thức khen thưởng cho một thành tích; cùng một báo cáo thành tích mà đề nghị hai hình thức thì chỉ được xét một.',
    todo: 'Giữ hình thức đúng với mức thành tích. Nếu là hai thành tích khác nhau thì viết hai báo cáo riêng.',
    messages: {
      main: '«{ten}» được đề nghị {hinh_thuc} và {hinh_thuc_kia} cho cùng một thành tích (một báo cáo): mỗi thành tích chỉ tặng một hình thức. Giữ một; nếu là hai thành tích thì viết hai báo cáo.',
      kia: 'Đề nghị kia.',
    },
  },
  en: {
    title: 'One achievement, two commendations',
    why: 'The Law gives no more than one form of commendation for one achievement; of two proposed on one report only one can be considered.',
    todo: 'Keep the one that fits. If they are two achievements, write two reports.',
    messages: {
      main: '“{ten}” is proposed for {hinh_thuc} and for {hinh_thuc_kia} for one achievement (one report): an achievement earns one form only. Keep one; for two achievements write two reports.',
      kia: 'The other proposal.',
    },
  },

  examples: {
    valid: [
      {
        // two reports; the thematic achievement is another
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - { ma: hang, ca_nhan: Đỗ Thị Minh Hằng, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong, bao_cao: bao-cao/minh-hang.tdkt.yaml }
            - { ma: hang-2, ca_nhan: Đỗ Thị Minh Hằng, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so, bao_cao: { tep: chuyen-de.docx, mau: "07" } }
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
            - { ma: hang, ca_nhan: Đỗ Thị Minh Hằng, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong, bao_cao: bao-cao/minh-hang.tdkt.yaml }
            - ma: hang-2
              ca_nhan: Đỗ Thị Minh Hằng
              doi_tuong: cong-chuc
              de_nghi_tang: giay-khen-giam-doc-so
          #                 ^^^^^^^^^^^^^^^^^^^^^ nhat-quan/hai-hinh-thuc
              bao_cao: bao-cao/minh-hang.tdkt.yaml
        `,
      },
    ],
  },
});

/** A title is no commendation: it may stand beside one. */
function isCommendation(plan: Plan | null, { de_nghi_tang }: Nominee): boolean {
  return catalogueAward(awardOf(plan, de_nghi_tang)?.danh_muc ?? '')?.nature === 'hinh-thuc';
}

/** One report, or one summary word for word: everything else may be two achievements. */
function isSameAchievement(subject: Nominee, other: NomineeFact, facts: Facts): boolean {
  const here = typeof subject.bao_cao === 'string' ? facts.report(subject.bao_cao) : null;
  const there = facts.reportOf(other);
  if (here?.state === 'ok' && there?.state === 'ok' && here.file === there.file) return true;
  const [mine, theirs] = [subject.tom_tat?.trim(), other.nominee.tom_tat?.trim()];
  return mine !== undefined && mine !== '' && mine === theirs;
}
