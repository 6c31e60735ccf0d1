// `npm run soak -- [--files N]`: a server opens, edits and closes files one after the other; its heap must not grow.
import { runBundled } from './run-bundled.mjs';

runBundled('test/soak/main.ts', process.argv.slice(2));
