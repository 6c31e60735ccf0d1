/** The preview: the documents of a dossier as HTML, each part with the line of YAML that it comes from. */
import type { Source } from '../export/document-model';
import { plannedDocuments } from '../export/documents';
import { dossierOf } from '../export/dossier';
import { documentHtml } from '../export/html';
import type { Stage } from '../export/types';
import { isKind, type FileOf } from '../model/kinds';
import { locate } from '../text/locate';
import type { Facts, Snapshot } from '../workspace/facts';
import { resolvePath } from '../workspace/paths';
import { collect, type FactsOf, type NotExportable } from './submission';

export interface PreviewDocument {
  /** Where the export would write it: `01-To-trinh.docx`. */
  readonly path: string;
  readonly title: string;
  readonly landscape: boolean;
  /** Top right on each page, or null. */
  readonly mark: string | null;
  /** Its blocks. `data-from` is an index into `files`, a colon, and a line (0-based). */
  readonly html: string;
}

export interface Preview {
  /** The dossier whose documents these are, from the root. */
  readonly dossier: string;
  /** The files that parts come from, from the root. */
  readonly files: readonly string[];
  readonly documents: readonly PreviewDocument[];
}

/** `not-shown`: a file that no document is made of. */
export type NoPreview = NotExportable | 'not-shown';

/**
 * The documents of the dossier `path`, or of the dossier that the report `path` belongs to: then that nominee's report
 * and annex alone. Asked at every key while a preview is open, so `factsOf` gives facts that are kept.
 */
export function preview(
  project: Snapshot,
  path: string,
  stage: Stage,
  factsOf: FactsOf,
): Preview | NoPreview {
  const file = project.files.get(path);
  if (!file) return 'no-such-file';
  const report = isKind(file, 'bao-cao') ? dossierOfReport(factsOf(file), path) : null;
  const dossier = report?.dossier ?? path;
  const read = project.files.get(dossier);
  if (!read || !isKind(read, 'ho-so')) return 'not-shown';
  const collected = collect(project, dossier, factsOf);
  if (typeof collected === 'string') return collected;
  const attachments = collected.attachments.map(({ nominee, part, path: name }) => ({
    nominee,
    part,
    name: name.slice(name.lastIndexOf('/') + 1),
    read: () => Promise.resolve(new Uint8Array()),
  }));
  const resolved = dossierOf({ ...collected, stage, attachments });
  const { anchor, files } = anchors(project, read);
  const planned = plannedDocuments(resolved).filter(({ nominee }) => !report || nominee === report.code);
  return {
    dossier,
    files,
    documents: planned.map(({ path: name, model }) => {
      const made = model();
      const { title, landscape, mark } = made;
      return { path: name, title, landscape, mark, html: documentHtml(made, anchor) };
    }),
  };
}

function dossierOfReport(facts: Facts, report: string): { dossier: string; code: string } | null {
  const [first] = facts.reportedBy(report).filter(({ nominee }) => nominee.nguon === undefined);
  const fact = first ?? facts.reportedBy(report)[0];
  return fact?.nominee.ma === undefined ? null : { dossier: fact.at.file, code: fact.nominee.ma };
}

/** Where each source stands, by the files as they are now. */
function anchors(project: Snapshot, dossier: FileOf<'ho-so'>) {
  const files: string[] = [];
  const index = (file: string): number => {
    if (!files.includes(file)) files.push(file);
    return files.indexOf(file);
  };
  const reports = new Map(
    (dossier.data.de_nghi ?? []).flatMap(({ ma, bao_cao: written }) =>
      ma === undefined || typeof written !== 'string'
        ? []
        : [[ma, resolvePath(dossier.path, written)] as const],
    ),
  );
  const anchor = ({ report, route }: Source): string | null => {
    const path = report === null ? dossier.path : reports.get(report);
    const file = path === null || path === undefined ? undefined : project.files.get(path);
    if (!file) return null;
    const { line } = file.parsed.positionAt(locate(file.parsed, route, 'item').start);
    return `${index(file.path)}:${line}`;
  };
  return { anchor, files };
}
