/** The words of the client's own dialogues. Findings and everything else about a dossier are the server's words. */
import type { ExportStage } from './protocol';
import type { Language } from './settings';

interface Choice {
  readonly label: string;
  readonly detail: string;
}

export interface Messages {
  readonly serverFailed: (reason: string) => string;
  readonly serverDown: string;
  readonly notTrusted: string;
  readonly noDossier: string;
  readonly pickDossier: string;
  readonly pickStage: string;
  readonly stages: Readonly<Record<ExportStage, Choice>>;
  readonly pickFolder: string;
  readonly otherFolder: string;
  readonly otherFolderDetail: string;
  readonly useFolder: string;
  readonly notSaved: (file: string) => string;
  readonly exporting: string;
  readonly exported: (count: number, folder: string) => string;
  readonly openFolder: string;
  readonly showZip: string;
  readonly blocked: (count: number, stage: string) => string;
  readonly showProblems: string;
  readonly failed: (reason: string) => string;
  readonly preview: string;
  readonly exportFromPreview: string;
  readonly pickConsolidated: string;
  readonly newConsolidated: string;
  readonly aggregated: string;
  readonly aggregateFailed: (reason: string) => string;
}

const vi: Messages = {
  serverFailed: (reason) => `TĐKT: không khởi động được máy chủ kiểm tra hồ sơ. ${reason}`,
  serverDown: 'Máy chủ TĐKT chưa chạy. Hãy dùng lệnh «TĐKT: Khởi động lại máy chủ» rồi thử lại.',
  notTrusted: 'Chỉ xuất được hồ sơ trong thư mục mà anh/chị đã xác nhận là tin cậy.',
  noDossier: 'Không tìm thấy hồ sơ nào (tệp *.tdkt.yaml có «loai: ho-so») trong thư mục đang mở.',
  pickDossier: 'Chọn hồ sơ cần xuất',
  pickStage: 'Xuất hồ sơ để làm gì?',
  stages: {
    'du-thao': {
      label: 'Dự thảo',
      detail: 'Để đọc và góp ý; lúc nào cũng xuất được, mỗi trang ghi «DỰ THẢO».',
    },
    'trinh-ky': {
      label: 'Trình ký',
      detail: 'Để in và ký; số, ngày và bản quét có thể chưa có.',
    },
    nop: {
      label: 'Nộp',
      detail: 'Để gửi cơ quan nhận hồ sơ; phải đủ mọi thành phần, không còn lỗi.',
    },
  },
  pickFolder: 'Xuất vào thư mục nào?',
  otherFolder: 'Chọn thư mục khác…',
  otherFolderDetail: 'Một thư mục trống, hoặc thư mục của lần xuất trước.',
  useFolder: 'Xuất vào đây',
  notSaved: (file) => `Chưa lưu được ${file} nên chưa xuất hồ sơ.`,
  exporting: 'Đang xuất hồ sơ',
  exported: (count, folder) => `Đã xuất ${count} tệp vào ${folder}`,
  openFolder: 'Mở thư mục',
  showZip: 'Xem tệp zip',
  blocked: (count, stage) => `Chưa xuất được hồ sơ ở mức «${stage}»: còn ${count} lỗi phải sửa.`,
  showProblems: 'Xem lỗi',
  failed: (reason) => `Không xuất được hồ sơ. ${reason}`,
  preview: 'Xem trước hồ sơ',
  exportFromPreview: 'Xuất hồ sơ',
  pickConsolidated: 'Tổng hợp vào hồ sơ nào?',
  newConsolidated: 'Tệp mới…',
  aggregated: 'Tổng hợp hồ sơ',
  aggregateFailed: (reason) => `Không tổng hợp được. ${reason}`,
};

const en: Messages = {
  serverFailed: (reason) => `TĐKT: the server that checks dossiers did not start. ${reason}`,
  serverDown: 'The TĐKT server is not running. Use the command “TĐKT: Restart server”, then try again.',
  notTrusted: 'Dossiers are exported only in folders you have said you trust.',
  noDossier: 'No dossier (a *.tdkt.yaml file with “loai: ho-so”) was found in the open folder.',
  pickDossier: 'Choose the dossier to export',
  pickStage: 'What is the export for?',
  stages: {
    'du-thao': {
      label: 'Draft',
      detail: 'To read and comment on; always possible, each page is marked “DỰ THẢO”.',
    },
    'trinh-ky': {
      label: 'For signature',
      detail: 'To print and sign; numbers, dates and scans may still be missing.',
    },
    nop: {
      label: 'Submission',
      detail: 'To send to the receiving office; every part must be there and no fault left.',
    },
  },
  pickFolder: 'Export into which folder?',
  otherFolder: 'Choose another folder…',
  otherFolderDetail: 'An empty folder, or the folder of an earlier export.',
  useFolder: 'Export here',
  notSaved: (file) => `${file} could not be saved, so nothing was exported.`,
  exporting: 'Exporting the dossier',
  exported: (count, folder) => `${count} files exported to ${folder}`,
  openFolder: 'Open folder',
  showZip: 'Show zip file',
  blocked: (count, stage) => `The dossier cannot be exported for “${stage}”: faults to mend: ${count}.`,
  showProblems: 'Show problems',
  failed: (reason) => `The dossier could not be exported. ${reason}`,
  preview: 'Preview of the dossier',
  exportFromPreview: 'Export dossier',
  pickConsolidated: 'Consolidate into which dossier?',
  newConsolidated: 'New file…',
  aggregated: 'Consolidation',
  aggregateFailed: (reason) => `Nothing was consolidated. ${reason}`,
};

export function messages(language: Language): Messages {
  return language === 'en' ? en : vi;
}
