import type { Citation } from '../../law/citation';
import { law } from '../../law/provisions';
import type { Nominee } from '../../model/kinds';
import { awardOf, partNeeded } from '../../model/plan';
import { calledIn, candidateOf } from '../../workspace/facts';
import { yaml } from '../examples';
import { FIGHTERS } from '../fighters';
import { defineRule } from '../rule';
import { TITLES } from '../title-examples';

/** The criterion of Bằng khen whose evidence is initiatives, and how many it asks for. */
const CRITERION = 'hai-nam-hai-sang-kien';
const INITIATIVES = 2;
const OF_CRITERION = [law('15/2003/QH11', '84.2.d'), law('91/2017/NĐ-CP', '39.1.c')];
const CERTIFICATE = 'chung-nhan-sang-kien';

export default defineRule({
  id: 'ho-so/thieu-chung-nhan-sang-kien',
  severity: 'error',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [...OF_CRITERION, ...new Set(Object.values(FIGHTERS).flatMap(({ certificate }) => certificate))],
  blocks: ['nop'],
  fields: ['ho-so.de_nghi.tieu_chuan', 'ho-so.de_nghi.de_nghi_tang', 'ho-so.de_nghi.kem_theo'],

  *check({ subject, document, at, plan, facts }) {
    const award = awardOf(plan, subject.de_nghi_tang);
    const needed = certificatesFor(award?.danh_muc, subject);
    if (!award || !needed) return;
    const common = (document.kem_theo ?? []).filter(
      ({ cho }) => cho === undefined || cho.some((code) => code === subject.ma),
    );
    const found = [...(subject.kem_theo ?? []), ...common].filter(({ loai }) => loai === CERTIFICATE);
    if (found.length >= needed.count) return;
    const part = plan?.thanh_phan?.find(({ ma }) => ma === CERTIFICATE);
    const isAsked =
      part && partNeeded(part, document.cap_trinh, award, candidateOf(facts, subject, document));
    if (found.length === 0 && isAsked) return; // ho-so/thieu-thanh-phan speaks of it
    yield {
      at: at(needed.key).value(),
      message: needed.key === 'tieu_chuan' ? 'main' : 'danh_hieu',
      data: {
        ten: calledIn(facts, subject),
        hinh_thuc: award.ten ?? '…',
        hien_co: found.length,
        yeu_cau: needed.count,
      },
      citations: needed.citations,
    };
  },

  vi: {
    title: 'Thiếu chứng nhận sáng kiến',
    why: 'Luật yêu cầu hồ sơ có chứng nhận của cơ quan có thẩm quyền đối với sáng kiến, đề tài: với danh hiệu Chiến sĩ thi đua các cấp, và với Bằng khen theo tiêu chuẩn hai sáng kiến.',
    todo: 'Đính giấy chứng nhận hoặc quyết định công nhận của từng sáng kiến vào kem_theo (loai: chung-nhan-sang-kien), hoặc chọn tiêu chuẩn khác.',
    messages: {
      main: '«{ten}»: tiêu chuẩn này cần chứng nhận của {yeu_cau} sáng kiến, hiện đính {hien_co}. Thêm vào kem_theo (loai: chung-nhan-sang-kien), hoặc chọn tiêu chuẩn khác.',
      danh_hieu:
        '«{ten}»: {hinh_thuc} cần chứng nhận sáng kiến hoặc đề tài của cơ quan có thẩm quyền, hiện chưa đính. Thêm vào kem_theo (loai: chung-nhan-sang-kien).',
    },
  },
  en: {
    title: 'Certificate of an initiative missing',
    why: 'The Law asks for the competent body’s certificate of an initiative or research topic: for the titles of Chiến sĩ thi đua, and for Bằng khen by the criterion of two initiatives.',
    todo: 'Attach each initiative’s certificate or decision under kem_theo (loai: chung-nhan-sang-kien), or choose another criterion.',
    messages: {
      main: '“{ten}”: this criterion needs certificates of {yeu_cau} initiatives, {hien_co} are attached. Add them under kem_theo (loai: chung-nhan-sang-kien), or choose another criterion.',
      danh_hieu:
        '“{ten}”: {hinh_thuc} needs the competent body’s certificate of an initiative or research topic, none is attached. Add it under kem_theo (loai: chung-nhan-sang-kien).',
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
      {
        // the Law asks it of a title, whatever the plan says
        files: {
          ...TITLES,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: chien-si-co-so }
            #                                                                       ^^^^^^^^^^^^^^ ho-so/thieu-chung-nhan-sang-kien
              - { ma: loan, ca_nhan: Ma Thị Loan, doi_tuong: cong-chuc, de_nghi_tang: lao-dong-tien-tien }
          `,
        },
      },
    ],
  },
});

interface Needed {
  readonly key: 'tieu_chuan' | 'de_nghi_tang';
  readonly count: number;
  readonly citations: readonly Citation[];
}

/** How many certificates the Law asks of a nominee, and what makes it ask; null where it asks none. */
function certificatesFor(award: string | undefined, nominee: Nominee): Needed | null {
  if (award === 'bang-khen-cap-bo' && nominee.tieu_chuan === CRITERION)
    return { key: 'tieu_chuan', count: INITIATIVES, citations: OF_CRITERION };
  const title = FIGHTERS[award ?? ''];
  return title && nominee.tap_the === undefined
    ? { key: 'de_nghi_tang', count: 1, citations: title.certificate }
    : null;
}
