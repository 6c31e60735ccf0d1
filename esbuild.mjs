// Bundles the three faces (client, server, cli) and, with --tests, every test file, each as one CommonJS file.
import { readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const args = new Set(process.argv.slice(2));
const require = createRequire(import.meta.url);

/** The Node build of `yaml` reads process.env once a token; its browser build is the same code without that. */
const yamlBrowserBuild = path.join(path.dirname(require.resolve('yaml/package.json')), 'browser', 'index.js');

/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  supported: { 'dynamic-import': false }, // `require` at that point: what Node's import() does first takes as long again
  alias: { yaml: yamlBrowserBuild },
  logLevel: args.has('--watch') ? 'info' : 'warning', // 'info' tells the editor's task when a build ends
  sourcemap: args.has('--watch') ? 'linked' : false,
  minify: !args.has('--watch'),
  legalComments: 'none',
  charset: 'utf8',
};

/**
 * What is loaded when it is first used, each a bundle of its own: the exporter with its document library; the engine of
 * the language server, which answers `initialize` without it; the library of the protocol, which both of these two use.
 * @type {readonly [RegExp, string][]}
 */
const APART = [
  [/\/export\/(package|zip)$/, './export.cjs'],
  [/^\.\/server$/, './engine.cjs'],
  [/^\.\.\/lsp\/main$/, './server.cjs'],
  [/^vscode-languageserver\/node$/, './protocol.cjs'],
];
const apart = {
  name: 'apart',
  setup(/** @type {esbuild.PluginBuild} */ build) {
    for (const [filter, path] of APART) {
      build.onResolve({ filter }, ({ kind }) =>
        kind === 'entry-point' ? undefined : { path, external: true },
      );
    }
  },
};

/** @type {esbuild.BuildOptions[]} */
const faces = [
  { ...common, entryPoints: { client: 'client/src/extension.ts' }, external: ['vscode'] },
  { ...common, entryPoints: { export: 'server/src/export/index.ts' } },
  { ...common, entryPoints: { protocol: 'vscode-languageserver/node' } },
  {
    ...common,
    entryPoints: { server: 'server/src/lsp/main.ts', engine: 'server/src/lsp/server.ts' },
    plugins: [apart],
  },
  {
    ...common,
    entryPoints: { cli: 'server/src/cli/main.ts' },
    banner: { js: '#!/usr/bin/env node' },
    plugins: [apart],
  },
].map((options) => ({ ...options, outdir: 'dist', outExtension: { '.js': '.cjs' } }));

/** What runs inside the preview's page. */
faces.push({
  ...common,
  platform: 'browser',
  target: 'es2022',
  format: 'iife',
  entryPoints: ['client/page/preview.ts', 'client/page/preview.css'],
  outdir: 'dist',
});

/**
 * How tests and their tools are bundled: with `yaml`, for its alias; everything else is resolved at run time.
 * @type {esbuild.BuildOptions}
 */
export const testBundle = {
  ...common,
  supported: {}, // tests import scripts by their path
  minify: false,
  sourcemap: 'linked',
  external: [
    'vscode',
    'mocha',
    'fast-check',
    'playwright-core',
    '@vscode/test-electron',
    'docx',
    'ajv',
    'ajv/*',
  ],
};

/** @returns {esbuild.BuildOptions} */
function tests() {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.test.ts'),
  );
  rmSync('dist/test', { recursive: true, force: true });
  return {
    ...testBundle,
    entryPoints: files.map((file) => path.join('test', file)),
    outbase: 'test',
    outdir: 'dist/test',
    outExtension: { '.js': '.cjs' },
  };
}

const isMain =
  process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url);

if (!isMain) {
  // a script takes the options above for a bundle of its own
} else if (args.has('--watch')) {
  for (const face of faces) await (await esbuild.context(face)).watch();
} else {
  await Promise.all(
    (args.has('--tests') ? [...faces, tests()] : faces).map((options) => esbuild.build(options)),
  );
}
