/** The command line's entry: hands the process's world to `run`. */
import { todayInVietnam } from '../model/dates';
import { run } from './run';

const args = process.argv.slice(2);
if (args[0] === 'lsp') {
  void import('../lsp/main');
} else {
  // who reads the output may stop early (`tdkt check | head`): that is no error of ours
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
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
