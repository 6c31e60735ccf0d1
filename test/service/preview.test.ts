/** What the preview shows of the sample, and where each part leads. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { documentCss } from '../../server/src/export/html';
import { STYLES } from '../../server/src/export/layout';
import { preview, type Preview } from '../../server/src/service/preview';
import { gatherFacts } from '../../server/src/workspace/facts';
import type { Project } from '../../server/src/workspace/project';
import { projectOf } from '../support/project';

const SAMPLE = 'samples/hung-yen-2020';
const DOSSIER = 'phu-cu/ho-so.tdkt.yaml';
const REPORT = 'phu-cu/bao-cao/do-thi-minh-hang.tdkt.yaml';

const sample: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tdkt.yaml'))
    .map((file) => [file.split(path.sep).join('/'), readFileSync(path.join(SAMPLE, file), 'utf8')]),
);

const previewOf = (project: Project, file: string) =>
  preview(project, file, 'trinh-ky', (read) => gatherFacts(project).factsFor(read));

function shown(files: Readonly<Record<string, string>>, file: string): Preview {
  const made = previewOf(projectOf(files), file);
  return typeof made === 'string' ? assert.fail(made) : made;
}

/** Each part that leads somewhere: its text without tags, and the line it leads to. */
function parts(made: Preview, files: Readonly<Record<string, string>>) {
  return made.documents.flatMap(({ html }) =>
    [...html.matchAll(/<(p|tr|div) [^>]*data-from="(\d+):(\d+)"[^>]*>(.*?)<\/\1>/gs)].map(
      ([, , file = '', line = '', inner = '']) => {
        const name = made.files[Number(file)] ?? assert.fail(`no file ${file}`);
        return {
          text: inner.replace(/<[^>]*>/g, ' '),
          file: name,
          line: (files[name] ?? '').split('\n')[Number(line)] ?? assert.fail(`${name} has no line ${line}`),
        };
      },
    ),
  );
}

describe('the preview of a dossier', () => {
  const made = shown(sample, DOSSIER);

  it('has the documents of the export, in their order', () => {
    assert.deepEqual(
      made.documents.map((document) => document.path).filter((name) => !name.includes('/')),
      ['01-To-trinh.docx', '02-Danh-sach.docx', '03-Bien-ban.docx', 'MUC-LUC.docx'],
    );
    assert.equal(made.documents.filter((document) => document.path.startsWith('04-')).length, 4);
    assert.deepEqual(
      made.documents.filter(({ landscape }) => landscape).map((document) => document.path),
      ['02-Danh-sach.docx'],
    );
  });

  it('each part leads to the line it comes from, in the dossier and in the reports', () => {
    const found = parts(made, sample);
    const line = (text: string) =>
      found.find((part) => part.text.includes(text)) ?? assert.fail(`«${text}» leads nowhere`);
    assert.match(line('Luật Thi đua, khen thưởng ngày 26').line, /- Luật Thi đua, khen thưởng ngày 26/);
    assert.match(line('Đỗ Thị Minh Hằng').line, /ma: minh-hang|Đỗ Thị Minh Hằng/);
    const born = line('Sinh ngày, tháng, năm: 19/5/1984');
    assert.equal(born.file, REPORT);
    assert.match(born.line, /^so_luoc_ly_lich:/);
    assert.ok(
      found.some(({ file, line: written }) => file === REPORT && /^ {2}- /.test(written)),
      'rows of tables lead to items',
    );
    assert.ok(found.length > 60, String(found.length));
  });

  it('follows lines that move', () => {
    const files = { ...sample, [DOSSIER]: `# một dòng mới\n${sample[DOSSIER] ?? ''}` };
    const basis = parts(shown(files, DOSSIER), files).find(({ text }) =>
      text.includes('Luật Thi đua, khen thưởng ngày 26'),
    );
    assert.match(basis?.line ?? '', /- Luật Thi đua, khen thưởng ngày 26/);
  });

  it('is safe: what is written stays text, and nothing has a style or a script', () => {
    const evil = '<img src=x onerror=alert(1)> & "quoted" <script>1</script>';
    const files = {
      ...sample,
      [DOSSIER]: (sample[DOSSIER] ?? '').replaceAll('Đỗ Thị Minh Hằng', JSON.stringify(evil)),
    };
    const html = shown(files, DOSSIER)
      .documents.map((document) => document.html)
      .join('');
    assert.ok(html.includes('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quoted&quot;'));
    assert.doesNotMatch(html, /<(?:img|script|style|link|iframe)|\sstyle=|\son\w+=(?![^<]*&gt;)|href=/);
  });

  it('has a look for every role', () => {
    const css = documentCss();
    for (const role of Object.keys(STYLES)) assert.ok(css.includes(`.${role}{`), role);
    assert.doesNotMatch(css, /url\(|@import/);
  });
});

describe('the preview of a report', () => {
  it('is that nominee’s report and annex alone', () => {
    const made = shown(sample, REPORT);
    assert.deepEqual(
      made.documents.map((document) => document.path),
      ['04-Bao-cao/01-Do-Thi-Minh-Hang.docx', '05-Phu-luc/01-Do-Thi-Minh-Hang.docx'],
    );
    assert.equal(made.dossier, DOSSIER);
  });
});

describe('what has no preview', () => {
  it('says which it is', () => {
    const project = projectOf(sample);
    assert.equal(previewOf(project, 'don-vi.tdkt.yaml'), 'not-shown');
    assert.equal(previewOf(project, 'khong-co.tdkt.yaml'), 'no-such-file');
    assert.equal(previewOf(projectOf({ 'a.tdkt.yaml': 'loai: ho-so\n' }), 'a.tdkt.yaml'), 'no-plan');
    assert.equal(previewOf(projectOf({ 'b.tdkt.yaml': sample[REPORT] ?? '' }), 'b.tdkt.yaml'), 'not-shown');
  });
});
