// The useful part of VS Code's command line, on the host made by setup-host.sh: for `vscodeExecutablePath` of
// @vscode/test-electron. Environment: VSCODE_HOST_DIR, VSCODE_HOST_CHROMIUM, VSCODE_HOST_TIMEOUT (seconds),
// VSCODE_HOST_SCREENSHOT (a PNG taken when the tests end), VSCODE_HOST_VERBOSE=1 (everything the workbench logs).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, parseArgs } from 'node:util';
import {
  hostFolder,
  hostPrograms,
  openBrowser,
  remoteUri,
  serverEnvironment,
  startServer,
  workbenchAddress,
  writeUserSettings,
} from './host.mjs';

const args = process.argv.slice(2);
const { values: options, positionals } = parseArgs({
  args,
  strict: false, // VS Code has many more switches, which mean nothing here
  options: {
    extensionDevelopmentPath: { type: 'string', multiple: true },
    extensionTestsPath: { type: 'string' },
    'user-data-dir': { type: 'string' },
    'extensions-dir': { type: 'string' },
    'folder-uri': { type: 'string' },
    'disable-extensions': { type: 'boolean' },
    'disable-workspace-trust': { type: 'boolean' },
  },
});
const folder = hostFolder();

if (args.some((arg) => /^--(version|(un)?install-extension|list-extensions)(=|$)/.test(arg))) {
  const { node, serverMain } = hostPrograms(folder);
  const run = spawnSync(node, [serverMain, '--accept-server-license-terms', ...args], {
    stdio: 'inherit',
    env: serverEnvironment(),
  });
  process.exit(run.status ?? 1);
}

const verbose = Boolean(process.env['VSCODE_HOST_VERBOSE']);
const timeout = Number(process.env['VSCODE_HOST_TIMEOUT'] ?? 300);
const temporary = mkdtempSync(path.join(tmpdir(), 'vscode-host-'));

/** What to undo at the end, last first. @type {(() => Promise<void>)[]} */
const undo = [];
let finished = false;

/**
 * Closes everything and ends the process.
 * @param {number} code
 * @param {string} [why]
 */
async function finish(code, why) {
  if (finished) return;
  finished = true;
  if (why) process.stderr.write(`[vscode-host] ${why}\n`);
  for (const step of undo.reverse()) await step().catch(() => {});
  rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  process.stdout.write('', () => process.exit(code));
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => void finish(130, `stopped by ${signal}`));
}
for (const event of ['uncaughtException', 'unhandledRejection']) {
  process.on(event, (error) => void finish(1, error instanceof Error ? error.stack : String(error)));
}
// a workbench whose extension host never starts reports nothing at all
setTimeout(() => void finish(1, `no result after ${timeout} s`), timeout * 1000).unref();

/** Lines of the workbench's log that say nothing about the tests. */
const noise = new RegExp(
  [
    '^(Resolv(ing|ed) connection token|Creating a socket \\(|Creation of workbench contribution',
    '\\[(reconnection-grace-time|AccountPolicyGate|AgentHost:remote|Service Worker)\\]',
    '(Updating|Ignoring fetching) additional builtin',
    "Timed out waiting for authentication provider 'github')",
  ].join('|'),
);

/** @param {string | boolean | undefined} value */
const text = (value) => (typeof value === 'string' ? value : undefined);

/**
 * The folder or workspace to open, and the payload of the workbench.
 * @param {string} port
 */
function request(port) {
  /** @type {[string, string][]} */
  const payload = [];
  const development = options.extensionDevelopmentPath ?? [];
  for (const item of Array.isArray(development) ? development : [development]) {
    payload.push(['extensionDevelopmentPath', remoteUri(port, String(item))]);
  }
  const tests = text(options.extensionTestsPath);
  if (tests) payload.push(['extensionTestsPath', remoteUri(port, tests)]);
  if (options['disable-extensions']) payload.push(['disableExtensions', 'true']);

  const folderUri = text(options['folder-uri']);
  let target = folderUri ? fileURLToPath(folderUri) : undefined;
  for (const item of positionals) {
    const opens = existsSync(item) && (statSync(item).isDirectory() || item.endsWith('.code-workspace'));
    if (opens) target ??= path.resolve(item);
    else payload.push(['openFile', remoteUri(port, item)]);
  }
  return { target, payload };
}

async function main() {
  const userData = path.resolve(text(options['user-data-dir']) ?? path.join(temporary, 'user-data'));
  writeUserSettings(userData);
  const server = await startServer({
    folder,
    userData,
    serverData: path.join(temporary, 'server'),
    extensions: path.resolve(text(options['extensions-dir']) ?? path.join(temporary, 'extensions')),
    trustAll: options['disable-workspace-trust'] === true,
    log: (line) => verbose && process.stderr.write(line),
  });
  undo.push(server.stop);
  void server.ended.then((status) => finish(1, `the VS Code server ended early (${status})`));

  const browser = await openBrowser(path.join(temporary, 'chromium'));
  undo.push(() => browser.close());
  browser.once('close', () => void finish(1, 'the browser closed early'));
  const page = browser.pages()[0] ?? (await browser.newPage());
  page.on('crash', () => void finish(1, 'the page crashed'));

  // VS Code calls these two functions when it finds them on `window`
  await page.exposeFunction(
    'codeAutomationLog',
    (/** @type {string} */ type, /** @type {unknown[]} */ words) => {
      const line = format(...words);
      if (!verbose && noise.test(line)) return;
      process[type === 'error' || type === 'warn' ? 'stderr' : 'stdout'].write(`${line}\n`);
    },
  );
  await page.exposeFunction('codeAutomationExit', async (/** @type {number} */ code) => {
    const picture = process.env['VSCODE_HOST_SCREENSHOT'];
    if (picture) await page.screenshot({ path: picture }).catch(() => {});
    await finish(code);
  });
  const { target, payload } = request(server.port);
  await page.goto(workbenchAddress(server.port, target, payload), { waitUntil: 'commit' });
}
await main();
