import { law } from '../../law/provisions';
import { awardName } from '../../model/plan';
import { calledIn } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule } from '../rule';
import { nationalAward, pastAwards, reportOf, yearOf, TITLES_OF_A_YEAR } from '../standards';
import { TITLES } from '../title-examples';

const NEXT = law('12/2019/TT-BNV', '2.6');
/** Won again on grounds of its own: an achievement outside all plans. */
const AD_HOC = 'dot-xuat';
/** Titles that look back over several years; what they rest on is counted by other rules. */
const LOOKING_BACK: readonly string[] = ['chien-si-thi-dua-cap-bo', 'chien-si-thi-dua-toan-quoc'];

export default defineRule({
  id: 'tieu-chuan/tinh-tu-lan-truoc',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [NEXT, ...new Set(Object.values(TITLES_OF_A_YEAR))],
  blocks: ['nop'],
  fields: ['ho-so.de_nghi.giai_doan', 'bao-cao.khen_thuong_da_co.giai_doan'],

  *check({ subject, at, plan, facts }) {
    const award = nationalAward(plan, subject.de_nghi_tang);
    if (!award || LOOKING_BACK.includes(award.code) || subject.tieu_chuan === AD_HOC) return;
    const report = reportOf(subject, facts);
    const yearly = TITLES_OF_A_YEAR[award.code];
    const isTitle = award.nature === 'danh-hieu';
    if (isTitle && !yearly) return;
    // a title is of one year; of a longer period tieu-chuan/danh-hieu-tung-nam speaks
    const key = isTitle ? 'den_nam' : 'tu_nam';
    const from = (isTitle ? undefined : subject.giai_doan?.tu_nam) ?? yearOf(plan, subject);
    if (!report || from === null) return;
    const [last] = pastAwards(plan, report.data)
      .filter(({ code }) => code === award.code)
      .sort((a, b) => b.to - a.to);
    if (!last || last.to < from) return;
    const isPeriod = subject.giai_doan?.[key] !== undefined;
    yield {
      at: (isPeriod ? at('giai_doan', key) : at('de_nghi_tang')).value(),
      message: isTitle ? 'danh_hieu' : 'main',
      data: {
        ten: calledIn(facts, subject),
        hinh_thuc: awardName(plan, subject.de_nghi_tang),
        den: last.to,
        tu: last.to + 1,
        hien_co: from,
      },
      citations: [yearly ?? NEXT],
      related: [
        {
          at: { file: report.file, route: ['khen_thuong_da_co', last.index], part: 'item' },
          message: 'lan_truoc',
        },
      ],
    };
  },

  vi: {
    title: 'Thời gian lập thành tích đã được khen',
    why: 'Lần đề nghị sau tính tiếp từ thời gian lập thành tích ghi trong quyết định lần trước (quyết định không ghi thì theo ngày ban hành); danh hiệu xét hằng năm thì mỗi năm một lần.',
    todo: 'Đối chiếu quyết định lần trước; ghi giai_doan bắt đầu sau thời gian ấy, hoặc nêu rõ đây là thành tích khác.',
    messages: {
      main: '«{ten}» đã được {hinh_thuc} cho thành tích đến năm {den}: lần này yêu cầu tính từ năm {tu}, hiện tính từ năm {hien_co}. Cần rà soát quyết định lần trước, rồi sửa giai_doan.',
      danh_hieu:
        '«{ten}» đã có {hinh_thuc} của năm {den}, nay lại đề nghị từ năm {hien_co}: danh hiệu xét từng năm một lần. Cần rà soát quyết định đã có, rồi sửa giai_doan hoặc bỏ đề nghị.',
      lan_truoc: 'Lần được khen trước.',
    },
  },
  en: {
    title: 'Time of the achievement already rewarded',
    why: 'The next proposal counts on from the period that the last decision names (else from its date); yearly titles are considered once a year.',
    todo: 'Compare with the last decision; let giai_doan begin after that time, or make clear that this is another achievement.',
    messages: {
      main: '“{ten}” has had {hinh_thuc} for achievements up to {den}: this time is to be counted from {tu}, it is counted from {hien_co}. Please check the last decision, then correct giai_doan.',
      danh_hieu:
        '“{ten}” has {hinh_thuc} of {den} already and is proposed again from {hien_co}: titles are considered once a year. Please check the decision, then correct giai_doan or drop the proposal.',
      lan_truoc: 'The award before.',
    },
  },

  examples: {
    valid: [
      {
        files: {
          ...TITLES,
          'ha.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 21/KH-SNV
            mau: "02"
            khen_thuong_da_co:
              - { ma: bang-khen-cap-bo, giai_doan: { tu_nam: 2018, den_nam: 2019 } }
              - { ma: lao-dong-tien-tien, giai_doan: { tu_nam: 2021, den_nam: 2021 } }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-tinh, giai_doan: { tu_nam: 2020, den_nam: 2021 }, bao_cao: ha.tdkt.yaml }
          `,
        },
      },
    ],
    invalid: [
      {
        // the first decision names no period: the year of its date counts
        files: {
          ...TITLES,
          'ha.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 21/KH-SNV
            mau: "02"
            khen_thuong_da_co:
              - { ma: bang-khen-cap-bo, quyet_dinh: { so: 2604/QĐ-UBND, ngay: 2020-12-30 } }
              - { ma: lao-dong-tien-tien, giai_doan: { tu_nam: 2021, den_nam: 2021 } }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-tinh, giai_doan: { tu_nam: 2020, den_nam: 2021 }, bao_cao: ha.tdkt.yaml }
            #                                                                                                            ^^^^ tieu-chuan/tinh-tu-lan-truoc
              - { ma: ha-ldtt, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: lao-dong-tien-tien, bao_cao: ha.tdkt.yaml }
            #                                                                            ^^^^^^^^^^^^^^^^^^ tieu-chuan/tinh-tu-lan-truoc
          `,
        },
      },
    ],
  },
});
