import type { Citation } from '../../law/citation';
import { law } from '../../law/provisions';
import type { Nominee } from '../../model/kinds';
import { awardName } from '../../model/plan';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';
import { nationalAward } from '../standards';

const CERTIFICATE = { person: law('91/2017/NĐ-CP', '39.1'), collective: law('91/2017/NĐ-CP', '39.2') };
const COMMENDATION = { person: law('15/2003/QH11', '75.1.c'), collective: law('15/2003/QH11', '75.2.c') };
/** The only criterion of Giấy khen that asks for exemplary conduct. */
const EXEMPLARY = 'hoan-thanh-tot-nhiem-vu';

export default defineRule({
  id: 'tieu-chuan/ky-luat-va-guong-mau',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [...Object.values(CERTIFICATE), ...Object.values(COMMENDATION)],
  blocks: ['nop'],
  fields: ['ho-so.de_nghi.tinh_trang.ky_luat_trong_nam'],

  *check({ subject, at, plan, facts }) {
    const discipline = subject.tinh_trang?.ky_luat_trong_nam ?? 'khong';
    const citation = conductOf(nationalAward(plan, subject.de_nghi_tang)?.code, subject);
    if (!citation || discipline === 'khong') return;
    yield {
      at: at('tinh_trang', 'ky_luat_trong_nam').value(),
      data: {
        ten: calledIn(facts, subject),
        hinh_thuc: awardName(plan, subject.de_nghi_tang),
        muc: discipline,
      },
      citations: [citation],
    };
  },

  vi: {
    title: 'Bị kỷ luật mà tiêu chuẩn cần gương mẫu chấp hành',
    why: 'Bằng khen, và Giấy khen theo tiêu chuẩn hoàn thành tốt nhiệm vụ, cần gương mẫu chấp hành chủ trương, chính sách, pháp luật; đã bị kỷ luật trong năm thì phải có người xem lại.',
    todo: 'Đối chiếu quyết định kỷ luật, cân nhắc lại đề nghị; nếu khai nhầm thì ghi khong.',
    messages: {
      main: '«{ten}» bị kỷ luật trong năm ({muc}), trong khi {hinh_thuc} yêu cầu gương mẫu chấp hành chủ trương, chính sách, pháp luật. Cần rà soát quyết định kỷ luật và cân nhắc lại.',
    },
  },
  en: {
    title: 'Disciplined, where exemplary conduct is asked for',
    why: 'Bằng khen, and Giấy khen for tasks well done, ask for exemplary observance of policies and law; after discipline this year somebody must look.',
    todo: 'Compare with the decision and think again about the proposal; write khong if it was entered by mistake.',
    messages: {
      main: '“{ten}” was disciplined this year ({muc}), while {hinh_thuc} requires exemplary observance of policies and law. Please check the decision and think again.',
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
            - { ma: hang, ca_nhan: Đỗ Thị Minh Hằng, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong, tinh_trang: { ky_luat_trong_nam: khong } }
            - { ma: vinh, ca_nhan: Lê Quang Vinh, doi_tuong: cong-chuc, de_nghi_tang: giay-khen-giam-doc-so, tieu_chuan: dot-xuat, tinh_trang: { ky_luat_trong_nam: khien-trach } }
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
            - { ma: hang, ca_nhan: Đỗ Thị Minh Hằng, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong, tinh_trang: { ky_luat_trong_nam: khien-trach } }
          #                                                                                                                                    ^^^^^^^^^^^ tieu-chuan/ky-luat-va-guong-mau
        `,
      },
    ],
  },
});

/** Where the award asks for exemplary conduct; null where it does not say so. */
function conductOf(award: string | undefined, nominee: Nominee): Citation | null {
  const who = nominee.tap_the === undefined ? 'person' : 'collective';
  if (award === 'bang-khen-cap-bo') return CERTIFICATE[who];
  return award === 'giay-khen' && nominee.tieu_chuan === EXEMPLARY ? COMMENDATION[who] : null;
}
