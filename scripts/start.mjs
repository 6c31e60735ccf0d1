// `npm start`: installs, builds, checks the sample campaign, exports a submission from it, and opens the sample in
// VS Code where there is one, or says how.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { prepare, run } from './setup.mjs';

const SAMPLE = 'samples/hung-yen-2020';
const OUT = 'out/phu-cu';

prepare();
const tdkt = (/** @type {string[]} */ ...args) => run(process.execPath, ['dist/cli.cjs', ...args]);

console.log(`\n> tdkt check ${SAMPLE} --today 2020-12-01 --fail-on hint`);
tdkt('check', SAMPLE, '--today', '2020-12-01', '--fail-on', 'hint');

const dossier = `${SAMPLE}/phu-cu/ho-so.tdkt.yaml`;
console.log(`\n> tdkt export ${dossier} --out ${OUT} --zip ${OUT}.zip`);
tdkt('export', dossier, '--out', OUT, '--zip', `${OUT}.zip`);
console.log(`\nBộ hồ sơ đã xuất (the submission): ${path.resolve(`${OUT}.zip`)}`);

const opened =
  spawnSync('code', ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' }).status === 0;
if (opened) {
  run('code', ['--extensionDevelopmentPath', process.cwd(), path.resolve(SAMPLE)]);
} else {
  console.log(`
Không thấy VS Code trên máy này (lệnh «code»). Khi có VS Code / once VS Code is there:
  npm run package                                  tạo tệp .vsix (makes the .vsix)
  code --install-extension tdkt-0.1.0.vsix         cài đặt (installs it)
  code ${SAMPLE}                     mở hồ sơ mẫu (opens the sample)`);
}
