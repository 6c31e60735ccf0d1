import { subjectKey } from '../../model/people';
import { calledIn, unitOf } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'ho-so/thieu-nguon',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [{ plan: 'thoi_han' }],
  blocks: [],
  fields: ['ho-so.de_nghi.nguon'],

  *check({ subject, document, at, plan, cite, unread, facts }) {
    const key = subjectKey(subject);
    if (document.cap_trinh !== 'so-noi-vu' || key === null || subject.nguon !== undefined) return;
    const unit = unitOf(subject, document);
    const own = document.don_vi;
    if (unit === undefined || own === undefined || unit === own || unread('nguon')) return;
    if (!facts.unit(unit) || !facts.unit(own)) return; // cau-truc/don-vi-chua-khai
    const proposals = facts.nominees(unit, subject).filter(({ dossier }) => dossier.cap_trinh === 'don-vi');
    // a proposal for the same award is nhat-quan/trung-nguoi
    if (proposals.some(({ nominee }) => nominee.de_nghi_tang === subject.de_nghi_tang)) return;
    const deadline = plan?.thoi_han?.find(({ cho, cap_trinh }) => cho === 'ho-so' && cap_trinh === 'don-vi');
    yield {
      at: at(key).value(),
      data: { ten: calledIn(facts, subject), don_vi: facts.unit(unit)?.unit.ten ?? unit },
      citations: cite(deadline?.muc),
    };
  },

  vi: {
    title: 'Mục tổng hợp không ghi lấy từ hồ sơ nào',
    why: 'Hồ sơ tổng hợp lấy lại đề nghị của đơn vị; người, tập thể của đơn vị mà không có hồ sơ đơn vị thì chưa có cuộc họp bình xét nào đề nghị.',
    todo: 'Thêm nguon: { ho_so: …, ma: … } trỏ tới hồ sơ của đơn vị; đơn vị chưa gửi hồ sơ thì đưa ra khỏi danh sách.',
    messages: {
      main: '«{ten}» thuộc {don_vi}, mà mục này không ghi lấy từ hồ sơ nào của đơn vị. Thêm nguon; đơn vị chưa gửi hồ sơ thì đưa ra khỏi danh sách.',
    },
  },
  en: {
    title: 'Consolidated entry without its source',
    why: 'A consolidated dossier takes over what units propose; of somebody whose unit sent no dossier no meeting has proposed them.',
    todo: 'Add nguon: { ho_so: …, ma: … } to the unit’s dossier; if there is none, take the entry off the list.',
    messages: {
      main: '“{ten}” belongs to {don_vi}, but the entry names no dossier of the unit. Add nguon; if the unit sent none, take the entry off the list.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          'phu-cu.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: don-vi
            don_vi: pnv-phu-cu
            de_nghi:
              - { ma: hang, ca_nhan: Đỗ Thị Minh Hằng, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 09/KH-SNV
            cap_trinh: so-noi-vu
            don_vi: snv
            de_nghi:
              - { ma: so, tap_the: snv, de_nghi_tang: co-thi-dua-bo }
              - { ma: giam-doc, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong }
              - ma: hang
                ca_nhan: Đỗ Thị Minh Hằng
                don_vi: pnv-phu-cu
                doi_tuong: cong-chuc
                de_nghi_tang: bang-khen-bo-truong
                nguon: { ho_so: phu-cu.tdkt.yaml, ma: hang }
          `,
        },
      },
    ],
    invalid: [
      {
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: so-noi-vu
          don_vi: snv
          de_nghi:
            - ma: hang
              ca_nhan: Đỗ Thị Minh Hằng
          #            ^^^^^^^^^^^^^^^^ ho-so/thieu-nguon
              don_vi: pnv-phu-cu
              doi_tuong: cong-chuc
              de_nghi_tang: bang-khen-bo-truong
        `,
      },
    ],
  },
});
