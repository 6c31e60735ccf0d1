/** Phụ lục: the work of the year, the annex that the plan asks for with each report. */
import type { BaoCaoFile } from '../../generated/types';
import { cells, inReport, paragraph, type Column, type DocumentModel } from '../document-model';
import type { Dossier, ListedNominee } from '../dossier';
import { longDate, orDots } from '../words';
import { documentModel } from './frame';

const COLUMNS: readonly Column[] = [
  { title: 'STT', share: 7, align: 'center' },
  { title: 'Công việc', share: 33, align: 'left' },
  { title: 'Thời gian', share: 14, align: 'center' },
  { title: 'Kết quả', share: 23, align: 'left' },
  { title: 'Sản phẩm, minh chứng', share: 23, align: 'left' },
];

export function annexDocument(
  dossier: Dossier,
  { name, nominee }: ListedNominee,
  report: BaoCaoFile,
): DocumentModel {
  const work = report.phu_luc_cong_viec ?? [];
  const dated = report.ngay === undefined ? '' : ` ${longDate(report.ngay)}`;
  return documentModel(dossier, `Phụ lục công việc: ${name}`, report.ngay, [
    paragraph('annex-number', 'Phụ lục'),
    paragraph('annex-title', `Các công việc được thực hiện trong năm ${orDots(dossier.year)}`),
    paragraph('annex-of', `(Kèm theo Báo cáo thành tích${dated} của ${name})`, 'part'),
    {
      kind: 'table',
      columns: COLUMNS,
      rows: work.map((item, index) =>
        inReport(
          cells(
            String(index + 1),
            orDots(item.viec),
            item.thoi_gian ?? '',
            item.ket_qua ?? '',
            item.san_pham ?? '',
          ),
          nominee.ma,
          'phu_luc_cong_viec',
          index,
        ),
      ),
    },
  ]);
}
