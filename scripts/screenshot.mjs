// A picture of the real VS Code on the sample with one planted fault: the registration came too late. Shows the
// finding under the pointer, with its citation, and the list of problems. Needs `npm run build` and the VS Code host.
//
// Usage: node scripts/screenshot.mjs OUT.png [--lang vi|en]
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { copySample, fileOfKind } from './sample-copy.mjs';
import {
  hostFolder,
  openBrowser,
  remoteUri,
  startServer,
  workbenchAddress,
  writeUserSettings,
} from './vscode-host/host.mjs';

const root = path.join(import.meta.dirname, '..');
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string', default: 'vi' } },
});
const [out] = positionals;
if (!out) throw new Error('usage: node scripts/screenshot.mjs OUT.png [--lang vi|en]');

const temporary = mkdtempSync(path.join(tmpdir(), 'tdkt-screenshot-'));
const folder = path.join(temporary, 'hung-yen-2020');

/** A light window with nothing in it but what the picture is about. */
const userSettings = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'window.commandCenter': false,
  'window.title': '${activeEditorShort}',
  'editor.fontFamily': "'Noto Sans Mono', monospace", // sets the marks of Vietnamese letters well
  'editor.fontSize': 14,
  'editor.minimap.enabled': false,
  'editor.hover.delay': 100,
  'editor.hover.above': false,
  'files.exclude': { '.vscode': true },
  'git.enabled': false,
};

/** Notices of the window itself are no part of the picture. */
const style = `
  .monaco-workbench { font-family: 'Liberation Sans', sans-serif !important }
  .notifications-toasts { display: none !important }`;

/** The sample with a registration received on the first day that is too late. Gives the registration's file. */
function plantFault() {
  copySample(folder, { 'tdkt.language': values.lang });
  const registration = fileOfKind(folder, 'dang-ky');
  const text = readFileSync(registration, 'utf8');
  writeFileSync(registration, text.replace(/^ngay_nhan: *\S+/m, 'ngay_nhan: 2020-02-17'));
  return registration;
}

/** @param {import('playwright-core').Page} page */
async function showFinding(page) {
  const squiggle = page.locator('.monaco-editor .squiggly-error').first();
  await squiggle.waitFor({ timeout: 60_000 });
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row').first().waitFor();
  const box = await squiggle.boundingBox();
  if (!box) throw new Error('the finding is not in view');
  // a hover opens when the pointer comes in, so it starts from outside
  await page.mouse.move(box.x + box.width + 200, box.y + 100);
  await page.mouse.move(box.x + 20, box.y + box.height / 2, { steps: 5 });
  await page
    .locator('.monaco-hover:not(.hidden) .hover-row', { hasText: 'dang-ky/qua-han' })
    .first()
    .waitFor();
  await page.addStyleTag({ content: style });
  await page.waitForTimeout(500);
}

/** @param {string} file */
async function takePicture(file) {
  const registration = plantFault();
  const userData = path.join(temporary, 'user');
  writeUserSettings(userData, userSettings);
  const server = await startServer({
    folder: hostFolder(),
    userData,
    serverData: path.join(temporary, 'server'),
    extensions: path.join(temporary, 'extensions'),
    trustAll: true,
  });
  try {
    const browser = await openBrowser(path.join(temporary, 'chromium'));
    try {
      const page = browser.pages()[0] ?? (await browser.newPage());
      /** @type {[string, string][]} */
      const payload = [
        ['extensionDevelopmentPath', remoteUri(server.port, root)],
        ['openFile', remoteUri(server.port, registration)],
      ];
      await page.goto(workbenchAddress(server.port, folder, payload), { waitUntil: 'commit' });
      await showFinding(page);
      mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
      await page.screenshot({ path: file });
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

try {
  await takePicture(out);
  console.log(out);
} finally {
  rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
}
