// Reads every file named `*.tdkt.yaml` below a folder and parses it with `yaml`, in the build we bundle: what any
// checker on this library takes at least.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { filesBelow } from '../files.mjs';

const yaml = path.dirname(createRequire(import.meta.url).resolve('yaml/package.json'));
const { LineCounter, parseDocument } = await import(path.join(yaml, 'browser', 'dist', 'index.js'));

let errors = 0;
for (const file of filesBelow(process.argv[2] ?? '.', '.tdkt.yaml')) {
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: new LineCounter() });
  errors += document.errors.length;
}
console.log(`${errors} errors`);
