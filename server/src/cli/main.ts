/** The command line's entry: hands the process's world to `run`. */
import { todayInVietnam } from '../model/dates';
import { run } from './run';

const args = process.argv.slice(2);
if (args[0] === 'lsp') {
  void import('../lsp/main');
} else {
  const exit = run(args, {
    cwd: process.cwd(),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    today: () => todayInVietnam(Date.now()),
  });
  void exit.then((code) => {
    process.exitCode = code;
  });
}
