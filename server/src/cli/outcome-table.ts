/** The nominees of a dossier as a table: who, for what, what the check comes to, and why. */
import type { Lang } from '../law/data';
import { outcomeWords } from '../service/outcomes';
import type { DossierResult } from './check';

const HEADS: Readonly<Record<Lang, readonly string[]>> = {
  vi: ['Mã', 'Được đề nghị', 'Hình thức', 'Kết quả', 'Vì sao'],
  en: ['Code', 'Nominee', 'Award', 'Outcome', 'Why'],
};

/** A dossier with what its check comes to. */
export type OutcomesOf = Pick<DossierResult, 'file' | 'unit' | 'outcomes'>;

/** Lines of the table, with a heading that counts; none for a dossier without nominees. */
export function outcomeTable({ file, unit, outcomes }: OutcomesOf, lang: Lang): readonly string[] {
  if (outcomes.length === 0) return [];
  const rows = outcomes.map((outcome) => {
    const { result, briefs } = outcomeWords(outcome, lang);
    return { result, cells: [outcome.ma ?? '…', outcome.name, outcome.award, result, briefs.join('; ')] };
  });
  const results = [...new Set(rows.map(({ result }) => result))];
  const counts = results
    .map((one) => `${rows.filter(({ result }) => result === one).length} ${one}`)
    .join(', ');
  const head =
    lang === 'vi'
      ? `${file} (${unit}): ${outcomes.length} đề nghị: ${counts}`
      : `${file} (${unit}): ${outcomes.length} nominees: ${counts}`;
  return [head, ...aligned([HEADS[lang], ...rows.map(({ cells }) => cells)])];
}

/** Columns as wide as their widest cell; the last is left as it is. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell))).join('  ')}`.trimEnd(),
  );
}

/** Columns a text takes in a terminal: Vietnamese letters are one each, however their marks are written. */
function width(text: string): number {
  return text.normalize('NFC').length;
}
