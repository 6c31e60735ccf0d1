// `npm run differential -- [--edits N] [--seed N]`: random edits followed and read anew must give the same. Without a
// seed, a fresh one, which the report names.
import { runBundled } from './run-bundled.mjs';

runBundled('test/incremental/differential-main.ts', process.argv.slice(2));
