/** One guard for all handlers: a cancelled request is answered so, whatever fails is logged and the server stays up. */
import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
} from 'vscode-languageserver/node';

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
    if (error instanceof Cancelled) return cancelled();
    logError(connection, error);
    return fallback;
  }
}

/** Thrown by work that finds itself cancelled when its turn comes. */
export class Cancelled extends Error {}

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/** For work nobody waits for: what goes wrong in it is logged. */
export function unattended(connection: Connection, work: Promise<unknown>): void {
  work.catch((error: unknown) => logError(connection, error));
}

function logError(connection: Connection, error: unknown): void {
  connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
