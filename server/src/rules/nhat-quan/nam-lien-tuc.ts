import { isOwnReport, nomineeOf } from '../papers';
import { yaml } from '../examples';
import { defineRule, type Report } from '../rule';

const WORDS = ['hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
/** Fewer years are not in a row; the first of the words means as many. */
const LEAST = 2;

/** «02 năm liên tục … hoàn thành xuất sắc nhiệm vụ», «ba năm liền hoàn thành tốt nhiệm vụ». */
const CLAIM = new RegExp(
  `(?<![\\p{L}\\d])(?<count>\\d{1,2}|${WORDS.join('|')}) năm (?:liên tục|liền|liên tiếp)[^.;\\n]{0,40}?hoàn thành (?<rating>xuất sắc|tốt)`,
  'iu',
);

/** Criteria that ask for consecutive years themselves. */
const OWN_RULE = ['hai-nam-hai-sang-kien', 'hai-nam-xuat-sac'];

export default defineRule({
  id: 'nhat-quan/nam-lien-tuc',
  severity: 'warning',
  on: 'ho-so.de_nghi',
  reads: 'index',
  citations: [],
  uncited: 'Tóm tắt thành tích đối chiếu với các năm của báo cáo.',
  blocks: ['trinh-ky', 'nop'],
  fields: ['ho-so.de_nghi.tom_tat', 'bao-cao.thanh_tich'],

  *check({ subject, document, file, at, facts }): Iterable<Report> {
    const claim = CLAIM.exec(subject.tom_tat?.normalize('NFC') ?? '')?.groups;
    if (!claim || OWN_RULE.includes(subject.tieu_chuan ?? '')) return; // tieu-chuan/hai-nam-lien-tuc
    const said = countOf(claim['count'] ?? '');
    const nominee = nomineeOf({ document, subject, at, file, facts });
    if (said < LEAST || !nominee || !isOwnReport(nominee, facts)) return;
    const report = facts.reportOf(nominee);
    const rows = (report?.state === 'ok' && report.data.thanh_tich) || [];
    // a report of one year leaves earlier years out, and denies none of them
    if (report?.state !== 'ok' || rows.length < LEAST) return;
    const ratings = claim['rating']?.toLowerCase() === 'tốt' ? ['xuat-sac', 'tot'] : ['xuat-sac'];
    const years = rows
      .filter(({ muc_hoan_thanh }) => muc_hoan_thanh !== undefined && ratings.includes(muc_hoan_thanh))
      .flatMap(({ nam }) => nam ?? []);
    const longest = longestRun(years);
    if (longest >= said) return;
    yield {
      at: at('tom_tat').key(),
      data: { noi: said, co: longest },
      related: [{ at: { file: report.file, route: ['thanh_tich'], part: 'key' }, message: 'bao_cao' }],
    };
  },

  vi: {
    title: 'Số năm liên tục khác báo cáo',
    why: 'Tóm tắt viết «N năm liên tục» mà báo cáo không đủ những năm ấy, hoặc có năm mức thấp hơn, thì không có căn cứ.',
    todo: 'Đối chiếu các quyết định đánh giá, rồi sửa tóm tắt hoặc bổ sung báo cáo.',
    messages: {
      main: 'Tóm tắt viết {noi} năm liên tục, báo cáo chỉ có {co} năm liên tục ở mức ấy. Đối chiếu quyết định đánh giá, rồi sửa tóm tắt hoặc bổ sung báo cáo.',
      bao_cao: 'Các năm trong báo cáo.',
    },
  },
  en: {
    title: 'Years in a row differ from the report',
    why: 'A summary that claims N years in a row has no ground where the report holds fewer, or one with a lower rating.',
    todo: 'Compare with the rating decisions, then correct the summary or complete the report.',
    messages: {
      main: 'The summary claims {noi} years in a row, the report has {co} with that rating. Compare with the rating decisions, then correct the summary or complete the report.',
      bao_cao: 'The years in the report.',
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
              tieu_chuan: nhieu-thanh-tich-anh-huong
              tom_tat: Hai năm liên tục (2019, 2020) hoàn thành xuất sắc nhiệm vụ; 05 năm liền tham gia Ban Chấp hành Công đoàn.
              bao_cao: bao-cao/minh-hang.tdkt.yaml
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
              tieu_chuan: nhieu-thanh-tich-anh-huong
              tom_tat: Ba năm liên tục được công nhận hoàn thành xuất sắc nhiệm vụ.
          #   ^^^^^^^ nhat-quan/nam-lien-tuc
              bao_cao: bao-cao/minh-hang.tdkt.yaml
        `,
      },
    ],
  },
});

function countOf(written: string): number {
  const word = WORDS.indexOf(written.toLowerCase());
  return word < 0 ? Number(written) : word + LEAST;
}

function longestRun(years: readonly number[]): number {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  let longest = 0;
  let run = 0;
  for (const [index, year] of sorted.entries()) {
    run = index > 0 && year === (sorted[index - 1] ?? 0) + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}
