/** What is said when an export cannot be made, the same in the editor and on the command line. */
import type { Lang } from '../law/data';
import type { NotExportable } from './submission';

const WHY: Readonly<Record<Lang, Readonly<Record<NotExportable, string>>>> = {
  vi: {
    'no-such-file': 'Không tìm thấy tệp hồ sơ này trong dự án.',
    'no-dossier': 'Tệp này không phải hồ sơ: cần một tệp có «loai: ho-so».',
    'no-plan': 'Không xuất được vì chưa xác định được kế hoạch: sửa khóa ke_hoach của hồ sơ trước.',
  },
  en: {
    'no-such-file': 'This dossier file was not found in the project.',
    'no-dossier': 'This file is no dossier: one with “loai: ho-so” is needed.',
    'no-plan':
      'It cannot be exported while its plan is not known: mend the key ke_hoach of the dossier first.',
  },
};

export function notExportable(reason: NotExportable, lang: Lang): string {
  return WHY[lang][reason];
}
