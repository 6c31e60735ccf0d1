import { law } from '../../law/provisions';
import { awardOf, partNeeded } from '../../model/plan';
import { calledIn, candidateOf } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';

/** The criterion whose evidence is initiatives, and how many it asks for. */
const CRITERION = 'hai-nam-hai-sang-kien';
const INITIATIVES = 2;
const CERTIFICATE = 'chung-nhan-sang-kien';

export default defineRule({
  id: 'ho-so/thieu-chung-nhan-sang-kien',
  severity: 'error',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [law('15/2003/QH11', '84.2.d'), law('91/2017/NĐ-CP', '39.1.c')],
  blocks: ['nop'],
  fields: ['ho-so.de_nghi.tieu_chuan', 'ho-so.de_nghi.kem_theo'],

  *check({ subject, document, at, plan, facts }) {
    const award = awardOf(plan, subject.de_nghi_tang);
    if (award?.danh_muc !== 'bang-khen-cap-bo' || subject.tieu_chuan !== CRITERION) return;
    const common = (document.kem_theo ?? []).filter(
      ({ cho }) => cho === undefined || cho.some((code) => code === subject.ma),
    );
    const found = [...(subject.kem_theo ?? []), ...common].filter(({ loai }) => loai === CERTIFICATE);
    if (found.length >= INITIATIVES) return;
    const part = plan?.thanh_phan?.find(({ ma }) => ma === CERTIFICATE);
    const isAsked =
      part && partNeeded(part, document.cap_trinh, award, candidateOf(facts, subject, document));
    if (found.length === 0 && isAsked) return; // ho-so/thieu-thanh-phan speaks of it
    yield {
      at: at('tieu_chuan').value(),
      data: { ten: calledIn(facts, subject), hien_co: found.length, yeu_cau: INITIATIVES },
    };
  },

  vi: {
    title: 'Thiếu chứng nhận sáng kiến',
    why: 'Luật yêu cầu hồ sơ có chứng nhận của cơ quan có thẩm quyền đối với sáng kiến; tiêu chuẩn này cần hai sáng kiến đã được công nhận.',
    todo: 'Đính giấy chứng nhận hoặc quyết định công nhận của từng sáng kiến vào kem_theo (loai: chung-nhan-sang-kien), hoặc chọn tiêu chuẩn khác.',
    messages: {
      main: '«{ten}»: tiêu chuẩn này cần chứng nhận của {yeu_cau} sáng kiến, hiện đính {hien_co}. Thêm vào kem_theo (loai: chung-nhan-sang-kien), hoặc chọn tiêu chuẩn khác.',
    },
  },
  en: {
    title: 'Certificate of an initiative missing',
    why: 'The Law asks for the competent body’s certificate of an initiative; this criterion needs two recognised initiatives.',
    todo: 'Attach each initiative’s certificate or decision under kem_theo (loai: chung-nhan-sang-kien), or choose another criterion.',
    messages: {
      main: '“{ten}”: this criterion needs certificates of {yeu_cau} initiatives, {hien_co} are attached. Add them under kem_theo (loai: chung-nhan-sang-kien), or choose another criterion.',
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
            - ma: hang
              ca_nhan: Đỗ Thị Minh Hằng
              doi_tuong: cong-chuc
              de_nghi_tang: bang-khen-bo-truong
              tieu_chuan: hai-nam-hai-sang-kien
              kem_theo:
                - { loai: chung-nhan-sang-kien, so: 3362/QĐ-UBND, ngay: 2019-12-20 }
          kem_theo:
            - { loai: chung-nhan-sang-kien, so: 2986/QĐ-UBND, ngay: 2020-10-30, cho: [hang] }
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
            - ma: hang
              ca_nhan: Đỗ Thị Minh Hằng
              doi_tuong: cong-chuc
              de_nghi_tang: bang-khen-bo-truong
              tieu_chuan: hai-nam-hai-sang-kien
          #               ^^^^^^^^^^^^^^^^^^^^^ ho-so/thieu-chung-nhan-sang-kien
              kem_theo:
                - { loai: chung-nhan-sang-kien, so: 3362/QĐ-UBND, ngay: 2019-12-20 }
          kem_theo:
            - { loai: chung-nhan-sang-kien, so: 2986/QĐ-UBND, ngay: 2020-10-30, cho: [duc-long] }
        `,
      },
    ],
  },
});
