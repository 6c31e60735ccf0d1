import { law } from '../../law/provisions';
import { awardName } from '../../model/plan';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';
import { nationalAward, WORKER_TITLES } from '../standards';
import { TITLES } from '../title-examples';

const LAW = law('91/2017/NĐ-CP', '10.6');

export default defineRule({
  id: 'tieu-chuan/bi-ky-luat',
  severity: 'error',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [LAW, law('91/2017/NĐ-CP', '9.3.a')],
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.de_nghi.tinh_trang.ky_luat_trong_nam'],

  *check({ subject, at, plan, facts }) {
    const through = WORKER_TITLES[nationalAward(plan, subject.de_nghi_tang)?.code ?? ''];
    const discipline = subject.tinh_trang?.ky_luat_trong_nam ?? 'khong';
    if (!through || subject.tap_the !== undefined || discipline === 'khong') return;
    yield {
      at: at('tinh_trang', 'ky_luat_trong_nam').value(),
      data: {
        ten: calledIn(facts, subject),
        hinh_thuc: awardName(plan, subject.de_nghi_tang),
        muc: discipline,
      },
      citations: [LAW, ...through],
    };
  },

  vi: {
    title: 'Bị kỷ luật trong năm',
    why: 'Nghị định không xét Lao động tiên tiến cho người bị kỷ luật từ khiển trách trở lên; Chiến sĩ thi đua cơ sở phải đạt tiêu chuẩn ấy.',
    todo: 'Đối chiếu quyết định kỷ luật. Nếu đúng thì đưa ra khỏi danh sách của năm nay.',
    messages: {
      main: '«{ten}» bị kỷ luật trong năm ({muc}): {hinh_thuc} không xét người bị kỷ luật từ khiển trách trở lên. Đối chiếu quyết định, nếu đúng thì đưa ra khỏi danh sách.',
    },
  },
  en: {
    title: 'Disciplined this year',
    why: 'The decree excludes from Lao động tiên tiến whoever was disciplined, from a reprimand up; Chiến sĩ thi đua cơ sở must meet that standard.',
    todo: 'Compare with the decision. If it is right, take the nominee off this year’s list.',
    messages: {
      main: '“{ten}” was disciplined this year ({muc}): {hinh_thuc} excludes discipline from a reprimand up. Compare with the decision; if it is right, take the nominee off the list.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          ...TITLES,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: lao-dong-tien-tien, tinh_trang: { ky_luat_trong_nam: khong } }
          `,
        },
      },
    ],
    invalid: [
      {
        files: {
          ...TITLES,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: lao-dong-tien-tien, tinh_trang: { ky_luat_trong_nam: khien-trach } }
            #                                                                                                                            ^^^^^^^^^^^ tieu-chuan/bi-ky-luat
          `,
        },
      },
    ],
  },
});
