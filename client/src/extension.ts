/** The extension's start and stop. What the editor knows about dossiers comes from the language server. */
import { commands, type ExtensionContext, workspace } from 'vscode';
import { createServer } from './client';
import { exportDossier } from './commands/export-dossier';
import { aggregate } from './commands/aggregate';
import { createPreview } from './preview/panel';
import { settingsChange } from './settings';

let stop: (() => Promise<void>) | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const server = createServer(context);
  stop = server.stop;
  const preview = createPreview(context, server);
  context.subscriptions.push(
    commands.registerCommand('tdkt.exportDossier', (argument: unknown) => exportDossier(server, argument)),
    commands.registerCommand('tdkt.preview', preview.show),
    commands.registerCommand('tdkt.aggregate', (argument: unknown) => aggregate(server, argument)),
    commands.registerCommand('tdkt.restartServer', server.restart),
    preview,
    workspace.onDidChangeConfiguration((event) => {
      if (settingsChange(event)) void server.restart();
    }),
  );
  await server.restart();
}

export async function deactivate(): Promise<void> {
  await stop?.();
}
