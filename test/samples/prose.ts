/** Measures of a report's prose. */
import type { BaoCaoFile } from '../../server/src/generated/types';

/** What a person wrote in sentences: duties, achievements, measures; not names, tables or decisions. */
export function proseOf(report: BaoCaoFile): string {
  const { qua_trinh, co_cau, to_chuc_dang_doan_the, chuc_nang_nhiem_vu } = report.dac_diem_tinh_hinh ?? {};
  const achievements = (report.thanh_tich ?? []).map(({ noi_dung }) => noi_dung);
  return [
    qua_trinh, co_cau, to_chuc_dang_doan_the, chuc_nang_nhiem_vu, report.nhiem_vu, ...achievements,
    report.bien_phap, report.chap_hanh, report.dang_doan_the,
  ].filter((part) => part !== undefined).join('\n'); // prettier-ignore
}

/** Words as written between spaces, lower case, without punctuation. */
export function wordsOf(prose: string): string[] {
  return prose.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,/-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Figures that say how much: numbers that are no year, no date and no number of a document. */
export function figuresOf(prose: string): string[] {
  const bare = prose
    .replace(/\d+\/[\p{Lu}-]+/gu, '')
    .replace(/ngày \d{1,2} tháng \d{1,2}(?: năm \d{4})?/gu, '')
    .replace(/(?:năm|tháng|các năm|giai đoạn) \d+(?: - \d{4})?/giu, '');
  return bare.match(/\d+(?:[.,]\d+)*%?/g) ?? [];
}

/** Decisions named with number and full date, in prose. */
export function decisionsIn(prose: string): string[] {
  return prose.match(/Quyết định số \d+\/QĐ-\p{Lu}+ ngày \d{2} tháng (?:0[12]|[3-9]|1[0-2]) năm \d{4}/gu) ?? [];
}

/** Share of the five-word runs of the shorter text that the other text has too, 0 to 1. */
export function overlap(a: string, b: string): number {
  const [few, many] = [shingles(a), shingles(b)].sort((x, y) => x.size - y.size);
  if (few === undefined || many === undefined || few.size === 0) return 0;
  return [...few].filter((run) => many.has(run)).length / few.size;
}

function shingles(prose: string): Set<string> {
  const words = wordsOf(prose);
  return new Set(words.slice(4).map((_, index) => words.slice(index, index + 5).join(' ')));
}
