// Which VS Code the tests run in.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';

const host = path.join(import.meta.dirname, '..', '..', 'scripts', 'vscode-host');
const updateServer = 'https://update.code.visualstudio.com/api/releases/stable';

const advice = `No VS Code to run the tests in. One of these helps:
  - VSCODE_EXECUTABLE=/path/to/code (a VS Code that is installed here)
  - a connection to ${new URL(updateServer).host} (VS Code is then downloaded);
    on Linux without a screen: xvfb-run --auto-servernum npm test
  - on Debian, as root or with CI=true: scripts/vscode-host/setup-host.sh makes a host from packages`;

/**
 * The executable for `runTests`: VSCODE_EXECUTABLE, else the download where the update server answers within 10 s,
 * else the host made from packages.
 * @returns {Promise<string>}
 * @throws {Error} with advice, where there is none of these
 */
export async function findExecutable() {
  const given = process.env['VSCODE_EXECUTABLE'];
  if (given) return path.resolve(given);
  if (hasDisplay() && (await answers(updateServer))) return downloadAndUnzipVSCode('stable');
  if (mayInstall()) return packagedHost();
  throw new Error(advice);
}

/** The desktop build needs a screen; the host made from packages does not. */
function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}

/** @param {string} address */
async function answers(address) {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(10_000) })).ok;
  } catch {
    return false;
  }
}

/** Whether this machine is one to install Debian packages on without asking. */
function mayInstall() {
  return existsSync('/etc/debian_version') && (process.getuid?.() === 0 || process.env['CI'] === 'true');
}

/** Makes the host, or finds it made; see setup-host.sh. */
function packagedHost() {
  const setup = spawnSync(path.join(host, 'setup-host.sh'), { stdio: ['ignore', 'ignore', 'inherit'] });
  if (setup.status !== 0) throw new Error(`the VS Code host could not be made (see above)\n\n${advice}`);
  return path.join(host, 'code');
}
