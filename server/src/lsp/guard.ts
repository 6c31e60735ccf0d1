/** One guard for all handlers: a cancelled request is answered so, whatever fails is logged and the server stays up. */
import type { CancellationToken, Connection } from 'vscode-languageserver/node';
import { LSPErrorCodes, ResponseError } from './protocol';

/** Runs the work of a request after messages that wait (a cancel among them) had their turn. */
export async function guarded<T>(
  connection: Connection,
  token: CancellationToken,
  fallback: T,
  work: () => T | Promise<T>,
): Promise<T | ResponseError<never>> {
  await new Promise((resolve) => setImmediate(resolve));
  if (token.isCancellationRequested) return cancelled();
  try {
    return await work();
  } catch (error) {
    if (error instanceof ResponseError) return error as ResponseError<never>;
    logError(connection, error);
    return fallback;
  }
}

/** What work throws that finds itself cancelled when its turn comes. */
export function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/** What work throws that was asked about a text which is another by now: the client has to ask again. */
export function modified(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.ContentModified, 'content modified');
}

/** The result of work, or `cancelled` as soon as that is said: what the work waits for holds up no answer. */
export function untilCancelled<T>(token: CancellationToken, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const listening = token.onCancellationRequested(() => reject(cancelled()));
    const done = (): void => listening.dispose();
    work.then(resolve, reject).finally(done);
  });
}

/** For work nobody waits for: what goes wrong in it is logged. */
export function unattended(connection: Connection, work: Promise<unknown>): void {
  work.catch((error: unknown) => logError(connection, error));
}

function logError(connection: Connection, error: unknown): void {
  connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
