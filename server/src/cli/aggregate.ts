/** `tdkt aggregate`: the department's dossier from those of its units, and the list that the Director decides on. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../export/package';
import { refusalText } from '../host/export-text';
import { ExportRefused, writeExport } from '../host/export-writer';
import { nodeFileSystem, toRelative } from '../host/node-file-system';
import { isDossierFile, isFolder, rootOf } from '../host/root';
import { replaceFile } from '../host/replace-file';
import type { Lang } from '../law/data';
import { aggregate, type Aggregation } from '../service/aggregate/aggregate';
import { aggregateProblem, aggregateText } from '../service/aggregate/words';
import { directorList } from '../service/aggregate/director-list';
import { decodeBytes } from '../text/decode';
import { applyEdits } from '../text/edit';
import { loadProject } from '../workspace/project';
import { readArguments } from './arguments';
import { EXIT, UsageError, choose, type Terminal } from './terminal';

/** Exit 0 where it is done (nothing to do is done), 1 where a person must look at something, 2 where it cannot be. */
export async function aggregateCommand(
  args: readonly string[],
  lang: Lang,
  terminal: Terminal,
): Promise<number> {
  const { positionals, values } = readArguments(
    args,
    { out: { type: 'string' }, list: { type: 'string' }, plan: { type: 'string' }, unit: { type: 'string' }, force: { type: 'boolean' } },
    lang,
  ); // prettier-ignore
  const [given = '.', ...more] = positionals;
  const out = values['out'];
  if (more.length > 0 || typeof out !== 'string' || !isDossierFile(out)) {
    throw new UsageError(
      choose(
        lang,
        'Cần --out HO-SO.tdkt.yaml và nhiều nhất một thư mục.',
        '--out HO-SO.tdkt.yaml and at most one folder are needed.',
      ),
    );
  }
  const folder = path.resolve(terminal.cwd, given);
  if (!isFolder(folder))
    throw new UsageError(choose(lang, `Không có thư mục «${given}».`, `There is no folder “${given}”.`));
  const root = rootOf(folder, folder);
  const target = path.resolve(terminal.cwd, out);
  if (rootOf(target, root) !== root || path.relative(root, target).startsWith('..')) {
    throw new UsageError(
      choose(
        lang,
        `«${out}» phải nằm trong thư mục của các hồ sơ đơn vị (${root}).`,
        `“${out}” must lie among the units' dossiers (${root}).`,
      ),
    );
  }
  const project = await loadProject(nodeFileSystem(root));
  const file = toRelative(root, target);
  const before = existsSync(target) ? decodeBytes(readFileSync(target)) : { text: '', valid: true };
  if (!before.valid) {
    throw new UsageError(
      choose(
        lang,
        `«${out}» không phải UTF-8; lưu lại dạng UTF-8 rồi chạy lại.`,
        `“${out}” is not UTF-8; save it as UTF-8 and run again.`,
      ),
    );
  }
  const result = aggregate(project, file, { plan: text(values['plan']), unit: text(values['unit']) });
  if ('problem' in result) throw new UsageError(aggregateProblem(result, lang));
  if (result.edits.length > 0) {
    replaceFile(target, applyEdits(before.text, result.edits));
  }
  terminal.out(`${aggregateText(result, lang)}\n`);
  if (typeof values['list'] === 'string') await writeList(result, values['list']);
  return result.withdrawn.length + result.doubles.length > 0 ? EXIT.findings : EXIT.ok;

  async function writeList({ plan, unit }: Aggregation, folderOfList: string): Promise<void> {
    const input = directorList(project, plan, unit);
    if (!input) {
      terminal.out(
        `${choose(lang, 'Không có đề nghị nào do Giám đốc quyết định.', 'No proposals for the Director to decide.')}\n`,
      );
      return;
    }
    try {
      const written = await writeExport({
        files: listFiles(input),
        out: path.resolve(terminal.cwd, folderOfList),
        zip: null,
        force: values['force'] === true,
      });
      for (const one of written.files) terminal.out(`${one.sha256}  ${path.join(folderOfList, one.path)}\n`);
    } catch (error) {
      if (error instanceof ExportRefused) throw new UsageError(refusalText(error, lang));
      throw error;
    }
  }
}

function text(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
