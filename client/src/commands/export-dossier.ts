/** The command «TĐKT: Xuất hồ sơ (Export dossier)»: asks what to export, has the server write it, says what came of it. */
import path from 'node:path';
import { commands, env, ProgressLocation, Range, UIKind, Uri, window, workspace } from 'vscode';
import { type LanguageClient, WorkDoneProgress } from 'vscode-languageclient/node';
import type { Server } from '../client';
import { type Messages, messages } from '../messages';
import { otherFolder, pickDossier, pickFolder, pickStage } from '../pickers';
import {
  type BlockingFinding,
  type ExportParams,
  exportRequest,
  type ExportResult,
  type ExportStage,
} from '../protocol';
import { language } from '../settings';

/** What a caller may answer beforehand; what is absent is asked. */
interface Answers {
  readonly uri?: Uri;
  readonly stage?: ExportStage;
  readonly out?: string;
  readonly zip?: string;
  readonly force?: boolean;
}

/**
 * @param argument  nothing (command palette), a `Uri` (editor title), or `{uri, stage, out, zip, force}`
 * @returns the server's answer; undefined when nothing was asked of it, or the user called it off
 */
export async function exportDossier(server: Server, argument: unknown): Promise<ExportResult | undefined> {
  const words = messages(language());
  const client = server.client();
  if (!client) return complain(words.serverDown);
  if (!workspace.isTrusted) return complain(words.notTrusted);

  const request = await ask(words, answers(argument));
  if (!request) return undefined;
  const unsaved = await saveDossiers();
  if (unsaved) return complain(words.notSaved(workspace.asRelativePath(unsaved)));

  try {
    const result = await send(client, words, request);
    // not awaited: the command is done when the export is, not when its message is read
    if (result) void show(server, words, request, result);
    return result;
  } catch (error) {
    return complain(words.failed(error instanceof Error ? error.message : String(error)));
  }
}

function complain(message: string): undefined {
  void window.showErrorMessage(message);
}

function answers(argument: unknown): Answers {
  if (argument instanceof Uri) return { uri: argument };
  if (typeof argument !== 'object' || argument === null) return {};
  const { uri, ...rest } = argument as Omit<Answers, 'uri'> & { uri?: Uri | string };
  return uri === undefined ? rest : { ...rest, uri: typeof uri === 'string' ? Uri.parse(uri) : uri };
}

async function ask(words: Messages, given: Answers): Promise<ExportParams | undefined> {
  const dossier = given.uri ?? (await pickDossier(words));
  if (dossier === null) return complain(words.noDossier);
  if (!dossier) return undefined;
  const stage = given.stage ?? (await pickStage(words));
  if (!stage) return undefined;
  const out = given.out ?? (await pickFolder(words, dossier, stage));
  if (!out) return undefined;
  return {
    uri: dossier.toString(),
    stage,
    out,
    zip: given.zip ?? `${out}.zip`,
    ...(given.force === undefined ? {} : { force: given.force }),
  };
}

/** The export reads files, not editors. Gives the first file that could not be saved. */
async function saveDossiers(): Promise<Uri | undefined> {
  const dirty = workspace.textDocuments.filter(
    (document) => document.isDirty && document.languageId === 'tdkt' && !document.isUntitled,
  );
  for (const document of dirty) {
    if (!(await document.save())) return document.uri;
  }
  return undefined;
}

/** The request under a progress notification; undefined when it was cancelled there. */
function send(
  client: LanguageClient,
  words: Messages,
  request: ExportParams,
): Thenable<ExportResult | undefined> {
  const options = { location: ProgressLocation.Notification, title: words.exporting, cancellable: true };
  return window.withProgress(options, async (progress, cancellation) => {
    const workDoneToken = crypto.randomUUID();
    let percentage = 0;
    const listener = client.onProgress(WorkDoneProgress.type, workDoneToken, (step) => {
      if (step.kind === 'end') return;
      const now = step.percentage ?? percentage;
      progress.report({ ...(step.message ? { message: step.message } : {}), increment: now - percentage });
      percentage = now;
    });
    try {
      return await client.sendRequest(exportRequest, { ...request, workDoneToken }, cancellation);
    } catch (error) {
      if (cancellation.isCancellationRequested) return undefined;
      throw error;
    } finally {
      listener.dispose();
    }
  });
}

async function show(
  server: Server,
  words: Messages,
  request: ExportParams,
  result: ExportResult,
): Promise<void> {
  switch (result.outcome) {
    case 'written':
      return showWritten(words, request.out, result.files.length, result.zip);
    case 'blocked':
      return showBlocked(words, request.stage, result.findings);
    case 'refused': {
      const choice = await window.showErrorMessage(words.failed(result.message), words.otherFolder);
      const uri = Uri.parse(request.uri);
      const out = choice && (await otherFolder(words, uri));
      if (out) await exportDossier(server, { uri, stage: request.stage, out });
    }
  }
}

async function showWritten(words: Messages, out: string, count: number, zip: string | null): Promise<void> {
  // a browser, or a window on another machine, has no file manager on the folder
  const desktop = env.uiKind === UIKind.Desktop && !env.remoteName;
  const buttons = desktop && zip !== null ? [words.openFolder, words.showZip] : [words.openFolder];
  const folder = workspace.asRelativePath(out);
  const choice = await window.showInformationMessage(words.exported(count, folder), ...buttons);
  if (choice === words.showZip && zip !== null) {
    await commands.executeCommand('revealFileInOS', Uri.file(zip));
  } else if (choice === words.openFolder) {
    const manifest = Uri.file(path.join(out, 'MANIFEST.sha256'));
    if (desktop) await commands.executeCommand('revealFileInOS', manifest);
    else await window.showTextDocument(manifest);
  }
}

async function showBlocked(
  words: Messages,
  stage: ExportStage,
  findings: readonly BlockingFinding[],
): Promise<void> {
  const message = words.blocked(findings.length, words.stages[stage].label);
  const choice = await window.showWarningMessage(message, words.showProblems);
  if (choice !== words.showProblems) return;
  const [first] = findings;
  if (first) {
    const { start } = first.range;
    const selection = new Range(start.line, start.character, start.line, start.character);
    await window.showTextDocument(Uri.parse(first.uri), { selection });
  }
  await commands.executeCommand('workbench.actions.view.problems');
}
