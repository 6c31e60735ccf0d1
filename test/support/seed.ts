/**
 * Properties run on the same random cases every time, so that a run that passed here passes everywhere. For new cases:
 * `TDKT_SEED=$RANDOM npm test`.
 */
import * as fc from 'fast-check';

export const SEED = Number(process.env['TDKT_SEED'] ?? 20201205);

fc.configureGlobal({ seed: SEED });
