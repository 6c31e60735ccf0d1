/** A language client of a few lines: JSON-RPC over the standard streams of a real server process. */
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

export interface LspError {
  readonly code: number;
  readonly message: string;
}

export interface Client {
  readonly process: ChildProcess;
  /** Sends a message as it is, or what is no message. */
  send(message: unknown): void;
  /** The ids of the requests answered so far, in the order of the answers. */
  readonly answered: readonly number[];
  /** The exit code, once the server has gone. */
  readonly gone: Promise<number | null>;
  /** Sends a request; rejects with the server's error. */
  request(method: string, params: unknown): Promise<unknown>;
  /** Sends a request that can be cancelled: its id, and its answer. */
  cancellable(
    method: string,
    params: unknown,
  ): { readonly id: number; readonly cancel: () => void; readonly answer: Promise<unknown> };
  notify(method: string, params: unknown): void;
  /** Notifications and requests of the server so far, in order. */
  readonly heard: readonly Message[];
  /** Waits until the server has said something that fits; looks at what was said before, too. */
  until<T>(what: string, find: (heard: readonly Message[]) => T | undefined): Promise<T>;
  /** Shuts the server down in good order and gives its exit code. */
  stop(): Promise<number | null>;
}

/** What is not answered by then never will be; no test measures time otherwise. */
const PATIENCE = 60_000;

interface Asked {
  readonly method: string;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts `dist/server.cjs --stdio`, or another command. */
export function startServer(
  command: readonly string[] = ['dist/server.cjs', '--stdio'],
  stdio: 'inherit' | 'ipc' = 'inherit',
): Client {
  const child = spawn(process.execPath, [...command], {
    stdio: stdio === 'ipc' ? ['pipe', 'pipe', 'inherit', 'ipc'] : ['pipe', 'pipe', 'inherit'],
  });
  child.stdin?.on('error', () => undefined); // a server that has gone: its exit code tells
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const heard: Message[] = [];
  const answered: number[] = [];
  const open = new Map<number, Asked>();
  const listeners = new Set<() => void>();
  let next = 1;

  const write = (message: unknown): void => {
    const body = Buffer.from(JSON.stringify(message));
    child.stdin?.write(`Content-Length: ${body.length}\r\n\r\n`);
    child.stdin?.write(body);
  };
  const send = (message: object): void => write({ jsonrpc: '2.0', ...message });
  const receive = (message: Message): void => {
    if (message.method === undefined) {
      const asked = open.get(message.id ?? -1);
      open.delete(message.id ?? -1);
      if (asked) answered.push(message.id ?? -1);
      if (message.error) asked?.reject(message.error);
      else asked?.resolve(message.result);
      return;
    }
    heard.push(message);
    if (message.id !== undefined) send({ id: message.id, result: null });
    for (const listener of listeners) listener();
  };
  readMessages(child, receive);

  const start = (method: string, params: unknown): { id: number; answer: Promise<unknown> } => {
    const id = next++;
    const answer = new Promise<unknown>((resolve, reject) => open.set(id, { method, resolve, reject }));
    send({ id, method, params });
    const late = setTimeout(
      () => open.get(id)?.reject(new Error(`${method}: no answer in ${PATIENCE} ms`)),
      PATIENCE,
    );
    const done = (): void => clearTimeout(late);
    answer.then(done, done);
    return { id, answer };
  };
  return {
    process: child,
    send: write,
    answered,
    gone,
    heard,
    request: (method, params) => start(method, params).answer,
    cancellable(method, params) {
      const { id, answer } = start(method, params);
      return { id, answer, cancel: () => send({ method: '$/cancelRequest', params: { id } }) };
    },
    notify: (method, params) => send({ method, params }),
    until: (what, find) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = find(heard);
          if (found === undefined) return;
          clearTimeout(timer);
          listeners.delete(look);
          resolve(found);
        };
        const timer = setTimeout(() => {
          listeners.delete(look);
          reject(new Error(`${what}: not within ${PATIENCE} ms`));
        }, PATIENCE);
        listeners.add(look);
        look();
      }),
    async stop() {
      if (child.exitCode !== null) return child.exitCode;
      await start('shutdown', null).answer;
      send({ method: 'exit' });
      return gone;
    },
  };
}

function readMessages(child: ChildProcess, receive: (message: Message) => void): void {
  let buffer = Buffer.alloc(0);
  child.stdout?.on('data', (data: Buffer) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n');
      const length = Number(
        /Content-Length: (\d+)/i.exec(buffer.toString('latin1', 0, Math.max(end, 0)))?.[1],
      );
      if (end === -1 || buffer.length < end + 4 + length) return;
      const body = buffer.subarray(end + 4, end + 4 + length);
      buffer = buffer.subarray(end + 4 + length);
      receive(JSON.parse(body.toString('utf8')) as Message);
    }
  });
}

export function uriOf(folder: string, file: string): string {
  return pathToFileURL(path.join(folder, file)).href;
}

/** What a client that can pull says it can. */
export const PULLING = {
  workspace: { diagnostics: { refreshSupport: true }, workspaceFolders: true },
  textDocument: { diagnostic: {} },
};

/** `initialize` and `initialized` for a folder. */
export async function initialize(
  client: Client,
  folder: string,
  capabilities: object = PULLING,
  options: object = { today: '2020-12-01' },
): Promise<unknown> {
  const result = await client.request('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'hồ sơ' }],
    capabilities,
    initializationOptions: options,
  });
  client.notify('initialized', {});
  return result;
}
