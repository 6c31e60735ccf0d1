// Reads every file named `*.tdkt.yaml` below a folder and parses it with `yaml`, in the build we bundle: what any
// checker on this library takes at least.
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

const build = path.join(path.dirname(require.resolve('yaml/package.json')), 'browser', 'dist', 'index.js');
const folder = process.argv[2] ?? '.';

import(build).then(({ LineCounter, parseDocument }) => {
  let errors = 0;
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.tdkt.yaml')) continue;
    const lineCounter = new LineCounter();
    const document = parseDocument(readFileSync(path.join(folder, file), 'utf8'), { lineCounter });
    errors += document.errors.length;
  }
  console.log(`${errors} errors`);
});
