/**
 * What comes before any handler: requests out of turn, and params that are not as the protocol has them, are answered
 * with its own errors; notifications of that kind are dropped. Handlers can trust the shape of what reaches them.
 */
import {
  ErrorCodes,
  Message,
  ResponseError,
  type Connection,
  type MessageStrategy,
} from 'vscode-languageserver/node';

/** Stands in for a request that is refused; its handler answers with the error. */
const REFUSED = 'tdkt/refused';

type Shape = (value: unknown) => boolean;

const isText: Shape = (value) => typeof value === 'string';
const isInteger: Shape = Number.isInteger;
const isCount: Shape = (value) => Number.isInteger(value) && (value as number) >= 0;
const isAbsent: Shape = (value) => value === undefined || value === null;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectOf(fields: Readonly<Record<string, Shape>>): Shape {
  return (value) => isObject(value) && Object.entries(fields).every(([name, fits]) => fits(value[name]));
}

function listOf(fits: Shape): Shape {
  return (value) => Array.isArray(value) && value.every(fits);
}

function maybe(fits: Shape): Shape {
  return (value) => isAbsent(value) || fits(value);
}

const position = objectOf({ line: isCount, character: isCount });
const range = objectOf({ start: position, end: position });
const document = objectOf({ uri: isText });
const folders = listOf(objectOf({ uri: isText }));

/** Params without which a method makes no sense; a method on a document needs the document at least. */
const PARAMS: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  initialize: { capabilities: isObject, rootUri: maybe(isText), workspaceFolders: maybe(folders) },
  'textDocument/didOpen': { textDocument: objectOf({ uri: isText, version: isInteger, text: isText }) },
  'textDocument/didChange': {
    textDocument: objectOf({ uri: isText, version: isInteger }),
    contentChanges: listOf(objectOf({ text: isText, range: (value) => value === undefined || range(value) })),
  },
  'textDocument/hover': { textDocument: document, position },
  'textDocument/completion': { textDocument: document, position },
  'textDocument/codeAction': { textDocument: document, range },
  'workspace/diagnostic': { previousResultIds: listOf(objectOf({ uri: isText, value: isText })) },
  'workspace/didChangeWatchedFiles': { changes: listOf(objectOf({ uri: isText })) },
  'workspace/didChangeWorkspaceFolders': { event: objectOf({ added: folders, removed: folders }) },
  'tdkt/export': { uri: isText, out: isText, stage: isText },
};

/** The name of what is missing in the params of a method, or not as it should be; null where all is there. */
function faultIn(method: string, params: unknown): string | null {
  const needed = PARAMS[method] ?? (method.startsWith('textDocument/') ? { textDocument: document } : null);
  if (needed === null) return null;
  if (!isObject(params)) return 'params';
  return Object.entries(needed).find(([name, fits]) => !fits(params[name]))?.[0] ?? null;
}

/** A gate for one connection: what is passed to `createConnection` as its message strategy. */
export function createGate(): MessageStrategy {
  let phase: 'new' | 'running' | 'down' = 'new';

  const refusal = (method: string, params: unknown): ResponseError<never> | null => {
    if (phase === 'down') return new ResponseError(ErrorCodes.InvalidRequest, `${method}: after shutdown`);
    if (method === 'initialize' && phase === 'running')
      return new ResponseError(ErrorCodes.InvalidRequest, 'initialize: a second time');
    if (method !== 'initialize' && phase === 'new')
      return new ResponseError(ErrorCodes.ServerNotInitialized, `${method}: before initialize`);
    const fault = faultIn(method, params);
    if (fault === null) return null;
    return new ResponseError(ErrorCodes.InvalidParams, `${method}: ${fault} is missing or of the wrong kind`);
  };

  return {
    handleMessage(message, next) {
      if (Message.isRequest(message)) {
        const refused = refusal(message.method, message.params);
        if (refused) {
          const { code, message: words } = refused;
          return next({ ...message, method: REFUSED, params: { code, words } } as Message);
        }
        if (message.method === 'initialize') phase = 'running';
        if (message.method === 'shutdown') phase = 'down';
      } else if (Message.isNotification(message) && message.method !== 'exit') {
        if (refusal(message.method, message.params)) return;
      }
      return next(message);
    },
  };
}

/** The answers to what the gate refuses. */
export function answerRefused(connection: Connection): void {
  connection.onRequest(
    REFUSED,
    ({ code, words }: { readonly code: number; readonly words: string }) => new ResponseError(code, words),
  );
}
