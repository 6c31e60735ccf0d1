/** Which folder may import what (DESIGN: layout; docs/ARCHITECTURE.md: import borders). */
import { codeOf, importsOf, type Source } from './sources';

const LAYERS = [
  'text', 'schema', 'model', 'law', 'rules', 'workspace', 'service', 'export', 'host', 'lsp', 'cli', 'generated',
] as const; // prettier-ignore
type Layer = (typeof LAYERS)[number];

/** Layers of our own each layer may import. */
const MAY: Readonly<Record<Layer, readonly Layer[]>> = {
  text: [],
  generated: ['rules', 'law'],
  schema: ['text', 'model', 'generated'],
  model: ['text', 'schema', 'generated'],
  law: ['generated', 'text'],
  rules: ['text', 'schema', 'model', 'law', 'workspace', 'export', 'generated'],
  workspace: ['text', 'schema', 'model', 'law', 'rules', 'generated'],
  service: ['text', 'schema', 'model', 'law', 'rules', 'workspace', 'export', 'generated'],
  export: ['model', 'law', 'text', 'generated'],
  host: ['text', 'model', 'law', 'rules', 'workspace', 'service', 'export', 'generated'],
  lsp: ['text', 'model', 'law', 'rules', 'workspace', 'service', 'export', 'host', 'generated', 'schema'],
  cli: ['text', 'model', 'law', 'rules', 'workspace', 'service', 'export', 'host', 'lsp', 'generated'],
};

/** Types that a layer takes from one it may not use: the shapes of data that pass between them. */
const SHAPES: readonly (readonly [Layer, string])[] = [
  ['law', 'server/src/model/kinds'],
  ['model', 'server/src/workspace/attachments'],
];

/** Packages with a border. */
const PACKAGES: readonly (readonly [RegExp, (path: string) => boolean])[] = [
  [/^vscode$/, (path) => path.startsWith('client/src/')],
  [/^vscode-languageclient/, (path) => path.startsWith('client/src/')],
  [/^vscode-languageserver/, (path) => path.startsWith('server/src/lsp/')],
  [
    /^node:(fs|path|url|os|process)/,
    (path) => /^(client|server)\/src\/(lsp|cli|host|commands|views|preview|[\w-]+\.ts)/.test(path),
  ],
  [/^yaml$/, (path) => path.startsWith('server/src/text/')],
  [/^docx$/, (path) => path.startsWith('server/src/export/')],
];

/** Imports that cross a border, as `file → target`. */
export function crossings(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) =>
    importsOf(source)
      .filter((target) => !allowed(source, target))
      .map((target) => `${source.path} → ${target}`),
  );
}

function allowed(source: Source, target: string): boolean {
  const border = PACKAGES.find(([pattern]) => pattern.test(target));
  if (border) return border[1](source.path);
  const from = layerOf(source.path);
  const to = layerOf(target);
  if (from === null || to === null || from === to) return from !== null || !target.startsWith('server/src/');
  return MAY[from].includes(to) || SHAPES.some(([layer, file]) => layer === from && file === target);
}

function layerOf(path: string): Layer | null {
  const name = /^server\/src\/([\w-]+)\//.exec(path)?.[1];
  return LAYERS.find((layer) => layer === name) ?? null;
}

/** Rules speak of routes: a rule file that mentions lines, columns or ranges crosses a border as well. */
export function linesInRules(sources: readonly Source[]): readonly string[] {
  return sources
    .filter(({ path }) => /^server\/src\/rules\/[\w-]+\//.test(path))
    .filter((source) => /\bpositionAt\b|\boffsetAt\b|\bRange\b|\.character\b/.test(codeOf(source)))
    .map(({ path }) => path);
}
