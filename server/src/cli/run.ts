/** One run of the command line: words in, text and an exit code out. */
import packageJson from '../../../package.json';
import { languageOf } from './arguments';
import { check } from './check';
import { explain } from './explain';
import { help } from './help';
import { rules } from './rules';
import { verify } from './verify';
import { EXIT, UsageError, choose, type Terminal } from './terminal';

/** Runs a command and gives its exit code. Never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const lang = languageOf(args);
  const [command, ...rest] = args;
  try {
    if (command === undefined || command === 'help' || args.includes('--help') || args.includes('-h')) {
      (command === undefined ? terminal.err : terminal.out)(help(lang));
      return command === undefined ? EXIT.usage : EXIT.ok;
    }
    switch (command) {
      case '--version':
        terminal.out(`${packageJson.version}\n`);
        return EXIT.ok;
      case 'check':
        return await check(rest, lang, terminal);
      case 'export': {
        const { exportCommand } = await import('./export'); // the exporter is loaded when it is first used
        return await exportCommand(rest, lang, terminal);
      }
      case 'aggregate': {
        const { aggregateCommand } = await import('./aggregate');
        return await aggregateCommand(rest, lang, terminal);
      }
      case 'verify':
        return verify(rest, lang, terminal);
      case 'explain':
        return explain(rest, lang, terminal);
      case 'rules':
        return rules(rest, lang, terminal);
      default:
        throw new UsageError(
          choose(lang, `Không có lệnh «${command}».`, `There is no command “${command}”.`),
        );
    }
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.err(`${error.message}\n${choose(lang, 'Xem: tdkt --help', 'See: tdkt --help --lang en')}\n`);
      return EXIT.usage;
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.err(
      `${choose(lang, 'Lỗi của chính chương trình', 'An error of the program itself')}: ${detail}\n`,
    );
    return EXIT.internal;
  }
}
