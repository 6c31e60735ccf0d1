import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { suite, suiteSetup, suiteTeardown, teardown, test } from 'mocha';
import { commands, type TextDocument, workspace } from 'vscode';
import type { ExportResult } from '../../../client/src/protocol';
import { eventually, fileOf, open, replace, revertAll } from '../editor';

let folder: string;

function exportTo(document: TextDocument, out: string, stage: string): Thenable<ExportResult | undefined> {
  const uri = document.uri.toString();
  return commands.executeCommand('tdkt.exportDossier', { uri, stage, out, zip: `${out}.zip` });
}

suite('export', () => {
  suiteSetup(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'tdkt-xuat-'));
  });
  suiteTeardown(() => rmSync(folder, { recursive: true, force: true }));
  teardown(revertAll);

  test('writes the folder and the zip of a dossier that is complete', async () => {
    const document = await open(await fileOf('ho-so'));
    const out = path.join(folder, 'nop');
    const result = await exportTo(document, out, 'nop');
    assert.ok(result, 'the command gives an answer');
    assert.equal(result.outcome, 'written', JSON.stringify(result));
    assert.ok(result.files.some((file) => file.path.endsWith('01-To-trinh.docx')));
    for (const { path: name, sha256 } of result.files) {
      const bytes = readFileSync(path.resolve(out, name));
      assert.equal(createHash('sha256').update(bytes).digest('hex'), sha256, name);
    }
    assert.ok(existsSync(path.join(out, 'MANIFEST.sha256')));
    assert.equal(result.zip, `${out}.zip`);
    assert.equal(readFileSync(`${out}.zip`).subarray(0, 2).toString(), 'PK');
  });

  test('asks for the stage and the folder, and saves what is not saved', async () => {
    const document = await open(await fileOf('ho-so'));
    const root = workspace.getWorkspaceFolder(document.uri)?.uri.fsPath ?? assert.fail('no workspace');
    await replace(document, /$/, '# chưa lưu\n');
    let result: ExportResult | undefined;
    const command = commands
      .executeCommand<ExportResult>('tdkt.exportDossier', document.uri)
      .then((answer) => (result = answer));
    try {
      // the first choice of each question: a draft, into the usual folder
      await eventually('both questions are answered', async () => {
        await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return result;
      });
      await command;
      assert.equal(result?.outcome, 'written', JSON.stringify(result));
      const own = path.basename(path.dirname(document.uri.fsPath));
      assert.ok(existsSync(path.join(root, 'xuat', `${own}-du-thao`, 'MANIFEST.sha256')));
      assert.ok(!document.isDirty);
    } finally {
      await replace(document, /# chưa lưu\n/, '');
      await document.save();
    }
  });

  test('says what blocks a dossier that is not, and writes nothing', async () => {
    const document = await open(await fileOf('ho-so'));
    const whole = document.getText();
    await replace(document, /^ +bao_cao: .*\r?\n/m, '');
    const out = path.join(folder, 'thieu');
    try {
      const result = await exportTo(document, out, 'nop');
      assert.ok(result, 'the command gives an answer');
      assert.equal(result.outcome, 'blocked', JSON.stringify(result));
      const [finding] = result.findings;
      assert.equal(finding?.uri, document.uri.toString());
      assert.match(finding.rule, /^[a-z-]+\/[a-z-]+$/);
      assert.ok(!existsSync(out) && !existsSync(`${out}.zip`));
    } finally {
      await replace(document, /[^]*/, whole);
      await document.save();
    }
  });

  test('does not write over a folder that holds something else', async () => {
    const document = await open(await fileOf('ho-so'));
    const out = path.dirname(document.uri.fsPath);
    const result = await exportTo(document, out, 'du-thao');
    assert.ok(result, 'the command gives an answer');
    assert.equal(result.outcome, 'refused', JSON.stringify(result));
    assert.ok(result.message.length > 0);
  });
});
