/** Which documents a submission has, and what stands in them; no bytes of any format. */
import type { DocumentModel } from './document-model';
import type { Dossier } from './dossier';
import { reportDocument } from './parts/bao-cao';
import { minutesDocument } from './parts/bien-ban';
import { listDocument } from './parts/danh-sach';
import { contentsDocument } from './parts/muc-luc';
import { annexDocument } from './parts/phu-luc';
import { letterDocument } from './parts/to-trinh';
import { annexPath, CONTENTS, LETTER, LIST, MINUTES, reportPath } from './paths';

/** A document that will be made, and where it goes. */
export interface PlannedDocument {
  readonly path: string;
  /** Code of the nominee it belongs to; null where it is of the whole dossier. */
  readonly nominee: string | null;
  readonly model: () => DocumentModel;
}

/** The documents of a submission in their order. A part that the dossier does not have is not among them. */
export function plannedDocuments(dossier: Dossier): PlannedDocument[] {
  const { to_trinh: letter, bien_ban: minutes } = dossier.input.dossier;
  const reported = dossier.nominees.flatMap((nominee) =>
    nominee.report ? [{ nominee, report: nominee.report }] : [],
  );
  const annexed = reported.filter(({ report }) => (report.phu_luc_cong_viec ?? []).length > 0);
  return [
    ...(letter ? [{ path: LETTER, nominee: null, model: () => letterDocument(dossier) }] : []),
    ...(dossier.nominees.length > 0
      ? [{ path: LIST, nominee: null, model: () => listDocument(dossier) }]
      : []),
    ...(minutes ? [{ path: MINUTES, nominee: null, model: () => minutesDocument(dossier) }] : []),
    ...reported.map(({ nominee, report }) => ({
      path: reportPath(dossier, nominee),
      nominee: nominee.nominee.ma ?? null,
      model: () => reportDocument(dossier, nominee, report),
    })),
    ...annexed.map(({ nominee, report }) => ({
      path: annexPath(dossier, nominee),
      nominee: nominee.nominee.ma ?? null,
      model: () => annexDocument(dossier, nominee, report),
    })),
    { path: CONTENTS, nominee: null, model: () => contentsDocument(dossier) },
  ];
}
