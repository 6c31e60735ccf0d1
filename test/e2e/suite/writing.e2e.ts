import assert from 'node:assert/strict';
import { suite, teardown, test } from 'mocha';
import { commands, type CompletionList, Position } from 'vscode';
import { eventually, fileOf, hoverText, open, placeOf, replace, revertAll } from '../editor';

suite('help while writing', () => {
  teardown(revertAll);

  test('hover on ngay_nhan tells the deadline and where the plan says so', async () => {
    const document = await open(await fileOf('dang-ky'));
    const place = placeOf(document, 'ngay_nhan');
    const text = await eventually('a hover', () => hoverText(document.uri, place.translate(0, 2)));
    assert.match(text, /17\/0?2\/2020/);
    assert.match(text, /mục 1 phần III Kế hoạch số 09\/KH-SNV/);
  });

  test('completion offers the keys of a registration with explanations in Vietnamese', async () => {
    const document = await open(await fileOf('dang-ky'));
    await replace(document, /[^]*/, 'loai: dang-ky\n\n');
    const items = await eventually('completion', async () => {
      const list = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new Position(1, 0),
        undefined,
        50, // resolved, so that their documentation is there
      );
      const offered = new Map(list.items.map((item) => [nameOf(item.label), item]));
      return offered.has('ngay_nhan') && offered;
    });
    for (const key of ['ke_hoach', 'don_vi', 'ngay_nhan', 'dang_ky']) {
      const item = items.get(key);
      assert.ok(item, `${key} is offered`);
      const { documentation = '' } = item;
      const text = typeof documentation === 'string' ? documentation : documentation.value;
      assert.match(text, /[àáảãạăâđêôơưịọụ]/i, `${key} is explained in Vietnamese`);
    }
    assert.ok(!items.has('loai'), 'a key that is there is not offered again');
  });
});

function nameOf(label: string | { label: string }): string {
  return (typeof label === 'string' ? label : label.label).replace(/:\s*$/, '');
}
