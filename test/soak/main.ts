/** `npm run soak`: as many files as asked for, with either kind of client. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { soak } from './soak';
import { MOST_GROWTH, soakLine } from './report';

const { values } = parseArgs({ options: { files: { type: 'string', default: '1000' } } });

/** The compiler of the engine rests after some hundred files. */
const WARM_UP = 200;

async function main(): Promise<void> {
  for (const pulls of [true, false]) {
    const parent = mkdtempSync(path.join(tmpdir(), 'tdkt-soak-'));
    const result = await soak(path.join(parent, 'ho-so'), Number(values.files), WARM_UP, pulls);
    rmSync(parent, { recursive: true, force: true });
    console.log(`${pulls ? 'pulled' : 'pushed'}: ${soakLine(result)}`);
    if (result.after > MOST_GROWTH * result.before) process.exitCode = 1;
  }
}

void main();
