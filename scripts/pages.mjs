// Shows the pages of an exported submission: every .docx below DIR as PDF and PNG in OUT, by LibreOffice.
//
//   node scripts/pages.mjs DIR OUT
//
// Exits 1 where a page uses a font that is not Times New Roman or metric-compatible with it. Needs soffice, pdftoppm,
// pdffonts and Liberation fonts of version 2 (Debian: fonts-liberation2; version 1 has not all Vietnamese letters). For
// looking at pages, not part of `npm test`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const FONT = /^(?:[A-Z]{6}\+)?(?:LiberationSerif|TimesNewRoman)/;

const [source, target] = process.argv.slice(2);
if (source === undefined || target === undefined) {
  console.error('usage: node scripts/pages.mjs DIR OUT');
  process.exit(2);
}

/** @param {string} command @param {string[]} args */
const run = (command, ...args) =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

const documents = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.docx'))
  .sort();
const profile = mkdtempSync(path.join(os.tmpdir(), 'tdkt-pages-'));
let failures = 0;
try {
  for (const file of documents) {
    const folder = path.join(target, path.dirname(file));
    mkdirSync(folder, { recursive: true });
    const from = path.join(source, file);
    const profileUrl = pathToFileURL(profile).href;
    run(
      'soffice',
      `-env:UserInstallation=${profileUrl}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      from,
    );
    const pdf = path.join(folder, `${path.basename(file, '.docx')}.pdf`);
    run('pdftoppm', '-png', '-r', '60', pdf, pdf.slice(0, -'.pdf'.length));
    const fonts = run('pdffonts', pdf)
      .split('\n')
      .slice(2)
      .flatMap((line) => line.split(/\s+/, 1))
      .filter(Boolean);
    const strange = fonts.filter((font) => !FONT.test(font));
    failures += strange.length;
    const pages = /Pages:\s+(\d+)/.exec(run('pdfinfo', pdf))?.[1];
    console.log(`${file}: ${pages} pages${strange.length > 0 ? `, other fonts: ${strange.join(', ')}` : ''}`);
  }
} finally {
  rmSync(profile, { recursive: true, force: true });
}
process.exitCode = failures > 0 ? 1 : 0;
