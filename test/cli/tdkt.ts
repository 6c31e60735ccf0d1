/** The command line as scripts run it: a child process of the bundle, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';

const CLI = path.resolve('dist/cli.cjs');
export const SAMPLE = path.resolve('samples/hung-yen-2020');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `tdkt` in a folder. A minute is far more than anything may take. */
export function tdkt(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Ran {
  const ran = spawnSync(process.execPath, [CLI, ...args], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...env },
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

/** A folder that goes when the tests end, with these files in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tdkt-cli-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  return folder;
}

/** A copy of the sample campaign in a folder of its own, with one file changed. */
export function sampleWith(file: string, change: (text: string) => string): string {
  const folder = folderWith();
  cpSync(SAMPLE, folder, { recursive: true });
  const full = path.join(folder, file);
  writeFileSync(full, change(readFileSync(full, 'utf8')));
  return folder;
}

export interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly file: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
  readonly message: string;
  readonly citations: readonly Readonly<Record<string, unknown>>[];
  readonly related: readonly { readonly file: string }[];
}

export interface JsonReport {
  readonly version: number;
  readonly files: number;
  readonly findings: readonly JsonFinding[];
  readonly summary: Readonly<Record<string, number>>;
  readonly outcomes: readonly JsonOutcome[];
}

export interface JsonOutcome {
  readonly file: string;
  readonly ma: string | null;
  readonly outcome: string;
  readonly deferred: boolean;
  readonly reasons: readonly { readonly rule: string; readonly severity: string; readonly message: string }[];
}

/** `tdkt check --format json`, read. */
export function checkJson(folder: string, ...args: readonly string[]): Ran & { readonly report: JsonReport } {
  const ran = tdkt(folder, ['check', '--format', 'json', '--today', '2020-12-01', ...args]);
  return { ...ran, report: JSON.parse(ran.out) as JsonReport };
}
