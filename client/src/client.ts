/** The language server as this window runs it: one process, started anew when the settings it started with change. */
import { type ExtensionContext, type FileSystemWatcher, window, workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { messages } from './messages';
import { initializationOptions, language } from './settings';

export interface Server {
  /** The running client; undefined while the server is down. */
  readonly client: () => LanguageClient | undefined;
  /** Starts the server, or stops and starts it. Never throws: a failure is shown. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export function createServer(context: ExtensionContext): Server {
  const module = context.asAbsolutePath('dist/server.cjs');
  const watchers = ['**/*.tdkt.yaml', '**/tdkt.config.yaml'].map((glob) =>
    workspace.createFileSystemWatcher(glob),
  );
  context.subscriptions.push(...watchers);

  let client: LanguageClient | undefined;
  // settings may change several times while a start is under way: starts and stops wait for one another
  let queue = Promise.resolve();
  const inTurn = (step: () => Promise<void>) => (queue = queue.then(step));

  const stop = async () => {
    const old = client;
    client = undefined;
    // a server that is already down rejects; it is stopped all the same
    await old?.dispose().catch(() => undefined);
  };
  const start = async () => {
    const next = newClient(module, watchers);
    try {
      await next.start();
      client = next;
    } catch (error) {
      void window.showErrorMessage(messages(language()).serverFailed(String(error)));
    }
  };
  return {
    client: () => client,
    stop: () => inTurn(stop),
    restart: () => inTurn(async () => stop().then(start)),
  };
}

function newClient(module: string, watchers: FileSystemWatcher[]): LanguageClient {
  return new LanguageClient(
    'tdkt',
    'TĐKT',
    {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
    },
    {
      documentSelector: [
        { language: 'tdkt', scheme: 'file' },
        { language: 'tdkt', scheme: 'untitled' },
      ],
      initializationOptions: initializationOptions(),
      synchronize: { fileEvents: watchers, configurationSection: 'tdkt' },
    },
  );
}
