/** What VS Code loads to run a suite: Mocha over the bundled files beside this one. The outer runner reads the result. */
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import { version } from 'vscode';

export async function run(): Promise<void> {
  const mocha = new Mocha({
    color: false,
    ui: 'tdd',
    timeout: 60_000,
    forbidOnly: true,
    forbidPending: true,
  });
  const files = readdirSync(__dirname).filter((file) => file.endsWith('.e2e.cjs'));
  for (const file of files.sort()) mocha.addFile(path.join(__dirname, file));

  const stats = await new Promise<Mocha.Stats | undefined>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats));
  });
  const { passes = 0, failures = 0, pending = 0 } = stats ?? {};
  const result = process.env['TDKT_E2E_RESULT'];
  if (result) writeFileSync(result, [version, passes, failures, pending].join(' '));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
