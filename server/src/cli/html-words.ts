/** The words of the page that goes back with a dossier. */
import type { Lang } from '../law/data';

const VI = {
  title: 'Phiếu kiểm tra hồ sơ đề nghị khen thưởng',
  plan: 'Kế hoạch số', dated: 'ngày', noPlan: 'Chưa xác định được kế hoạch',
  unit: 'Đơn vị gửi hồ sơ', letter: 'Tờ trình số', sent: 'Ngày gửi', received: 'Ngày nhận', checked: 'Ngày kiểm tra',
  file: 'Tệp hồ sơ', none: 'chưa ghi',
  summary: 'Tóm tắt', proposals: 'đề nghị', found: 'Đã thấy', clean: 'Không thấy điều gì phải sửa.',
  columns: ['STT', 'Tập thể, cá nhân', 'Đề nghị tặng', 'Kết quả'],
  common: 'Chung cả hồ sơ', nominees: 'Từng tập thể, cá nhân', noNominee: 'Hồ sơ chưa có đề nghị nào.',
  nothing: 'Không có điều gì phải sửa.', seeCommon: 'Theo phần «Chung cả hồ sơ» ở trên.',
  advice: 'Nên xem lại (không ảnh hưởng kết quả)', basis: 'Căn cứ', todo: 'Cách xử lý', line: 'dòng',
  decision: 'Ý kiến của nơi tiếp nhận', accepted: 'Tiếp nhận', returned: 'Trả lại để hoàn thiện',
  before: 'gửi lại trước ngày', remarks: 'Ý kiến khác', day: 'Ngày …… tháng …… năm ………', sign: '(ký, ghi rõ họ tên)',
  receiver: 'Người tiếp nhận, kiểm tra', taker: 'Người nhận lại hồ sơ',
  foot: 'Phiếu lập tự động từ các tệp dữ liệu của hồ sơ, giúp rà soát; kết quả xét do cơ quan có thẩm quyền quyết định.',
} as const; // prettier-ignore

/** Its words in one language. */
export type HtmlWords = Readonly<Record<Exclude<keyof typeof VI, 'columns'>, string>> & {
  readonly columns: readonly string[];
};

const EN: HtmlWords = {
  title: 'Check of an award dossier',
  plan: 'Plan', dated: 'of', noPlan: 'The plan is not known',
  unit: 'Unit', letter: 'Submission letter', sent: 'Sent', received: 'Received', checked: 'Checked on', file: 'Dossier file',
  none: 'not written',
  summary: 'Summary', proposals: 'nominees', found: 'Found', clean: 'Nothing to mend was found.',
  columns: ['No.', 'Collective, person', 'Award', 'Outcome'],
  common: 'The dossier as a whole', nominees: 'Each nominee', noNominee: 'There is no nominee in the dossier yet.',
  nothing: 'Nothing to mend.', seeCommon: 'As told of the dossier as a whole, above.',
  advice: 'Worth a look (no effect on the outcome)', basis: 'Basis', todo: 'What to do', line: 'line',
  decision: 'Decision of the receiving office', accepted: 'Accepted', returned: 'Returned to be completed',
  before: 'to be sent again before', remarks: 'Remarks', day: 'Date …… / …… / ………', sign: '(signature and full name)',
  receiver: 'Received and checked by', taker: 'Taken back by',
  foot: 'Made by a program from the data files of the dossier, to help a review; the competent body decides.',
}; // prettier-ignore

export const HTML_WORDS: Readonly<Record<Lang, HtmlWords>> = { vi: VI, en: EN };
