/** The custom request `tdkt/preview`: params and result are documented in docs/ARCHITECTURE.md. */
import { documentCss } from '../export/html';
import type { Lang } from '../law/data';
import { preview, type NoPreview } from '../service/preview';
import { notExportable } from '../service/export-words';
import { factsAt, type Projects } from './projects';
import type { Settings } from './settings';

/** The documents of a dossier or report, or why there are none, in words. */
export function handlePreview(projects: Projects, params: unknown, { lang, today }: Settings): unknown {
  const uri = uriOf(params);
  const at = uri === null ? null : projects.locate(uri);
  if (!at) return { outcome: 'none', message: words('no-such-file', lang) };
  const { open } = at;
  const factsOf = ({ path }: { readonly path: string }) => factsAt({ open, file: path }, today());
  const made = preview(open.project, at.file, 'trinh-ky', factsOf);
  if (typeof made === 'string') return { outcome: 'none', message: words(made, lang) };
  return {
    outcome: 'shown',
    dossier: at.open.uriOf(made.dossier),
    files: made.files.map(at.open.uriOf),
    css: documentCss(),
    documents: made.documents,
  };
}

function uriOf(params: unknown): string | null {
  const uri = typeof params === 'object' && params !== null && 'uri' in params ? params.uri : null;
  return typeof uri === 'string' ? uri : null;
}

function words(reason: NoPreview, lang: Lang): string {
  if (reason !== 'not-shown') return notExportable(reason, lang);
  return lang === 'vi'
    ? 'Tệp này không in thành văn bản nào. Mở một hồ sơ (loai: ho-so) hoặc báo cáo thành tích được hồ sơ nêu.'
    : 'No document is made of this file. Open a dossier (loai: ho-so) or a report that a dossier names.';
}
