/** The extension's start and stop. What the editor knows about dossiers comes from the language server. */
import { commands, type ExtensionContext, workspace } from 'vscode';
import { createServer } from './client';
import { exportDossier } from './commands/export-dossier';
import { settingsChange } from './settings';

let stop: (() => Promise<void>) | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const server = createServer(context);
  stop = server.stop;
  context.subscriptions.push(
    commands.registerCommand('tdkt.exportDossier', (argument: unknown) => exportDossier(server, argument)),
    commands.registerCommand('tdkt.restartServer', server.restart),
    workspace.onDidChangeConfiguration((event) => {
      if (settingsChange(event)) void server.restart();
    }),
  );
  await server.restart();
}

export async function deactivate(): Promise<void> {
  await stop?.();
}
