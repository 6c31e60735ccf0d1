import { subjectKey } from '../../model/people';
import { awardOf, eligible, nameOf } from '../../model/plan';
import type { Award, Plan } from '../../model/kinds';
import { calledIn, candidateOf } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'doi-tuong/khong-dung-doi-tuong',
  severity: 'error',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [{ plan: 'hinh_thuc' }],
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.de_nghi.de_nghi_tang', 'ho-so.de_nghi.doi_tuong'],

  *check({ subject, document, at, plan, cite, facts }) {
    const award = awardOf(plan, subject.de_nghi_tang);
    if (!plan || !award || subjectKey(subject) === null) return;
    const isKnown = plan.doi_tuong?.some(({ ma }) => ma === subject.doi_tuong) ?? true;
    const candidate = candidateOf(facts, subject, document);
    if (eligible(award, candidate) !== 'no' || (subject.tap_the === undefined && !isKnown)) return;
    const isCollective = subject.tap_the !== undefined;
    const may = recipients(plan, award, isCollective);
    const unitType = nameOf(plan.loai_don_vi, candidate.unitType);
    yield {
      at: at('de_nghi_tang').value(),
      message: messageFor(isCollective, may.length > 0),
      data: {
        ten: calledIn(facts, subject),
        hinh_thuc: award.ten ?? subject.de_nghi_tang ?? '…',
        hien_co: isCollective ? unitType : `${nameOf(plan.doi_tuong, subject.doi_tuong)} (${unitType})`,
        duoc_tang: { list: may.map((who) => `«${who}»`) },
      },
      citations: cite(award.muc),
    };
  },

  vi: {
    title: 'Không đúng đối tượng của hình thức khen thưởng',
    why: 'Kế hoạch nói rõ mỗi danh hiệu, hình thức dành cho tập thể và cá nhân nào; đề nghị sai đối tượng sẽ bị trả lại.',
    todo: 'Chọn hình thức dành cho đối tượng này, hoặc sửa loại đơn vị, đối tượng nếu khai nhầm.',
    messages: {
      main: '«{ten}»: {hinh_thuc} không dành cho đối tượng này: yêu cầu {duoc_tang}; hiện có {hien_co}. Chọn hình thức khác, hoặc sửa đối tượng nếu khai nhầm.',
      tap_the:
        '«{ten}»: {hinh_thuc} không dành cho loại tập thể này: yêu cầu {duoc_tang}; hiện có {hien_co}. Chọn hình thức khác, hoặc sửa loại đơn vị nếu khai nhầm.',
      chi_tap_the:
        '«{ten}»: {hinh_thuc} chỉ tặng tập thể, không tặng cá nhân. Chọn hình thức dành cho cá nhân.',
      chi_ca_nhan:
        '«{ten}»: {hinh_thuc} chỉ tặng cá nhân, không tặng tập thể. Chọn hình thức dành cho tập thể.',
    },
  },
  en: {
    title: 'Recipient not eligible for this award',
    why: 'The plan says which collectives and persons each title and award is for; a proposal for anyone else is returned.',
    todo: 'Choose an award that is for this recipient, or correct the unit’s type or the person’s category if it is wrong.',
    messages: {
      main: '“{ten}”: {hinh_thuc} is not for this person: required {duoc_tang}; found {hien_co}. Choose another award, or correct the category if it is wrong.',
      tap_the:
        '“{ten}”: {hinh_thuc} is not for this kind of collective: required {duoc_tang}; found {hien_co}. Choose another award, or correct the unit’s type if it is wrong.',
      chi_tap_the: '“{ten}”: {hinh_thuc} goes to collectives only. Choose an award for persons.',
      chi_ca_nhan: '“{ten}”: {hinh_thuc} goes to persons only. Choose an award for collectives.',
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
            - { ma: phong, tap_the: pnv-phu-cu, de_nghi_tang: giay-khen-giam-doc-so }
            - { ma: hang, ca_nhan: Đỗ Thị Minh Hằng, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong }
        `,
      },
      {
        // who is not described is not «not eligible»
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - { ma: hang, ca_nhan: Đỗ Thị Minh Hằng, de_nghi_tang: bang-khen-bo-truong }
            - { ma: la, ca_nhan: Phan Thu Hà, don_vi: phong-chua-khai, doi_tuong: vien-chuc, de_nghi_tang: bang-khen-bo-truong }
        `,
      },
    ],
    invalid: [
      {
        // Giấy khen goes to civil servants of a district's Phòng Nội vụ, not to its workers
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - ma: tuan
              ca_nhan: Hoàng Văn Tuấn
              doi_tuong: nguoi-lao-dong
              de_nghi_tang: giay-khen-giam-doc-so
          #                 ^^^^^^^^^^^^^^^^^^^^^ doi-tuong/khong-dung-doi-tuong
        `,
      },
      {
        // Bằng khen goes to no collective but the Sở; Cờ to no person
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: pnv-phu-cu
          de_nghi:
            - ma: phong
              tap_the: pnv-phu-cu
              de_nghi_tang: bang-khen-bo-truong
          #                 ^^^^^^^^^^^^^^^^^^^ doi-tuong/khong-dung-doi-tuong
            - ma: hang
              ca_nhan: Đỗ Thị Minh Hằng
              doi_tuong: cong-chuc
              de_nghi_tang: co-thi-dua-bo
          #                 ^^^^^^^^^^^^^ doi-tuong/khong-dung-doi-tuong
        `,
      },
    ],
  },
});

/** Who may receive the award, in the plan's words: unit types, or categories with the unit types they belong to. */
function recipients(plan: Plan, award: Award, collectives: boolean): string[] {
  const types = (codes: readonly string[] | undefined) =>
    (codes ?? []).map((code) => nameOf(plan.loai_don_vi, code)).join('; ');
  return (award.doi_tuong ?? []).flatMap((who) => {
    if (collectives) return who.tap_the ? [types(who.tap_the)] : [];
    const categories = (who.ca_nhan ?? []).map((code) => nameOf(plan.doi_tuong, code)).join(', ');
    return who.ca_nhan ? [`${categories} (${types(who.thuoc)})`] : [];
  });
}

function messageFor(isCollective: boolean, anyKind: boolean): string {
  if (isCollective) return anyKind ? 'tap_the' : 'chi_ca_nhan';
  return anyKind ? 'main' : 'chi_tap_the';
}
