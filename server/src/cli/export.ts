/** `tdkt export`: a dossier as the papers an office receives. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { exportDossier } from '../host/export-dossier';
import { changesText, goneText, refusalText } from '../host/export-text';
import type { Lang } from '../law/data';
import { compareDiagnostics, toDiagnostic } from '../service/diagnostics';
import { notExportable } from '../service/export-words';
import { oneOf, readArguments } from './arguments';
import { discover } from './discovery';
import { formatText } from './format-text';
import { EXIT, UsageError, choose, type Terminal } from './terminal';

export async function exportCommand(
  args: readonly string[],
  lang: Lang,
  terminal: Terminal,
): Promise<number> {
  const { positionals, values } = readArguments(
    args,
    {
      out: { type: 'string' },
      zip: { type: 'string' },
      stage: { type: 'string' },
      force: { type: 'boolean' },
      redact: { type: 'boolean' },
      'ascii-names': { type: 'boolean' },
    },
    lang,
  );
  const [given, ...more] = positionals;
  const out = values['out'];
  if (given === undefined || more.length > 0 || typeof out !== 'string' || out === '') {
    throw new UsageError(
      choose(lang, 'Cần một tệp hồ sơ và --out THƯ-MỤC.', 'One dossier file and --out DIR are needed.'),
    );
  }
  const stage = oneOf('stage', values['stage'], ['du-thao', 'trinh-ky', 'nop'], lang) ?? 'nop';
  const zip = typeof values['zip'] === 'string' ? path.resolve(terminal.cwd, values['zip']) : null;
  const [asked] = await discover([given], terminal.cwd, lang);
  const [file] = asked?.only ?? [];
  if (!asked || file === undefined || !existsSync(path.join(asked.root, file))) {
    throw new UsageError(choose(lang, `«${given}» không phải tệp hồ sơ.`, `“${given}” is no dossier file.`));
  }
  const result = await exportDossier({
    fs: asked.fs, project: asked.project, file, stage, zip, force: values['force'] === true, control: {},
    redact: values['redact'] === true, asciiNames: values['ascii-names'] === true,
    out: path.resolve(terminal.cwd, out),
  }); // prettier-ignore
  switch (result.outcome) {
    case 'written': {
      const lines = result.files.map(
        (one) => `${one.sha256}  ${path.join(out, one.path).split(path.sep).join('/')}`,
      );
      terminal.out(`${[...lines, ...(zip === null ? [] : [zip])].join('\n')}\n`);
      if (result.changes) terminal.err(`${changesText(result.changes, lang)}\n`);
      return EXIT.ok;
    }
    case 'blocked': {
      const diagnostics = result.findings
        .map((finding) => toDiagnostic(finding, asked.project.files, lang))
        .sort(compareDiagnostics);
      const summary = { error: 0, warning: 0, info: 0, hint: 0 };
      for (const { severity } of diagnostics) summary[severity]++;
      const files = new Set(diagnostics.map((diagnostic) => diagnostic.file)).size;
      terminal.err(
        choose(lang, 'Chưa xuất được, còn phải sửa:\n\n', 'Not exported; to be mended first:\n\n'),
      );
      terminal.err(formatText({ files, diagnostics, summary, suppressed: [], dossiers: [] }, lang));
      return EXIT.findings;
    }
    case 'not-exportable':
      throw new UsageError(notExportable(result.reason, lang));
    case 'refused':
      throw new UsageError(refusalText(result.refusal, lang));
    case 'gone':
      throw new UsageError(goneText(result.path, lang));
    case 'cancelled':
      return EXIT.internal;
  }
}
