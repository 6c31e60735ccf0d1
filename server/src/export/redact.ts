/**
 * A copy of a submission to share: identity numbers, birth dates and home addresses are masked, wherever they stand, and
 * scans, which show them, do not go along. Names, posts and results stay: they are what such a copy is for.
 */
import type { BaoCaoFile } from '../generated/types';
import { shortDate } from './words';
import type { Nominee, SubmissionInput } from './types';

const MASK = '***';

/** 9 (CMND) or 12 (CCCD) digits, also in groups; with dots between them they are an amount of money. */
const IDENTITY_NUMBER = /(?<![\d/.,-])\d{3} ?\d{3} ?\d{3}(?: ?\d{3})?(?![\d/])/g;

/** The submission with personal data masked. */
export function redacted(input: SubmissionInput): SubmissionInput {
  const secrets = secretsOf(input);
  const { de_nghi: nominees } = input.dossier;
  return {
    ...input,
    redacted: true,
    attachments: [],
    dossier: maskTexts(
      { ...input.dossier, ...(nominees && { de_nghi: nominees.map(maskNominee) }) },
      secrets,
    ),
    reports: new Map(
      [...input.reports].map(([key, report]) => [key, maskTexts(maskReport(report), secrets)]),
    ),
  };
}

function maskNominee(nominee: Nominee): Nominee {
  const { so_dinh_danh: _number, ngay_sinh: born, ...rest } = nominee;
  return { ...rest, ...(born !== undefined && { ngay_sinh: MASK }) };
}

function maskReport(report: BaoCaoFile): BaoCaoFile {
  const { so_luoc_ly_lich: life } = report;
  if (!life) return report;
  const masked = { ...life };
  for (const key of ['ngay_sinh', 'noi_o', 'que_quan'] as const) {
    if (masked[key] !== undefined) Object.assign(masked, { [key]: MASK });
  }
  return { ...report, so_luoc_ly_lich: masked };
}

/** Birth dates, as written and as printed, and home addresses, which prose may repeat; the longest first. */
function secretsOf({ dossier, reports }: SubmissionInput): readonly string[] {
  const lives = [...reports.values()].map(({ so_luoc_ly_lich: life }) => life);
  const dates = [...(dossier.de_nghi ?? []), ...lives].flatMap((one) => one?.ngay_sinh ?? []);
  const homes = lives.flatMap((life) => [life?.noi_o, life?.que_quan]);
  const spellings = dates.flatMap((date) => [date, shortDate(date), date.split('-').toReversed().join('/')]);
  return [...new Set([...spellings, ...homes])]
    .filter((text): text is string => text !== undefined && text.length > 3)
    .sort((a, b) => b.length - a.length);
}

/** The value with every text in it masked. Keys, numbers and structure stay. */
function maskTexts<T>(value: T, secrets: readonly string[]): T {
  if (typeof value === 'string') return maskText(value, secrets) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => maskTexts(item, secrets)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, maskTexts(item, secrets)])) as T;
}

function maskText(text: string, secrets: readonly string[]): string {
  const masked = secrets.reduce((rest, secret) => rest.replaceAll(secret, MASK), text);
  return masked.replace(IDENTITY_NUMBER, MASK);
}
