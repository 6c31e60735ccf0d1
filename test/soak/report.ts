import type { Soak } from './soak';

/** The heap at the end may be so many times that at the start. */
export const MOST_GROWTH = 1.2;

/** The line a run prints. */
export function soakLine({ files, before, after }: Soak): string {
  const mebibytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);
  return `soak: ${files} files, heap ${mebibytes(before)} → ${mebibytes(after)} MiB, ${(after / before).toFixed(2)} ×`;
}
