/** The custom request `tdkt/export`: params and result are documented in docs/ARCHITECTURE.md. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CancellationToken, Connection } from 'vscode-languageserver/node';
import type { Stage } from '../export/types';
import { exportDossier } from '../host/export-dossier';
import { changesText, goneText, refusalText } from '../host/export-text';
import { compareDiagnostics, toDiagnostic } from '../service/diagnostics';
import { notExportable } from '../service/export-words';
import { pathOf } from './convert';
import type { Projects } from './projects';
import { ErrorCodes, ResponseError, WorkDoneProgress } from './protocol';
import type { Settings } from './settings';

interface ExportParams {
  readonly uri: string;
  /** Absolute path of the folder to write. */
  readonly out: string;
  readonly zip?: string;
  readonly stage: Stage;
  readonly force?: boolean;
  readonly redact?: boolean;
  readonly asciiNames?: boolean;
  readonly workDoneToken?: string | number;
}

/** Exports a dossier; the answer says what was written, what holds it up, or why it is refused. */
export async function handleExport(
  connection: Connection,
  projects: Projects,
  params: unknown,
  token: CancellationToken,
  { lang }: Settings,
): Promise<unknown> {
  if (!isParams(params)) {
    throw new ResponseError(ErrorCodes.InvalidParams, 'tdkt/export: stage is none of du-thao, trinh-ky, nop');
  }
  const at = projects.find(params.uri) ?? (isFile(params.uri) ? projects.locate(params.uri) : null);
  await at?.open.loaded;
  if (!at) return { outcome: 'refused', message: notExportable('no-such-file', lang) };
  const { workDoneToken, stage } = params;
  const report = (value: Parameters<typeof connection.sendProgress<unknown>>[2]): void => {
    if (workDoneToken !== undefined)
      void connection.sendProgress(WorkDoneProgress.type, workDoneToken, value as never);
  };
  report({
    kind: 'begin',
    title: lang === 'vi' ? 'Xuất hồ sơ' : 'Export dossier',
    percentage: 0,
    cancellable: true,
  });
  const zip = params.zip ?? null;
  const result = await exportDossier({
    fs: at.open.fs, project: at.open.project, file: at.file, stage, zip, force: params.force === true,
    out: path.resolve(params.out), redact: params.redact === true, asciiNames: params.asciiNames === true,
    control: {
      progress: (done, total, file) =>
        report({ kind: 'report', message: file, percentage: Math.floor((100 * done) / total) }),
      cancelled: () => token.isCancellationRequested,
    },
  }); // prettier-ignore
  report({ kind: 'end' });
  switch (result.outcome) {
    case 'written':
      return {
        outcome: 'written',
        files: result.files,
        zip,
        changes: result.changes && changesText(result.changes, lang),
      };
    case 'blocked':
      return {
        outcome: 'blocked',
        findings: result.findings
          .map((finding) => toDiagnostic(finding, at.open.project.files, lang))
          .sort(compareDiagnostics)
          .map(({ rule, message, file, range }) => ({
            rule,
            message,
            uri: at.open.uriOf(file),
            range,
          })),
      };
    case 'not-exportable':
      return { outcome: 'refused', message: notExportable(result.reason, lang) };
    case 'refused':
      return { outcome: 'refused', message: refusalText(result.refusal, lang) };
    case 'gone':
      return { outcome: 'refused', message: goneText(result.path, lang) };
    case 'cancelled':
      return {
        outcome: 'refused',
        message: lang === 'vi' ? 'Đã hủy, không ghi gì.' : 'Cancelled; nothing was written.',
      };
  }
}

function isFile(uri: string): boolean {
  const full = pathOf(uri);
  return full !== null && existsSync(full);
}

function isParams(params: unknown): params is ExportParams {
  if (typeof params !== 'object' || params === null) return false;
  const { uri, out, stage } = params as Record<string, unknown>;
  return (
    typeof uri === 'string' &&
    typeof out === 'string' &&
    ['du-thao', 'trinh-ky', 'nop'].includes(String(stage))
  );
}
