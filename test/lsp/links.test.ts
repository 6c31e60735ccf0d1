/** Where a finding in the editor leads: to the page of its rule, without a network, and to the other files it is about. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, test } from 'node:test';
import { sampleWith } from '../cli/tdkt';
import { initialize, PULLING, startServer, uriOf } from '../support/lsp-client';

interface Diagnostic {
  readonly code: string;
  readonly codeDescription?: { readonly href: string };
  readonly relatedInformation?: readonly {
    readonly location: { readonly uri: string };
    readonly message: string;
  }[];
}

test('a finding leads to its page and to the file it comes from', async () => {
  const folder = sampleWith('phu-cu/dang-ky.tdkt.yaml', (text) =>
    text.replace(/^ngay_nhan: \S+/m, 'ngay_nhan: 2020-02-17'),
  );
  const client = startServer();
  after(() => client.stop());
  await initialize(client, folder, PULLING);
  const uri = uriOf(folder, 'phu-cu/ho-so.tdkt.yaml');
  const text = readFileSync(path.join(folder, 'phu-cu/ho-so.tdkt.yaml'), 'utf8');
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'tdkt', version: 1, text } });
  const report = (await client.request('textDocument/diagnostic', { textDocument: { uri } })) as {
    readonly items: readonly Diagnostic[];
  };
  const found = report.items.find(({ code }) => code === 'dang-ky/khong-duoc-xet');
  assert.match(found?.codeDescription?.href ?? '', /^file:.*docs\/rules\/dang-ky\/khong-duoc-xet\.md$/);
  assert.match(readFileSync(fileURLToPath(found?.codeDescription?.href ?? ''), 'utf8'), /## Làm gì/);
  const [related] = found?.relatedInformation ?? [];
  assert.equal(related?.location.uri, uriOf(folder, 'phu-cu/dang-ky.tdkt.yaml'));
  assert.ok((related?.message ?? '').length > 0);
});
