/** What the schema layer finds wrong with a file. Each code has its rule in group `cau-truc`, which holds the words. */
import type { Route, Span } from '../text/types';

export type SchemaProblemCode =
  | 'tep-trong' // nothing in the file
  | 'thieu-loai' // no `loai`
  | 'loai-la' // unknown `loai`
  | 'khoa-la' // unknown key
  | 'khoa-co-dau' // known key typed with marks or capitals
  | 'thieu-khoa' // required key missing
  | 'gia-tri-trong' // key without value
  | 'sai-kieu' // wrong type
  | 'gia-tri-la' // not one of the values, or not in the form asked for
  | 'ma-khong-nhay' // text written so that YAML reads a number or a truth value
  | 'ngay-sai-dang' // date not written yyyy-mm-dd
  | 'ngay-khong-co' // date not in the calendar
  | 'danh-sach-trong' // list without items
  | 'chua-nfc' // text not in NFC, once a file
  | 'khong-phai-utf8' // bytes that are no UTF-8 (U+FFFD in the text); said by the edge
  | 'khong-doc-duoc' // the file could not be read; said by the edge
  | 'qua-lon' // too long for anything but syntax and schema
  | 'loi-noi-bo' // a rule failed; said by the engine
  | 'quy-tac-la' // configuration: no such rule or group; said by workspace/config.ts, as the next three
  | 'muc-do-la' // configuration: no such severity
  | 'khong-duoc-doi' // configuration or comment: a rule that may not be changed
  | 'chua-xac-minh' // configuration: a rule on unverified law made graver than a hint
  | 'bo-qua-la' // suppressing comment not understood, or of no such rule; said by workspace/controls.ts
  | 'bo-qua-thieu-ly-do' // suppressing comment without a reason
  | 'bo-qua-thua' // suppressing comment that suppresses nothing
  | 'khoang-trang-la'; // non-breaking and other odd spaces, once a file

export interface SchemaProblem {
  readonly code: SchemaProblemCode;
  readonly route: Route;
  readonly part: 'key' | 'value' | 'item';
  /** Absolute; where the place is finer than any route, as of one character. */
  readonly span?: Span;
  /** What the words need: names of keys, values found, suggestions. */
  readonly data: Readonly<Record<string, string | number>>;
}
