import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { suite, teardown, test } from 'mocha';
import { commands, Selection, TabInputWebview, Uri, window, workspace } from 'vscode';
import type { AggregateResult } from '../../../client/src/protocol';
import type { Shown } from '../../../client/src/preview/panel';
import { eventually, fileOf, open, placeOf, replace, revertAll } from '../editor';

const preview = (): Thenable<Shown | undefined> => commands.executeCommand<Shown | undefined>('tdkt.preview');

suite('preview', () => {
  teardown(revertAll);

  test('shows the pages of a dossier beside it, and follows what is typed and where the cursor is', async () => {
    const document = await open(await fileOf('ho-so'));
    const shown = await preview();
    assert.ok(shown, 'the page has said what it shows');
    const tab = window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .find(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith('tdkt.preview'));
    assert.ok(
      tab && tab.group.viewColumn !== window.activeTextEditor?.viewColumn,
      'it stands beside the text',
    );
    assert.ok((shown.pages['01-To-trinh.docx'] ?? 0) >= 1);
    assert.ok((shown.pages['02-Danh-sach.docx'] ?? 0) >= 1);
    assert.ok(
      Object.values(shown.pages).some((pages) => pages >= 2),
      JSON.stringify(shown.pages),
    );

    // forty more lines of prose need another page
    await replace(
      document,
      /( {2}noi_dung: \|\n)/,
      `  noi_dung: |\n${'    Thêm một dòng dài vừa đủ để tràn sang trang sau của tờ trình này, nếu có nhiều dòng như thế.\n'.repeat(40)}`,
    );
    const more = await eventually('the letter has another page', async () => {
      const now = await preview();
      return (now?.pages['01-To-trinh.docx'] ?? 0) > (shown.pages['01-To-trinh.docx'] ?? 0) ? now : undefined;
    });
    assert.ok(more);

    const at = placeOf(document, 'ma: minh-hang');
    const editor = window.activeTextEditor ?? assert.fail('no editor');
    editor.selection = new Selection(at, at);
    await eventually('the nominee is in view', async () => {
      const now = await preview();
      return now?.current?.endsWith(`:${at.line}`) === true ? now : undefined;
    });
  });

  test('a file that no document is made of says so', async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await open(await fileOf('dang-ky'));
    assert.equal(await preview(), undefined);
  });
});

suite('consolidation', () => {
  teardown(revertAll);

  test('makes the department’s dossier in a new editor, to be looked at and saved', async () => {
    await open(await fileOf('ho-so'));
    const root = workspace.workspaceFolders?.[0]?.uri ?? assert.fail('no folder');
    const target = Uri.joinPath(root, 'tong-hop', 'ho-so.tdkt.yaml');
    try {
      const result = await commands.executeCommand<AggregateResult>('tdkt.aggregate', { target });
      assert.equal(result?.outcome, 'made', JSON.stringify(result));
      const document = window.activeTextEditor?.document;
      assert.equal(document?.uri.toString(), target.toString());
      assert.match(document.getText(), /nguon: \{ ho_so: \.\.\/phu-cu\/ho-so\.tdkt\.yaml, ma: minh-hang \}/);
    } finally {
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      rmSync(Uri.joinPath(root, 'tong-hop').fsPath, { recursive: true, force: true });
    }
  });
});
