/** A server at work on a copy of the sample campaign, and the few things that tests of its conduct say to it. */
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after } from 'node:test';
import { folderWith, SAMPLE } from '../cli/tdkt';
import { initialize, PULLING, startServer, uriOf, type Client } from '../support/lsp-client';

export const REGISTRATION = 'phu-cu/dang-ky.tdkt.yaml';
export const DOSSIER = 'phu-cu/ho-so.tdkt.yaml';
/** Where the sample's registration has the day it was received. */
export const RECEIVED = { line: 7, character: 11 };

export interface Diagnostic {
  readonly code: string;
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}
export interface Report {
  readonly kind: string;
  readonly resultId?: string;
  readonly items?: readonly Diagnostic[];
}

export interface OnFolder {
  readonly client: Client;
  readonly folder: string;
}

/** A server on a copy of one unit's part of the sample campaign, stopped when the test ends. */
export async function onSample(capabilities: object = PULLING, options?: object): Promise<OnFolder> {
  const folder = folderWith();
  for (const part of ['tdkt.config.yaml', 'don-vi.tdkt.yaml', path.dirname(DOSSIER)])
    cpSync(path.join(SAMPLE, part), path.join(folder, part), { recursive: true });
  return onFolder(folder, capabilities, options);
}

/** A server on a folder with these files in it, stopped when the test ends. */
export async function onFiles(
  files: Readonly<Record<string, string>>,
  capabilities: object = PULLING,
): Promise<OnFolder> {
  return onFolder(folderWith(files), capabilities);
}

async function onFolder(folder: string, capabilities: object, options?: object): Promise<OnFolder> {
  const client = startServer();
  after(() => client.process.kill());
  await initialize(client, folder, capabilities, options);
  return { client, folder };
}

/** Opens a file of the folder, with the text of the disk or another; its URI. */
export function open({ client, folder }: OnFolder, file: string, text?: string): string {
  const uri = uriOf(folder, file);
  const content = text ?? readFileSync(path.join(folder, file), 'utf8');
  client.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'tdkt', version: 1, text: content },
  });
  return uri;
}

export function close(client: Client, uri: string): void {
  client.notify('textDocument/didClose', { textDocument: { uri } });
}

export async function pull(client: Client, uri: string): Promise<readonly Diagnostic[]> {
  const report = (await client.request('textDocument/diagnostic', { textDocument: { uri } })) as Report;
  return report.items ?? [];
}

export const codes = (found: readonly Diagnostic[]): string[] => found.map(({ code }) => code);

/** Types over the day on which the registration was received. */
export function setDay(client: Client, uri: string, version: number, day: string): void {
  const end = { ...RECEIVED, character: RECEIVED.character + 10 };
  client.notify('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges: [{ range: { start: RECEIVED, end }, text: day }],
  });
}

/** What a client that cannot pull shows now, by URI: the last findings it was sent of each file, and their version. */
export function shown(
  client: Client,
): Map<string, { codes: readonly string[]; version: number | undefined }> {
  const last = new Map<string, { codes: readonly string[]; version: number | undefined }>();
  for (const { method, params } of client.heard) {
    if (method !== 'textDocument/publishDiagnostics') continue;
    const { uri, version, diagnostics } = params as {
      readonly uri: string;
      readonly version?: number;
      readonly diagnostics: readonly Diagnostic[];
    };
    last.set(uri, { codes: codes(diagnostics), version });
  }
  return last;
}
