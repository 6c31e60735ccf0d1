/** Names of the files of a submission (DOMAIN.md §6). People's names become ASCII; attachments keep theirs unless asked. */
import type { Dossier, ListedNominee } from './dossier';
import type { AttachedFile } from './types';
import { printable } from './words';

export const LETTER = '01-To-trinh.docx';
export const LIST = '02-Danh-sach.docx';
export const LIST_SHEET = '02-Danh-sach.xlsx';
export const MINUTES = '03-Bien-ban.docx';
export const CONTENTS = 'MUC-LUC.docx';
export const MANIFEST = 'MANIFEST.sha256';
const REPORTS = '04-Bao-cao';
const ANNEXES = '05-Phu-luc';
const PAPERS = '06-Kem-theo';
const COMMON = '00-Chung';

/** A file name part of ASCII letters and digits: «Đỗ Thị Minh Hằng» → `Do-Thi-Minh-Hang`. */
export function asciiName(text: string): string {
  const name = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return name === '' ? 'Khong-ten' : name;
}

/** `01-Do-Thi-Minh-Hang`: the number in the list keeps two of one name apart. */
function stem({ nominees }: Dossier, { order, name }: ListedNominee): string {
  const digits = Math.max(2, String(nominees.length).length);
  return `${String(order).padStart(digits, '0')}-${asciiName(name)}`;
}

export function reportPath(dossier: Dossier, nominee: ListedNominee): string {
  return `${REPORTS}/${stem(dossier, nominee)}.docx`;
}

export function annexPath(dossier: Dossier, nominee: ListedNominee): string {
  return `${ANNEXES}/${stem(dossier, nominee)}.docx`;
}

/**
 * Where each attachment goes: by nominee, under its own name. Two of one name get `-2`, `-3`; letter case does not
 * tell names apart, for Windows it does not. A report written elsewhere goes among the reports.
 */
export function attachmentPaths(dossier: Dossier): Map<AttachedFile, string> {
  const taken = new Set<string>();
  const paths = new Map<AttachedFile, string>();
  for (const file of dossier.input.attachments) {
    const owner = dossier.nominees.find(
      ({ nominee }) => nominee.ma !== undefined && nominee.ma === file.nominee,
    );
    const path = free(attachmentPath(dossier, owner, file), taken);
    taken.add(path.toLowerCase());
    paths.set(file, path);
  }
  return paths;
}

function attachmentPath(dossier: Dossier, owner: ListedNominee | undefined, file: AttachedFile): string {
  const name = dossier.input.asciiNames === true ? asciiFileName(file.name) : safeFileName(file.name);
  if (!owner) return `${PAPERS}/${COMMON}/${name}`;
  if (file.part === 'bao-cao' && !owner.report) return `${REPORTS}/${stem(dossier, owner)}${extension(name)}`;
  return `${PAPERS}/${stem(dossier, owner)}/${name}`;
}

function free(path: string, taken: ReadonlySet<string>): string {
  const end = extension(path);
  const base = path.slice(0, path.length - end.length);
  let candidate = path;
  for (let copy = 2; taken.has(candidate.toLowerCase()); copy++) candidate = `${base}-${copy}${end}`;
  return candidate;
}

function extension(name: string): string {
  return /\.[^./]+$/.exec(name)?.[0] ?? '';
}

/** «Tờ trình đã ký.pdf» → `To-trinh-da-ky.pdf`. */
function asciiFileName(name: string): string {
  const end = extension(name);
  return safeFileName(
    `${asciiName(name.slice(0, name.length - end.length))}${end.replace(/[^.A-Za-z0-9]/g, '')}`,
  );
}

const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** The name without what some file system, or the manifest's line form, cannot hold. */
function safeFileName(name: string): string {
  const safe = printable(name)
    .normalize('NFC')
    .replace(/[<>:"/\\|?*]/g, '-')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  if (safe === '') return 'tep';
  return DEVICE.test(safe) ? `_${safe}` : safe;
}
