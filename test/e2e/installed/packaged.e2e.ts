import assert from 'node:assert/strict';
import { suite, suiteTeardown, test } from 'mocha';
import { extensions } from 'vscode';
import { eventually, fileOf, findings, open, replace, revertAll } from '../editor';

suite('the packaged extension', () => {
  suiteTeardown(revertAll);

  test('starts when a dossier is opened', async () => {
    const document = await open(await fileOf('ho-so'));
    assert.equal(document.languageId, 'tdkt');
    const extension = extensions.getExtension('tdkt.tdkt');
    assert.ok(extension, 'it is installed');
    await eventually('the extension is active', () => extension.isActive);
  });

  test('checks with the server it carries', async () => {
    const registration = await open(await fileOf('dang-ky'));
    await replace(registration, /^ngay_nhan: *\S+/m, 'ngay_nhan: 2020-02-17');
    await eventually('the fault shows', () => findings(registration.uri, 'dang-ky/qua-han').length === 1);
  });
});
