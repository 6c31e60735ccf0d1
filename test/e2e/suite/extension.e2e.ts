import assert from 'node:assert/strict';
import { suite, suiteTeardown, test } from 'mocha';
import { commands, extensions, Selection, window, workspace } from 'vscode';
import { eventually, fileOf, open, placeOf, revertAll } from '../editor';

suite('the extension', () => {
  suiteTeardown(revertAll);

  test('a .tdkt.yaml file has the language tdkt', async () => {
    const document = await open(await fileOf('ho-so'));
    assert.equal(document.languageId, 'tdkt');
  });

  test('opening one starts the extension', async () => {
    await open(await fileOf('ho-so'));
    const extension = extensions.getExtension('tdkt.tdkt');
    await eventually('the extension is active', () => extension?.isActive);
  });

  test('its commands are there', async () => {
    const known = await commands.getCommands(true);
    for (const command of ['tdkt.exportDossier', 'tdkt.restartServer']) {
      assert.ok(known.includes(command), command);
    }
  });

  test('it indents by two spaces and suggests inside strings', async () => {
    const document = await open(await fileOf('ho-so'));
    const settings = workspace.getConfiguration('editor', document);
    assert.equal(settings.get('tabSize'), 2);
    assert.equal(settings.get('insertSpaces'), true);
    assert.deepEqual(settings.get('quickSuggestions'), { other: 'on', comments: 'off', strings: 'on' });
  });

  test('the next key of a list item goes under the first', async () => {
    const document = await open(await fileOf('ho-so'));
    const { line } = placeOf(document, '  - ma: ');
    const end = document.lineAt(line).range.end;
    const editor = window.activeTextEditor;
    assert.ok(editor);
    editor.selection = new Selection(end, end);
    await commands.executeCommand('type', { text: '\n' });
    assert.equal(document.lineAt(line + 1).text, '    ');
  });
});
