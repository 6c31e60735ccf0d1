import { law } from '../../law/provisions';
import type { Place } from '../../model/kinds';
import { nameKey } from '../../model/people';
import { awardOf, eligible, needsOf } from '../../model/plan';
import { calledIn, candidateOf } from '../../workspace/facts';
import { yaml } from '../examples';
import { defineRule, type At } from '../rule';

export default defineRule({
  id: 'doi-tuong/thieu-suy-ton',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [{ plan: 'hinh_thuc' }, law('91/2017/NĐ-CP', '12.1')],
  blocks: ['nop'],
  fields: ['ho-so.de_nghi.suy_ton'],

  *check({ subject, document, at, plan, cite, facts }) {
    const award = awardOf(plan, subject.de_nghi_tang);
    if (!award || subject.tap_the === undefined) return;
    const isFlag = award.danh_muc === 'co-thi-dua-cap-bo';
    const candidate = candidateOf(facts, subject, document);
    const isAsked = needsOf(award, candidate).includes('suy-ton');
    // the decree asks it of every such flag, whatever the plan says; who may not have it needs to look no further
    if (!isAsked && (!isFlag || eligible(award, candidate) === 'no')) return;
    const { suy_ton } = subject;
    const hasDocument = suy_ton?.van_ban?.so !== undefined || suy_ton?.tep !== undefined;
    const isOther = suy_ton?.to_chuc !== undefined && !isCluster(suy_ton.to_chuc, award.suy_ton);
    if (hasDocument && !isOther) return;
    yield {
      at: placeOf(at, suy_ton !== undefined, isOther),
      message: messageFor(suy_ton !== undefined, isOther),
      data: {
        ten: calledIn(facts, subject),
        hinh_thuc: award.ten ?? '…',
        cum: award.suy_ton ?? suy_ton?.to_chuc ?? 'cụm, khối thi đua',
        hien_co: suy_ton?.to_chuc ?? '…',
      },
      citations: [...(isAsked ? cite(award.muc) : []), ...(isFlag ? [law('91/2017/NĐ-CP', '12.1')] : [])],
    };
  },

  vi: {
    title: 'Chưa có suy tôn của cụm thi đua',
    why: 'Cờ thi đua cấp bộ, tỉnh phải qua bình xét, so sánh trong cụm, khối thi đua; kế hoạch có thể đòi suy tôn cả với hình thức khác.',
    todo: 'Ghi cụm đã suy tôn và văn bản (số, ngày) hoặc bản quét vào suy_ton.',
    messages: {
      main: '«{ten}» chưa có kết quả suy tôn: {hinh_thuc} cần được {cum} bình xét, suy tôn, hiện chưa khai. Cần rà soát, rồi thêm suy_ton với văn bản của cụm.',
      van_ban:
        'Suy tôn chưa có văn bản: {hinh_thuc} cần văn bản suy tôn của {cum}, hiện chưa ghi số văn bản hay bản quét. Thêm van_ban hoặc tep.',
      cum_khac:
        '«{ten}»: {hinh_thuc} cần {cum} suy tôn, hiện ghi «{hien_co}». Sửa to_chuc, hoặc lấy văn bản của đúng cụm.',
    },
  },
  en: {
    title: 'The cluster’s nomination is missing',
    why: 'A flag of a ministry or province has to come out of a comparison in the emulation cluster; a plan may ask that of other awards, too.',
    todo: 'Write the cluster and its document (number, date) or scan into suy_ton.',
    messages: {
      main: '“{ten}” has no nomination by its cluster: {hinh_thuc} needs the choice of {cum}, none is declared. Please check, then add suy_ton with the cluster’s document.',
      van_ban:
        'The nomination has no document: {hinh_thuc} needs the document of {cum}, neither number nor scan is given. Add van_ban or tep.',
      cum_khac:
        '“{ten}”: {hinh_thuc} needs the choice of {cum}, “{hien_co}” is given. Correct to_chuc, or get the document of the right cluster.',
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
            - ma: so
              tap_the: snv
              de_nghi_tang: co-thi-dua-bo
              suy_ton:
                to_chuc: Cụm Thi đua các tỉnh, thành Bắc Bộ
                van_ban: { so: 07/BB-CTĐ, ngay: 2020-11-25 }
            - { ma: hang, ca_nhan: Đỗ Thị Minh Hằng, don_vi: pnv-phu-cu, doi_tuong: cong-chuc, de_nghi_tang: bang-khen-bo-truong }
        `,
      },
    ],
    invalid: [
      {
        // chosen by another body than the plan names
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: so-noi-vu
          don_vi: snv
          de_nghi:
            - ma: so
              tap_the: snv
              de_nghi_tang: co-thi-dua-bo
              suy_ton: { to_chuc: Khối Thi đua số 3, van_ban: { so: 03/BB-KTĐ, ngay: 2020-11-20 } }
          #                       ^^^^^^^^^^^^^^^^^ doi-tuong/thieu-suy-ton
        `,
      },
      {
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: so-noi-vu
          don_vi: snv
          de_nghi:
            - ma: so
              tap_the: snv
          #            ^^^ doi-tuong/thieu-suy-ton
              de_nghi_tang: co-thi-dua-bo
        `,
      },
      {
        files: yaml`
          loai: ho-so
          ke_hoach: 09/KH-SNV
          cap_trinh: so-noi-vu
          don_vi: snv
          de_nghi:
            - ma: so
              tap_the: snv
              de_nghi_tang: bang-khen-bo-truong
              linh_vuc: [cai-cach-hanh-chinh]
              suy_ton: { to_chuc: "Cụm Thi đua các tỉnh, thành Bắc Bộ" }
          #   ^^^^^^^ doi-tuong/thieu-suy-ton
        `,
      },
    ],
  },
});

/** Whether the cluster given is the plan's; a plan that names none takes any. */
function isCluster(given: string, wanted: string | undefined): boolean {
  return wanted === undefined || nameKey(given) === nameKey(wanted);
}

function messageFor(isDeclared: boolean, isOther: boolean): string {
  if (isOther) return 'cum_khac';
  return isDeclared ? 'van_ban' : 'main';
}

function placeOf(at: At, isDeclared: boolean, isOther: boolean): Place {
  if (isOther) return at('suy_ton', 'to_chuc').value();
  return isDeclared ? at('suy_ton').key() : at('tap_the').value();
}
