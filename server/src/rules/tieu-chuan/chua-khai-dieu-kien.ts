import { law } from '../../law/provisions';
import { subjectKey } from '../../model/people';
import { awardName } from '../../model/plan';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';
import { nationalAward, WORKER_TITLES } from '../standards';
import { TITLES } from '../title-examples';

const LAW = law('91/2017/NĐ-CP', '10.6');

export default defineRule({
  id: 'tieu-chuan/chua-khai-dieu-kien',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [LAW, law('91/2017/NĐ-CP', '9.3.a')],
  blocks: ['nop'],
  fields: ['ho-so.de_nghi.ngay_tuyen_dung', 'ho-so.de_nghi.tinh_trang.ky_luat_trong_nam'],

  *check({ subject, at, plan, unread, facts }) {
    const through = WORKER_TITLES[nationalAward(plan, subject.de_nghi_tang)?.code ?? ''];
    if (!through || subjectKey(subject) !== 'ca_nhan') return;
    const missing = [
      ...(subject.ngay_tuyen_dung === undefined && !unread('ngay_tuyen_dung') ? ['ngay_tuyen_dung'] : []),
      ...(subject.tinh_trang?.ky_luat_trong_nam === undefined && !unread('tinh_trang', 'ky_luat_trong_nam')
        ? ['tinh_trang.ky_luat_trong_nam']
        : []),
    ];
    if (missing.length === 0) return;
    yield {
      at: at('ca_nhan').value(),
      data: {
        ten: calledIn(facts, subject),
        hinh_thuc: awardName(plan, subject.de_nghi_tang),
        cac_khoa: { list: missing },
      },
      citations: [LAW, ...through],
    };
  },

  vi: {
    title: 'Chưa khai điều kiện của danh hiệu',
    why: 'Nghị định không xét người mới tuyển dụng dưới 10 tháng hoặc bị kỷ luật từ khiển trách trở lên. Chưa khai không có nghĩa là không đạt, nhưng phải có người xem lại.',
    todo: 'Xem hồ sơ cán bộ, ghi ngay_tuyen_dung của người này và ky_luat_trong_nam trong tinh_trang (không bị thì ghi khong).',
    messages: {
      main: '«{ten}»: {hinh_thuc} xét theo thời gian tuyển dụng và kỷ luật trong năm, hiện chưa khai {cac_khoa}. Cần rà soát, rồi ghi thêm.',
    },
  },
  en: {
    title: 'Conditions of the title not declared',
    why: 'The decree excludes whoever was recruited less than 10 months ago or disciplined, from a reprimand up. Not declared does not mean not met, but somebody must look.',
    todo: 'Look at the personnel file, write ngay_tuyen_dung of the nominee and ky_luat_trong_nam in tinh_trang (khong where there was none).',
    messages: {
      main: '“{ten}”: {hinh_thuc} depends on the time since recruitment and on discipline this year; not declared: {cac_khoa}. Please check, then add them.',
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
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, ngay_tuyen_dung: 2015-04-01, de_nghi_tang: lao-dong-tien-tien, tinh_trang: { ky_luat_trong_nam: khong } }
              - { ma: loan, ca_nhan: Ma Thị Loan, doi_tuong: cong-chuc, de_nghi_tang: chien-si-cap-tinh }
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
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, ngay_tuyen_dung: 2015-04-01, de_nghi_tang: lao-dong-tien-tien }
            #                      ^^^^^^^^^^^ tieu-chuan/chua-khai-dieu-kien
              - { ma: loan, ca_nhan: Ma Thị Loan, doi_tuong: cong-chuc, de_nghi_tang: chien-si-co-so, tinh_trang: { ky_luat_trong_nam: khong } }
            #                        ^^^^^^^^^^^ tieu-chuan/chua-khai-dieu-kien
          `,
        },
      },
    ],
  },
});
