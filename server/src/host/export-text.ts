/** What came of an export, in words: why it was refused and what to do, or what changed since the last one. */
import type { Lang } from '../law/data';
import type { Changes, ExportRefused, RefusalCode } from './export-writer';

const WORDS: Readonly<Record<Lang, Readonly<Record<RefusalCode, string>>>> = {
  vi: {
    'not-a-folder': '«{path}» đã có và không phải thư mục. Chọn thư mục khác.',
    'is-link': '«{path}» là một liên kết. Chọn một thư mục thật.',
    'not-an-export':
      'Thư mục «{path}» đã có nội dung khác («{found}»). Chọn thư mục trống, hoặc thêm --force để thay.',
    changed:
      'Thư mục «{path}» là bản xuất trước nhưng đã bị sửa («{found}»). Cất bản đã sửa đi nơi khác, hoặc thêm --force để thay.',
    dangerous:
      'Không xuất vào «{path}»: thư mục này chứa nguồn hoặc dữ liệu khác không được thay («{found}»). Chọn thư mục khác.',
    'zip-in-the-way':
      'Tệp nén «{path}» đã có và không phải bản xuất trước. Chọn tên khác, hoặc thêm --force để thay.',
    'zip-inside': 'Tệp nén «{path}» phải nằm ngoài thư mục xuất.',
  },
  en: {
    'not-a-folder': '“{path}” is there and is no folder. Choose another.',
    'is-link': '“{path}” is a link. Choose a real folder.',
    'not-an-export':
      'The folder “{path}” holds something else (“{found}”). Choose an empty one, or add --force to replace it.',
    changed:
      'The folder “{path}” is an earlier export that was edited since (“{found}”). Put what was edited elsewhere, or add --force to replace it.',
    dangerous:
      'Not exported into “{path}”: it holds sources or other data that must not be replaced (“{found}”). Choose another.',
    'zip-in-the-way':
      'The zip “{path}” is there and is no earlier export. Choose another name, or add --force to replace it.',
    'zip-inside': 'The zip “{path}” must lie outside the folder of the export.',
  },
};

export function refusalText(refusal: ExportRefused, lang: Lang): string {
  return WORDS[lang][refusal.code]
    .replace('{path}', refusal.path)
    .replace('{found}', refusal.found ?? refusal.path);
}

/** An attachment that went away while the export was made. */
export function goneText(path: string, lang: Lang): string {
  return lang === 'vi'
    ? `Tệp «${path}» không đọc được nữa khi đang xuất; chưa ghi gì. Kiểm tra tệp rồi xuất lại.`
    : `“${path}” could no longer be read during the export; nothing was written. Look at the file and export again.`;
}

/** What differs from the earlier export in the same place, a line a file. */
export function changesText({ added, changed, removed }: Changes, lang: Lang): string {
  if (added.length + changed.length + removed.length === 0) {
    return lang === 'vi' ? 'Giống hệt lần xuất trước.' : 'The same as the last export.';
  }
  const title = lang === 'vi' ? 'Khác lần xuất trước:' : 'Changed since the last export:';
  const lines = [
    ...added.map((path) => `  + ${path}`),
    ...changed.map((path) => `  ~ ${path}`),
    ...removed.map((path) => `  - ${path}`),
  ];
  return [title, ...lines].join('\n');
}
