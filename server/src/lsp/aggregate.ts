/** The custom request `tdkt/aggregate`: params and result are documented in docs/ARCHITECTURE.md. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import path from 'node:path';
import type { TextEdit } from 'vscode-languageserver/node';
import { toRelative } from '../host/node-file-system';
import type { Lang } from '../law/data';
import { aggregate } from '../service/aggregate/aggregate';
import { aggregateProblem, aggregateText } from '../service/aggregate/words';
import type { Projects } from './projects';

interface AggregateParams {
  /** A document of the campaign. */
  readonly uri: string;
  /** The file to make or bring up to date; it need not exist. */
  readonly target: string;
  readonly plan?: string;
  readonly unit?: string;
}

/** The edits that consolidate, for the client to apply, and what they come to, in words. */
export function handleAggregate(projects: Projects, params: unknown, lang: Lang): unknown {
  if (!isParams(params))
    return { outcome: 'refused', message: aggregateProblem({ problem: 'no-dossiers' }, lang) };
  const at = projects.locate(params.uri);
  if (!at) return { outcome: 'refused', message: aggregateProblem({ problem: 'no-dossiers' }, lang) };
  const { root, project } = at.open;
  const file = toRelative(root, fileURLToPath(params.target));
  if (file.startsWith('..') || path.isAbsolute(file) || !file.endsWith('.tdkt.yaml')) {
    return { outcome: 'refused', message: outside(root, lang) };
  }
  const result = aggregate(project, file, params);
  if ('problem' in result) return { outcome: 'refused', message: aggregateProblem(result, lang) };
  const parsed = project.files.get(file)?.parsed;
  const start = { line: 0, character: 0 };
  const edits = result.edits.map((edit): TextEdit => ({
    range: parsed
      ? { start: parsed.positionAt(edit.start), end: parsed.positionAt(edit.end) }
      : { start, end: start },
    newText: edit.text,
  }));
  return {
    outcome: 'made',
    uri: parsed ? at.open.uriOf(file) : pathToFileURL(path.join(root, file)).href,
    exists: parsed !== undefined,
    edits,
    message: aggregateText(result, lang),
  };
}

function outside(root: string, lang: Lang): string {
  return lang === 'vi'
    ? `Hồ sơ tổng hợp phải là tệp *.tdkt.yaml trong thư mục của các hồ sơ đơn vị (${root}).`
    : `The consolidated dossier must be a *.tdkt.yaml file among the units' dossiers (${root}).`;
}

function isParams(params: unknown): params is AggregateParams {
  if (typeof params !== 'object' || params === null) return false;
  const { uri, target } = params as Record<string, unknown>;
  return typeof uri === 'string' && typeof target === 'string' && target.startsWith('file:');
}
