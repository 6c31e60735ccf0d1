import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BASE_FILES } from '../../server/src/rules/examples';
import { RULES } from '../../server/src/rules/registry';
import { editText, parseText } from '../../server/src/text/document';
import { createChecker } from '../../server/src/workspace/checker';
import { emptyProject, setText } from '../../server/src/workspace/project';
import { readCorpus, ROOTS } from '../incremental/differential';
import { randomEdit } from '../incremental/edits';
import { LAYOUTS } from '../incremental/layouts';
import { createRandom } from '../incremental/random';
import { load, readFolder, reload, type Files } from '../mutations/campaign';
import { edited, readMutations } from '../mutations/mutation';
import { inForm, readCarets } from '../support/carets';
import { projectOf } from '../support/project';
import { SEED } from '../support/seed';
import { tryFixes, type FixTally } from './fixes';

function told(tally: FixTally, least: number): void {
  console.log(`fixes: ${tally.applied} applied, ${tally.failures.length} failures`);
  assert.deepEqual(tally.failures.slice(0, 5), []);
  assert.ok(tally.applied >= least, `${tally.applied} fixes were applied`);
}

test('every fix of every example', () => {
  const tally: FixTally = { applied: 0, failures: [] };
  for (const { id, aboutText, examples } of RULES) {
    for (const example of examples.invalid) {
      for (const form of aboutText ? (['as-is'] as const) : (['as-is', 'crlf', 'nfd'] as const)) {
        const own = typeof example.files === 'string' ? { 'ho-so.tdkt.yaml': example.files } : example.files;
        const marked = Object.entries({ ...(example.bare ? {} : BASE_FILES), ...own });
        const texts = marked.map(([file, text]) => [file, inForm(readCarets(text), form).text] as const);
        const project = projectOf(Object.fromEntries(texts));
        for (const [file, state] of Object.entries(example.attachments ?? {})) project.attachments.set(file, state);
        tryFixes(project, example.today ?? '2020-12-01', `${id}, ${form}`, tally);
      }
    }
  }
  told(tally, 100);
}); // prettier-ignore

test('every fix of what a slip sets off', async () => {
  const tally: FixTally = { applied: 0, failures: [] };
  const sample = readFolder('samples/hung-yen-2020');
  const project = await load(sample);
  const mutations = readMutations('test/mutations.yaml').filter(({ of, plan, throws }) => !of && !plan && !throws);
  for (const { rule, slip, edits = [], today = '2020-12-01' } of mutations) {
    const files: Files = edited(sample, edits);
    const spoilt = await reload(project, files, edits.map(({ file }) => file));
    const checker = createChecker(RULES);
    checker.update(spoilt, today);
    const hasFix = edits.some(({ file }) => checker.findings(file).some(({ fixes }) => fixes.length > 0));
    if (hasFix) tryFixes(spoilt, today, `${rule}: ${slip}`, tally);
  }
  told(tally, 10);
}); // prettier-ignore

test('every fix after random edits', async () => {
  const tally: FixTally = { applied: 0, failures: [] };
  const random = createRandom(SEED);
  for (const layout of Object.values(LAYOUTS)) {
    const root = random.pick(ROOTS);
    const corpus = await readCorpus(root, layout);
    const project = emptyProject();
    for (const [file, text] of corpus.texts) setText(project, file, parseText(text));
    for (const [file, state] of corpus.attachments) project.attachments.set(file, state);
    for (let round = 0; round < 25; round++) {
      const file = random.pick([...corpus.texts.keys()]);
      const text = corpus.texts.get(file) ?? '';
      const edit = randomEdit(text, random);
      setText(project, file, editText(parseText(text), [edit]));
      const before = new Map(project.files);
      tryFixes(project, '2020-12-01', JSON.stringify({ root, file, edit }), tally);
      assert.deepEqual([...project.files.keys()], [...before.keys()]);
      setText(project, file, parseText(text));
    }
  }
  told(tally, 10);
});
