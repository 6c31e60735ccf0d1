/** Where a nominee's report is written. */
import type { Nominee } from '../model/kinds';

/** Whether a report that is one of our files is given as a document written elsewhere. */
export function isOwnFileAsScan(report: Nominee['bao_cao']): boolean {
  return typeof report === 'object' && report.tep?.endsWith('.tdkt.yaml') === true;
}
