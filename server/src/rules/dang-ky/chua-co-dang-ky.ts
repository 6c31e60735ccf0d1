import { law } from '../../law/provisions';
import { conditionOf, deadlineFor } from '../../model/plan';
import { yaml } from '../examples';
import { below } from '../papers';
import { defineRule } from '../rule';
import { nationalAward } from '../standards';

const TITLES_BY_LAW = law('15/2003/QH11', '10.1.b');

export default defineRule({
  id: 'dang-ky/chua-co-dang-ky',
  severity: 'warning',
  on: 'ho-so',
  reads: 'index',
  citations: [{ plan: 'chi_xet' }, { plan: 'thoi_han' }, TITLES_BY_LAW],
  blocks: ['nop'],
  fields: ['ho-so.don_vi', 'dang-ky.don_vi'],

  *check({ document, at, plan, cite, facts }) {
    const condition = conditionOf(plan, 'da-dang-ky');
    const seen = new Set<string>();
    for (const { nominee, unit: code, at: first } of facts.firstNominees()) {
      const unit = facts.unit(code)?.unit;
      const isTitle = nationalAward(plan, nominee.de_nghi_tang)?.nature === 'danh-hieu';
      if (code === undefined || !unit || seen.has(code) || (!condition && !isTitle)) continue;
      seen.add(code);
      if (facts.registered(code, {}).files.length > 0) continue;
      const written = nominee.don_vi === undefined ? 'tap_the' : 'don_vi';
      yield {
        at: code === document.don_vi ? at('don_vi').value() : below(first, written),
        data: { don_vi: unit.ten ?? code },
        citations: [
          ...cite(condition?.muc),
          ...cite(deadlineFor(plan, 'dang-ky')?.muc),
          ...(isTitle ? [TITLES_BY_LAW] : []),
        ],
      };
    }
  },

  vi: {
    title: 'Chưa thấy bản đăng ký thi đua của đơn vị',
    why: 'Kế hoạch chỉ xét tập thể, cá nhân đã đăng ký từ đầu năm; với danh hiệu thi đua, đăng ký còn là căn cứ xét tặng theo Luật. Không thấy bản đăng ký thì chưa thể kết luận là chưa đăng ký, nhưng phải có người xem lại.',
    todo: 'Thêm tệp đăng ký (loai: dang-ky) của đơn vị vào thư mục này, ghi đúng mã đơn vị và ngày nhận.',
    messages: {
      main: 'Chưa thấy bản đăng ký thi đua của {don_vi}: yêu cầu có bản đăng ký đầu năm, hiện thư mục không có tệp nào. Cần rà soát, rồi thêm tệp đăng ký của đơn vị.',
    },
  },
  en: {
    title: 'No registration of the unit found',
    why: 'The plan considers only those who registered at the start of the year; for titles the Law makes registration a basis of the award. A registration that is not here proves nothing, but somebody must look.',
    todo: 'Add the unit’s registration (loai: dang-ky) to this folder, with the unit’s code and the day received.',
    messages: {
      main: 'No registration of {don_vi} was found: one from the start of the year is required, the folder has none. Please check, then add the unit’s registration file.',
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
        `,
      },
    ],
    invalid: [
      {
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: don-vi
          don_vi: vp-so-y-te
          #       ^^^^^^^^^^ dang-ky/chua-co-dang-ky
          de_nghi:
            - { ma: van-phong, tap_the: vp-so-y-te, de_nghi_tang: giay-khen-giam-doc-so }
            - { ma: yen, ca_nhan: Ngô Hải Yến, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so }
        `,
      },
      {
        // a consolidated dossier: only the unit without a registration
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: so-noi-vu
          don_vi: snv
          de_nghi:
            - { ma: hang, ca_nhan: Đỗ Thị Minh Hằng, don_vi: pnv-phu-cu, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong }
            - { ma: ha, ca_nhan: Phan Thu Hà, don_vi: phong-ccvc, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong }
          #                                           ^^^^^^^^^^ dang-ky/chua-co-dang-ky
        `,
      },
    ],
  },
});
