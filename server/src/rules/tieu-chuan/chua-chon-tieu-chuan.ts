import { criteriaOf } from '../../law/catalogue';
import { subjectKey } from '../../model/people';
import { awardName, awardOf } from '../../model/plan';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';
import { placesOf } from '../standards';

export default defineRule({
  id: 'tieu-chuan/chua-chon-tieu-chuan',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [],
  uncited: 'Mỗi hình thức có điều luật riêng về tiêu chuẩn; phát hiện dẫn điều của hình thức được đề nghị.',
  blocks: ['nop'],
  fields: ['ho-so.de_nghi.tieu_chuan'],

  *check({ subject, at, plan, unread, facts }) {
    const key = subjectKey(subject);
    const award = awardOf(plan, subject.de_nghi_tang)?.danh_muc;
    if (key === null || award === undefined || subject.tieu_chuan !== undefined || unread('tieu_chuan'))
      return;
    const criteria = criteriaOf(award, key === 'tap_the' ? 'tap-the' : 'ca-nhan');
    if (criteria.length === 0) return;
    yield {
      at: at('de_nghi_tang').value(),
      data: {
        ten: calledIn(facts, subject),
        hinh_thuc: awardName(plan, subject.de_nghi_tang),
        cac_ma: { list: criteria.map(({ code }) => code) },
      },
      citations: placesOf(criteria),
    };
  },

  vi: {
    title: 'Chưa chọn tiêu chuẩn khen thưởng',
    why: 'Bằng khen, Giấy khen xét theo một trong những tiêu chuẩn mà luật và nghị định kể ra; chưa nói theo tiêu chuẩn nào thì chưa biết cần bằng chứng gì.',
    todo: 'Thêm tieu_chuan: chọn tiêu chuẩn mà thành tích trong báo cáo chứng minh được.',
    messages: {
      main: '«{ten}»: {hinh_thuc} yêu cầu đạt một trong các tiêu chuẩn, hiện chưa chọn. Thêm tieu_chuan, một trong: {cac_ma}.',
    },
  },
  en: {
    title: 'No criterion claimed',
    why: 'Bằng khen and Giấy khen go by one of the criteria that the Law and the decree list; while none is named nobody knows which evidence is needed.',
    todo: 'Add tieu_chuan: the criterion that the achievements in the report prove.',
    messages: {
      main: '“{ten}”: {hinh_thuc} requires one of its criteria, none is claimed. Add tieu_chuan, one of: {cac_ma}.',
    },
  },

  examples: {
    valid: [
      {
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: so-noi-vu
          don_vi: snv
          de_nghi:
            - { ma: vinh, ca_nhan: Lê Quang Vinh, don_vi: pnv-phu-cu, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so, tieu_chuan: thanh-tich-phong-trao }
            - { ma: so, tap_the: snv, de_nghi_tang: co-thi-dua-bo }
        `,
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
            - { ma: vinh, ca_nhan: Lê Quang Vinh, don_vi: pnv-phu-cu, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
          #                                                                                               ^^^^^^^^^^^^^^^^^^^^^ tieu-chuan/chua-chon-tieu-chuan
            - { ma: so, tap_the: snv, de_nghi_tang: bang-khen-bo-truong }
          #                                         ^^^^^^^^^^^^^^^^^^^ tieu-chuan/chua-chon-tieu-chuan
        `,
      },
    ],
  },
});
