import { awardName } from '../../model/plan';
import { calledIn, unitOf } from '../../workspace/facts';
import { yaml } from '../examples';
import { FIGHTERS } from '../fighters';
import { defineRule } from '../rule';
import { longestRun, nationalAward, pastAwards, reportOf, span, yearOf } from '../standards';
import { TITLES } from '../title-examples';

export default defineRule({
  id: 'tieu-chuan/chua-du-lan-lien-tuc',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: Object.values(FIGHTERS).flatMap(({ before }) => before?.citations ?? []),
  blocks: ['nop'],
  fields: ['bao-cao.khen_thuong_da_co'],

  *check({ subject, document, at, plan, facts }) {
    const code = nationalAward(plan, subject.de_nghi_tang)?.code ?? '';
    const before = FIGHTERS[code]?.before;
    const report = before && reportOf(subject, facts);
    if (!report || subject.ca_nhan === undefined) return;
    const past = pastAwards(plan, report.data);
    const counted = past.filter((award) => award.code === before.title);
    const others = facts.nominees(unitOf(subject, document), subject);
    const now = others.find(
      ({ nominee }) => nationalAward(plan, nominee.de_nghi_tang)?.code === before.title,
    );
    const years = counted.flatMap(({ from, to }) => span(from, to));
    const thisYear = now ? yearOf(plan, now.nominee) : null;
    if (thisYear !== null) years.push(thisYear);
    // the grassroots title is won once a year; the next one is not, so that its times are counted, not its years
    const isYearly = before.title === 'chien-si-thi-dua-co-so';
    const found = isYearly ? longestRun(years).length : counted.length + (now ? 1 : 0);
    if (found >= before.times) return;
    yield {
      at: at('de_nghi_tang').value(),
      message: isYearly ? 'main' : 'toan_quoc',
      data: {
        ten: calledIn(facts, subject),
        hinh_thuc: awardName(plan, subject.de_nghi_tang),
        yeu_cau: before.times,
        hien_co: found,
        cac_nam: { list: [...new Set(years)].sort((a, b) => a - b).map((year) => `${year}`) },
      },
      citations: before.citations,
      related: [{ at: { file: report.file, route: ['khen_thuong_da_co'], part: 'key' }, message: 'bao_cao' }],
    };
  },

  vi: {
    title: 'Chưa đủ số lần liên tục đạt danh hiệu cấp dưới',
    why: 'Chiến sĩ thi đua cấp bộ, cấp tỉnh chọn trong những người ba lần liên tục là Chiến sĩ thi đua cơ sở; Chiến sĩ thi đua toàn quốc chọn trong những người hai lần liên tục là Chiến sĩ thi đua cấp bộ, cấp tỉnh.',
    todo: 'Ghi đủ các lần đã đạt vào khen_thuong_da_co của báo cáo, có giai_doan và quyết định; quả thật chưa đủ thì chưa đề nghị.',
    messages: {
      main: '«{ten}»: {hinh_thuc} yêu cầu {yeu_cau} lần liên tục là Chiến sĩ thi đua cơ sở, báo cáo và danh sách hiện có {hien_co} lần liên tục (các năm: {cac_nam}). Cần rà soát, rồi ghi thêm vào khen_thuong_da_co.',
      toan_quoc:
        '«{ten}»: {hinh_thuc} yêu cầu {yeu_cau} lần liên tục là Chiến sĩ thi đua cấp bộ, cấp tỉnh, báo cáo và danh sách hiện có {hien_co} lần. Cần rà soát, rồi ghi thêm vào khen_thuong_da_co.',
      bao_cao: 'Khen thưởng đã có trong báo cáo.',
    },
  },
  en: {
    title: 'Too few times in a row with the title below',
    why: 'Chiến sĩ thi đua of a ministry or province is chosen among those who were Chiến sĩ thi đua cơ sở three times in a row; the national title among those who had that of a ministry or province twice in a row.',
    todo: 'Write all times into khen_thuong_da_co of the report, with giai_doan and decision; if there are too few, do not propose yet.',
    messages: {
      main: '“{ten}”: {hinh_thuc} requires Chiến sĩ thi đua cơ sở {yeu_cau} times in a row, report and list show {hien_co} (years: {cac_nam}). Please check, then complete khen_thuong_da_co.',
      toan_quoc:
        '“{ten}”: {hinh_thuc} requires Chiến sĩ thi đua of a ministry or province {yeu_cau} times in a row, report and list show {hien_co}. Please check, then complete khen_thuong_da_co.',
      bao_cao: 'Past awards in the report.',
    },
  },

  examples: {
    valid: [
      {
        // 2019 and 2020 on record, 2021 on the same list
        files: {
          ...TITLES,
          'ha.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 21/KH-SNV
            mau: "02"
            khen_thuong_da_co:
              - { ma: chien-si-thi-dua-co-so, giai_doan: { tu_nam: 2019, den_nam: 2019 } }
              - { ma: chien-si-co-so, giai_doan: { tu_nam: 2020, den_nam: 2020 } }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: ha-co-so, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: chien-si-co-so }
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: chien-si-cap-tinh, bao_cao: ha.tdkt.yaml }
          `,
        },
      },
    ],
    invalid: [
      {
        // three times, with a gap
        files: {
          ...TITLES,
          'ha.tdkt.yaml': yaml`
            loai: bao-cao
            ke_hoach: 21/KH-SNV
            mau: "02"
            khen_thuong_da_co:
              - { ma: chien-si-thi-dua-co-so, giai_doan: { tu_nam: 2017, den_nam: 2017 } }
              - { ma: chien-si-thi-dua-co-so, giai_doan: { tu_nam: 2019, den_nam: 2019 } }
              - { ma: chien-si-thi-dua-co-so, giai_doan: { tu_nam: 2020, den_nam: 2020 } }
          `,
          'ho-so.tdkt.yaml': yaml`
            loai: ho-so
            ke_hoach: 21/KH-SNV
            cap_trinh: don-vi
            don_vi: phong-cchc
            de_nghi:
              - { ma: ha, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: chien-si-cap-tinh, bao_cao: ha.tdkt.yaml }
            #                                                                       ^^^^^^^^^^^^^^^^^ tieu-chuan/chua-du-lan-lien-tuc
              - { ma: ha-toan-quoc, ca_nhan: Phan Thu Hà, doi_tuong: cong-chuc, de_nghi_tang: chien-si-toan-quoc, bao_cao: ha.tdkt.yaml }
            #                                                                                 ^^^^^^^^^^^^^^^^^^ tieu-chuan/chua-du-lan-lien-tuc
          `,
        },
      },
    ],
  },
});
